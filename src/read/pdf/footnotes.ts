import type { Line } from './line.js';
import type { Measures } from './measures.js';

/** Print smaller than this share of the running text's is that of notes. */
const SMALL = 0.93;
/** Notes stand apart from the text by more than a paragraph does. */
const APART = 1.25;

/**
 * Where on a page, of which the furniture is taken away, the notes begin; the number of lines where it has none. Notes
 * are small print at its foot, or begin with a raised mark; `areNotes` says that the page before ended in notes.
 */
export function notesBegin(lines: readonly Line[], measures: Measures, areNotes: boolean): number {
  const isSmall = (line: Line): boolean => line.height <= measures.height * SMALL;
  let small = lines.length;
  while (small > 0 && isSmall(lines[small - 1] as Line)) small--;
  const marked = firstMarked(lines, small, measures);
  if (marked < small) return marked;
  // A whole page of small print is an annex, unless it begins like notes or goes on with them.
  if (small > 0 || areNotes || lines[0]?.hasMark) return small;
  const mark = lines.findIndex((line) => line.hasMark || /^[*∗†\d]{1,3}\s/.test(line.text));
  return mark === -1 ? lines.length : mark;
}

/** The first marked line from which on nothing but notes follows. */
function firstMarked(lines: readonly Line[], small: number, measures: Measures): number {
  let first = small;
  for (let at = small - 1; at > 0; at--) {
    const [above, line] = [lines[at - 1] as Line, lines[at] as Line];
    if (line.height > measures.height + 0.3) break;
    const isApart = line.y - above.y > measures.pitch(line.height) * APART;
    if (line.hasMark && (isApart || above.hasMark || at === 1)) first = at;
    else if (line.hasMark) first = at;
    else if (isApart && !line.hasMark) break;
  }
  return lines[first]?.hasMark ? first : small;
}
