import { Fault } from '../domain/errors.js';
import { folded } from '../domain/folded.js';
import type { SearchQuery } from '../domain/search.js';
import type { State } from '../domain/state.js';
import type { ComparisonView } from '../register/views.js';
import type { Choice, ComparisonChoices } from './compare-choices.js';
import { paramsOf, queryFrom, written } from './search-params.js';
import { TEXT } from './text/en.js';

export type ComparedBy = ComparisonView['by'];
export const COMPARED_BY: readonly ComparedBy[] = ['state', 'group', 'cycle'];
export const MOST_COMPARED = 12;

/** A comparison as an address gives it: `?by=state&value=SVN&value=HRV&q=…`, narrowed like a search. */
export interface AskedComparison {
  readonly by: ComparedBy;
  readonly values: readonly string[];
  readonly filter: SearchQuery;
  readonly notes: readonly string[];
}

export function comparisonFrom(params: URLSearchParams, { states, group, cycle }: ComparisonChoices): AskedComparison {
  const asked = queryFrom(params, ['by', 'value']);
  const notes = [...asked.notes];
  const written = params.get('by') ?? '';
  const by = COMPARED_BY.find((known) => known === written) ?? 'state';
  if (written !== '' && by !== written) notes.push(TEXT.compare.unknownBy(written.slice(0, 60)));
  const known = { state: (value: string) => codeOf(value, states), group: among(group), cycle: among(cycle) }[by];
  const values = new Set<string>();
  for (const value of params.getAll('value').map((text) => text.trim().slice(0, 100))) {
    if (value === '') continue;
    const found = known(value);
    if (found !== null) values.add(found);
    else notes.push(by === 'state' ? TEXT.compare.unknownState(value) : TEXT.compare.unknownValue(value));
  }
  if (values.size > MOST_COMPARED) notes.push(TEXT.compare.tooMany(MOST_COMPARED));
  const { [by]: _, ...chosen } = asked.query.chosen;
  return { by, values: [...values].slice(0, MOST_COMPARED), filter: { ...asked.query, chosen, page: 1 }, notes };
}

const among =
  (choices: readonly Choice[]) =>
  (value: string): string | null =>
    choices.find((choice) => choice.value === value)?.value ?? null;

/** A State by its code or by any of its names. */
function codeOf(value: string, states: readonly State[]): string | null {
  const words = folded(value);
  const found = states.find(
    (state) =>
      state.iso3 === value.toUpperCase() ||
      [state.name, state.formalName, ...state.aliases].some((name) => folded(name) === words),
  );
  return found?.iso3 ?? null;
}

/** Comparison → address. */
export function comparisonAddress(
  { by, values, filter }: Pick<AskedComparison, 'by' | 'values' | 'filter'>,
  path = '/compare',
): string {
  const params = [['by', by] as const, ...values.map((value) => ['value', value] as const)];
  return `${path}?${written([...params, ...paramsOf({ ...filter, page: 1 })])}`;
}

/** At least two, or there is nothing beside anything. The API says so as a fault. */
export function mustCompare(values: readonly string[]): void {
  if (values.length === 0) throw new Fault('input', TEXT.compare.choose);
}
