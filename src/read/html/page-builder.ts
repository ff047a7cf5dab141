import { Fault } from '../../domain/errors.js';
import { MOST_DEPTH, MOST_OPEN, MOST_TEXT } from '../limits.js';
import type { Block, Element, Page } from './page.js';
import { type Attributes, PageNotes } from './page-notes.js';
import { BLOCK_TAGS, isUnseen, marksOf, UNSEEN_TAGS } from './tags.js';

/** Blocks of text of one page; the longest report as a page has some ten thousand. */
const MOST_BLOCKS = 300_000;

/** Takes what the parser meets, in order, and writes the page's text block by block. */
export class PageBuilder {
  constructor(private readonly file: string) {}

  private readonly notes = new PageNotes();
  private current: Element = { tag: 'html', marks: '', parent: null, depth: 0, index: -1, signs: -1 };
  /** Open elements beyond the limit of depth. */
  private readonly tooDeep: string[] = [];
  /** Open elements whose text nobody sees. */
  private readonly unseen: Element[] = [];
  private links = 0;
  /** Open elements whose blank lines part paragraphs. */
  private preformatted = 0;
  private pending = '';
  private pendingLinked = 0;
  /** The end of what was written last, in short: to look for it in all that is pending would cost time. */
  private last = '';
  /** A line break stands at the end of what is pending. */
  private broken = false;
  private length = 0;
  private readonly parts: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly elements: Element[] = [];

  open(tag: string, attributes: Attributes): void {
    this.notes.open(tag, attributes, this.length, this.unseen.length === 0);
    if (tag === 'br') this.broken = true;
    else if (BLOCK_TAGS.has(tag)) this.flush();
    const parent = this.current;
    if (parent.depth >= MOST_DEPTH) {
      this.goTooDeep(tag);
      return;
    }
    this.current = { tag, marks: marksOf(tag, attributes), parent, depth: parent.depth + 1, index: -1, signs: -1 };
    if (isUnseen(tag, attributes)) this.unseen.push(this.current);
    // An anchor without an address is a place, not a link; old pages never close it.
    if (tag === 'a' && 'href' in attributes) this.links++;
    else if (tag === 'pre') this.preformatted++;
  }

  close(tag: string): void {
    this.notes.close(tag);
    if (BLOCK_TAGS.has(tag)) this.flush();
    if (this.tooDeep.length > 0) {
      if (UNSEEN_TAGS.has(this.tooDeep.pop() as string)) this.unseen.pop();
      return;
    }
    if (this.current.parent === null) return;
    if (this.unseen.at(-1) === this.current) this.unseen.pop();
    if (tag === 'a' && this.links > 0) this.links--;
    else if (tag === 'pre') this.preformatted--;
    this.current = this.current.parent;
  }

  write(text: string): void {
    this.notes.write(text);
    if (this.unseen.length > 0) return;
    if (this.broken) this.breakLine(text);
    const [first = '', ...others] = this.preformatted > 0 ? text.split(/\n\s*\n/) : [text];
    this.add(first);
    for (const paragraph of others) {
      this.flush();
      this.add(paragraph);
    }
  }

  remark(text: string): void {
    this.notes.remark(text);
  }

  page(): Page {
    this.flush();
    const { lang, title, meta, canonical, times, data, savedRemark } = this.notes;
    const { blocks, elements } = this;
    return { text: this.parts.join('\n'), blocks, elements, lang, title, meta, canonical, times, data, savedRemark };
  }

  private goTooDeep(tag: string): void {
    this.tooDeep.push(tag);
    if (UNSEEN_TAGS.has(tag)) this.unseen.push(this.current);
    if (this.tooDeep.length > MOST_OPEN) throw this.limit(`elements are nested more than ${MOST_OPEN} deep`);
  }

  private limit(what: string): Fault {
    return new Fault('limit', `${this.file}: ${what}, which is no page; save the text alone`);
  }

  private add(text: string): void {
    const seen = text.trim();
    if (seen === '') {
      if (this.pending !== '') this.pending += ' ';
      return;
    }
    this.pending += text;
    this.last = seen.slice(-1);
    if (this.links > 0) this.pendingLinked += seen.length;
  }

  /** A line break parts paragraphs unless the sentence goes on behind it: old pages break lines by hand. */
  private breakLine(text: string): void {
    const next = text.trimStart();
    if (next === '') return;
    this.broken = false;
    if (/[\p{L}\p{N},]/u.test(this.last) && /^\p{Ll}/u.test(next)) this.pending += ' ';
    else this.flush();
  }

  /** Ends the block that is being written. */
  private flush(): void {
    this.broken = false;
    if (this.pending === '') return;
    const text = this.pending.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
    if (text !== '' && this.length + text.length < MOST_TEXT) this.hold(text);
    this.pending = '';
    this.pendingLinked = 0;
    this.last = '';
  }

  private hold(text: string): void {
    if (this.blocks.length >= MOST_BLOCKS) throw this.limit(`there are more than ${MOST_BLOCKS} paragraphs in it`);
    const [start, end] = [this.length, this.length + text.length];
    const linked = Math.min(this.pendingLinked, text.length);
    this.blocks.push({ start, end, text, element: this.current, linked });
    this.parts.push(text);
    this.length = end + 1;
    this.list(this.current);
  }

  /** Lists the element and those it stands in, the outermost first. */
  private list(element: Element): void {
    const chain: Element[] = [];
    for (let up: Element | null = element; up !== null && up.index === -1; up = up.parent) chain.push(up);
    for (const unlisted of chain.reverse()) {
      unlisted.index = this.elements.length;
      this.elements.push(unlisted);
    }
  }
}
