import type { DatedValue, PartialDate } from '../domain/partial-date.js';
import { isBefore, partialDate } from '../domain/partial-date.js';
import { inYear, writtenDatesIn } from '../domain/written-dates.js';

/** A stretch of the document that may tell when it was published. */
export interface DateClue {
  /** `header` stands alone above the headline; `stated` says "Published on". */
  readonly from: 'stated' | 'header' | 'dateline' | 'caption' | 'body';
  readonly text: string;
}

export interface DocumentDates {
  readonly publishedOn: DatedValue | null;
  readonly capturedOn: DatedValue | null;
}

/** A page is saved, not written, when its header lies further than this after every day the page speaks of. */
const DAYS_APART = 45;

/**
 * When the page was saved and when the article was published are two dates. A date that stands alone above the headline
 * is the day of publication where the page's own dates agree with it; where it lies long after all of them, it is the
 * clock of the day the page was saved.
 */
export function documentDates(clues: readonly DateClue[]): DocumentDates {
  const header = dayIn(clues, 'header');
  const stated = dayIn(clues, 'stated') ?? monthStated(clues);
  const dateline = dayIn(clues, 'dateline');
  if (stated !== null) {
    const isSaved = header !== null && isBefore(stated, header);
    return { publishedOn: dated(stated), capturedOn: isSaved ? dated(header) : null };
  }
  const deduced = deducedFrom(clues);
  // Papers print today's date above every page; the article's own dateline is older.
  if (header !== null && dateline !== null && isBefore(dateline, header))
    return { publishedOn: { value: dateline, inferredFrom: 'dateline' }, capturedOn: dated(header) };
  if (header === null) return { publishedOn: deduced, capturedOn: null };
  return deduced !== null && farAfter(header, deduced.value)
    ? { publishedOn: deduced, capturedOn: dated(header) }
    : { publishedOn: dated(header), capturedOn: null };
}

const dated = (value: PartialDate): DatedValue => ({ value, inferredFrom: null });

function deducedFrom(clues: readonly DateClue[]): DatedValue | null {
  for (const from of ['dateline', 'caption', 'body'] as const) {
    const value = dayIn(clues, from);
    if (value !== null) return { value, inferredFrom: from };
  }
  return null;
}

function farAfter(header: PartialDate, other: PartialDate): boolean {
  return isBefore(other, header) && (Date.parse(header) - Date.parse(other)) / 86_400_000 > DAYS_APART;
}

/** "GENEVA, 24 February 2020 (Agency) -": what opens an article before its first sentence; null where nothing does. */
export function openingDateline(text: string): string | null {
  return /^[^.!?]{3,70}?\s(?:[-–—]+|\/\/)\s/.exec(text)?.[0] ?? null;
}

/** The first day that clues of a kind tell. */
function dayIn(clues: readonly DateClue[], from: DateClue['from']): PartialDate | null {
  for (const { text } of clues.filter((clue) => clue.from === from)) {
    const days = writtenDatesIn(text).filter((date) => date.day !== null);
    const day = days.map((date) => inYear(date, null)).find((date) => date !== null) ?? slashedDay(text);
    if (day !== null) return day;
  }
  return null;
}

/** A short line's day in slashes, where only one reading of it exists: 20/05/2021 can be no other day, 03/04/2015 can. */
function slashedDay(text: string): PartialDate | null {
  const found = text.length < 60 ? /(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/.exec(text) : null;
  if (found === null) return null;
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])];
  const readings = [partialDate(year, second, first), partialDate(year, first, second)].filter((day) => day !== null);
  return new Set(readings).size === 1 ? (readings[0] as PartialDate) : null;
}

/** "Published in March 2020": a month, where no day is stated. */
function monthStated(clues: readonly DateClue[]): PartialDate | null {
  const dates = clues.filter((clue) => clue.from === 'stated').flatMap((clue) => writtenDatesIn(clue.text));
  return dates.map((date) => inYear(date, null)).find((date) => date !== null) ?? null;
}
