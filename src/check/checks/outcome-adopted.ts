import { dateInWords, isBefore, lastDayOf } from '../../domain/partial-date.js';
import type { Check } from '../check.js';
import { exampleOf } from '../example.js';
import { exampleReview } from '../example-record.js';
import { evidenceOf, findingOf } from '../finding-of.js';
import { isAhead, nameOf, saidWhen } from '../statement-words.js';

const ID = 'outcome-adopted';

export const outcomeAdopted: Check = {
  id: ID,
  title: "Adoption of a review's outcome, where the State gives its position",
  rule: [
    'A promise to present a position or answer recommendations is kept at the meeting where the Council adopts the outcome: there the State must say of each recommendation whether it is supported or noted (resolution 5/1).',
    'The act on record is the first adoption on or after the day of the statement, with its decision. Whether it came by the day announced is said.',
  ],
  examples: [
    exampleOf({
      title: 'The outcome was adopted in the month announced',
      quote:
        'In June, at the adoption of our UPR outcome, our delegation will present its position on the recommendations',
      commitment: { act: 'present', object: 'its position on the recommendations', stage: 'planned', due: '2030-06' },
      record: {
        reviews: [exampleReview({ outcomeAdoptedOn: '2030-06-20', decision: '70/111' })],
      },
      outcome: 'act-on-record',
      says: ['20 June 2030', '70/111'],
    }),
    exampleOf({
      title: 'No adoption in the record',
      quote:
        'In June, at the adoption of our UPR outcome, our delegation will present its position on the recommendations',
      commitment: { act: 'present', object: 'its position on the recommendations', stage: 'planned', due: '2030-06' },
      outcome: 'record-ends-before',
      says: ['Exampland'],
    }),
  ],
  appliesTo: ({ commitment, anchor, context }) =>
    commitment !== null &&
    commitment.stage !== 'refused' &&
    /\b(?:adoption|adopted|position|respond|response|repl(?:y|ies)|answers?|support|accept|note)\b/i.test(
      anchor.quote,
    ) &&
    /\b(?:UPR|universal periodic review|recommendations?|review|outcome)\b/i.test(`${anchor.quote} ${context}`) &&
    /^(?:present|submit|give|provide|respond|reply|announce|communicate|state|explain|answer|set|deliver|adopt|share|support|accept|note)$/.test(
      commitment.act,
    ),
  needs: (statement) => (statement.state === null ? null : { state: statement.state, parts: ['reviews', 'totals'] }),
  decide: (statement, context) => {
    const name = nameOf(context, statement.state);
    const said = statement.saidOn?.value ?? null;
    const adopted = context.record.reviews
      .filter(
        (review) => review.outcomeAdoptedOn !== null && (said === null || !isBefore(review.outcomeAdoptedOn, said)),
      )
      .sort((a, b) => (a.outcomeAdoptedOn as string).localeCompare(b.outcomeAdoptedOn as string))[0];
    if (adopted?.outcomeAdoptedOn) {
      const due = statement.commitment?.due ?? null;
      const late = due !== null && isBefore(lastDayOf(due), adopted.outcomeAdoptedOn);
      const total = context.record.totals.find((item) => item.cycle === adopted.cycle && item.final);
      const what = `outcome of the review of ${name} adopted on ${dateInWords(adopted.outcomeAdoptedOn)}${adopted.decision ? ` (decision ${adopted.decision})` : ''}`;
      return findingOf(ID, context, {
        outcome: 'act-on-record',
        because: `The Council adopted the outcome on ${dateInWords(adopted.outcomeAdoptedOn)}${adopted.decision ? ` by decision ${adopted.decision}` : ''}, ${due === null ? 'where the State gives its position' : late ? `after ${dateInWords(due)}` : `within ${dateInWords(due)} as announced`}.`,
        recordReadTo: adopted.outcomeAdoptedOn,
        evidence: [
          evidenceOf(adopted, what, {
            item: `review:${adopted.state}/${adopted.cycle}`,
            on: adopted.outcomeAdoptedOn,
            rank: 'un-record',
          }),
          ...(total?.paragraph
            ? [
                evidenceOf(
                  { ...total, source: `${total.source}, paragraph ${total.paragraph}` },
                  `${total.counts.supported} supported and ${total.counts.noted} noted, as stated there`,
                  { item: `review:${adopted.state}/${adopted.cycle}`, on: total.adoptedOn },
                ),
              ]
            : []),
        ],
      });
    }
    if (isAhead(statement, context.today))
      return findingOf(ID, context, {
        outcome: 'not-yet-due',
        because: `It was announced for ${dateInWords(statement.commitment?.due as string)}, which lies ahead.`,
      });
    return findingOf(ID, context, {
      outcome: 'record-ends-before',
      because: `The record holds no day of an adoption for ${name} after ${saidWhen(statement)}.`,
    });
  },
};
