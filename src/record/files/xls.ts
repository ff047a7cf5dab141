import { createRequire } from 'node:module';
import type * as Workbooks from '@e965/xlsx';
import type { WorkBook, WorkSheet } from '@e965/xlsx';
import { Fault } from '../../domain/errors.js';
import type { Table } from '../source.js';
import { isDateFormat, serialDate } from './dates.js';
import { CELL_LIMIT, inMegabytes, XLS_LIMIT } from './limits.js';
import { type FileRow, rowTable } from './row-table.js';

/** Loaded with the first such workbook: it takes 30 MB and a tenth of a second, and most commands meet none. */
const workbooks = (): typeof Workbooks => createRequire(import.meta.url)('@e965/xlsx') as typeof Workbooks;

/** The sheets of a workbook of the old kind (BIFF). Values are read as they were last computed, never formulas. */
export function xlsTables(bytes: Uint8Array, file: string): Table[] {
  if (bytes.length > XLS_LIMIT)
    throw new Fault(
      'limit',
      `${file}: an .xls of ${inMegabytes(bytes.length)} is more than the ${inMegabytes(XLS_LIMIT)} that are read; save it as CSV`,
    );
  const book = opened(bytes, file);
  const found = book.SheetNames.flatMap((name) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) return [];
    const title = book.SheetNames.length > 1 ? `${file} [${name}]` : file;
    const from1904 = book.Workbook?.WBProps?.date1904 === true;
    const table = rowTable(title, 'xls', () => sheetRows(sheet, from1904));
    return table === null ? [] : [table];
  });
  if (found.length === 0) throw new Fault('input', `${file}: has no sheet with anything in it`);
  return found;
}

/**
 * The library passes over records that it does not know and says so on the console. Such a workbook is damaged as a rule,
 * and cells would be lost without a word: it is refused, and the console kept for our own one line.
 */
function opened(bytes: Uint8Array, file: string): WorkBook {
  const complaints: unknown[] = [];
  const { error } = console;
  console.error = (complaint: unknown) => complaints.push(complaint);
  try {
    const book = workbooks().read(bytes, {
      type: 'array',
      dense: true,
      cellFormula: false,
      cellHTML: false,
      cellText: false,
      cellNF: true,
    });
    if (complaints.length === 0) return book;
  } catch (cause) {
    if (/password|encryption scheme/i.test(String(cause))) throw protectedBook(file);
    complaints.push(cause);
  } finally {
    console.error = error;
  }
  throw new Fault('input', `${file}: is damaged or no workbook that can be read; save it as .xlsx or CSV`, {
    cause: complaints[0],
  });
}

export const protectedBook = (file: string): Fault =>
  new Fault('input', `${file}: is protected by a password; save it without one and try again`);

interface XlsCell {
  readonly t?: string;
  readonly v?: unknown;
  readonly w?: string;
  /** The format a number is shown in. */
  readonly z?: unknown;
}

function* sheetRows(sheet: WorkSheet, from1904: boolean): Generator<FileRow> {
  const rows = (sheet as { '!data'?: (XlsCell | undefined)[][] })['!data'] ?? [];
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row];
    if (cells) yield { line: row + 1, cells: Array.from(cells, (cell) => shown(cell, from1904)) };
  }
}

function shown(cell: XlsCell | undefined, from1904: boolean): string {
  if (cell?.v === undefined || cell.v === null || cell.t === 'z') return '';
  if (cell.t === 'b') return cell.v === true ? 'TRUE' : 'FALSE';
  if (cell.t === 'e') return cell.w ?? '#ERROR';
  if (cell.t === 'n' && typeof cell.z === 'string' && isDateFormat(cell.z))
    return serialDate(Number(cell.v), from1904) ?? String(cell.v);
  return String(cell.v).slice(0, CELL_LIMIT + 1);
}
