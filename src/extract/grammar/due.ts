import type { CommitmentStage } from '../../domain/commitment.js';
import { isBefore, lastDayOf } from '../../domain/partial-date.js';
import type { datesOf } from '../dates/dates-in.js';
import type { Part } from '../rule.js';

/** Where "by the end of 2030" begins that closes the clause; the clause's end where nothing of the kind does. */
export function dueFrom(part: Part, dates: ReturnType<typeof datesOf>, from: number, end: number): number {
  const last = dates.find((date) => date.start >= from && Math.abs(end - date.end) <= 1);
  const lead = /\s+(?:by|before|until|no later than|in|on)\s+(?:the\s+end\s+of\s+|(?:early|late|mid-?)\s*)?$/i;
  const led = last && lead.exec(part.text.slice(from, last.start));
  return led ? from + led.index : end;
}

/** "Its report, which is late, in September": the date goes on behind the relative clause. */
const BEHIND_AN_ASIDE = /^,\s+(?:which|who)\b[^,;.]{2,60},\s*(?:(?:in|by|on|before)\s+)?$/i;

/** A date in the clause or leading it that lies after the day of the statement, or that "by" makes a limit. */
function dueIn(part: Part, dates: ReturnType<typeof datesOf>, start: number, end: number): string | null {
  const near = dates.filter(
    (date) =>
      date.start >= start &&
      (date.end <= end + 1 || BEHIND_AN_ASIDE.test(part.masked.slice(end, Math.max(end, date.start)))),
  );
  const ahead = near.flatMap((date) => {
    const before = part.text.slice(Math.max(0, date.start - 24), date.start);
    const value = date.ahead ?? date.value;
    if (/\bsince\b|\bafter\b|\btabled (?:in|on)\b|\b(?:adopted|passed|made) (?:in|on)\b/i.test(before)) return [];
    if (/\b(?:by|before|until|no later than)\s+(?:the end of\s+)?$/i.test(before)) return [value];
    return part.saidOn === null || !isBefore(lastDayOf(value), part.saidOn) ? [value] : [];
  });
  return ahead.sort((a, b) => b.length - a.length)[0] ?? null;
}

/** What is done or refused has no day to come; a decision taken "on Thursday" was taken last Thursday. */
export function dueOf(
  part: Part,
  stage: CommitmentStage,
  dates: ReturnType<typeof datesOf>,
  start: number,
  end: number,
): string | null {
  if (stage === 'done' || stage === 'refused') return null;
  const told = stage === 'decided' ? dates.map((date) => ({ ...date, ahead: null })) : dates;
  return dueIn(part, told, start, end);
}
