import type { State } from '../domain/state.js';
import type { Register } from '../register/register.js';
import { TEXT } from './text/en.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What can be compared: every State, every regional group, every cycle that a session of the record belongs to. */
export interface ComparisonChoices {
  readonly states: readonly State[];
  readonly state: readonly Choice[];
  readonly group: readonly Choice[];
  readonly cycle: readonly Choice[];
}

/** Cycles begun so far. */
const CYCLES = ['1', '2', '3', '4'];

export async function comparisonChoices(register: Register): Promise<ComparisonChoices> {
  const states = await register.states();
  return {
    states,
    state: [],
    group: Object.entries(TEXT.groupNames).map(([value, label]) => ({ value, label })),
    cycle: CYCLES.map((value) => ({ value, label: TEXT.cycle(value) })),
  };
}
