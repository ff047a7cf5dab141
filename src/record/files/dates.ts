import { type PartialDate, partialDate } from '../../domain/partial-date.js';

const DAY = 86_400_000;

/** Last day of the year 9999 in Excel's count. */
const LAST_SERIAL = 2_958_465;

/**
 * Excel's number of a day as a date. Its count has a 29 February 1900 that never was, so that it runs from
 * 30 December 1899 for every day after. Null where the number is no day.
 */
export function serialDate(serial: number, from1904 = false): PartialDate | null {
  if (!(serial >= 1 && serial <= LAST_SERIAL)) return null;
  const day = new Date((from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) + Math.floor(serial) * DAY);
  return partialDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}

/** Whether a cell's format shows a day. Words in quotation marks and colours in brackets are no parts of a date. */
export const isDateFormat = (code: string): boolean =>
  code !== 'General' && /[dy]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
