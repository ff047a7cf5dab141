import type { Evidence, Finding } from '../domain/finding.js';
import { dateInWords, isBefore, lastDayOf, type PartialDate } from '../domain/partial-date.js';
import type { Statement } from '../domain/statement.js';
import type { TreatyAction } from '../domain/treaty.js';
import type { CheckContext } from './check.js';
import { evidenceOf, findingOf } from './finding-of.js';
import { nameOf } from './statement-words.js';

/** The check's id; its findings are made in several files. */
export const TREATY_ACT_CHECK = 'treaty-act';

export const wantedBy = (act: string): 'bind' | 'sign' | 'leave' =>
  act === 'sign' ? 'sign' : /^(?:withdraw|denounce)$/.test(act) ? 'leave' : 'bind';

export const evidenceFor = (action: TreatyAction): Evidence =>
  evidenceOf(
    action,
    `${action.action}${action.on ? ` on ${dateInWords(action.on)}` : ', day not seen'}${action.effectiveOn ? `, in force for the State ${dateInWords(action.effectiveOn)}` : ''}`,
    { item: `treaty:${action.treaty}`, on: action.on },
  );

/** How far the record of this State and treaty was read: its own reading, or a source that covers the treaty for every State. */
export function coveredUntil(context: CheckContext, state: string, treaty: string): PartialDate | null {
  const readings = context.record.treatyReadings
    .filter(
      (found) =>
        found.state === state && found.treaty === treaty && found.confidence !== 'low' && found.found !== 'unknown',
    )
    .map((found) => found.readTo);
  // Complete lists are of Member States: an observer State that is missing from one proves nothing.
  const listed = context.record.states.get(state)?.status === 'member';
  const sources = context.record.sources
    .filter((source) => listed && source.treaties.includes(treaty))
    .map((source) => source.coversUntil);
  return [...readings, ...sources].reduce((best, day) => latest(best, day), null);
}

export function sourceEvidence(context: CheckContext, treaty: string, readTo: PartialDate): Evidence[] {
  return context.record.sources
    .filter((source) => source.treaties.includes(treaty) && source.coversUntil === readTo)
    .map((source) => ({
      what: `no such act in ${source.title}, complete to ${dateInWords(readTo)}`,
      source: source.publisher,
      url: source.url,
      item: `treaty:${treaty}`,
      on: readTo,
      rank: 'un-record',
      confidence: 'medium',
    }));
}

export function latest(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b;
  return lastDayOf(a) >= lastDayOf(b) ? a : b;
}

/** Nothing of the kind is on record: said so where the record covers the day, else where it ends. */
export function absent(
  statement: Statement,
  context: CheckContext,
  treaty: string,
  readTo: PartialDate | null,
  said: PartialDate,
): Finding {
  const covered = readTo !== null && !isBefore(readTo, said);
  return findingOf(TREATY_ACT_CHECK, context, {
    outcome: covered ? 'not-in-record' : 'record-ends-before',
    because: covered
      ? `The record of ${nameOf(context, statement.state)} and ${treaty}, read to ${dateInWords(readTo)}, shows no such act.`
      : `The record of this treaty ${readTo ? `was read to ${dateInWords(readTo)} only` : 'names no day it was read to'}.`,
    recordReadTo: readTo,
    evidence: covered ? sourceEvidence(context, treaty, readTo) : [],
  });
}
