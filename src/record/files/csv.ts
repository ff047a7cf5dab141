import { Fault } from '../../domain/errors.js';
import type { Table } from '../source.js';
import { CsvReader } from './csv-records.js';
import { type Encoding, encodingOf, textPieces } from './encoding.js';
import { rowTable } from './row-table.js';

const DELIMITERS = [',', ';', '\t'] as const;

/** Signs and records that are looked at to tell the delimiter. */
const HEAD = 64 * 1024;
const HEAD_RECORDS = 20;

/** Control characters that no text has; above this share the file is no text. */
const CONTROL = /[^\P{Cc}\t\n\r\f\v]/gu;
const BINARY = 0.01;

/** A text file with delimiters as a table; encoding, delimiter and line ends are told by what is in it. */
export function csvTable(bytes: Uint8Array, file: string): Table[] {
  const encoding = encodingOf(bytes);
  const head = headOf(bytes, encoding);
  if ((head.match(CONTROL) ?? []).length > head.length * BINARY)
    throw new Fault('input', `${file}: is no table but binary data; give a CSV, XLS, XLSX, DOCX or JSON file`);
  const delimiter = delimiterOf(head, file);
  const table = rowTable(file, 'csv', () => new CsvReader(delimiter, file).records(textPieces(bytes, encoding)));
  return table === null ? [] : [table];
}

function headOf(bytes: Uint8Array, encoding: Encoding): string {
  const [first = ''] = textPieces(bytes.subarray(0, HEAD), encoding);
  return first;
}

/** The one that cuts the first records into the same number of cells, more than one; of several the most cells. */
function delimiterOf(head: string, file: string): string {
  let best: { delimiter: string; agreement: number; cells: number } = { delimiter: ',', agreement: 0, cells: 1 };
  for (const delimiter of DELIMITERS) {
    const counts = cellCounts(head, delimiter, file);
    const usual = mostFrequent(counts.filter((count) => count > 1));
    const agreement = usual === 1 ? 0 : counts.filter((count) => count === usual).length / counts.length;
    if (agreement > best.agreement || (agreement === best.agreement && usual > best.cells))
      best = { delimiter, agreement, cells: usual };
  }
  return best.delimiter;
}

function cellCounts(head: string, delimiter: string, file: string): number[] {
  const counts: number[] = [];
  try {
    for (const { cells } of new CsvReader(delimiter, file).records([head])) {
      if (cells.length > 1 || cells[0] !== '') counts.push(cells.length);
      if (counts.length === HEAD_RECORDS) break;
    }
  } catch {
    // The head was cut inside quotation marks: what came before is enough.
  }
  return counts.length > 0 ? counts : [1];
}

function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 1;
}
