import { symbolAlone } from '../symbol.js';
import type { Line } from './line.js';

/** Lines at the top and bottom of a page that may be running heads. */
const EDGE = 3;
/** A running head stands on this share of the pages: left and right pages may have their own. */
const SHARE = 0.25;

const PAGE_NUMBER = /^(?:page )?[-–\s]*(?:\d{1,4}|[ivxl]{1,6})[-–\s]*$/i;
const JOB_NUMBER = /^\*\d{6,9}\*$|^(?:\d{1,4}\s*)?GE\.?\s?\d{0,2}-?\s?\d{0,6}(?:\s*\([A-Z]\))?(?:\s+[\d\s-]{1,14})?$/;
const LEADERS = /(?:\.\s?){6,}/;

/** The lines that belong to the page, not to the text: running heads, page and job numbers, the table of contents. */
export function pageFurniture(pages: readonly (readonly Line[])[]): Set<Line> {
  const found = new Set<Line>();
  const repeated = repeatedAtEdges(pages);
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const isEdge = at < EDGE || at >= lines.length - EDGE;
      if (isEdge && (repeated.has(shape(line)) || isOfPage(line.text))) found.add(line);
      else if (JOB_NUMBER.test(line.text)) found.add(line);
    }
  }
  for (const line of contentsOf(pages)) found.add(line);
  return found;
}

const isOfPage = (text: string): boolean =>
  PAGE_NUMBER.test(text) || JOB_NUMBER.test(text) || symbolAlone(text) !== null || /^_{5,}$/.test(text);

const shape = (line: Line): string => `${line.text.replace(/\d+/g, '#')} ${Math.round(line.y / 20)}`;

function repeatedAtEdges(pages: readonly (readonly Line[])[]): Set<string> {
  const counts = new Map<string, number>();
  for (const lines of pages) {
    const edges = new Set([...lines.slice(0, EDGE), ...lines.slice(-EDGE)].map(shape));
    for (const edge of edges) counts.set(edge, (counts.get(edge) ?? 0) + 1);
  }
  const least = Math.max(3, pages.length * SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([edge]) => edge));
}

/** From "Contents" to the last line with dots that lead to a page number, over as many pages as it takes. */
function contentsOf(pages: readonly (readonly Line[])[]): Line[] {
  const found: Line[] = [];
  let isOpen = false;
  for (const lines of pages.slice(0, 30)) {
    const heading = lines.findIndex((line) => /^(?:table of )?contents$/i.test(line.text));
    const last = lines.findLastIndex((line) => LEADERS.test(line.text));
    if (last === -1) {
      if (isOpen) return found;
      continue;
    }
    const from = heading !== -1 ? heading : isOpen ? 0 : lines.findIndex((line) => LEADERS.test(line.text));
    found.push(...lines.slice(from, last + 1));
    isOpen = true;
  }
  return found;
}
