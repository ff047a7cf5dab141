import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { readReference } from '../src/record/read-reference.js';
import type { ReadRow, ReadWitness } from '../src/record/source.js';
import { createSourceContext } from '../src/record/source-context.js';
import { REFERENCE, SHARED } from './made-up.js';

/** Data files of our own making, and the shared real ones where they are there. */

const { facts } = readReference(REFERENCE);
export const context = createSourceContext(facts.states, facts.sessions);

/** Bytes of a file below `../shared/data`; null where the folder is not there, so that a test can skip and say so. */
export function sharedData(path: string): Uint8Array | null {
  const file = join(SHARED, 'data', path);
  return existsSync(file) ? readFileSync(file) : null;
}

export const NOT_SHARED = '../shared/data is not there';

export const witnesses = (rows: Iterable<ReadRow>): ReadWitness[] =>
  [...rows].flatMap((read) => ('witness' in read ? [read.witness] : []));

export const refusals = (rows: Iterable<ReadRow>) =>
  [...rows].flatMap((read) => ('refused' in read ? [read.refused] : []));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const paragraph = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;

/** A cell by its text, lines as paragraphs; or with properties: `{ text, properties: '<w:gridSpan w:val="4"/>' }`. */
export type WordCell = string | { readonly text: string; readonly properties: string };

function wordCell(cell: WordCell): string {
  const { text, properties } = typeof cell === 'string' ? { text: cell, properties: '' } : cell;
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${text.split('\n').map(paragraph).join('')}</w:tc>`;
}

/** A Word document with a page header, running text and a table. */
export function docxOf(
  rows: readonly (readonly WordCell[])[],
  { header = '', lead = '', packed = true } = {},
): Uint8Array {
  const table = rows.map((row) => `<w:tr>${row.map(wordCell).join('')}</w:tr>`).join('');
  const document = `<?xml version="1.0"?><w:document><w:body>${paragraph(lead)}<w:tbl>${table}</w:tbl></w:body></w:document>`;
  const parts = {
    'word/document.xml': strToU8(document),
    'word/header1.xml': strToU8(`<w:hdr>${paragraph(header)}</w:hdr>`),
  };
  return zipSync(parts, { level: packed ? 6 : 0 });
}

const columnName = (column: number): string => String.fromCharCode(65 + column);

/** A workbook of one sheet; a cell is a text, a number, or the XML of a cell behind `<`. */
export function xlsxOf(rows: readonly (readonly (string | number)[])[], styles = ''): Uint8Array {
  const cellOf = (value: string | number, place: string) => {
    if (typeof value === 'string' && value.startsWith('<c')) return value.replace('<c', `<c r="${place}"`);
    return typeof value === 'number'
      ? `<c r="${place}"><v>${value}</v></c>`
      : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
  };
  const xml = rows
    .map((row, at) => {
      const cells = row.map((value, column) => cellOf(value, `${columnName(column)}${at + 1}`));
      return `<row r="${at + 1}">${cells.join('')}</row>`;
    })
    .join('');
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    'xl/styles.xml': strToU8(`<styleSheet>${styles}</styleSheet>`),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${xml}</sheetData></worksheet>`),
  });
}
