import { type Entry, entriesOf } from './words.js';

/** A word of the index. */
export interface Word {
  readonly language: string;
  /** Folded. */
  readonly word: string;
  /** 1, or the parts of a joined word; see `words.ts`. */
  readonly width: number;
}

/** The words of one language as they come, numbered across languages by `next`. */
export class WordTable {
  readonly words = new Map<string, number>();
  /** What a stretch of text holds: texts repeat themselves, so most are looked up and not read again. */
  private readonly chunks = new Map<string, readonly number[]>();

  constructor(
    readonly language: string,
    private readonly next: (word: Word) => number,
  ) {}

  numbersIn(chunk: string): readonly number[] {
    const known = this.chunks.get(chunk);
    if (known !== undefined) return known;
    const numbers = entriesOf(chunk).map((entry) => this.numberOf(entry));
    if (chunk.length > LONGEST_KEPT) return numbers;
    if (this.chunks.size >= MOST_CHUNKS) this.chunks.clear();
    this.chunks.set(chunk, numbers);
    return numbers;
  }

  private numberOf({ word, width }: Entry): number {
    const key = width === 1 ? word : `${word} ${width}`;
    const known = this.words.get(key);
    if (known !== undefined) return known;
    const number = this.next({ language: this.language, word, width });
    this.words.set(key, number);
    return number;
  }
}

/** Texts of random signs must not fill the memory. */
const MOST_CHUNKS = 300_000;
const LONGEST_KEPT = 64;
