import { covers, dateInWords } from '../../domain/partial-date.js';
import type { Check } from '../check.js';
import { exampleOf } from '../example.js';
import { exampleReview } from '../example-record.js';
import { evidenceOf, findingOf } from '../finding-of.js';
import { nameOf } from '../statement-words.js';

const ID = 'review-day';

export const reviewDay: Check = {
  id: ID,
  title: 'Day of a review',
  rule: [
    "The day stated is compared with the day of the State's review by the Working Group on the Universal Periodic Review.",
    'A month or a year is confirmed where the day lies in it. Where the day of the review is not known, the days of the session stand for it and the finding is only in line with the record.',
  ],
  examples: [
    exampleOf({
      title: 'The day of the review',
      quote: 'our UPR review, which took place on 6 November 2029',
      claim: { measure: 'date', comparator: 'exactly', value: '2029-11-06', unit: 'our UPR review' },
      record: {
        reviews: [exampleReview({})],
      },
      outcome: 'confirmed',
      says: ['6 November 2029'],
    }),
    exampleOf({
      title: 'Another day of the same year',
      quote: 'our UPR review, which took place on 9 May 2029',
      claim: { measure: 'date', comparator: 'exactly', value: '2029-05-09', unit: 'our UPR review' },
      record: {
        reviews: [exampleReview({})],
      },
      outcome: 'contradicted',
      says: ['6 November 2029', '9 May 2029'],
    }),
  ],
  appliesTo: ({ claim, anchor }) =>
    claim?.measure === 'date' &&
    claim.comparator === 'exactly' &&
    /\b(?:UPR|universal periodic review|review)\b/i.test(anchor.quote),
  needs: (statement) => (statement.state === null ? null : { state: statement.state, parts: ['reviews', 'sessions'] }),
  decide: (statement, context) => {
    const stated = String(statement.claim?.value);
    const name = nameOf(context, statement.state);
    const { reviews, sessions } = context.record;
    const same = reviews.find(
      (review) => review.reviewedOn !== null && (covers(stated, review.reviewedOn) || review.reviewedOn === stated),
    );
    const evidence = (review: (typeof reviews)[number]) =>
      evidenceOf(review, `review of ${name}, cycle ${review.cycle}, on ${dateInWords(review.reviewedOn as string)}`, {
        item: `review:${review.state}/${review.cycle}`,
        on: review.reviewedOn,
      });
    if (same)
      return findingOf(ID, context, {
        outcome: 'confirmed',
        because: `${name} was reviewed on ${dateInWords(same.reviewedOn as string)}, session ${same.session} of the Working Group.`,
        recordReadTo: same.reviewedOn,
        evidence: [evidence(same)],
      });
    const session = sessions.find(
      (held) => held.states.includes(statement.state as string) && held.from <= stated && stated <= held.to,
    );
    if (session)
      return findingOf(ID, context, {
        outcome: 'in-line-with-record',
        because: `The day lies in session ${session.session} of the Working Group (${dateInWords(session.from)} to ${dateInWords(session.to)}), which reviewed ${name}.`,
        recordReadTo: session.to,
        evidence: [
          evidenceOf(session, `session ${session.session}`, { item: `session:${session.session}`, on: session.to }),
        ],
      });
    const near = reviews.find((review) => review.reviewedOn?.slice(0, 4) === stated.slice(0, 4));
    if (near)
      return findingOf(ID, context, {
        outcome: 'contradicted',
        because: `The record has the review of ${name} on ${dateInWords(near.reviewedOn as string)}, not ${dateInWords(stated)}.`,
        recordReadTo: near.reviewedOn,
        evidence: [evidence(near)],
      });
    return findingOf(ID, context, {
      outcome: 'not-in-record',
      because: `The record shows no review of ${name} on or around ${dateInWords(stated)}.`,
    });
  },
};
