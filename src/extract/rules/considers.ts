import { SUBJECT_BEFORE } from '../grammar/clauses.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import { isVague } from '../grammar/verbs.js';
import type { Rule } from '../rule.js';

const CONSIDERS = new RegExp(
  `${SUBJECT_BEFORE}(?:(?:is|are|was|were|will|would|also|now|currently|carefully|seriously)\\s+)*(?:consider(?:s|ed|ing)?|examin(?:e|es|ed|ing)|stud(?:y|ies|ied|ying)|explor(?:e|es|ed|ing)|weigh(?:s|ing)?|review(?:s|ing)?|look(?:s|ing)? into)\\s+(?:the\\s+(?:possibility|option|question|issue|feasibility|merits?)\\s+of\\s+)?(?<verb>[a-z]+ing|(?:the\\s+)?(?:ratification|accession|signature|adoption|establishment|abolition|withdrawal|introduction|creation|decriminali[sz]ation|possible \\w+))\\b`,
  'dgiu',
);
const READY = new RegExp(
  `${SUBJECT_BEFORE}(?:is|are|stands?|was|were)\\s+(?:also\\s+)?(?:ready|prepared|willing|open)\\s+to\\s+(?<verb>[a-z]+)`,
  'dgiu',
);

const VERB_OF: Readonly<Record<string, string>> = {
  ratification: 'ratify',
  accession: 'accede',
  signature: 'sign',
  adoption: 'adopt',
  establishment: 'establish',
  abolition: 'abolish',
  withdrawal: 'withdraw',
  introduction: 'introduce',
  creation: 'create',
  decriminalisation: 'decriminalise',
  decriminalization: 'decriminalise',
};

export const considers: Rule = {
  id: 'considers',
  kind: 'commitment',
  title: 'A step that is being considered, or readiness for one',
  why: 'Consideration is not a promise to act: its stage is considering, and it is never read as more.',
  examples: [
    {
      text: 'The Government is considering ratifying the Convention on Enforced Disappearance.',
      expects: ['The Government is considering ratifying the Convention on Enforced Disappearance'],
    },
    {
      text: 'We are ready to share our experience with other States.',
      expects: ['We are ready to share our experience with other States'],
    },
    { text: 'The Government has never considered ratifying the treaty.', expects: [], why: 'negation' },
  ],
  hint: /consider|examin|stud(?:y|i)|explor|weigh|review|look|ready|prepared|willing|open to/i,
  find: (part) => [
    ...commitmentsBy(part, CONSIDERS, (match) => {
      const word = (match.groups?.verb ?? '').replace(/^(?:the|possible)\s+/i, '').toLowerCase();
      return isVague(word) || word === 'during' || word === 'following'
        ? null
        : {
            verb: VERB_OF[word.replace('possible ', '')] ?? word,
            objectFrom: spanOf(match, 'verb').end,
            stage: 'considering',
          };
    }),
    ...commitmentsBy(part, READY, (match) => {
      const verb = match.groups?.verb as string;
      return isVague(verb) ? null : { verb, objectFrom: spanOf(match, 'verb').end, stage: 'considering' };
    }),
  ],
};
