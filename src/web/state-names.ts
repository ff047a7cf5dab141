import type { Register } from '../register/register.js';

/** Names by code; a code that nobody knows stands for itself. */
export type StateNames = ReadonlyMap<string, string>;

export async function stateNames(register: Register): Promise<StateNames> {
  return new Map((await register.states()).map((state) => [state.iso3, state.name]));
}

export const nameOf = (names: StateNames, code: string): string => names.get(code) ?? code;
