import type { Span } from '../../domain/anchor.js';

/** A paragraph of a plain text: one line, or several where the file is wrapped by hand. */
export interface Paragraph extends Span {
  readonly text: string;
  /** Blank lines stand before it. */
  readonly opensBlock: boolean;
}

/** Lines of a file wrapped by hand are about this long, the last of a paragraph shorter. */
const WRAP = { shortest: 50, longest: 100 };

/** Splits into paragraphs. Blank lines always part them; single line ends do unless the lines are wrapped by hand. */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of blocksOf(text)) {
    const parts = isWrapped(text, block)
      ? [{ start: (block[0] as Span).start, end: (block.at(-1) as Span).end }]
      : block;
    parts.forEach((part, index) => {
      paragraphs.push({ ...part, text: text.slice(part.start, part.end), opensBlock: index === 0 });
    });
  }
  return paragraphs;
}

/** Runs of lines without a blank one between them, each line trimmed. */
function blocksOf(text: string): Span[][] {
  const blocks: Span[][] = [];
  let block: Span[] = [];
  let start = 0;
  while (start <= text.length) {
    const stop = text.indexOf('\n', start);
    const end = stop === -1 ? text.length : stop;
    const line = trimmed(text, start, end);
    if (line !== null) block.push(line);
    else if (block.length > 0) {
      blocks.push(block);
      block = [];
    }
    start = end + 1;
  }
  if (block.length > 0) blocks.push(block);
  return blocks;
}

function trimmed(text: string, start: number, end: number): Span | null {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  return from === to ? null : { start: from, end: to };
}

function isWrapped(text: string, block: readonly Span[]): boolean {
  if (block.length < 2) return false;
  const inner = block.slice(0, -1);
  const lengths = inner.map((line) => line.end - line.start);
  const evenlyLong = lengths.every((length) => length >= WRAP.shortest && length <= WRAP.longest);
  const brokenMidSentence = inner.filter((line) => /[\p{L}\d,;]$/u.test(text.slice(line.start, line.end))).length;
  return evenlyLong && brokenMidSentence >= inner.length / 2;
}
