import { type PartialDate, partialDate } from '../../domain/partial-date.js';
import { inYear, monthOf, writtenDatesIn } from '../../domain/written-dates.js';

/** A date found in what somebody said, resolved against the day it was said (law 8). */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly value: PartialDate;
  /** The words the year was deduced from; null where the text states the date in full. */
  readonly inferredFrom: string | null;
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
        inferredFrom: date.year !== null ? null : (relative?.[0].trim() ?? 'the day of the statement'),
      },
    ];
  });
  const others = [...relativeDates(text, year), ...months(text, day), ...years(text)];
  const free = others.filter((date) => !written.some((known) => date.start < known.end && known.start < date.end));
  return [...written, ...settled(free)].sort((a, b) => a.start - b.start);
}

const shiftOf = (word: string): number =>
  /last|previous|past/i.test(word) ? -1 : /next|coming|following/i.test(word) ? 1 : 0;

/** "last year", "this year", "by the end of next year". */
function relativeDates(text: string, year: number | null): FoundDate[] {
  if (year === null) return [];
  return [...text.matchAll(/\b(last|previous|this|next|coming)\s+year\b/gi)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: String(year + shiftOf(match[1] as string)),
    inferredFrom: match[0],
  }));
}

const MONTH_NAME = 'January|February|March|April|May|June|July|August|September|October|November|December';

/** "this March", "last November", "by June", "in September": the nearest such month in the direction the words point. */
function months(text: string, day: PartialDate | null): FoundDate[] {
  if (day === null) return [];
  const [year, now] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)) || 1];
  return [
    ...text.matchAll(
      new RegExp(
        `\\b([Tt]his|[Ll]ast|[Nn]ext|[Bb]y|[Ii]n|[Uu]ntil|[Bb]efore|[Ss]ince|coming|[Ee]arly|[Ll]ate|[Mm]id-?)\\s+(?:the\\s+end\\s+of\\s+)?(${MONTH_NAME})\\b(?!\\s+\\d)`,
        'g',
      ),
    ),
  ].flatMap((match) => {
    const month = monthOf(match[2]) as number;
    const word = (match[1] as string).toLowerCase();
    const which =
      word === 'last'
        ? month < now
          ? year
          : year - 1
        : word === 'next' || word === 'by' || word === 'until' || word === 'coming'
          ? month >= now
            ? year
            : year + 1
          : word === 'since'
            ? month <= now
              ? year
              : year - 1
            : year;
    const value = partialDate(which, month);
    return value === null
      ? []
      : [{ start: match.index, end: match.index + match[0].length, value, inferredFrom: match[0] }];
  });
}

/** A year alone, where the words before it say that it is one. Terms ("2022-2024") and symbols are none. */
function years(text: string): FoundDate[] {
  return [
    ...text.matchAll(
      /\b(?:in|since|by|before|after|until|from|during|of|for|as early as|back in|early|late|mid-?|end-?|(?:spring|summer|autumn|fall|winter)(?: of)?|quarter of|half of)\s*((?:19|20)\d\d)\b(?![-–/]\d)(?!\s*(?:to|and|-)\s*(?:19|20)\d\d)/gi,
    ),
  ].map((match) => {
    const value = match[1] as string;
    const end = match.index + match[0].length;
    return { start: end - value.length, end, value, inferredFrom: null };
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
