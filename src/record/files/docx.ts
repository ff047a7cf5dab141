import { Fault } from '../../domain/errors.js';
import type { Table } from '../source.js';
import { headerText, wordTables } from './docx-body.js';
import { rowTable } from './row-table.js';
import type { Zip } from './zip.js';

/** The tables of a Word document, with the page headers and the running text before each as `lead`. */
export function docxTables(zip: Zip, file: string): Table[] {
  const document = zip.part('word/document.xml');
  if (document === null) throw new Fault('input', `${file}: is no Word document`);
  const headers = zip.names
    .filter((name) => /^word\/header\d*\.xml$/.test(name))
    .flatMap((name) => headerText(zip.part(name) as Uint8Array, file));
  const found = wordTables(document, file);
  const tables = found.flatMap(({ lead, rows }, index) => {
    const name = found.length > 1 ? `${file} [table ${index + 1}]` : file;
    const table = rowTable(name, 'docx', () => rows.map((cells, row) => ({ line: row + 1, cells })));
    return table === null ? [] : [{ ...table, lead: [...headers, ...lead, ...table.lead] }];
  });
  if (tables.length === 0)
    throw new Fault('input', `${file}: has no table; the record reads lists that are laid out as tables`);
  return tables;
}
