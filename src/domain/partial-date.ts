import { counted } from './counted.js';

/**
 * Dates that keep their precision: `2020`, `2020-03` and `2020-03-06` are all valid and all different (law 8).
 * The text is the value, so it sorts, stores and prints without conversion.
 */
export type PartialDate = string;

export type DatePrecision = 'year' | 'month' | 'day';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The parts of a date, or null where it is malformed or no such day exists (30 February). */
export function datePartsOf(text: string): { year: number; month: number | null; day: number | null } | null {
  const found = SHAPE.exec(text);
  if (!found) return null;
  const year = Number(found[1]);
  const month = found[2] === undefined ? null : Number(found[2]);
  const day = found[3] === undefined ? null : Number(found[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && day !== null && (day < 1 || day > daysInMonth(year, month))) return null;
  return { year, month, day };
}

export function isPartialDate(text: string): text is PartialDate {
  return datePartsOf(text) !== null;
}

export function partialDate(year: number, month?: number | null, day?: number | null): PartialDate | null {
  const parts = [String(year).padStart(4, '0')];
  if (month != null) parts.push(String(month).padStart(2, '0'));
  if (month != null && day != null) parts.push(String(day).padStart(2, '0'));
  const text = parts.join('-');
  return isPartialDate(text) ? text : null;
}

export function precisionOf(date: PartialDate): DatePrecision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** First day that the date can mean: `2020-03` → `2020-03-01`. */
export function firstDayOf(date: PartialDate): PartialDate {
  return `${date}-01-01`.slice(0, 10);
}

/** Last day that the date can mean: `2020-02` → `2020-02-29`. */
export function lastDayOf(date: PartialDate): PartialDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length !== 7) return date;
  const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
  return `${date}-${String(days).padStart(2, '0')}`;
}

/** Whether `outer` covers all of `inner`: `2020-03` covers `2020-03-06`, not the other way round. */
export function covers(outer: PartialDate, inner: PartialDate): boolean {
  return firstDayOf(outer) <= firstDayOf(inner) && lastDayOf(inner) <= lastDayOf(outer);
}

/** Whether all of `a` lies before all of `b`. Two dates of which one covers the other are neither before nor after. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return lastDayOf(a) < firstDayOf(b);
}

/** Whole months from the first day of `from` to the first day of `to`; negative where `to` lies earlier. */
export function monthsBetween(from: PartialDate, to: PartialDate): number {
  const [a, b] = [firstDayOf(from), firstDayOf(to)];
  const months = (Number(b.slice(0, 4)) - Number(a.slice(0, 4))) * 12 + Number(b.slice(5, 7)) - Number(a.slice(5, 7));
  return Number(b.slice(8)) < Number(a.slice(8)) ? months - 1 : months;
}

/** Calendar days from `from` to `to`, both read at their first day. */
export function daysBetween(from: PartialDate, to: PartialDate): number {
  return Math.round((Date.parse(firstDayOf(to)) - Date.parse(firstDayOf(from))) / 86_400_000);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** For people: `6 March 2020`, `March 2020`, `2020`. */
export function dateInWords(date: PartialDate): string {
  const parts = datePartsOf(date);
  if (!parts) return date;
  const words = [parts.day, parts.month === null ? null : MONTHS[parts.month - 1], parts.year];
  return words.filter((word) => word !== null).join(' ');
}

/** For people: `2 years 1 month`, `17 days`, `the same day`. */
export function spanInWords(from: PartialDate, to: PartialDate): string {
  const months = monthsBetween(from, to);
  if (months >= 1) {
    return [plural(Math.floor(months / 12), 'year'), plural(months % 12, 'month')].filter(Boolean).join(' ');
  }
  return plural(daysBetween(from, to), 'day') || 'the same day';
}

function plural(count: number, noun: string): string {
  return count === 0 ? '' : counted(count, noun);
}

export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/**
 * A date with where it comes from. `inferredFrom` is null where the document states the date in so many words;
 * otherwise it names what it was deduced from (`caption`, `dateline`, `body`, `last year`), and there is no anchor (law 1).
 */
export interface DatedValue {
  readonly value: PartialDate;
  readonly inferredFrom: string | null;
}
