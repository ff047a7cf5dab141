import type { Statement } from '../../domain/statement.js';
import type { Check } from '../check.js';
import { exampleOf } from '../example.js';
import { exampleAction, exampleReading } from '../example-record.js';
import { doneFinding, sinceFinding, statusFinding } from '../treaty-deed.js';
import { promiseFinding } from '../treaty-promise.js';
import { TREATY_ACT_CHECK } from '../treaty-record.js';

const treatyOf = (statement: Statement): string | null =>
  statement.commitment
    ? statement.commitment.object
    : statement.claim?.measure === 'status' || statement.claim?.comparator === 'since'
      ? statement.claim.unit
      : null;

/** To implement, honour or promote a treaty is no act at its depositary. */
const TREATY_ACT = /^(?:accede|ratify|sign|join|accept|approve|withdraw|denounce|become|deposit|adhere|succeed)$/;

export const treatyAct: Check = {
  id: TREATY_ACT_CHECK,
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
          exampleAction({ on: '2031-01-15' }),
          exampleAction({ action: 'ratification', on: '2032-06-10', effectiveOn: '2032-07-10' }),
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
        treatyActions: [exampleAction({ on: '2031-01-15' })],
      },
      outcome: 'under-way',
      says: ['signature on 15 January 2031'],
    }),
    exampleOf({
      title: 'None found, and the record was read past the statement',
      quote: 'We will ratify the Convention against Torture',
      commitment: { act: 'ratify', object: 'CAT', stage: 'planned' },
      record: {
        treatyReadings: [exampleReading({ readTo: '2033-04' })],
      },
      outcome: 'no-action-on-record',
      says: ['April 2033'],
    }),
    exampleOf({
      title: 'None found, but the record was not read far enough',
      quote: 'We will ratify the Convention against Torture by 2034',
      commitment: { act: 'ratify', object: 'CAT', stage: 'planned', due: '2034' },
      record: {
        treatyReadings: [exampleReading({ readTo: '2033-04' })],
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
