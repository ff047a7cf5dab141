import { hash } from 'node:crypto';
import { folded } from '../domain/folded.js';
import { CELL_LIMIT } from './files/limits.js';
import type { ReadRow, Table } from './source.js';

/** A value that nobody knows: it stops its row, and the report lists it (law 5). */
export class RefusedValue extends Error {
  constructor(
    readonly column: string,
    readonly value: string,
    reason: string,
  ) {
    super(reason);
  }
}

/** A few bytes for a row, so that repetitions are found without holding every row twice. */
export const digestOf = (cells: readonly string[]): string => hash('sha1', cells.join('\u0000'), 'base64');

/** What a source calls each of its columns, by what we call them. Compared folded. */
export type Layout<Field extends string = string> = Readonly<Record<Field, readonly string[]>>;

/** A row with its cells by what we call them. */
export interface NamedRow<Field extends string> {
  readonly line: number;
  /** The cell as it stands; empty where the table has no such column. */
  cell(field: Field): string;
  /** The column as the table calls it, for messages. */
  heading(field: Field): string;
  /** Heading → cell; a heading that comes again is numbered. */
  readonly raw: Readonly<Record<string, string>>;
}

/** Where the columns of a layout stand in a table; -1 where it has none. */
export function placesOf<Field extends string>(table: Table, layout: Layout<Field>): Record<Field, number> {
  const headings = table.headings.map(folded);
  const places = (Object.keys(layout) as Field[]).map((field) => {
    const found = layout[field].map((name) => headings.indexOf(name)).find((place) => place !== -1);
    return [field, found ?? -1] as const;
  });
  return Object.fromEntries(places) as Record<Field, number>;
}

/** Whether a table has all of these columns. */
export const hasColumns = <Field extends string>(
  table: Table,
  layout: Layout<Field>,
  fields: readonly Field[],
): boolean => {
  const places = placesOf(table, layout);
  return fields.every((field) => places[field] !== -1);
};

/**
 * Reads a table row by row. What `read` throws as a `RefusedValue` is that row refused; so is a row with a cell beyond the
 * limit, or with more cells than there are columns: its delimiter or a quotation mark is astray.
 */
export function* readRows<Field extends string>(
  table: Table,
  layout: Layout<Field>,
  read: (row: NamedRow<Field>) => Iterable<ReadRow>,
): Generator<ReadRow> {
  const places = placesOf(table, layout);
  const names = numbered(table.headings);
  for (const { line, cells } of table.rows()) {
    try {
      refuseUnfit(cells, table.headings);
      for (const found of read(new Row(line, cells, places, names, table.headings))) yield withDoubts(found);
    } catch (fault) {
      if (!(fault instanceof RefusedValue)) throw fault;
      yield { refused: { line, column: fault.column, value: fault.value, reason: fault.message } };
    }
  }
}

/** Signs that the file's encoding does not know are kept as they could be read, with a remark. */
function withDoubts(read: ReadRow): ReadRow {
  if (!('witness' in read) || !read.witness.row.text.includes('\ufffd')) return read;
  const { line, row } = read.witness;
  const reason = 'has signs that could not be read; compare with the source';
  return { ...read, remarks: [...(read.remarks ?? []), { line, column: 'text', value: row.text, reason }] };
}

class Row<Field extends string> implements NamedRow<Field> {
  constructor(
    readonly line: number,
    private readonly cells: readonly string[],
    private readonly places: Record<Field, number>,
    private readonly names: readonly string[],
    private readonly headings: readonly string[],
  ) {}

  cell(field: Field): string {
    return this.cells[this.places[field]] ?? '';
  }

  heading(field: Field): string {
    return this.headings[this.places[field]] ?? field;
  }

  get raw(): Record<string, string> {
    const raw: Record<string, string> = {};
    for (let at = 0; at < this.names.length; at++) {
      const name = this.names[at] as string;
      if (name !== '') raw[name] = this.cells[at] ?? '';
    }
    return raw;
  }
}

function refuseUnfit(cells: readonly string[], headings: readonly string[]): void {
  const long = cells.findIndex((cell) => cell.length > CELL_LIMIT);
  if (long !== -1)
    throw new RefusedValue(
      headings[long] ?? '',
      (cells[long] as string).slice(0, 200),
      `is longer than ${CELL_LIMIT} signs`,
    );
  const beyond = cells.findIndex((cell, at) => at >= headings.length && cell.trim() !== '');
  if (beyond !== -1)
    throw new RefusedValue(
      '',
      cells[beyond] as string,
      `stands in cell ${beyond + 1}, but there are ${headings.length} columns`,
    );
}

/** `Org`, `Org (2)`. */
function numbered(headings: readonly string[]): string[] {
  const times = new Map<string, number>();
  return headings.map((heading) => {
    const time = (times.get(heading) ?? 0) + 1;
    times.set(heading, time);
    return time === 1 ? heading : `${heading} (${time})`;
  });
}
