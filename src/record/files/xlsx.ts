import { Fault } from '../../domain/errors.js';
import type { Table } from '../source.js';
import { serialDate } from './dates.js';
import { CELL_LIMIT } from './limits.js';
import { type FileRow, rowTable } from './row-table.js';
import { unescaped, type WorkbookParts, workbookParts } from './xlsx-parts.js';
import { parseXml, type XmlReader } from './xml.js';
import type { Zip } from './zip.js';

/** The sheets of a workbook; empty ones are left out. */
export function xlsxTables(zip: Zip, file: string): Table[] {
  const parts = workbookParts(zip, file);
  const found = parts.sheets.flatMap(({ name, part }) => {
    const sheet = zip.part(part);
    if (sheet === null) return [];
    const title = parts.sheets.length > 1 ? `${file} [${name}]` : file;
    const table = rowTable(title, 'xlsx', () => sheetRows(sheet, parts, file));
    return table === null ? [] : [table];
  });
  if (found.length === 0) throw new Fault('input', `${file}: has no sheet with anything in it`);
  return found;
}

function* sheetRows(sheet: Uint8Array, parts: WorkbookParts, file: string): Generator<FileRow> {
  const reader = new SheetReader(parts);
  for (const _ of parseXml(sheet, file, reader)) yield* reader.rows.splice(0);
}

/** Cells of a row beyond this are no data; a file that names column XFD of every row would fill the memory. */
const COLUMNS = 1000;

/**
 * Collects the rows of a sheet. A formula counts by the value that was last computed for it; a text that begins with =
 * is a text. Dates are written as `2020-02-24`.
 */
class SheetReader implements XmlReader {
  readonly rows: FileRow[] = [];
  #line = 0;
  #cells: string[] = [];
  #column = 0;
  #type = 'n';
  #style = 0;
  #value = '';
  #isValue = false;

  constructor(private readonly parts: WorkbookParts) {}

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.#line = Number(attributes.r) || this.#line + 1;
      [this.#cells, this.#column] = [[], 0];
    } else if (name === 'c') {
      this.#column = columnOf(attributes.r) ?? this.#column;
      [this.#type, this.#style, this.#value] = [attributes.t ?? 'n', Number(attributes.s) || 0, ''];
    } else this.#isValue = name === 'v' || (name === 't' && this.#type === 'inlineStr');
  }

  close(name: string): void {
    this.#isValue = false;
    if (name === 'c') this.#endCell();
    else if (name === 'row') this.rows.push({ line: this.#line, cells: this.#cells });
  }

  text(text: string): void {
    if (this.#isValue && this.#value.length <= CELL_LIMIT) this.#value += text;
  }

  #endCell(): void {
    const column = this.#column++;
    if (column >= COLUMNS) return;
    while (this.#cells.length < column) this.#cells.push('');
    this.#cells[column] = this.#shown().slice(0, CELL_LIMIT + 1);
  }

  #shown(): string {
    const value = this.#value;
    if (value === '') return '';
    if (this.#type === 's') return this.parts.strings[Number(value)] ?? '';
    if (this.#type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (this.#type !== 'n') return unescaped(value);
    return this.parts.isDateStyle(this.#style) ? (serialDate(Number(value), this.parts.from1904) ?? value) : value;
  }
}

/** `AB12` → 27; null where the cell does not say where it stands. */
function columnOf(place: string | undefined): number | null {
  const letters = /^[A-Z]{1,3}/.exec(place ?? '')?.[0];
  if (letters === undefined) return null;
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
