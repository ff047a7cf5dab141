import { FACETS, type Facet, type FacetCount } from '../domain/search.js';
import { byFacet } from './by-facet.js';
import type { OpenPieces } from './pieces.js';

export type FacetCounts = Readonly<Record<Facet, readonly FacetCount[]>>;

/** How often each set of values occurs; see `facet-table.ts`. */
export type Tally = Uint32Array;

/** The facets of all items. */
export class Facets {
  private readonly rows: Uint16Array | Uint32Array;
  private readonly starts: Uint32Array;
  private readonly members: Uint16Array;
  private readonly ranges: readonly number[];
  private readonly values: Readonly<Record<Facet, readonly string[]>>;
  private ofAll: FacetCounts | null = null;

  constructor(pieces: OpenPieces) {
    this.values = pieces.about.values;
    this.ranges = pieces.about.setRanges;
    this.rows = pieces.numbers('facets', this.ranges.at(-1) as number);
    this.starts = pieces.longs('facets.starts');
    this.members = pieces.shorts('facets.members');
  }

  tally(docs: Uint32Array): Tally {
    const tally = new Uint32Array(this.starts.length - 1);
    const { rows } = this;
    for (let at = 0; at < docs.length; at++) {
      const row = (docs[at] as number) * WIDTH;
      for (let facet = 0; facet < WIDTH; facet++) (tally[rows[row + facet] as number] as number)++;
    }
    return tally;
  }

  /** Counts further items for one facet alone. */
  addTo(tally: Tally, facet: Facet, docs: Uint32Array): void {
    const column = FACETS.indexOf(facet);
    for (const doc of docs) (tally[this.rows[doc * WIDTH + column] as number] as number)++;
  }

  /** Exact counts, largest first, then by value. */
  counts(tally: Tally): FacetCounts {
    return byFacet((facet) => this.countsOf(facet, tally));
  }

  /** The same over every item, counted once. */
  countsOfAll(docs: Uint32Array): FacetCounts {
    this.ofAll ??= this.counts(this.tally(docs));
    return this.ofAll;
  }

  private countsOf(facet: Facet, tally: Tally): FacetCount[] {
    const values = this.values[facet];
    const counts = new Uint32Array(values.length);
    const [from, to] = this.setsOf(facet);
    for (let set = from; set < to; set++) {
      const count = tally[set] as number;
      if (count === 0) continue;
      for (let at = this.starts[set] as number; at < (this.starts[set + 1] as number); at++)
        (counts[this.members[at] as number] as number) += count;
    }
    return values
      .map((value, place) => ({ value, count: counts[place] as number }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => b.count - a.count);
  }

  private setsOf(facet: Facet): [number, number] {
    const column = FACETS.indexOf(facet);
    return [this.ranges[column] as number, this.ranges[column + 1] as number];
  }

  /** Tells of an item whether it has one of the values. */
  having(facet: Facet, values: readonly string[]): (doc: number) => boolean {
    const places = new Set(values.map((value) => this.values[facet].indexOf(value)));
    const isChosen = new Uint8Array(this.starts.length - 1);
    const [from, to] = this.setsOf(facet);
    for (let set = from; set < to; set++)
      for (let at = this.starts[set] as number; at < (this.starts[set + 1] as number); at++)
        if (places.has(this.members[at] as number)) isChosen[set] = 1;
    const { rows } = this;
    const column = FACETS.indexOf(facet);
    return (doc) => isChosen[rows[doc * WIDTH + column] as number] === 1;
  }

  /** The place of an item's first value among all values; -1 where it has none. */
  firstValue(facet: Facet, doc: number): number {
    const set = this.rows[doc * WIDTH + FACETS.indexOf(facet)] as number;
    const start = this.starts[set] as number;
    return start === this.starts[set + 1] ? -1 : (this.members[start] as number);
  }
}

const WIDTH = FACETS.length;
