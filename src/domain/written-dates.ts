import { type PartialDate, partialDate } from './partial-date.js';

/** A date as a text writes it: `24 February 2020`, `March 6th`, `2020-03-06`, `November 2019`. */
export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  /** Null where the text leaves the year out; the reader resolves it, or leaves it. */
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
}

const MONTH_NAMES = [
  'january|jan',
  'february|feb',
  'march|mar',
  'april|apr',
  'may',
  'june|jun',
  'july|jul',
  'august|aug',
  'september|sept|sep',
  'october|oct',
  'november|nov',
  'december|dec',
];
const MONTH = `(?:${MONTH_NAMES.join('|')})\\b\\.?`;
const DAY = '(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d\\d';

/** Longest forms first: each alternative's groups say which part is which. */
const WRITTEN = new RegExp(
  [
    `\\b(?<dmyDay>${DAY})(?:\\s+of)?\\s+(?<dmyMonth>${MONTH})(?:,?\\s+(?<dmyYear>${YEAR})\\b)?`,
    `\\b(?<mdyMonth>${MONTH})\\s+(?<mdyDay>${DAY})\\b(?:,?\\s+(?<mdyYear>${YEAR})\\b)?`,
    `\\b(?<myMonth>${MONTH})(?:\\s+of)?,?\\s+(?<myYear>${YEAR})\\b`,
    `\\b(?<isoYear>${YEAR})-(?<isoMonth>0[1-9]|1[0-2])-(?<isoDay>3[01]|[12]\\d|0[1-9])(?!\\d)`,
    `\\b(?<dotDay>3[01]|[12]\\d|0?[1-9])\\.\\s?(?<dotMonth>0?[1-9]|1[0-2])\\.\\s?(?<dotYear>${YEAR})\\b`,
  ].join('|'),
  'gi',
);

/**
 * Every date that names a month. "may" and "march" in lower case count only beside a day or a year, which every form
 * here has. A day that does not exist (31 February) is no date. Slashed dates are left alone: 03/04/2015 has two
 * readings, and 60/251 is a resolution.
 */
export function writtenDatesIn(text: string): WrittenDate[] {
  return formsIn(text).filter((date) => exists(date));
}

/** The words of every date in a known form that no calendar has: `31 February 2024`, `2023-02-29`. */
export function impossibleDatesIn(text: string): string[] {
  return formsIn(text)
    .filter((date) => !exists(date))
    .map((date) => text.slice(date.start, date.end));
}

/** A day without its year exists where some year has it. */
const exists = ({ year, month, day }: WrittenDate): boolean => partialDate(year ?? 2000, month, day) !== null;

function formsIn(text: string): WrittenDate[] {
  return [...text.matchAll(WRITTEN)].flatMap((match): WrittenDate[] => {
    const groups = match.groups ?? {};
    const part = (name: string): string | undefined =>
      ['dmy', 'mdy', 'my', 'iso', 'dot'].map((form) => groups[form + name]).find((value) => value !== undefined);
    const month = monthOf(part('Month'));
    if (month === null) return [];
    const day = part('Day') === undefined ? null : Number.parseInt(part('Day') as string, 10);
    const year = part('Year') === undefined ? null : Number(part('Year'));
    return [{ start: match.index, end: match.index + match[0].length, year, month, day }];
  });
}

/** The date in full, with the year filled in where the text leaves it out; null where it then does not exist. */
export function inYear(date: WrittenDate, year: number | null): PartialDate | null {
  const inWhich = date.year ?? year;
  return inWhich === null ? null : partialDate(inWhich, date.month, date.day);
}

/** 1 to 12 for a month's name, short name or number. */
export function monthOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d+$/.test(word)) return Number(word);
  const bare = word.toLowerCase().replace('.', '');
  const index = MONTH_NAMES.findIndex((names) => names.split('|').includes(bare));
  return index === -1 ? null : index + 1;
}
