import { SUBJECT_BEFORE } from '../grammar/clauses.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import type { Rule } from '../rule.js';

const DID = new RegExp(
  `(?:${SUBJECT_BEFORE}(?:(?:has|have|had)\\s+)?(?:(?:also|recently|already|since|formally|just|now)\\s+)*)(?<verb>ratified|acceded|signed|joined|withdrew|withdrawn|denounced|deposited|became\\s+(?:a\\s+)?(?:State\\s+)?party)\\s+(?<object>(?:(?:to|from|its|the|an?|instruments?|of|ratification|accession|UN|United Nations|both|both the|Council of Europe|in|\\d{4}|and)\\s+)*(?:\\uE002|(?:\\p{Lu}[\\p{L}-]+\\s+){1,5}?(?:Agreement|Convention|Protocol|Treaty|Charter)\\b))`,
  'dgiu',
);
const PASSIVE = /(?<thing>(?:the\s+)?\uE002[\uE002 ]*)\s+(?:was|has been)\s+(?<verb>ratified|signed|denounced)\b/dgiu;

/** A treaty of the record, or one that is written as a name. */
const NAMED = /\uE002|\p{Lu}[\p{L}-]+\s+(?:Agreement|Convention|Protocol|Treaty|Charter)\b/u;

export const treatyAct: Rule = {
  id: 'treaty-act',
  kind: 'commitment',
  title: 'An act on a treaty that is reported as done',
  why: 'A completed treaty act is a deed the State reports; it is checked like a claim, against the depositary.',
  examples: [
    {
      text: 'We ratified the Convention on the Rights of Persons with Disabilities in 2019.',
      expects: ['We ratified the Convention on the Rights of Persons with Disabilities in 2019'],
    },
    {
      text: 'We have not ratified the Convention on the Rights of Persons with Disabilities.',
      expects: [],
      why: 'negation',
    },
    { text: 'We signed an agreement on trade.', expects: [], why: 'no treaty of the record' },
  ],
  hint: /\uE002|Agreement|Convention|Protocol|Treaty|Charter/,
  find: (part) => [
    ...commitmentsBy(part, DID, (match) =>
      NAMED.test(match[0])
        ? {
            verb: (match.groups?.verb ?? '').split(' ')[0] as string,
            objectFrom: spanOf(match, 'verb').end,
            stage: 'done',
          }
        : null,
    ),
    ...commitmentsBy(part, PASSIVE, (match) => ({
      verb: match.groups?.verb as string,
      objectFrom: match.index,
      stage: 'done',
    })),
  ],
};
