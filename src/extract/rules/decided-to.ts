import { LEADING_ADVERBS, SUBJECT } from '../grammar/clauses.js';
import { commitmentsBy, spanOf, subjectEarlier } from '../grammar/commitments.js';
import { isVague } from '../grammar/verbs.js';
import type { Rule } from '../rule.js';

const ACTIVE = new RegExp(
  `(?:(?<subject>${SUBJECT})${LEADING_ADVERBS}\\s+)?(?:(?:has|have|had)${LEADING_ADVERBS}\\s+)?(?:decided|resolved|agreed|taken (?:the|a) decision|took (?:the|a) decision|made (?:the|a) decision)\\s+to\\s+(?<verb>[a-z]+)`,
  'dgiu',
);
const PASSIVE =
  /\b(?:the|a|an?\s+\w+)\s+decision\s+(?:was|has been|had been|is)\s+(?:made|taken|reached)\s+to\s+(?<verb>[a-z]+)/dgiu;

export const decidedTo: Rule = {
  id: 'decided-to',
  kind: 'commitment',
  title: 'A decision to act',
  why: 'A decision that has been taken is firmer than an intention and weaker than the act: its stage is decided.',
  examples: [
    {
      text: 'We have decided to ratify the Convention against Torture.',
      expects: ['We have decided to ratify the Convention against Torture'],
    },
    {
      text: 'The decision was made to abolish the military courts.',
      expects: ['The decision was made to abolish the military courts'],
    },
    {
      text: 'A decision was taken to revise the law on associations, which will help civil society.',
      expects: ['A decision was taken to revise the law on associations'],
    },
    { text: 'The Government has not decided to ratify the Convention against Torture.', expects: [], why: 'negation' },
    { text: 'The Committee decided to close its session.', expects: [], why: 'a committee is no State' },
  ],
  hint: /decided|decision|resolved|agreed/i,
  find: (part) => [
    ...commitmentsBy(part, PASSIVE, (match) => ({
      verb: match.groups?.verb as string,
      objectFrom: spanOf(match, 'verb').end,
      stage: 'decided',
    })),
    ...commitmentsBy(part, ACTIVE, (match) => {
      const verb = match.groups?.verb as string;
      if (isVague(verb) || (match.groups?.subject === undefined && subjectEarlier(part, match.index) === null))
        return null;
      return { verb, objectFrom: spanOf(match, 'verb').end, stage: 'decided' };
    }),
  ],
};
