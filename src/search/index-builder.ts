import { Fault } from '../domain/errors.js';
import { FACETS, type SearchItem } from '../domain/search.js';
import { byFacet } from './by-facet.js';
import { byCodeUnit } from './code-units.js';
import { FacetTable, facetArrays } from './facet-table.js';
import { GrowingNumbers } from './growing.js';
import { invert } from './invert.js';
import { stemArrays, wordArrays } from './lexicon-arrays.js';
import { type About, narrowed, type PieceArray, sealPieces } from './pieces.js';
import { type Word, WordTable } from './word-table.js';
import { eachChunk } from './words.js';

const NO_VALUES: readonly string[] = [];

/** Items go in, in rising order of their numbers; the pieces of an index come out. */
export class IndexBuilder {
  private readonly tables = new Map<string, WordTable>();
  private readonly words: Word[] = [];
  /** Numbers of words of all texts, one text after another, and where each begins. */
  private readonly stream = new GrowingNumbers();
  private readonly starts = new GrowingNumbers();
  private readonly seqs = new GrowingNumbers();
  private readonly days = new FacetTable();
  private readonly facets = byFacet(() => new FacetTable());
  private lastSeq = -1;

  add(item: SearchItem): void {
    if (item.seq <= this.lastSeq) throw new Error(`item ${item.seq} after item ${this.lastSeq}: numbers must rise`);
    if (this.seqs.length >= MOST_ITEMS)
      throw new Fault('limit', `The search index holds at most ${MOST_ITEMS.toLocaleString('en')} items.`);
    this.lastSeq = item.seq;
    this.seqs.push(item.seq);
    this.starts.push(this.stream.length);
    this.addText(item.text, this.tableOf(item.language));
    for (const facet of FACETS) this.facets[facet].add(item.values[facet] ?? NO_VALUES);
    this.days.add(item.on === '' ? NO_VALUES : [item.on]);
  }

  private addText(text: string, table: WordTable): void {
    eachChunk(text, (start, end) => {
      for (const number of table.numbersIn(text.slice(start, end))) this.stream.push(number);
    });
  }

  private tableOf(language: string): WordTable {
    const known = this.tables.get(language);
    if (known !== undefined) return known;
    const table = new WordTable(language, (word) => this.words.push(word) - 1);
    this.tables.set(language, table);
    return table;
  }

  /** The builder is used up afterwards. */
  finish(): Map<string, Uint8Array> {
    this.starts.push(this.stream.length);
    const languages = [...this.tables.keys()].sort(byCodeUnit);
    const stream = this.stream.taken();
    const words = wordArrays(this.words, languages, stream);
    const stems = stemArrays(words.sorted, languages);
    const facets = facetArrays(this.facets, this.seqs.length);
    const about: About = {
      items: this.seqs.length,
      languages,
      wordRanges: words.ranges,
      stemRanges: stems.ranges,
      setRanges: facets.ranges,
      values: facets.values,
    };
    return sealPieces(about, {
      seqs: this.seqs.taken(),
      days: this.dayRanks(),
      ...words.arrays,
      ...stems.arrays,
      stream: narrowed(stream, this.words.length),
      'stream.starts': this.starts.taken(),
      ...invert(stream, this.starts.taken(), this.words.length),
      ...facets.arrays,
    });
  }

  /** The rank of each item's day, from 1; 0 where there is none. */
  private dayRanks(): PieceArray {
    const { sets, column } = this.days;
    const places = new Map(this.days.values().map((day, place) => [day, place]));
    const ranks = sets.map(([day]) => (day === undefined ? 0 : (places.get(day) as number) + 1));
    return Uint32Array.from(column.taken(), (set) => ranks[set] as number);
  }
}

/** As many as the keys of an order leave room for; see `order.ts`. */
const MOST_ITEMS = 2 ** 22;
