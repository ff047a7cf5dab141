import { isBefore } from '../../domain/partial-date.js';
import { datesIn } from '../dates/dates-in.js';
import { SUBJECT_BEFORE } from '../grammar/clauses.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import type { Rule } from '../rule.js';

const HOLDS = new RegExp(
  `${SUBJECT_BEFORE}(?:is|are)\\s+(?:also\\s+)?(?<verb>organi[sz]ing|hosting|holding|convening|co-hosting|presenting|submitting|launching)\\s+`,
  'dgiu',
);

export const announcedEvent: Rule = {
  id: 'announced-event',
  kind: 'commitment',
  title: 'An event announced for a day to come, in the present tense',
  why: 'An announced future event is planned whatever its tense: "is organizing a side event on 6 March".',
  examples: [
    {
      text: 'On 6 March our Mission is organizing a side event on prisons.',
      expects: ['On 6 March our Mission is organizing a side event on prisons'],
    },
    { text: 'Our Mission is not organizing a side event on 6 March.', expects: [], why: 'negation' },
  ],
  hint: /organi[sz]ing|hosting|holding|convening|presenting|submitting|launching/i,
  find: (part) => {
    const ahead = datesIn(part.text, part.saidOn).some(
      (date) => part.saidOn === null || !isBefore(date.value, part.saidOn),
    );
    if (!ahead) return [];
    return commitmentsBy(part, HOLDS, (match) => ({
      verb: match.groups?.verb as string,
      objectFrom: spanOf(match, 'verb').end,
      stage: 'planned',
    }));
  },
};
