import { SUBJECT_BEFORE } from '../grammar/clauses.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import { isVague } from '../grammar/verbs.js';
import type { Rule } from '../rule.js';

const INTENDS = new RegExp(
  `${SUBJECT_BEFORE}(?:is\\s+|are\\s+|was\\s+|were\\s+)?(?:plans?|planned|planning|intends?|intended|intending|aims?|aimed|aiming|expects?|expected|determined|preparing|prepares|scheduled|set|due|has plans|have plans)\\s+to\\s+(?<verb>[a-z]+)`,
  'dgiu',
);
const BOUND = new RegExp(
  `${SUBJECT_BEFORE}(?:(?:has|have|is|are|was|were|also|hereby|solemnly|fully|firmly|voluntarily|had)\\s+)*(?:commits?(?:\\s+(?:itself|ourselves))?|committed(?:\\s+(?:itself|ourselves))?|dedicated|pledges?|pledged|undertakes?|undertook|undertaken|promises?|promised|vows?|vowed|guarantees?|guaranteed|given (?:an|its) (?:undertaking|assurance))\\s+(?:to\\s+(?<gerund>[a-z]+ing)\\b|to\\s+(?<verb>[a-z]+)|that\\s+(?:it|they|we|the\\s+\\w+|\\uE001+)\\s+(?:would|will)\\s+(?<clause>[a-z]+))`,
  'dgiu',
);

export const intendsTo: Rule = {
  id: 'intends-to',
  kind: 'commitment',
  title: 'An intention or undertaking: plans to, is committed to doing, pledges to',
  why: 'The field calls these planned. "Is committed to human rights" names no act and is left out; so is "remains committed".',
  examples: [
    {
      text: 'We intend to withdraw our reservation to article 9.',
      expects: ['We intend to withdraw our reservation to article 9'],
    },
    {
      text: 'If elected, we are committed to contributing to a stronger Council.',
      expects: ['If elected, we are committed to contributing to a stronger Council'],
    },
    {
      text: 'The Government pledged to build two shelters.',
      expects: ['The Government pledged to build two shelters'],
    },
    { text: 'We are committed to human rights.', expects: [], why: 'no act' },
    {
      text: 'The Government does not intend to withdraw its reservation.',
      expects: [],
      why: 'negation; the rule for refusals reads it',
    },
  ],
  hint: /plan|inten|aim|expect|determined|prepar|scheduled|\bset to|\bdue to|commit|dedicat|pledg|undert|promis|vow|guarant|assurance/i,
  find: (part) => [
    ...commitmentsBy(part, INTENDS, (match) => {
      const verb = match.groups?.verb as string;
      return isVague(verb) ? null : { verb, objectFrom: spanOf(match, 'verb').end, stage: 'planned' };
    }),
    ...commitmentsBy(part, BOUND, (match) => {
      const group = ['gerund', 'verb', 'clause'].find((name) => match.groups?.[name] !== undefined) as string;
      const verb = match.groups?.[group] as string;
      const noun =
        group === 'verb' &&
        /^(?:the|a|an|its|our|all|human|full|this|these|dialogue|cooperation|democracy|peace|international|universal|gender|protection|promotion|uphold\w+)$/i.test(
          verb,
        );
      if (noun || isVague(verb) || /\bremains?\s/i.test(match[0])) return null;
      return { verb, objectFrom: spanOf(match, group).end, stage: 'planned' };
    }),
  ],
};
