import type { PartialDate } from '../../domain/partial-date.js';
import { inYear, type WrittenDate, writtenDatesIn } from '../../domain/written-dates.js';
import { relativeDates, shiftOf } from './relative-dates.js';

/** A date found in what somebody said, resolved against the day it was said (law 8). */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value: PartialDate;
  /** The next such day, where the words leave open whether it is past or to come: "in May", "on Monday". */
  readonly ahead: PartialDate | null;
  /** The last such day, likewise. */
  readonly behind: PartialDate | null;
  /** The words the year was deduced from; null where the text states the date in full. */
  readonly inferredFrom: string | null;
}

const KNOWN = new WeakMap<object, FoundDate[]>();

/** Dates of a part, read once for all the rules that ask. */
export function datesOf(part: { readonly text: string; readonly saidOn: PartialDate | null }): FoundDate[] {
  const known = KNOWN.get(part);
  if (known !== undefined) return known;
  const dates = datesIn(part.text, part.saidOn);
  KNOWN.set(part, dates);
  return dates;
}

/**
 * Dates of a text. `day` is the day of the statement: without it relative dates stay unresolved and are left out.
 * "November 7th last year", "this March", "On March 6th", "by the end of next year", "in 2019".
 */
export function datesIn(text: string, day: PartialDate | null): FoundDate[] {
  const year = day === null ? null : Number(day.slice(0, 4));
  const written = writtenDatesIn(text).flatMap((date): FoundDate[] => {
    const relative = /^,?\s+(?:of\s+)?(last|this|next)\s+year\b/i.exec(text.slice(date.end, date.end + 20));
    const which = relative && year !== null ? year + shiftOf(relative[1] as string) : year;
    const value = inYear(date, which);
    if (value === null) return [];
    const end = relative ? date.end + relative[0].length : date.end;
    return [
      {
        start: date.start,
        end,
        value,
        ...openYear(date, relative !== null, day),
        inferredFrom: date.year !== null ? null : (relative?.[0].trim() ?? 'the day of the statement'),
      },
    ];
  });
  const others = [...relativeDates(text, day), ...years(text)];
  const free = others.filter((date) => !written.some((known) => date.start < known.end && known.start < date.end));
  return [...written, ...settled(free)].sort((a, b) => a.start - b.start);
}

/** "On 8 January" said in December is a day of the year after, when something is still to come. */
function openYear(date: WrittenDate, relative: boolean, day: PartialDate | null): Pick<FoundDate, 'ahead' | 'behind'> {
  const open = date.year === null && !relative && day !== null;
  if (!open) return { ahead: null, behind: null };
  const year = Number(day.slice(0, 4));
  const [before, same, after] = [year - 1, year, year + 1].map((which) => inYear(date, which));
  const isPast = same !== null && same !== undefined && same < day.slice(0, same.length);
  return {
    ahead: (isPast ? after : same) ?? null,
    behind: (same !== null && same !== undefined && same > day.slice(0, same.length) ? before : same) ?? null,
  };
}

/** A year alone, where the words before it say that it is one. Terms ("2022-2024") and symbols are none. */
function years(text: string): FoundDate[] {
  return [
    ...text.matchAll(
      /\b(?:in|since|by|before|after|until|from|during|of|for|as early as|back in|early|late|mid-?|end-?|(?:spring|summer|autumn|fall|winter)(?: of)?|quarter of|half of)\s*(?:the year\s+)?((?:19|20)\d\d)\b(?![-–/]\d)(?!\s*(?:to|and|-)\s*(?:19|20)\d\d)/gi,
    ),
  ].map((match) => {
    const value = match[1] as string;
    const end = match.index + match[0].length;
    return { start: end - value.length, end, value, ahead: null, behind: null, inferredFrom: null };
  });
}

/** Of dates that overlap the more precise one stands. */
function settled(dates: readonly FoundDate[]): FoundDate[] {
  const ranked = [...dates].sort((a, b) => b.value.length - a.value.length);
  const kept: FoundDate[] = [];
  for (const date of ranked)
    if (!kept.some((other) => date.start < other.end && other.start < date.end)) kept.push(date);
  return kept;
}
