import { SUBJECT_BEFORE } from '../grammar/clauses.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import type { Rule } from '../rule.js';

const DOING = new RegExp(
  `${SUBJECT_BEFORE}(?:is|are|was|were)\\s+(?:also\\s+|currently\\s+|now\\s+|in\\s+the\\s+process\\s+of\\s+)*(?<verb>drafting|preparing|finali[sz]ing|revising|amending|ratifying|establishing|developing|negotiating|elaborating|reforming|implementing|setting\\s+up|building|introducing|abolishing|creating)\\s+`,
  'dgiu',
);
const BEGUN = new RegExp(
  `${SUBJECT_BEFORE}(?:has\\s+|have\\s+)?(?:begun|began|started|initiated|launched)\\s+(?:the\\s+process\\s+of\\s+|work\\s+on\\s+|to\\s+)?(?<verb>(?:draft|ratif|prepar|revis|amend|reform|establish|implement)[a-z]*)\\b`,
  'dgiu',
);
const BEFORE_PARLIAMENT =
  /(?<thing>(?:\b(?:the|a|an|this|our|new)\s+)(?:[\p{L}-]+\s+){0,6}?(?:bill|draft law|draft act|draft code|draft legislation|draft)(?:\s+(?:on|to|of|for)\s+[^,.;]{2,60}?)?)\s+(?:is|are)\s+(?:now\s+|currently\s+)?(?:before|in|under|being)\s+(?<verb>parliament|discussed|prepared|finali[sz]ed|consideration|discussion|review|debated|examined|drafted)/dgiu;

export const underWay: Rule = {
  id: 'under-way',
  kind: 'commitment',
  title: 'An act that has begun: a bill before parliament, a text being drafted',
  why: 'Work that has begun is more than an intention and less than the act.',
  examples: [
    {
      text: 'The Government is drafting a law on whistle-blowers.',
      expects: ['The Government is drafting a law on whistle-blowers'],
    },
    {
      text: 'The bill on data protection is before parliament.',
      expects: ['The bill on data protection is before parliament'],
    },
    { text: 'The Government is not drafting a law on whistle-blowers.', expects: [], why: 'negation' },
  ],
  hint: /ing\b|begun|began|start|initiat|launch|draft|\bbill\b/i,
  find: (part) => [
    ...commitmentsBy(part, DOING, (match) => ({
      verb: (match.groups?.verb ?? '').split(/\s/)[0] as string,
      objectFrom: spanOf(match, 'verb').end,
      stage: 'under-way',
    })),
    ...commitmentsBy(part, BEGUN, (match) => ({
      verb: match.groups?.verb as string,
      objectFrom: spanOf(match, 'verb').end,
      stage: 'under-way',
    })),
    ...commitmentsBy(part, BEFORE_PARLIAMENT, (match) => ({
      verb: 'adopt',
      objectFrom: match.index,
      stage: 'under-way',
    })),
  ],
};
