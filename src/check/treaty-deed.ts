import type { Finding } from '../domain/finding.js';
import { covers, dateInWords, isBefore } from '../domain/partial-date.js';
import type { Statement } from '../domain/statement.js';
import { binds, endsBeingBound, isBound, type TreatyAction } from '../domain/treaty.js';
import type { CheckContext } from './check.js';
import { findingOf } from './finding-of.js';
import { saidWhen } from './statement-words.js';
import { absent, coveredUntil, evidenceFor, latest, TREATY_ACT_CHECK, wantedBy } from './treaty-record.js';

/** An act that is said to be done. */
export function doneFinding(
  statement: Statement,
  context: CheckContext,
  treaty: string,
  acts: readonly TreatyAction[],
): Finding {
  const wanted = wantedBy(statement.commitment?.act ?? '');
  const said = statement.saidOn?.value ?? context.today;
  const made = acts
    .filter((action) => action.on !== null && !isBefore(said, action.on))
    .findLast((action) =>
      wanted === 'sign'
        ? action.action === 'signature' || binds(action.action)
        : wanted === 'leave'
          ? endsBeingBound(action.action)
          : binds(action.action),
    );
  const readTo = coveredUntil(context, statement.state as string, treaty);
  if (made?.on)
    return findingOf(TREATY_ACT_CHECK, context, {
      outcome: 'confirmed',
      because: `The depositary's record shows ${made.action} on ${dateInWords(made.on)}.`,
      recordReadTo: latest(readTo, made.on),
      evidence: acts.filter((action) => action.on !== null && action.on <= (made.on as string)).map(evidenceFor),
    });
  return absent(statement, context, treaty, readTo, said);
}

/** Being party, or not being it, on the day of the statement. */
export function statusFinding(
  statement: Statement,
  context: CheckContext,
  treaty: string,
  acts: readonly TreatyAction[],
): Finding {
  const said = statement.saidOn?.value ?? context.today;
  const readTo = coveredUntil(context, statement.state as string, treaty);
  const claimsParty = statement.claim?.value === 'party';
  const bound = isBound(acts, said);
  if (bound)
    return findingOf(TREATY_ACT_CHECK, context, {
      outcome: claimsParty ? 'confirmed' : 'contradicted',
      because: `By the depositary's record the State was bound on ${saidWhen(statement)}.`,
      recordReadTo: readTo,
      evidence: acts.filter((action) => action.on !== null).map(evidenceFor),
    });
  const ended = acts.find(
    (action) =>
      endsBeingBound(action.action) &&
      (action.effectiveOn ?? action.on) !== null &&
      !isBefore(said, (action.effectiveOn ?? action.on) as string),
  );
  if (ended) {
    const day = dateInWords((ended.effectiveOn ?? ended.on) as string);
    return findingOf(TREATY_ACT_CHECK, context, {
      outcome: claimsParty ? 'contradicted' : 'confirmed',
      because: `By the record a ${ended.action} took effect on ${day}; the State was not bound on ${saidWhen(statement)}.`,
      recordReadTo: latest(readTo, ended.effectiveOn ?? ended.on),
      evidence: [evidenceFor(ended)],
    });
  }
  if (!claimsParty && readTo !== null && !isBefore(readTo, said))
    return findingOf(TREATY_ACT_CHECK, context, {
      outcome: 'confirmed',
      because: `The record, read to ${dateInWords(readTo)}, shows no act that binds.`,
      recordReadTo: readTo,
    });
  return absent(statement, context, treaty, readTo, said);
}

/** "Party since": the first act that binds must fall in the year, month or day stated. */
export function sinceFinding(
  statement: Statement,
  context: CheckContext,
  treaty: string,
  acts: readonly TreatyAction[],
): Finding {
  const stated = String(statement.claim?.value);
  const readTo = coveredUntil(context, statement.state as string, treaty);
  const binding = acts.find((action) => binds(action.action) && action.on !== null);
  if (!binding?.on) return absent(statement, context, treaty, readTo, statement.saidOn?.value ?? context.today);
  const days = [binding.on, binding.effectiveOn].filter((day) => day !== null);
  const same = days.some((day) => covers(stated, day) || covers(day, stated));
  return findingOf(TREATY_ACT_CHECK, context, {
    outcome: same ? 'confirmed' : 'contradicted',
    because: `The depositary's record shows ${binding.action} on ${dateInWords(binding.on)}${same ? '' : `, not in ${dateInWords(stated)}`}.`,
    recordReadTo: latest(readTo, binding.on),
    evidence: [evidenceFor(binding)],
  });
}
