import type { PassageKind } from '../../domain/passage.js';
import type { Block } from '../paged/block.js';
import { isNumber, labelOf } from '../paged/block.js';
import { readsAsHeading } from '../paged/numbering.js';
import { coverLines } from './cover-page.js';
import { notesBegin } from './footnotes.js';
import { pageFurniture } from './furniture.js';
import { createJoiner, type Joiner } from './joining.js';
import type { Line } from './line.js';
import { type Measures, measuresOf } from './measures.js';
import { type Group, goesOn, groupsOn } from './paragraphs.js';

/** Print larger than this share of the running text's is that of headings. */
const LARGE = 1.12;

/**
 * Lines → blocks in reading order. A paragraph that goes on overleaf is one block on the page it begins; the notes and
 * the furniture between its parts follow it.
 */
export function blocksOf(lines: readonly Line[]): Block[] {
  const pages = byPage(lines);
  const furniture = pageFurniture(pages);
  const text = lines.filter((line) => !furniture.has(line));
  return new Layout(measuresOf(text), createJoiner(text), furniture).read(pages);
}

class Layout {
  readonly #blocks: Block[] = [];
  /** What stands between the parts of a paragraph that may go on overleaf. */
  #aside: Block[] = [];
  #open: Group | null = null;
  #areNotes = false;

  constructor(
    readonly measures: Measures,
    readonly joiner: Joiner,
    readonly furniture: ReadonlySet<Line>,
  ) {}

  read(pages: readonly (readonly Line[])[]): Block[] {
    for (const [index, lines] of pages.entries()) this.#page(lines, index === 0);
    this.#close();
    return this.#blocks;
  }

  #page(lines: readonly Line[], isFirst: boolean): void {
    const cover = isFirst ? coverLines(lines, this.measures) : null;
    const rest = lines.filter(
      (line) => !this.furniture.has(line) && !cover?.furniture.has(line) && !cover?.title.has(line),
    );
    const end = notesBegin(rest, this.measures, this.#areNotes);
    const first = rest[0]?.y ?? Number.POSITIVE_INFINITY;
    for (const line of lines)
      if ((this.furniture.has(line) || cover?.furniture.has(line)) && (line.y < first || cover !== null))
        this.#putAside('furniture', [line]);
    if (cover !== null)
      for (const group of groupsOn([...cover.title], this.measures)) this.#putAside('headline', group);
    for (const group of groupsOn(rest.slice(0, end), this.measures)) this.#body(group);
    for (const group of groupsOn(rest.slice(end), this.measures)) this.#putAside('footnote', group);
    for (const line of lines)
      if (this.furniture.has(line) && line.y >= first && cover === null) this.#putAside('furniture', [line]);
    this.#areNotes = end < rest.length;
  }

  #body(group: Group): void {
    const open = this.#open;
    if (open !== null && open.at(-1)?.page !== group[0]?.page && goesOn(open, group, this.measures)) {
      open.push(...group);
      return;
    }
    this.#close();
    this.#open = group;
  }

  #close(): void {
    const aside = this.#aside;
    this.#aside = [];
    if (this.#open !== null) this.#blocks.push(this.#block(this.#kindOf(this.#open), this.#open));
    this.#blocks.push(...aside);
    this.#open = null;
  }

  #putAside(kind: PassageKind, group: Group): void {
    const block = this.#block(kind, group);
    if (this.#open === null) this.#blocks.push(block);
    else this.#aside.push(block);
  }

  #block(kind: PassageKind, group: Group): Block {
    const first = group[0] as Line;
    return { kind, text: this.joiner.join(group), page: first.page, indent: first.x - this.measures.left(first.page) };
  }

  #kindOf(group: Group): PassageKind {
    const first = group[0] as Line;
    const text = this.joiner.join(group);
    const isLarge = first.height >= this.measures.height * LARGE && text.length < 300 && !/^\p{Ll}/u.test(text);
    if (isLarge || readsAsHeading(text)) return 'heading';
    // "4. Concluding remarks", set out to the left of the paragraphs.
    const isOut = first.x < this.measures.left(first.page) - 8 && isNumber(labelOf(text));
    return isOut && text.length < 200 && !/[.;:,]$/.test(text) ? 'heading' : 'body';
  }
}

function byPage(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = [];
  for (const line of lines) {
    pages[line.page - 1] ??= [];
    pages[line.page - 1]?.push(line);
  }
  return [...pages].map((page) => page ?? []);
}
