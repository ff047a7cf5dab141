import { isPartialDate, type PartialDate } from '../domain/partial-date.js';
import type { Confidence, Provenance } from '../domain/record-source.js';

/** A row of a table of the record: cells by column name. Reading a cell that cannot be understood stops the row (law 5). */
export class Row {
  constructor(private readonly cells: Readonly<Record<string, string>>) {}

  text(column: string): string {
    const value = this.cells[column];
    if (value === undefined) throw new Error(`there is no column ${column}`);
    return value.trim();
  }

  /** Null for an empty cell: the source does not say. */
  maybe(column: string): string | null {
    return this.text(column) || null;
  }

  list(column: string): string[] {
    return this.text(column).split('|').filter(Boolean);
  }

  number(column: string): number | null {
    const value = this.text(column);
    if (value === '') return null;
    if (!/^\d+$/.test(value)) throw new Error(`${column} is "${value}", which is no whole number`);
    return Number(value);
  }

  required(column: string): number {
    const value = this.number(column);
    if (value === null) throw new Error(`${column} is empty`);
    return value;
  }

  date(column: string): PartialDate | null {
    const value = this.text(column);
    if (value === '') return null;
    if (!isPartialDate(value)) throw new Error(`${column} is "${value}", which is no date`);
    return value;
  }

  day(column: string): PartialDate {
    const value = this.date(column);
    if (value === null) throw new Error(`${column} is empty`);
    return value;
  }

  /** One of these words; an unknown one stops the row and never becomes a default. */
  oneOf<Word extends string>(column: string, words: readonly Word[]): Word {
    const value = this.text(column);
    const known = words.find((word) => word === value);
    if (known === undefined) throw new Error(`${column} is "${value}"; known are ${words.join(', ')}`);
    return known;
  }

  provenance(): Provenance {
    return {
      source: this.text('source'),
      sourceUrl: this.maybe('source_url'),
      confidence: this.oneOf<Confidence>('confidence', ['high', 'medium', 'low']),
    };
  }
}
