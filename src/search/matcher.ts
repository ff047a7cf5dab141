import { DocSet } from './doc-set.js';
import type { Lexicon } from './lexicon.js';
import { type Clause, endOfRun, type Pattern } from './pattern.js';

/** The streams of all texts: numbers of words, and where each text begins. */
export interface Streams {
  readonly words: Uint16Array | Uint32Array;
  readonly starts: Uint32Array;
}

/** Items that meet a clause: by its own words, and those together with the widened ones. */
export interface Met {
  readonly exact: DocSet;
  readonly all: DocSet;
}

/** Finds the items that meet patterns and clauses. */
export class Matcher {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly streams: Streams,
    private readonly items: number,
  ) {}

  meeting(clause: Clause): Met {
    const exact = clause.exact.map((patterns) => this.anyOf(patterns)).reduce((all, one) => all.and(one));
    if (clause.widened.length === 0) return { exact, all: exact };
    return { exact, all: this.anyOf(clause.widened).or(exact) };
  }

  private anyOf(patterns: readonly Pattern[]): DocSet {
    return patterns.map((pattern) => this.withPattern(pattern)).reduce((any, one) => any.or(one));
  }

  private withPattern({ elements, language }: Pattern): DocSet {
    const words = elements.map((element) => this.lexicon.wordsOf(element, language));
    const sets = words.map((numbers) => this.withWords(numbers));
    const all = sets.reduce((met, one) => met.and(one));
    if (words.length === 1) return all;
    const standing = new DocSet(this.items);
    for (const doc of this.inRuns(words, all.docs())) standing.add(doc);
    return standing;
  }

  private withWords(words: readonly number[]): DocSet {
    const set = new DocSet(this.items);
    for (const word of words) set.addAll(this.lexicon.docsOf(word));
    return set;
  }

  /** Those of the items where the pattern stands. */
  standingIn({ elements, language }: Pattern, docs: Uint32Array): number[] {
    return this.inRuns(
      elements.map((element) => this.lexicon.wordsOf(element, language)),
      docs,
    );
  }

  /** Reads the streams of the items, which best are those that hold all words: only there they can stand in a run. */
  private inRuns(words: readonly (readonly number[])[], docs: Uint32Array): number[] {
    const meets = words.map((numbers) => {
      const isMet = new Uint8Array(this.lexicon.size);
      for (const word of numbers) isMet[word] = 1;
      return isMet;
    });
    const [first] = meets as [Uint8Array];
    const { words: stream, starts } = this.streams;
    const meetsAt = (element: number, at: number): boolean => meets[element]?.[stream[at] as number] === 1;
    const widthAt = (at: number): number => this.lexicon.widthOf(stream[at] as number);
    const found: number[] = [];
    for (const doc of docs) {
      const end = starts[doc + 1] as number;
      for (let at = starts[doc] as number; at < end; at++)
        if (first[stream[at] as number] === 1 && endOfRun(at, end, words.length, meetsAt, widthAt) !== -1) {
          found.push(doc);
          break;
        }
    }
    return found;
  }
}
