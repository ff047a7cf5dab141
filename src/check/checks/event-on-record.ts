import { dateInWords } from '../../domain/partial-date.js';
import type { Check } from '../check.js';
import { exampleOf } from '../example.js';
import { findingOf } from '../finding-of.js';
import { isAhead } from '../statement-words.js';

const ID = 'event-on-record';

export const eventOnRecord: Check = {
  id: ID,
  title: 'An event announced: a side event, a meeting, a conference',
  rule: [
    'No source of the record lists side events and meetings. Until one does, nothing can be said of whether an announced event took place: the record ends before it.',
  ],
  examples: [
    exampleOf({
      title: 'A side event that no source lists',
      quote: 'On 16 May our Mission is organizing a side event on libraries',
      commitment: { act: 'organise', object: 'side event on libraries', stage: 'planned', due: '2030-05-16' },
      outcome: 'record-ends-before',
      says: ['16 May 2030'],
    }),
    exampleOf({
      title: 'A side event still to come',
      quote: 'On 16 May 2036 our Mission is organizing a side event on libraries',
      commitment: { act: 'organise', object: 'side event on libraries', stage: 'planned', due: '2036-05-16' },
      outcome: 'not-yet-due',
      says: ['16 May 2036'],
    }),
  ],
  appliesTo: ({ commitment, anchor }) =>
    commitment !== null &&
    /^(?:organise|host|hold|convene|co-host|present|launch|attend|sponsor)$/.test(commitment.act) &&
    /\b(?:event|meeting|conference|forum|seminar|workshop|panel|exhibition|summit|dialogue|session|roundtable|briefing)\b/i.test(
      anchor.quote,
    ),
  needs: () => null,
  decide: (statement, context) =>
    isAhead(statement, context.today)
      ? findingOf(ID, context, {
          outcome: 'not-yet-due',
          because: `It was announced for ${dateInWords(statement.commitment?.due as string)}, which lies ahead.`,
        })
      : findingOf(ID, context, {
          outcome: 'record-ends-before',
          because: `No source we hold lists such events${statement.commitment?.due ? ` for ${dateInWords(statement.commitment.due)}` : ''}.`,
        }),
};
