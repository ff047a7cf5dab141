import { hasCover, precedesTitle } from '../paged/cover.js';
import type { Line } from './line.js';
import type { Measures } from './measures.js';

export interface CoverLines {
  readonly furniture: ReadonlySet<Line>;
  readonly title: ReadonlySet<Line>;
}

/** The cover of a UN document: what stands above the title is furniture. Null where the page is no such cover. */
export function coverLines(lines: readonly Line[], measures: Measures): CoverLines | null {
  if (!hasCover(lines.map(({ text }) => text).join('\n'))) return null;
  const agenda = lines.findLastIndex((line, at) => at < 25 && isBefore(line, measures));
  const start = titleStart(lines, agenda + 1, measures);
  let end = start;
  while (end < lines.length && isTitle(lines, end, start, measures)) end++;
  return { furniture: new Set(lines.slice(0, start)), title: new Set(lines.slice(start, end)) };
}

const isBefore = (line: Line, { height }: Measures): boolean =>
  precedesTitle(line.text) &&
  (line.height < height * 1.3 || /^(?:united ?nations|united$|nations$|general assembly)/i.test(line.text));

/** The first line of large print below the agenda's item; in the old print, the first after a wide gap. */
function titleStart(lines: readonly Line[], from: number, { height }: Measures): number {
  const large = lines.findIndex((line, at) => at >= from && line.height >= height * 1.15);
  if (large !== -1) return large;
  const apart = lines.findIndex((line, at) => at >= from && line.y - (lines[at - 1]?.y ?? 0) > height * 2);
  return apart === -1 ? from : apart;
}

function isTitle(lines: readonly Line[], at: number, start: number, { height }: Measures): boolean {
  const [first, line] = [lines[start] as Line, lines[at] as Line];
  if (line.hasMark || /^[*∗_]|^(?:introduction|contents|summary)$|^[IVX]+\.\s/i.test(line.text) || at - start > 12)
    return false;
  if (first.height >= height * 1.15) return line.height >= height * 1.05;
  // Old print: the title is as large as the text, centred, and short.
  return (
    line.x > first.x - 200 && line.text.length < 90 && !/[.;:]$/.test(line.text) && !/^\d{1,3}\.\s/.test(line.text)
  );
}
