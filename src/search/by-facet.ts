import { FACETS, type Facet } from '../domain/search.js';

/** One thing for every facet. */
export function byFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(FACETS.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}
