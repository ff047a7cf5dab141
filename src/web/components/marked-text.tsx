import type { Span } from '../../domain/anchor.js';

/** Longer texts are shown around the words that were asked for. */
const LONGEST = 1_200;
const BEFORE = 200;

/** A text with the words that were asked for marked in it. Spans that overlap or lie outside are joined or left out. */
export function MarkedWords({ text, marks }: { text: string; marks: readonly Span[] }) {
  const { start, end } = windowOf(text, marks);
  return (
    <>
      {start > 0 ? '… ' : ''}
      {piecesOf(text, marks, start, end).map((piece) =>
        piece.marked ? <mark class="hit">{piece.words}</mark> : piece.words,
      )}
      {end < text.length ? ' …' : ''}
    </>
  );
}

/** The part of a long text that is shown: from a little before the first mark, cut between words. */
export function windowOf(text: string, marks: readonly Span[]): Span {
  if (text.length <= LONGEST) return { start: 0, end: text.length };
  const first = Math.min(text.length, ...marks.map((mark) => mark.start));
  const wanted = first === text.length ? 0 : Math.max(0, Math.min(first - BEFORE, text.length - LONGEST));
  const start = wanted === 0 ? 0 : text.indexOf(' ', wanted) + 1 || wanted;
  const last = text.lastIndexOf(' ', start + LONGEST);
  return { start, end: start + LONGEST >= text.length ? text.length : last > start ? last : start + LONGEST };
}

export function piecesOf(
  text: string,
  marks: readonly Span[],
  from = 0,
  to = text.length,
): { words: string; marked: boolean }[] {
  const pieces: { words: string; marked: boolean }[] = [];
  let at = from;
  for (const mark of [...marks].sort((a, b) => a.start - b.start)) {
    const start = Math.max(mark.start, at);
    const end = Math.min(mark.end, to);
    if (start >= end) continue;
    if (start > at) pieces.push({ words: text.slice(at, start), marked: false });
    pieces.push({ words: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < to) pieces.push({ words: text.slice(at, to), marked: false });
  return pieces;
}
