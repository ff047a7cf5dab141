import { Fault } from '../../domain/errors.js';
import type { Table } from '../source.js';
import { csvTable } from './csv.js';
import { docxTables } from './docx.js';
import { jsonTable } from './json.js';
import { FILE_LIMIT, inMegabytes } from './limits.js';
import { protectedBook, xlsTables } from './xls.js';
import { xlsxTables } from './xlsx.js';
import { openZip } from './zip.js';

/**
 * The tables of a file, told apart by its bytes, never by its name. Throws an `input` or `limit` fault of one line where
 * the file cannot be read at all.
 */
export function openTables(bytes: Uint8Array, file: string): Table[] {
  if (bytes.length > FILE_LIMIT)
    throw new Fault(
      'limit',
      `${file}: ${inMegabytes(bytes.length)} is more than the ${inMegabytes(FILE_LIMIT)} that are read; split the file`,
    );
  const tables = tablesOf(bytes, file);
  if (tables.length === 0) throw new Fault('input', `${file}: is empty`);
  return tables;
}

function tablesOf(bytes: Uint8Array, file: string): Table[] {
  if (bytes.length === 0) return [];
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return officeTables(bytes, file);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return compoundTables(bytes, file);
  if (startsWith(bytes, [0x09, 0x08]) || startsWith(bytes, [0x09, 0x04])) return xlsTables(bytes, file);
  const beginning = new TextDecoder('latin1').decode(bytes.subarray(0, 512)).replace(/^\u00ef\u00bb\u00bf/, '');
  if (beginning.startsWith('%PDF'))
    throw unsuitable(file, 'a PDF', 'get the list as .docx, or the data as CSV or XLSX');
  if (/^\s*<(!doctype|html|\?xml|table)/i.test(beginning))
    throw unsuitable(
      file,
      'a web page or XML, whatever its name says',
      'open it in a spreadsheet and save it as .xlsx',
    );
  if (/^\s*(?:\[\s*)?\{/.test(beginning)) return jsonTable(bytes, file);
  return csvTable(bytes, file);
}

/** A zip: Word or Excel of the newer kind. */
function officeTables(bytes: Uint8Array, file: string): Table[] {
  const zip = openZip(bytes, file);
  const names = new Set(zip.names);
  if (names.has('word/document.xml')) return docxTables(zip, file);
  if (names.has('xl/workbook.xml')) return xlsxTables(zip, file);
  if (names.has('xl/workbook.bin')) throw unsuitable(file, 'a binary workbook (.xlsb)', 'save it as .xlsx');
  if (names.has('content.xml')) throw unsuitable(file, 'an OpenDocument file', 'save it as .xlsx or .docx');
  throw unsuitable(file, 'a zip of something else', 'unpack it and give the files in it');
}

/** A compound file: Excel or Word of the older kind, or a newer one behind a password. */
function compoundTables(bytes: Uint8Array, file: string): Table[] {
  const has = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(stream, 'utf16le'));
  if (has('EncryptedPackage')) throw protectedBook(file);
  if (has('WordDocument')) throw unsuitable(file, 'a Word document of the older kind (.doc)', 'save it as .docx');
  return xlsTables(bytes, file);
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);

const unsuitable = (file: string, what: string, remedy: string): Fault =>
  new Fault('input', `${file}: is ${what}; ${remedy}`);
