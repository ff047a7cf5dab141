import type { DatedValue, PartialDate } from '../domain/partial-date.js';
import { isBefore } from '../domain/partial-date.js';
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
  const first = (from: DateClue['from'], year: number | null = null): PartialDate | null =>
    clues
      .filter((clue) => clue.from === from)
      .map((clue) => firstDateIn(clue.text, year))
      .find((date) => date !== null) ?? null;
  const header = first('header');
  const headerYear = header === null ? null : Number(header.slice(0, 4));
  const stated = first('stated');
  const within = first('dateline') ?? first('caption');
  if (stated !== null)
    return { publishedOn: { value: stated, inferredFrom: null }, capturedOn: dated(header !== stated ? header : null) };
  if (header !== null && within !== null && farAfter(header, within)) {
    return {
      publishedOn: { value: within, inferredFrom: first('dateline') ? 'dateline' : 'caption' },
      capturedOn: dated(header),
    };
  }
  if (header !== null) {
    const told = first('body');
    if (told !== null && farAfter(header, told))
      return { publishedOn: { value: told, inferredFrom: 'body' }, capturedOn: dated(header) };
    return { publishedOn: { value: header, inferredFrom: null }, capturedOn: null };
  }
  if (first('dateline', headerYear) !== null)
    return { publishedOn: { value: first('dateline') as string, inferredFrom: 'dateline' }, capturedOn: null };
  if (within !== null) return { publishedOn: { value: within, inferredFrom: 'caption' }, capturedOn: null };
  const told = first('body');
  return { publishedOn: told === null ? null : { value: told, inferredFrom: 'body' }, capturedOn: null };
}

const dated = (value: PartialDate | null): DatedValue | null => (value === null ? null : { value, inferredFrom: null });

function farAfter(header: PartialDate, other: PartialDate): boolean {
  return isBefore(other, header) && (Date.parse(header) - Date.parse(other)) / 86_400_000 > DAYS_APART;
}

/** The first date with a day in the text. */
function firstDateIn(text: string, year: number | null): PartialDate | null {
  const dates = writtenDatesIn(text).filter((date) => date.day !== null);
  return dates.map((date) => inYear(date, year)).find((date) => date !== null) ?? null;
}
