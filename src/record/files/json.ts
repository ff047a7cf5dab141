import { Fault } from '../../domain/errors.js';
import type { Table } from '../source.js';
import { CELL_LIMIT } from './limits.js';
import type { FileRow } from './row-table.js';

const [OPEN, CLOSE, QUOTE, ESCAPE] = ['{', '}', '"', '\\'].map((sign) => sign.charCodeAt(0)) as [
  number,
  number,
  number,
  number,
];

/** Objects at the beginning whose keys are the headings. */
const HEAD = 50;

/** A JSON array of flat objects, or one after the other, as a table, a row each; the values of a list stand under each other in their cell. */
export function jsonTable(bytes: Uint8Array, file: string): Table[] {
  const keys = new Set<string>();
  let seen = 0;
  for (const { object } of objectsIn(bytes, file)) {
    for (const key of Object.keys(object)) keys.add(key);
    if (++seen === HEAD) break;
  }
  if (seen === 0) throw new Fault('input', `${file}: holds no objects; expected a JSON array of objects, a row each`);
  const fields = [...keys];
  return [
    {
      name: file,
      kind: 'json',
      headings: fields.map((key) => key.replace(/\s+/g, ' ').trim()),
      lead: [],
      *rows(): Generator<FileRow> {
        for (const { line, object } of objectsIn(bytes, file))
          yield { line, cells: fields.map((key) => shown(object[key])) };
      },
    },
  ];
}

/** The objects one by one, each parsed alone, so that a large export is never held as one. `line` counts them, from 2. */
function* objectsIn(bytes: Uint8Array, file: string): Generator<{ line: number; object: Record<string, unknown> }> {
  const decoder = new TextDecoder();
  let line = 1;
  let depth = 0;
  let start = 0;
  let quoted = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (quoted) {
      if (byte === ESCAPE) at++;
      else if (byte === QUOTE) quoted = false;
    } else if (byte === QUOTE) quoted = true;
    else if (byte === OPEN && depth++ === 0) start = at;
    else if (byte === CLOSE && --depth === 0) {
      line++;
      yield { line, object: parsed(decoder.decode(bytes.subarray(start, at + 1)), file, line) };
    }
  }
  if (depth !== 0) throw new Fault('input', `${file}: is damaged or was cut off; get it again`);
}

function parsed(text: string, file: string, line: number): Record<string, unknown> {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Fault('input', `${file}: object ${line - 1} is no JSON; get the file again`, { cause });
  }
}

function shown(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value.slice(0, CELL_LIMIT + 1);
  if (Array.isArray(value))
    return value
      .map(shown)
      .join('\n')
      .slice(0, CELL_LIMIT + 1);
  return typeof value === 'object' ? JSON.stringify(value).slice(0, CELL_LIMIT + 1) : String(value);
}
