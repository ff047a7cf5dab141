import type { Element } from './pattern.js';
import type { OpenPieces } from './pieces.js';
import { SortedStrings } from './sorted-strings.js';
import { stemsOf } from './stems.js';

/** The words of an index: by stem, by beginning, and the items each stands in. */
export class Lexicon {
  readonly languages: readonly string[];
  readonly size: number;
  private readonly wordRanges: readonly number[];
  private readonly stemRanges: readonly number[];
  private readonly words: SortedStrings;
  private readonly stems: SortedStrings;
  private readonly widths: Uint8Array;
  private readonly members: Uint32Array;
  private readonly memberStarts: Uint32Array;
  private readonly postings: Uint32Array;
  private readonly counts: Uint8Array;
  private readonly starts: Uint32Array;

  constructor(pieces: OpenPieces) {
    const { languages, wordRanges, stemRanges } = pieces.about;
    this.languages = languages;
    this.wordRanges = wordRanges;
    this.stemRanges = stemRanges;
    this.size = wordRanges.at(-1) as number;
    this.words = new SortedStrings(pieces.shorts('words'), pieces.longs('words.starts'));
    this.stems = new SortedStrings(pieces.shorts('stems'), pieces.longs('stems.starts'));
    this.widths = pieces.bytes('widths');
    this.members = pieces.longs('stems.words');
    this.memberStarts = pieces.longs('stems.words.starts');
    this.postings = pieces.longs('postings');
    this.counts = pieces.bytes('postings.counts');
    this.starts = pieces.longs('postings.starts');
  }

  /** Numbers of the words that an element means, in one language or in all. */
  wordsOf(element: Element, language: string | null): number[] {
    const found = new Set<number>();
    this.languages.forEach((held, index) => {
      if (language !== null && language !== held) return;
      if (element.isPrefix) this.addBeginning(element.word, index, found);
      else for (const stem of stemsOf(element.word, held)) this.addForms(stem, index, found);
    });
    return [...found];
  }

  private addBeginning(prefix: string, language: number, found: Set<number>): void {
    const [from, to] = this.wordRanges.slice(language, language + 2) as [number, number];
    const [first, end] = this.words.withPrefix(prefix, from, to);
    for (let word = first; word < end; word++) found.add(word);
  }

  private addForms(stem: string, language: number, found: Set<number>): void {
    const [from, to] = this.stemRanges.slice(language, language + 2) as [number, number];
    const place = this.stems.find(stem, from, to);
    if (place === -1) return;
    for (let at = this.memberStarts[place] as number; at < (this.memberStarts[place + 1] as number); at++)
      found.add(this.members[at] as number);
  }

  /** Whether texts of a language hold the word as it stands. */
  readonly isWordOf = (word: string, language: string): boolean => {
    const index = this.languages.indexOf(language);
    if (index === -1) return false;
    const [from, to] = this.wordRanges.slice(index, index + 2) as [number, number];
    return this.words.find(word, from, to) !== -1;
  };

  /** 1, or the number of parts of a joined word. */
  widthOf(word: number): number {
    return this.widths[word] as number;
  }

  /** Places of the items with the word, rising. */
  docsOf(word: number): Uint32Array {
    return this.postings.subarray(this.starts[word], this.starts[word + 1]);
  }

  /** How often the word stands in each of them. */
  countsOf(word: number): Uint8Array {
    return this.counts.subarray(this.starts[word], this.starts[word + 1]);
  }
}
