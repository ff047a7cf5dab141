import { SUBJECT_BEFORE } from '../grammar/clauses.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import { isVague } from '../grammar/verbs.js';
import type { Rule } from '../rule.js';

const REFUSES = new RegExp(
  `${SUBJECT_BEFORE}(?:(?:will|would|shall)\\s+not\\s+(?:be\\s+able\\s+to\\s+)?(?<will>[a-z]+)|won['’]t\\s+(?<wont>[a-z]+)|cannot\\s+(?<cannot>accept|support|agree|ratify|accede|abolish|withdraw|sign|adopt)|(?:is|are)\\s+not\\s+in\\s+a\\s+position\\s+to\\s+(?<position>[a-z]+)|(?:do|does|did)\\s+not\\s+(?:intend|plan|wish)\\s+to\\s+(?<intend>[a-z]+)|(?:has|have|had|is|are)\\s+no\\s+(?:plans?|intention)\\s+(?:to\\s+(?<plans>[a-z]+)|of\\s+(?<of>[a-z]+ing))|(?:has\\s+|have\\s+)?(?:refused|refuses|refuse|declined|declines|decline)\\s+to\\s+(?<refuse>[a-z]+)|(?:has\\s+|have\\s+)?(?<reject>rejects?|rejected|ruled\\s+out|rules\\s+out)\\b)`,
  'dgiu',
);
const GROUPS = ['will', 'wont', 'cannot', 'position', 'intend', 'plans', 'of', 'refuse', 'reject'];

export const refuses: Rule = {
  id: 'refuses',
  kind: 'commitment',
  title: 'A refusal: will not, cannot accept, has no plans to',
  why: 'A refusal is an undertaking, too: it says what the State will not do.',
  examples: [
    {
      text: 'The Government will not abolish the special courts.',
      expects: ['The Government will not abolish the special courts'],
    },
    {
      text: 'We have no plans to ratify the Convention on Enforced Disappearance.',
      expects: ['We have no plans to ratify the Convention on Enforced Disappearance'],
    },
    { text: 'The Government will establish a commission.', expects: [], why: 'a promise, not a refusal' },
  ],
  hint: /\bnot\b|won['’]t|cannot|\bno\s+(?:plans?|intention)|refus|declin|reject|rul(?:ed|es) out/i,
  find: (part) =>
    commitmentsBy(part, REFUSES, (match) => {
      const group = GROUPS.find((name) => match.groups?.[name] !== undefined) as string;
      const verb = (match.groups?.[group] ?? '').replace(/^rule[sd] out$/i, 'reject');
      return isVague(verb) ? null : { verb, objectFrom: spanOf(match, group).end, stage: 'refused' };
    }),
};
