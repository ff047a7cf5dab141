import type { Commitment, CommitmentStage } from '../../domain/commitment.js';
import { isBefore, lastDayOf } from '../../domain/partial-date.js';
import { datesIn } from '../dates/dates-in.js';
import type { Found, Part } from '../rule.js';
import { clauseEnd, SUBJECT, stateOfSubject } from './clauses.js';
import { baseForm } from './verbs.js';

/** A verb phrase that a rule met: `subject` and `verb` are groups of its expression, `d` flag on. */
export interface Met {
  readonly match: RegExpExecArray;
  readonly verb: string;
  /** Where the verb ends and its object begins. */
  readonly objectFrom: number;
  readonly stage: CommitmentStage;
}

const ANY_SUBJECT = new RegExp(SUBJECT, 'iu');

/** Makes a commitment of a verb phrase: its clause is the quote, what follows the verb its object. Null where it is nobody's. */
export function commitmentFrom(part: Part, met: Met): Found | null {
  const { match, verb } = met;
  const subject = match.groups?.subject === undefined ? null : spanOf(match, 'subject');
  const state = stateOfSubject(part, subject);
  if (state === null) return null;
  const opening = conditionBefore(part, match.index);
  const start = opening?.start ?? leadIn(part, match.index);
  const end = clauseEnd(part.masked, met.objectFrom);
  if (end <= met.objectFrom && part.treaties.length === 0) return null;
  const dates = datesIn(part.text, part.saidOn);
  const due = met.stage === 'done' || met.stage === 'refused' ? null : dueIn(part, dates, start, end);
  const commitment: Commitment = {
    act: baseForm(verb),
    object: objectIn(part, met.objectFrom, dueFrom(part, dates, met.objectFrom, end)),
    stage: met.stage,
    due,
    condition: opening?.words ?? conditionIn(part.text.slice(start, end)),
  };
  return { start, end, state, commitment };
}

export function spanOf(match: RegExpExecArray, group: string): { start: number; end: number } {
  const [start, end] = match.indices?.groups?.[group] ?? [match.index, match.index + match[0].length];
  return { start, end };
}

/** A treaty's code where one is named, else the words. */
export function objectIn(part: Part, from: number, end: number): string {
  const treaty = part.treaties.find((mention) => mention.start >= from - 1 && mention.start < end);
  if (treaty !== undefined) return treaty.key;
  return part.text
    .slice(from, end)
    .replace(/^\s*(?:to|the|a|an|its|our)\s+/i, '')
    .trim();
}

/** Where "by the end of 2030" begins that closes the clause; the clause's end where nothing of the kind does. */
function dueFrom(part: Part, dates: ReturnType<typeof datesIn>, from: number, end: number): number {
  const last = dates.find((date) => date.start >= from && Math.abs(end - date.end) <= 1);
  const lead = /\s+(?:by|before|until|no later than|in|on)\s+(?:the\s+end\s+of\s+|(?:early|late|mid-?)\s*)?$/i;
  const led = last && lead.exec(part.text.slice(from, last.start));
  return led ? from + led.index : end;
}

/** A date in the clause or leading it that lies after the day of the statement, or that "by" makes a limit. */
function dueIn(part: Part, dates: ReturnType<typeof datesIn>, start: number, end: number): string | null {
  const near = dates.filter((date) => date.start >= start && date.end <= end + 1);
  const ahead = near.filter((date) => {
    const before = part.text.slice(Math.max(0, date.start - 24), date.start);
    if (/\bsince\b|\bafter\b/i.test(before)) return false;
    if (/\b(?:by|before|until|no later than)\s+(?:the end of\s+)?$/i.test(before)) return true;
    return part.saidOn === null || !isBefore(lastDayOf(date.value), part.saidOn);
  });
  return ahead.sort((a, b) => b.value.length - a.value.length)[0]?.value ?? null;
}

/** "By the end of 2027, …", "This March, at the adoption, …", "On 6 March …" lead into the clause and belong to the quote. */
function leadIn(part: Part, at: number): number {
  const before = part.text.slice(0, at);
  const lead =
    /(?:^|[.;]\s+|^.*?\bthat\s+)((?:by|on|in|at|this|next|before|within|from|starting|during|later|at the)\s[^;:]{2,90},\s+|(?:on|in|by|this|next)\s[^,;:]{2,24}\s+)$/i.exec(
      before,
    );
  return lead ? at - (lead[1] as string).length : at;
}

function conditionBefore(part: Part, at: number): { start: number; words: string } | null {
  const found =
    /((?:with (?:your|the)[^,;]{2,40},\s*)?\b(?:if|once|when|should we be)\s+(?:re-)?elected[^,;]{0,60}(?:,\s*(?:and\s+)?with[^,;]{2,50})?),\s*$/i.exec(
      part.text.slice(0, at),
    );
  return found
    ? { start: found.index, words: (/(?:if|once|when|should).*$/i.exec(found[1] as string)?.[0] ?? '').trim() }
    : null;
}

function conditionIn(text: string): string | null {
  return (
    /\b(?:if (?:re-)?elected[^,;]{0,40}|provided that [^,;]{3,80}|subject to [^,;]{3,60}|once [^,;]{3,60} (?:is|are|has|have) [^,;]{3,40})/i.exec(
      text,
    )?.[0] ?? null
  );
}

/** Whether an own subject of this clause stands before `at`, for verbs joined by "and": "has examined them and decided to". */
export function subjectEarlier(part: Part, at: number): { start: number; end: number } | null {
  const before = part.masked.slice(0, at);
  if (!/\band\s+(?:has\s+|have\s+)?$|,\s*$/i.test(before)) return null;
  const found = ANY_SUBJECT.exec(before);
  return found ? { start: found.index, end: found.index + found[0].length } : null;
}

/** Runs an expression over the masked text and makes each match a commitment. The expression needs flags `dgiu`. */
export function commitmentsBy(
  part: Part,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Omit<Met, 'match'> | null,
): Found[] {
  return [...part.masked.matchAll(pattern)].flatMap((match) => {
    const met = read(match as RegExpExecArray);
    const found = met && commitmentFrom(part, { match: match as RegExpExecArray, ...met });
    return found ? [found] : [];
  });
}
