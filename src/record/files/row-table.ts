import type { Table } from '../source.js';
import { LEAD_LIMIT } from './limits.js';

export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows as a table. The first row with several cells is the headings; rows of one cell before it are titles. Rows
 * without anything in them are left out. Null where there is no row at all.
 */
export function rowTable(name: string, kind: Table['kind'], rows: () => Iterable<FileRow>): Table | null {
  const head = headOf(rows());
  if (head === null) return null;
  const { lead, headings, line } = head;
  return {
    name,
    kind,
    headings,
    lead,
    *rows() {
      for (const row of rows()) if (row.line > line && isFilled(row)) yield row;
    },
  };
}

const isFilled = ({ cells }: FileRow): boolean => cells.some((cell) => cell !== '' && cell.trim() !== '');

/** Blanks and line breaks in a heading are the layout's, not the name's. */
const asHeading = (cell: string): string => cell.replace(/\s+/g, ' ').trim();

function headOf(rows: Iterable<FileRow>): { lead: string[]; headings: string[]; line: number } | null {
  const titles: FileRow[] = [];
  for (const row of rows) {
    const filled = row.cells.filter((cell) => cell.trim() !== '');
    if (filled.length > 1) return { lead: titles.map(titleOf), headings: headingsOf(row), line: row.line };
    if (filled.length === 1) titles.push(row);
    if (titles.length > LEAD_LIMIT) break;
  }
  const [first] = titles;
  return first === undefined ? null : { lead: [], headings: headingsOf(first), line: first.line };
}

const titleOf = ({ cells }: FileRow): string => asHeading(cells.join(' '));

/** Without the empty cells at the right edge that spreadsheets write. */
function headingsOf({ cells }: FileRow): string[] {
  const headings = cells.map(asHeading);
  const last = headings.findLastIndex((heading) => heading !== '');
  return headings.slice(0, last + 1);
}
