import type { Facet, SearchQuery } from '../domain/search.js';
import type { Register } from '../register/register.js';
import type { CountedBy, PositionCounts, SearchView } from '../register/views.js';
import { EVERYTHING } from './search-params.js';
import { TEXT } from './text/en.js';

/** What pages count is a search with facets chosen, so that every figure leads to the search that shows it. */

/** Recommendations of the Universal Periodic Review; nothing else has a position. */
export const reviewed = (chosen: SearchQuery['chosen'], size = 1): SearchQuery => ({
  ...EVERYTHING,
  sort: 'newest',
  size,
  chosen: { kind: ['upr-recommendation'], ...chosen },
});

/** Positions of everything that a search found. */
export function positionCounts({ facets, total }: Pick<SearchView, 'facets' | 'total'>): PositionCounts {
  const of = (position: string): number => facets.position.find(({ value }) => value === position)?.count ?? 0;
  const by = {
    supported: of('supported'),
    'partially-supported': of('partially-supported'),
    noted: of('noted'),
    pending: of('pending'),
    unknown: of('unknown'),
  };
  return { received: total, by };
}

/** Positions cycle by cycle, in order, among what carries these values. */
export async function byCycle(
  register: Register,
  chosen: SearchQuery['chosen'],
  { facets }: Pick<SearchView, 'facets'>,
): Promise<CountedBy[]> {
  const cycles = facets.cycle.filter(({ count }) => count > 0).map(({ value }) => value);
  cycles.sort((a, b) => Number(a) - Number(b));
  return Promise.all(
    cycles.map(async (value) => ({
      value,
      label: TEXT.cycle(value),
      counts: positionCounts(await register.search(reviewed({ ...chosen, cycle: [value] }))),
    })),
  );
}

/** How many recommendations each value of a facet has, as a look-up. */
export const countsOf = ({ facets }: Pick<SearchView, 'facets'>, facet: Facet): ReadonlyMap<string, number> =>
  new Map(facets[facet].map(({ value, count }) => [value, count]));
