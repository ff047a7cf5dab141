import { FACETS, type SearchQuery } from '../domain/search.js';
import type { FacetCounts, Facets } from './facets.js';

export interface Narrowed {
  /** Places of the items that have every choice, rising. */
  readonly docs: Uint32Array;
  readonly counts: FacetCounts;
}

/**
 * Applies the choices to the items that the words found and counts. A facet with choices is counted over the items
 * that fail at no other facet, so that its own choices do not narrow it. `isAll`: the words left everything in.
 */
export function narrow(facets: Facets, found: Uint32Array, isAll: boolean, chosen: SearchQuery['chosen']): Narrowed {
  const choices = FACETS.filter((facet) => (chosen[facet]?.length ?? 0) > 0);
  if (choices.length === 0)
    return { docs: found, counts: isAll ? facets.countsOfAll(found) : facets.counts(facets.tally(found)) };
  const { passing, missing } = sift(
    found,
    choices.map((facet) => facets.having(facet, chosen[facet] as readonly string[])),
  );
  const tally = facets.tally(passing);
  choices.forEach((facet, choice) => {
    facets.addTo(tally, facet, missing[choice] as Uint32Array);
  });
  return { docs: passing, counts: facets.counts(tally) };
}

/** The items that pass every test, and for each test those that fail at it alone. */
function sift(docs: Uint32Array, tests: readonly ((doc: number) => boolean)[]) {
  const passing = new Uint32Array(docs.length);
  const missing = tests.map(() => new Uint32Array(docs.length));
  const missed = tests.map(() => 0);
  let passed = 0;
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at] as number;
    const failed = onlyFailed(tests, doc);
    if (failed === ALL_PASSED) passing[passed++] = doc;
    else if (failed !== SEVERAL_FAILED) {
      const end = missed[failed] as number;
      (missing[failed] as Uint32Array)[end] = doc;
      missed[failed] = end + 1;
    }
  }
  return { passing: passing.subarray(0, passed), missing: missing.map((near, test) => near.subarray(0, missed[test])) };
}

const ALL_PASSED = -1;
const SEVERAL_FAILED = -2;

/** The one test that an item fails. */
function onlyFailed(tests: readonly ((doc: number) => boolean)[], doc: number): number {
  let failed = ALL_PASSED;
  for (let at = 0; at < tests.length; at++)
    if (!(tests[at] as (doc: number) => boolean)(doc)) {
      if (failed !== ALL_PASSED) return SEVERAL_FAILED;
      failed = at;
    }
  return failed;
}
