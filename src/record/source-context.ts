import { folded } from '../domain/folded.js';
import type { ReviewSession } from '../domain/review.js';
import type { State } from '../domain/state.js';
import type { SourceContext } from './source.js';

/**
 * What sources lead their words back to. Names are found without regard to case, diacritics, punctuation, `the`, `&`,
 * the order of `Iran (Islamic Republic of)`, in every language the States are named in; codes in capitals only. What two
 * States share (Конго) names neither.
 */
export function createSourceContext(
  states: readonly State[],
  sessions: readonly Pick<ReviewSession, 'session' | 'cycle'>[],
): SourceContext {
  const byName = indexOf(states);
  const byIso3 = new Map(states.map((state) => [state.iso3, state]));
  const byCode = new Map(states.flatMap((state) => [state.iso2, state.iso3].map((code) => [code, state] as const)));
  const cycles = new Map(sessions.map(({ session, cycle }) => [session, cycle]));
  const known = new Map<string, State | null>();
  const find = (name: string): State | null =>
    byCode.get(name) ??
    orders(name)
      .map((order) => byName.get(keyOf(order)) ?? null)
      .find((state) => state !== null) ??
    null;
  return {
    states: byIso3,
    cycleOf: (session) => cycles.get(session) ?? null,
    stateNamed(name) {
      const trimmed = name.trim();
      const met = known.get(trimmed);
      if (met !== undefined) return met;
      const state = trimmed === '' || trimmed.length > LONGEST_NAME ? null : find(trimmed);
      // A hostile file names millions of States that are none; those are looked for again rather than kept.
      if (known.size < MOST_KEPT && trimmed.length <= LONGEST_NAME) known.set(trimmed, state);
      return state;
    },
  };
}

const MOST_KEPT = 10_000;

/** No State's name is longer; a paragraph in its place is not looked through. */
const LONGEST_NAME = 120;

function indexOf(states: readonly State[]): Map<string, State | null> {
  const index = new Map<string, State | null>();
  for (const state of states) {
    const names = [state.name, state.formalName, ...state.aliases, ...Object.values(state.names)];
    for (const key of new Set(names.flatMap(orders).map(keyOf))) {
      const other = index.get(key);
      if (key !== '') index.set(key, other === undefined || other === state ? state : null);
    }
  }
  return index;
}

const keyOf = (name: string): string =>
  folded(name.replaceAll('&', ' and '))
    .replace(/\b(the|former)\b/g, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/ +/g, ' ')
    .trim();

/** `Korea, Republic of` and `Korea (Republic of)` are `Republic of Korea`, too. */
function orders(name: string): string[] {
  const turned = /^([^,(]+)(?:,\s*|\s*\()([^()]+)\)?\s*$/.exec(name);
  return turned ? [name, `${turned[2]} ${turned[1]}`] : [name];
}
