import { endsSentence, isBullet, isLetter, isNumber, labelOf } from '../paged/block.js';
import type { Line } from './line.js';
import type { Measures } from './measures.js';

/** Lines that stand together; from more than one page where a paragraph goes on overleaf. */
export type Group = Line[];

/** More than this of the usual distance is a new paragraph. */
const APART = 1.2;
/** Points by which print of one size may differ. */
const SAME = 0.8;
/** Points by which lines with one edge may differ. */
const EDGE = 4;

/** Parts the lines of one page where the distance, the size of print or a number says that a paragraph begins. */
export function groupsOn(lines: readonly Line[], measures: Measures): Group[] {
  const groups: Group[] = [];
  for (const line of lines) {
    const above = groups.at(-1)?.at(-1);
    if (above === undefined || parts(above, line, measures)) groups.push([line]);
    else (groups.at(-1) as Group).push(line);
  }
  return groups;
}

function parts(above: Line, line: Line, measures: Measures): boolean {
  if (Math.abs(above.height - line.height) > SAME || line.hasMark) return true;
  if (line.y - above.y > measures.pitch(line.height) * APART) return true;
  if (!opens(line)) return false;
  // A line that happens to begin with "15." is the middle of a paragraph where the line above it is full.
  return isBullet(labelOf(line.text)) || above.right < measures.right(line.page) - 2 * EDGE || isIndented(above, line);
}

const isIndented = (above: Line, line: Line): boolean => Math.abs(above.x - line.x) > EDGE && endsSentence(above.text);

/** Whether a line opens a numbered paragraph or an item. */
export function opens(line: Line): boolean {
  const label = labelOf(line.text);
  // "3.6 million children" is the middle of a sentence.
  if (isNumber(label) && /^\p{Ll}/u.test(line.text.slice(label?.length).trimStart())) return false;
  return isNumber(label) || isLetter(label) || isBullet(label);
}

/** Whether the first group of a page goes on with the last of the page before. */
export function goesOn(before: Group, after: Group, measures: Measures): boolean {
  const [last, next] = [before.at(-1) as Line, after[0] as Line];
  if (opens(next) || Math.abs(last.height - next.height) > SAME) return false;
  const ended = endsSentence(last.text);
  if (!ended) return true;
  if (/^\p{Ll}/u.test(next.text)) return true;
  const inset = (line: Line): number => line.x - measures.left(line.page);
  const isFull = last.right >= measures.right(last.page) - 4 * EDGE;
  // The margin that a paragraph's further lines keep: a new paragraph would be indented, or numbered.
  const kept = Math.abs(inset(next) - inset(before[1] ?? last)) <= EDGE;
  const isFlush = after[1] === undefined || Math.abs(after[1].x - next.x) <= EDGE;
  return kept && isFlush && (isFull || /;$/.test(last.text));
}
