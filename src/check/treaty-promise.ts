import type { Finding } from '../domain/finding.js';
import { dateInWords, firstDayOf, isBefore, lastDayOf, precisionOf, spanInWords } from '../domain/partial-date.js';
import type { Statement } from '../domain/statement.js';
import { binds, endsBeingBound, isBound, type TreatyAction } from '../domain/treaty.js';
import type { CheckContext } from './check.js';
import { evidenceOf, findingOf } from './finding-of.js';
import { isAhead, nameOf, neededUntil, saidWhen } from './statement-words.js';
import { coveredUntil, evidenceFor, latest, sourceEvidence, TREATY_ACT_CHECK, wantedBy } from './treaty-record.js';

/** A promise to act: answered, begun, still ahead, or not on record. */
export function promiseFinding(
  statement: Statement,
  context: CheckContext,
  treaty: string,
  acts: readonly TreatyAction[],
): Finding {
  const said = statement.saidOn?.value ?? null;
  const wanted = wantedBy(statement.commitment?.act ?? '');
  const later = acts.filter((action) => said === null || (action.on !== null && !isBefore(action.on, said)));
  const answering = later.find((action) =>
    wanted === 'sign'
      ? action.action === 'signature' || binds(action.action)
      : wanted === 'leave'
        ? endsBeingBound(action.action)
        : binds(action.action),
  );
  const name = `${nameOf(context, statement.state)} and ${context.record.treaties.get(treaty)?.title ?? treaty}`;
  const readTo = coveredUntil(context, statement.state as string, treaty);
  if (statement.commitment?.stage !== 'refused' && answering?.on) {
    const after =
      said === null || precisionOf(answering.on) !== 'day'
        ? ''
        : `, ${spanInWords(said, answering.on)} after the statement`;
    const others = later
      .filter((action) => action !== answering && action.on !== null && action.on <= (answering.on as string))
      .map((action) => `${action.action} on ${dateInWords(action.on as string)}`);
    return findingOf(TREATY_ACT_CHECK, context, {
      outcome: 'act-on-record',
      because: `The depositary's record shows ${[...others, `${answering.action} on ${dateInWords(answering.on)}`].join(', then ')}${after}${wanted === 'bind' && answering.action !== 'accession' && statement.commitment?.act === 'accede' ? `; ${answering.action} binds as accession does` : ''}.`,
      workings:
        said === null || precisionOf(answering.on) !== 'day'
          ? []
          : [`${dateInWords(said)} → ${dateInWords(answering.on)}: ${spanInWords(said, answering.on)}`],
      recordReadTo: latest(readTo, answering.effectiveOn ?? answering.on),
      evidence: later.map(evidenceFor),
    });
  }
  if (said !== null && wanted === 'bind' && isBound(acts, said) && statement.commitment?.stage !== 'refused') {
    const binding = acts.find((action) => binds(action.action)) as TreatyAction;
    return findingOf(TREATY_ACT_CHECK, context, {
      outcome: 'act-on-record',
      because: `The State was bound already on the day of the statement: ${binding.action}${binding.on ? ` on ${dateInWords(binding.on)}` : ''}.`,
      recordReadTo: readTo,
      evidence: [evidenceFor(binding)],
    });
  }
  const undated = acts.find((action) => wanted === 'bind' && binds(action.action) && action.on === null);
  if (undated && statement.commitment?.stage !== 'refused')
    return findingOf(TREATY_ACT_CHECK, context, {
      outcome: 'under-way',
      because: `A ${undated.action} is on record, the day of its deposit is not: ${undated.note || undated.source}.`,
      recordReadTo: readTo,
      evidence: [evidenceFor(undated)],
    });
  const signature = later.find((action) => action.action === 'signature' && action.on !== null);
  if (wanted === 'bind' && signature?.on)
    return findingOf(TREATY_ACT_CHECK, context, {
      outcome: 'under-way',
      because: `A signature on ${dateInWords(signature.on)} is on record, no act that binds; the record was read to ${readTo ? dateInWords(readTo) : 'that day'}.`,
      recordReadTo: latest(readTo, signature.on),
      evidence: [evidenceFor(signature)],
    });
  if (isAhead(statement, context.today))
    return findingOf(TREATY_ACT_CHECK, context, {
      outcome: 'not-yet-due',
      because: `It was promised for ${dateInWords(statement.commitment?.due as string)}, which lies ahead.`,
      recordReadTo: readTo,
    });
  const needed = neededUntil(statement);
  const reading = context.record.treatyReadings.find((found) => found.treaty === treaty && found.readTo === readTo);
  if (readTo !== null && needed !== null && isBefore(lastDayOf(needed), firstDayOf(readTo))) {
    return findingOf(TREATY_ACT_CHECK, context, {
      outcome: 'no-action-on-record',
      because: `No act of ${name} after ${saidWhen(statement)} is in the record, which was read to ${dateInWords(readTo)}.`,
      recordReadTo: readTo,
      evidence: reading
        ? [
            evidenceOf(reading, `no act found, read to ${dateInWords(readTo)}`, {
              item: `treaty:${treaty}`,
              on: readTo,
            }),
          ]
        : sourceEvidence(context, treaty, readTo),
    });
  }
  return findingOf(TREATY_ACT_CHECK, context, {
    outcome: 'record-ends-before',
    because: `The record of ${name} ${readTo ? `was read to ${dateInWords(readTo)}, which is not past what the statement speaks of` : 'names no day it was read to'}.`,
    recordReadTo: readTo,
  });
}
