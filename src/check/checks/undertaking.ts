import { dateInWords } from '../../domain/partial-date.js';
import type { Statement } from '../../domain/statement.js';
import type { Check } from '../check.js';
import { exampleOf } from '../example.js';
import { findingOf } from '../finding-of.js';
import { isAhead } from '../statement-words.js';

const ID = 'undertaking';

/** Verbs that name a direction and no act: nothing that a record could show on a day. */
const NO_ACT =
  /^(?:contribute|promote|strengthen|enhance|support|protect|work|cooperate|engage|share|improve|ensure|advance|foster|uphold|respect|deepen|intensify|consider|encourage|defend|combat|fight|address|prioritise|prioritize|further|develop|assist|join|build|maintain|facilitate|safeguard)$/;

const namesAnAct = ({ commitment }: Statement): boolean => commitment !== null && !NO_ACT.test(commitment.act);

export const undertaking: Check = {
  id: ID,
  title: 'Everything else',
  rule: [
    'A promise whose verb names a direction and no act (to contribute, to promote, to strengthen) has nothing that a record could settle: not checkable.',
    'A promise or figure that names something definite, of which no part of the record speaks, is not in the record.',
  ],
  examples: [
    exampleOf({
      title: 'A direction, and no act',
      quote: 'we are committed to contributing to a more effective Council',
      commitment: { act: 'contribute', object: 'a more effective Council', stage: 'planned' },
      outcome: 'not-checkable',
      says: ['no act'],
    }),
    exampleOf({
      title: 'Something definite of which the record does not speak',
      quote: 'we will open three shelters',
      commitment: { act: 'open', object: 'three shelters', stage: 'planned' },
      outcome: 'not-in-record',
      says: ['record'],
    }),
  ],
  appliesTo: () => true,
  needs: () => null,
  decide: (statement, context) => {
    if (isAhead(statement, context.today))
      return findingOf(ID, context, {
        outcome: 'not-yet-due',
        because: `It was promised for ${dateInWords(statement.commitment?.due as string)}, which lies ahead.`,
      });
    if (statement.commitment !== null && !namesAnAct(statement))
      return findingOf(ID, context, {
        outcome: 'not-checkable',
        because: 'The words name a direction and no act that a record could show.',
      });
    return findingOf(ID, context, {
      outcome: 'not-in-record',
      because: 'No part of the record that we hold speaks of this.',
    });
  },
};
