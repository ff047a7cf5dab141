import type { Evidence, Finding } from '../../domain/finding.js';
import {
  covers,
  dateInWords,
  firstDayOf,
  isBefore,
  lastDayOf,
  type PartialDate,
  precisionOf,
  spanInWords,
} from '../../domain/partial-date.js';
import type { Statement } from '../../domain/statement.js';
import { binds, endsBeingBound, isBound, type TreatyAction } from '../../domain/treaty.js';
import type { Check, CheckContext } from '../check.js';
import { exampleOf, READ_IN } from '../example.js';
import { evidenceOf, findingOf } from '../finding-of.js';
import { isAhead, nameOf, neededUntil, saidWhen } from '../statement-words.js';

const ID = 'treaty-act';

const treatyOf = (statement: Statement): string | null =>
  statement.commitment
    ? statement.commitment.object
    : statement.claim?.measure === 'status' || statement.claim?.comparator === 'since'
      ? statement.claim.unit
      : null;

/** To implement, honour or promote a treaty is no act at its depositary. */
const TREATY_ACT = /^(?:accede|ratify|sign|join|accept|approve|withdraw|denounce|become|deposit|adhere|succeed)$/;

export const treatyAct: Check = {
  id: ID,
  title: 'Act on a treaty',
  rule: [
    'Ratification, acceptance, approval, accession, succession and formal confirmation all bind a State; signature alone does not. Withdrawal or denunciation ends it from the day it takes effect.',
    'A commitment to become party is answered by the first such act on or after the day of the statement, whatever its name. A signature alone is a first step: under way.',
    'No action on record is said only where a source covers this State and this treaty up to a day past the statement and past its due date; the finding names that day.',
    'Where the State was bound already on the day of the statement, the finding says so.',
  ],
  examples: [
    exampleOf({
      title: 'Promised to accede; signed, then ratified',
      quote: 'We will accede to the Convention against Torture',
      commitment: { act: 'accede', object: 'CAT', stage: 'planned' },
      record: {
        treatyActions: [
          {
            state: 'XXA',
            treaty: 'CAT',
            action: 'signature',
            on: '2031-01-15',
            effectiveOn: null,
            note: '',
            ...READ_IN,
          },
          {
            state: 'XXA',
            treaty: 'CAT',
            action: 'ratification',
            on: '2032-06-10',
            effectiveOn: '2032-07-10',
            note: '',
            ...READ_IN,
          },
        ],
      },
      outcome: 'act-on-record',
      says: ['signature on 15 January 2031', 'ratification on 10 June 2032', '2 years 1 month'],
    }),
    exampleOf({
      title: 'A signature alone is a first step',
      quote: 'We will ratify the Convention against Torture',
      commitment: { act: 'ratify', object: 'CAT', stage: 'planned' },
      record: {
        treatyActions: [
          {
            state: 'XXA',
            treaty: 'CAT',
            action: 'signature',
            on: '2031-01-15',
            effectiveOn: null,
            note: '',
            ...READ_IN,
          },
        ],
      },
      outcome: 'under-way',
      says: ['signature on 15 January 2031'],
    }),
    exampleOf({
      title: 'None found, and the record was read past the statement',
      quote: 'We will ratify the Convention against Torture',
      commitment: { act: 'ratify', object: 'CAT', stage: 'planned' },
      record: {
        treatyReadings: [{ state: 'XXA', treaty: 'CAT', found: 'none', readTo: '2033-04', note: '', ...READ_IN }],
      },
      outcome: 'no-action-on-record',
      says: ['April 2033'],
    }),
    exampleOf({
      title: 'None found, but the record was not read far enough',
      quote: 'We will ratify the Convention against Torture by 2034',
      commitment: { act: 'ratify', object: 'CAT', stage: 'planned', due: '2034' },
      record: {
        treatyReadings: [{ state: 'XXA', treaty: 'CAT', found: 'none', readTo: '2033-04', note: '', ...READ_IN }],
      },
      outcome: 'record-ends-before',
      says: ['April 2033'],
    }),
  ],
  appliesTo: (statement) => {
    const treaty = treatyOf(statement);
    const named = treaty !== null && /^[A-Z][A-Z\d-]+$/.test(treaty) && !treaty.startsWith('HRC');
    if (!named || /\breservations?\b/i.test(statement.anchor.quote)) return false;
    return statement.commitment === null || TREATY_ACT.test(statement.commitment.act);
  },
  needs: (statement) =>
    statement.state === null ? null : { state: statement.state, parts: ['treatyActions', 'treatyReadings'] },
  decide: (statement, context) => {
    const treaty = treatyOf(statement) as string;
    const acts = context.record.treatyActions
      .filter((action) => action.treaty === treaty && action.confidence !== 'low')
      .sort((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'));
    if (statement.claim?.comparator === 'since') return sinceFinding(statement, context, treaty, acts);
    if (statement.claim !== null) return statusFinding(statement, context, treaty, acts);
    return statement.commitment?.stage === 'done'
      ? doneFinding(statement, context, treaty, acts)
      : promiseFinding(statement, context, treaty, acts);
  },
};

const evidenceFor = (action: TreatyAction): Evidence =>
  evidenceOf(
    action,
    `${action.action}${action.on ? ` on ${dateInWords(action.on)}` : ', day not seen'}${action.effectiveOn ? `, in force for the State ${dateInWords(action.effectiveOn)}` : ''}`,
    { item: `treaty:${action.treaty}`, on: action.on },
  );

function promiseFinding(
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
    return findingOf(ID, context, {
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
    return findingOf(ID, context, {
      outcome: 'act-on-record',
      because: `The State was bound already on the day of the statement: ${binding.action}${binding.on ? ` on ${dateInWords(binding.on)}` : ''}.`,
      recordReadTo: readTo,
      evidence: [evidenceFor(binding)],
    });
  }
  const undated = acts.find((action) => wanted === 'bind' && binds(action.action) && action.on === null);
  if (undated && statement.commitment?.stage !== 'refused')
    return findingOf(ID, context, {
      outcome: 'under-way',
      because: `A ${undated.action} is on record, the day of its deposit is not: ${undated.note || undated.source}.`,
      recordReadTo: readTo,
      evidence: [evidenceFor(undated)],
    });
  const signature = later.find((action) => action.action === 'signature' && action.on !== null);
  if (wanted === 'bind' && signature?.on)
    return findingOf(ID, context, {
      outcome: 'under-way',
      because: `A signature on ${dateInWords(signature.on)} is on record, no act that binds; the record was read to ${readTo ? dateInWords(readTo) : 'that day'}.`,
      recordReadTo: latest(readTo, signature.on),
      evidence: [evidenceFor(signature)],
    });
  if (isAhead(statement, context.today))
    return findingOf(ID, context, {
      outcome: 'not-yet-due',
      because: `It was promised for ${dateInWords(statement.commitment?.due as string)}, which lies ahead.`,
      recordReadTo: readTo,
    });
  const needed = neededUntil(statement);
  const reading = context.record.treatyReadings.find((found) => found.treaty === treaty && found.readTo === readTo);
  if (readTo !== null && needed !== null && isBefore(lastDayOf(needed), firstDayOf(readTo))) {
    return findingOf(ID, context, {
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
  return findingOf(ID, context, {
    outcome: 'record-ends-before',
    because: `The record of ${name} ${readTo ? `was read to ${dateInWords(readTo)}, which is not past what the statement speaks of` : 'names no day it was read to'}.`,
    recordReadTo: readTo,
  });
}

function doneFinding(
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
    return findingOf(ID, context, {
      outcome: 'confirmed',
      because: `The depositary's record shows ${made.action} on ${dateInWords(made.on)}.`,
      recordReadTo: latest(readTo, made.on),
      evidence: acts.filter((action) => action.on !== null && action.on <= (made.on as string)).map(evidenceFor),
    });
  return absent(statement, context, treaty, readTo, said);
}

function statusFinding(
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
    return findingOf(ID, context, {
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
    return findingOf(ID, context, {
      outcome: claimsParty ? 'contradicted' : 'confirmed',
      because: `By the record a ${ended.action} took effect on ${day}; the State was not bound on ${saidWhen(statement)}.`,
      recordReadTo: latest(readTo, ended.effectiveOn ?? ended.on),
      evidence: [evidenceFor(ended)],
    });
  }
  if (!claimsParty && readTo !== null && !isBefore(readTo, said))
    return findingOf(ID, context, {
      outcome: 'confirmed',
      because: `The record, read to ${dateInWords(readTo)}, shows no act that binds.`,
      recordReadTo: readTo,
    });
  return absent(statement, context, treaty, readTo, said);
}

/** "Party since": the first act that binds must fall in the year, month or day stated. */
function sinceFinding(
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
  return findingOf(ID, context, {
    outcome: same ? 'confirmed' : 'contradicted',
    because: `The depositary's record shows ${binding.action} on ${dateInWords(binding.on)}${same ? '' : `, not in ${dateInWords(stated)}`}.`,
    recordReadTo: latest(readTo, binding.on),
    evidence: [evidenceFor(binding)],
  });
}

function absent(
  statement: Statement,
  context: CheckContext,
  treaty: string,
  readTo: PartialDate | null,
  said: PartialDate,
): Finding {
  const covered = readTo !== null && !isBefore(readTo, said);
  return findingOf(ID, context, {
    outcome: covered ? 'not-in-record' : 'record-ends-before',
    because: covered
      ? `The record of ${nameOf(context, statement.state)} and ${treaty}, read to ${dateInWords(readTo)}, shows no such act.`
      : `The record of this treaty ${readTo ? `was read to ${dateInWords(readTo)} only` : 'names no day it was read to'}.`,
    recordReadTo: readTo,
    evidence: covered ? sourceEvidence(context, treaty, readTo) : [],
  });
}

const wantedBy = (act: string): 'bind' | 'sign' | 'leave' =>
  act === 'sign' ? 'sign' : /^(?:withdraw|denounce)$/.test(act) ? 'leave' : 'bind';

/** How far the record of this State and treaty was read: its own reading, or a source that covers the treaty for every State. */
function coveredUntil(context: CheckContext, state: string, treaty: string): PartialDate | null {
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

function sourceEvidence(context: CheckContext, treaty: string, readTo: PartialDate): Evidence[] {
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

function latest(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b;
  return lastDayOf(a) >= lastDayOf(b) ? a : b;
}
