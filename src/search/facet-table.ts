import { Fault } from '../domain/errors.js';
import { FACETS, type Facet } from '../domain/search.js';
import { byFacet } from './by-facet.js';
import { byCodeUnit } from './code-units.js';
import { GrowingNumbers } from './growing.js';
import { narrowed, type PieceArray } from './pieces.js';

/**
 * One facet's values as they come. Items with the same values share a set of values, so that an item takes one number
 * whether it has one value, several or none, and counting counts sets first. Set 0 has no value.
 */
export class FacetTable {
  readonly sets: (readonly string[])[] = [[]];
  /** The set of each item. */
  readonly column = new GrowingNumbers();
  private readonly numbers = new Map<string, number>();

  add(values: readonly string[]): void {
    this.column.push(values.length === 0 ? 0 : this.setOf(values));
  }

  /** Keyed as given: the same values in another order are the same set under another key. */
  private setOf(values: readonly string[]): number {
    const key = values.length === 1 ? (values[0] as string) : values.join('\u0000');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const sorted = [...new Set(values)].filter((value) => value !== '').sort(byCodeUnit);
    const canonical = sorted.join('\u0000');
    const number = sorted.length === 0 ? 0 : (this.numbers.get(canonical) ?? this.sets.push(sorted) - 1);
    this.numbers.set(canonical, number).set(key, number);
    return number;
  }

  values(): string[] {
    return [...new Set(this.sets.flat())].sort(byCodeUnit);
  }
}

const MOST_VALUES = 0xffff;

/**
 * All facets in three arrays. Sets are numbered on from facet to facet, and an item's sets stand side by side: items
 * found lie far apart in memory, so that fetching each of them once is what counting costs.
 */
export function facetArrays(tables: Readonly<Record<Facet, FacetTable>>, items: number) {
  const values = byFacet((facet) => tables[facet].values());
  const ranges = [0];
  for (const facet of FACETS) ranges.push((ranges.at(-1) as number) + tables[facet].sets.length);
  const rows = new Uint32Array(items * FACETS.length);
  FACETS.forEach((facet, index) => {
    const column = tables[facet].column.taken();
    for (let doc = 0; doc < items; doc++)
      rows[doc * FACETS.length + index] = (column[doc] as number) + (ranges[index] as number);
  });
  const sets = FACETS.flatMap((facet) => placesOf(tables[facet].sets, values[facet], facet));
  const starts = new Uint32Array(sets.length + 1);
  sets.forEach((set, index) => {
    starts[index + 1] = (starts[index] as number) + set.length;
  });
  const arrays: Record<string, PieceArray> = {
    facets: narrowed(rows, sets.length),
    'facets.starts': starts,
    'facets.members': Uint16Array.from(sets.flat()),
  };
  return { values, ranges, arrays };
}

/** Each set by the places of its members among all values of the facet. */
function placesOf(sets: readonly (readonly string[])[], values: readonly string[], facet: Facet): number[][] {
  if (values.length > MOST_VALUES)
    throw new Fault('limit', `The facet ${facet} has ${values.length} values, at most ${MOST_VALUES} can be counted.`);
  const places = new Map(values.map((value, place) => [value, place]));
  return sets.map((set) => set.map((value) => places.get(value) as number));
}
