import { type Block, endsSentence, isLetter, isNumber, labelOf } from './block.js';

/** Paragraph numbers may be left out by a printer; more than this in a row are no sequence any more. */
const MOST_SKIPPED = 3;

/** Points by which two indents are still the same. */
const SAME_INDENT = 6;

/**
 * Walks through the blocks in order and tells the number people cite: `121` for paragraph 121, `121.2` for the item
 * printed so, `111.1` for an item "1." below 111, `3 (a)` for a lettered one. A number counts only where it goes on
 * with a sequence, so that "4. Concluding remarks", a heading, is no paragraph 4.
 */
class Sequence {
  #top = 0;
  #topIndent: number | null = null;
  /** The last numbered item below `#top`; null where no list is open. */
  #item: number | null = null;
  #itemIndent: number | null = null;
  /** Whether the paragraph ends in a colon, or in nothing, as those do that a list follows. */
  #opensList = false;
  #isPastHeading = false;
  /** What an unnumbered or lettered block belongs to. */
  #current: string | null = null;

  /** An excerpt begins with any number, a whole document with 1. */
  constructor(readonly isExcerpt: boolean) {}

  /** The paragraph of a block of the body. */
  next(block: Block): string | null {
    const label = labelOf(block.text);
    const found = this.#printed(block.text) ?? this.#single(block) ?? this.#misprinted(block);
    if (found !== null) this.#current = found;
    else if (isLetter(label) && this.#current !== null) return `${this.#current} ${label}`;
    else if (this.#isPastHeading) this.#opensList = false;
    if (found !== null) this.#isPastHeading = false;
    return this.#current;
  }

  /** A heading ends the paragraph before it; the list it stands in goes on. */
  heading(): void {
    this.#current = null;
    this.#isPastHeading = true;
  }

  /** Whether a numbered block goes on with a list, or with the paragraphs where they stand. */
  expects(block: Block): boolean {
    const number = Number.parseInt(block.text, 10);
    const opens = number === 1 && this.#item === null;
    if (opens && this.#top > 0 && !this.#opensList) return false;
    if (this.#isItem(number, block)) return true;
    const { indent } = block;
    if (number !== this.#top + 1) return this.#top === 0 && this.isExcerpt;
    return indent === null || this.#topIndent === null || Math.abs(indent - this.#topIndent) <= SAME_INDENT;
  }

  /** `121.2`, printed whole: near the paragraph it stands below, for lists by theme and misprints mix them. */
  #printed(text: string): string | null {
    const found = /^(\d{1,3})\.(\d{1,3})\.?\s+(\p{Ll}?)/u.exec(text);
    if (found === null) return null;
    const [top, item] = [Number(found[1]), Number(found[2])];
    if (top !== this.#top && (found[3] !== '' || (this.#top !== 0 && Math.abs(top - this.#top) > MOST_SKIPPED)))
      return null;
    if (this.#top === 0 || (top > this.#top && item === 1)) this.#top = top;
    return `${top}.${item}`;
  }

  #single(block: Block): string | null {
    const label = labelOf(block.text);
    if (!isNumber(label) || !/^\d+\.$/.test(label as string)) return null;
    const number = Number.parseInt(label as string, 10);
    if (this.#isItem(number, block)) return this.#asItem(number, block);
    const isNext = number > this.#top && number <= this.#top + MOST_SKIPPED;
    // Each resolution, and each annex, counts anew below its heading.
    const isNew = this.#top === 0 ? this.isExcerpt : number === 1 && this.#isPastHeading;
    return isNext || isNew ? this.#asTop(number, block) : null;
  }

  /** "94 Portugal", "42, The State", "125-15. Designate": taken for the number that is due there, and for no other. */
  #misprinted(block: Block): string | null {
    const found = /^(?:(\d{1,3})[.-] ?)?(\d{1,3})[.,]?\s+\p{Lu}/u.exec(block.text);
    if (found === null) return null;
    const number = Number(found[2]);
    if (found[1] !== undefined) return Number(found[1]) === this.#top ? `${this.#top}.${number}` : null;
    if (this.#item !== null && number === this.#item + 1) return this.#asItem(number, block);
    return this.#top > 0 && this.#item === null && number === this.#top + 1 ? this.#asTop(number, block) : null;
  }

  #asItem(number: number, { indent }: Block): string {
    this.#item = number;
    this.#itemIndent = indent;
    return `${this.#top}.${number}`;
  }

  #asTop(number: number, { indent, text }: Block): string {
    this.#top = number;
    this.#topIndent = indent;
    this.#item = null;
    this.#opensList = !/[.;?!][”"’)\]*]*$/.test(text);
    return String(number);
  }

  /** Whether the number goes on with the list below the paragraph; where it may be either, the indent decides. */
  #isItem(number: number, { indent }: Block): boolean {
    if (this.#top === 0) return false;
    if (this.#item === null) return number === 1 && (this.#opensList || this.#isDeeper(indent));
    if (number <= this.#item || number > this.#item + MOST_SKIPPED) return false;
    const mayBeTop = number > this.#top && number <= this.#top + MOST_SKIPPED;
    return !mayBeTop || indent === null || Math.abs(indent - (this.#itemIndent ?? indent)) <= SAME_INDENT;
  }

  #isDeeper(indent: number | null): boolean {
    return indent !== null && this.#topIndent !== null && indent > this.#topIndent + SAME_INDENT;
  }
}

/** Headings of a third level have numbers of their own: "4. Concluding remarks". */
const MOST_HEADING = 150;

const readsAsNumberedHeading = ({ text }: Block): boolean =>
  text.length < MOST_HEADING &&
  !text.endsWith(')') &&
  !endsSentence(text.replace(/\s\d{1,3}$/, '')) &&
  /^\d{1,2}\.\s+\p{Lu}/u.test(text);

/** A block as it stands among the others: what it is, and its paragraph. */
export interface Placed {
  readonly kind: Block['kind'];
  readonly paragraph: string | null;
}

/** The paragraph number of each block, null where it has none; a short one whose number is due nowhere is a heading. */
export function placed(blocks: readonly Block[]): Placed[] {
  const sequence = new Sequence(!blocks.some(({ kind, text }) => kind === 'body' && /^1\.\s/.test(text)));
  return blocks.map((block): Placed => {
    const isHeading = block.kind === 'body' && readsAsNumberedHeading(block) && !sequence.expects(block);
    if (isHeading || block.kind === 'heading' || block.kind === 'headline') sequence.heading();
    if (isHeading) return { kind: 'heading', paragraph: null };
    return { kind: block.kind, paragraph: block.kind === 'body' ? sequence.next(block) : null };
  });
}

/** Whether a block reads as a heading: short, without a sentence's end, opening with a capital or a section's number. */
export function readsAsHeading(text: string): boolean {
  const words = text.split(' ');
  if (text.length > 160 || words.length > 24 || (endsSentence(text) && !/\d$/.test(text))) return false;
  const label = labelOf(text);
  if (label !== null && /^(?:[IVXL]+|[A-Z])\.$/.test(label)) return true;
  return label === null && words.length <= 14 && /^\p{Lu}/u.test(text) && !text.includes(', ') && !/[,(]$/.test(text);
}
