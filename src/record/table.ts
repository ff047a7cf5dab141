import Papa from 'papaparse';
import type { Problem } from '../domain/errors.js';
import { type Column, UnusableValue } from './columns.js';

/** How a row of a file becomes a `T`: one column for each field. */
export type Columns<T> = { readonly [Field in keyof T]-?: Column<T[Field]> };

export interface TableRows<T> {
  readonly rows: readonly T[];
  readonly problems: readonly Problem[];
}

/**
 * Reads CSV text (UTF-8, comma, header row, no line break inside a cell, so that a row is a line).
 * A row with a value that its column does not know is left out and reported with file, line and value.
 */
export function readTable<T>(csv: string, file: string, columns: Columns<T>): TableRows<T> {
  const [header = [], ...lines] = Papa.parse<string[]>(csv, { delimiter: ',', skipEmptyLines: false }).data;
  const fields = Object.entries(columns) as [keyof T & string, Column<unknown>][];
  const places = fields.map(([field, column]) => ({ field, column, at: header.indexOf(column.header) }));
  const missing = places.filter((place) => place.at === -1);
  if (missing.length > 0) {
    const names = missing.map((place) => place.column.header).join(', ');
    return { rows: [], problems: [{ at: `${file}:1`, message: `column missing: ${names}` }] };
  }
  const rows: T[] = [];
  const problems: Problem[] = [];
  lines.forEach((cells, index) => {
    if (cells.length === 1 && cells[0] === '') return;
    const row: Record<string, unknown> = {};
    for (const { field, column, at } of places) {
      const cell = (cells[at] ?? '').trim();
      try {
        row[field] = column.read(cell);
      } catch (error) {
        if (!(error instanceof UnusableValue)) throw error;
        problems.push({ at: `${file}:${index + 2}`, message: `${column.header} "${cell}" ${error.message}` });
        return;
      }
    }
    rows.push(row as T);
  });
  return { rows, problems };
}
