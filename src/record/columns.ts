import { isPartialDate, type PartialDate } from '../domain/partial-date.js';
import type { Confidence } from '../domain/record-source.js';

/** A value that a column does not know. It stops its row and is reported (law 5); it never becomes a default. */
export class UnusableValue extends Error {}

/** Reads the cell of one column. Cells are trimmed; an empty cell means that the source does not say. */
export interface Column<T> {
  readonly header: string;
  read(cell: string): T;
}

const column = <T>(header: string, read: (cell: string) => T): Column<T> => ({ header, read });

const orNull = <T>(required: Column<T>): Column<T | null> =>
  column(required.header, (cell) => (cell === '' ? null : required.read(cell)));

/** Free text; may be empty. */
export const text = (header: string): Column<string> => column(header, (cell) => cell);

/** Free text that has to be there. */
export const filled = (header: string): Column<string> =>
  column(header, (cell) => {
    if (cell === '') throw new UnusableValue('is empty, expected a text');
    return cell;
  });

export const textOrNull = (header: string): Column<string | null> => orNull(text(header));

export const date = (header: string): Column<PartialDate> =>
  column(header, (cell) => {
    if (!isPartialDate(cell)) throw new UnusableValue('is no date, expected 2020, 2020-03 or 2020-03-06');
    return cell;
  });

export const dateOrNull = (header: string): Column<PartialDate | null> => orNull(date(header));

export const whole = (header: string): Column<number> =>
  column(header, (cell) => {
    if (!/^\d+$/.test(cell)) throw new UnusableValue('is no whole number');
    return Number(cell);
  });

export const wholeOrNull = (header: string): Column<number | null> => orNull(whole(header));

/** One word of a closed list. */
export const oneOf = <T extends string>(header: string, words: readonly T[]): Column<T> =>
  column(header, (cell) => {
    const found = words.find((word) => word === cell);
    if (found === undefined) throw new UnusableValue(`is unknown, expected one of: ${words.join(', ')}`);
    return found;
  });

export const oneOfOrNull = <T extends string>(header: string, words: readonly T[]): Column<T | null> =>
  orNull(oneOf(header, words));

export const yesNo = (header: string): Column<boolean> => {
  const words = oneOf(header, ['yes', 'no']);
  return column(header, (cell) => words.read(cell) === 'yes');
};

export const yesNoOrNull = (header: string): Column<boolean | null> => orNull(yesNo(header));

/** Several values in a cell, separated by `|`. */
export const list = (header: string): Column<readonly string[]> =>
  column(header, (cell) => (cell === '' ? [] : cell.split('|').map((value) => value.trim())));

export const address = (header: string): Column<string | null> =>
  orNull(
    column(header, (cell) => {
      if (!/^https?:\/\/\S+$/.test(cell)) throw new UnusableValue('is no address, expected http:// or https://');
      return cell;
    }),
  );

/** ISO 3166 alpha-3; whether the State is known is asked across tables. */
export const stateCode = (header: string): Column<string> =>
  column(header, (cell) => {
    if (!/^[A-Z]{3}$/.test(cell)) throw new UnusableValue('is no State, expected a code of three letters');
    return cell;
  });

const CONFIDENCES: readonly Confidence[] = ['high', 'medium', 'low'];

/** The columns that every fact carries. */
export const provenance = {
  source: filled('source'),
  sourceUrl: address('source_url'),
  confidence: oneOf('confidence', CONFIDENCES),
} as const;
