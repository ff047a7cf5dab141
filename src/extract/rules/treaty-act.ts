import type { Actor } from '../grammar/actors.js';
import { ADVERBS } from '../grammar/adverbs.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import type { Part, Rule } from '../rule.js';

const NAME = '\\uE002|(?:\\p{Lu}[\\p{L}-]+\\s+){1,6}?(?:Agreement|Convention|Protocol|Treaty|Charter|Covenant)\\b';
const DID = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>ratified|ratifies|acceded|signed|signs|joined|withdrew|withdrawn|denounced|became\\s+(?:a\\s+)?(?:State\\s+)?party)\\s+(?<object>(?:(?:to|from|its|the|an?|UN|United Nations|both|both the|Council of Europe|in|\\d{4}|and|act|by|which|\\uE001+|ratifies)\\s+)*(?:${NAME}))`,
  'dgiu',
);
const DEPOSITED = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?:deposited|lodged|handed\\s+(?:over|in)|submitted)\\s+(?:(?:with|to|at)\\s+[^,.;]{3,60}?\\s+)?(?:its|the|an|our|their|his)\\s+instruments?\\s+of\\s+(?<verb>ratification|accession|acceptance|approval|succession|withdrawal)\\b`,
  'dgiu',
);
const DID_IT = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>ratified|signed|acceded\\s+to|joined)\\s+(?:it|both|them)\\b`,
  'dgiu',
);
const RESERVATION = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>withdrew|withdrawn|lifted)\\s+(?:(?:its|our|their|all|both|the|two|three|several|most|of)\\s+)*reservations?\\b`,
  'dgiu',
);
const AMONG_THE_FIRST = new RegExp(
  `\\b(?:is|was|were|are)\\s+(?:among|one\\s+of)\\s+the\\s+(?:very\\s+)?first\\s+(?:\\p{L}+\\s+){0,4}?to\\s+(?<verb>ratify|sign|accede\\s+to|join)\\s+(?:the\\s+)?(?:${NAME})`,
  'dgiu',
);
const PASSIVE = /(?<=\uE002[\uE002 ]*)(?:was|has been|were)\s+(?<verb>ratified|signed|denounced)\b/dgiu;

/** A treaty of the record, or one that is written as a name. */
const NAMED = /\uE002|\p{Lu}[\p{L}-]+\s+(?:Agreement|Convention|Protocol|Treaty|Charter|Covenant)\b/u;
const INSTRUMENT = /\b(?:convention|protocol|covenant|treaty|charter|statute|agreement)\b/i;
const VERB_OF: Readonly<Record<string, string>> = {
  ratification: 'ratify',
  accession: 'accede',
  acceptance: 'ratify',
  approval: 'ratify',
  succession: 'succeed',
  withdrawal: 'withdraw',
};

export const treatyAct: Rule = {
  id: 'treaty-act',
  kind: 'commitment',
  title: 'An act on a treaty that is reported as done',
  why: 'A completed treaty act is a deed the State reports; it is checked like a claim, against the depositary. To deposit an instrument of ratification is to ratify.',
  examples: [
    {
      text: 'We ratified the Convention on the Rights of Persons with Disabilities in 2019.',
      expects: ['We ratified the Convention on the Rights of Persons with Disabilities in 2019'],
    },
    {
      text: 'On 3 May the Government lodged with the Secretary-General its instrument of accession to the Convention against Torture.',
      expects: [
        'On 3 May the Government lodged with the Secretary-General its instrument of accession to the Convention against Torture',
      ],
    },
    {
      text: 'Slovenia was among the first to ratify the Istanbul Convention.',
      expects: ['Slovenia was among the first to ratify the Istanbul Convention'],
    },
    {
      text: 'We have withdrawn our reservation to article 16.',
      expects: ['We have withdrawn our reservation to article 16'],
    },
    {
      text: 'We have not ratified the Convention on the Rights of Persons with Disabilities.',
      expects: [],
      why: 'negation',
    },
    { text: 'We signed an agreement on trade.', expects: [], why: 'no treaty of the record' },
  ],
  hint: /\uE002|Agreement|Convention|Protocol|Treaty|Charter|Covenant|instrument|reservation|\b(?:it|both|them)\b/,
  find: (part) => [
    ...commitmentsBy(part, DID, (match, actor) =>
      NAMED.test(match[0]) && acts(part, actor)
        ? {
            // "Signed the act by which the State ratifies" is the ratification.
            verb: /\bratifies\b/i.test(match[0]) ? 'ratify' : ((match.groups?.verb ?? '').split(' ')[0] as string),
            objectFrom: spanOf(match, 'verb').end,
            stage: 'done',
          }
        : null,
    ),
    ...commitmentsBy(part, DEPOSITED, (match, actor) =>
      acts(part, actor)
        ? {
            verb: VERB_OF[(match.groups?.verb ?? '').toLowerCase()] as string,
            objectFrom: spanOf(match, 'verb').end,
            stage: 'done',
          }
        : null,
    ),
    ...commitmentsBy(part, DID_IT, (match, actor) =>
      acts(part, actor) && INSTRUMENT.test(part.before)
        ? {
            verb: (match.groups?.verb ?? '').split(/\s/)[0] as string,
            objectFrom: spanOf(match, 'verb').end,
            stage: 'done',
          }
        : null,
    ),
    ...commitmentsBy(part, RESERVATION, (match, actor) =>
      acts(part, actor) ? { verb: 'withdraw', objectFrom: spanOf(match, 'verb').end, stage: 'done' } : null,
    ),
    ...commitmentsBy(part, AMONG_THE_FIRST, (match, actor) =>
      acts(part, actor)
        ? {
            verb: (match.groups?.verb ?? '').split(/\s/)[0] as string,
            objectFrom: spanOf(match, 'verb').end,
            stage: 'done',
          }
        : null,
    ),
    ...commitmentsBy(part, PASSIVE, (match, actor) => ({
      verb: match.groups?.verb as string,
      objectFrom: actor.start,
      stage: 'done',
    })),
  ],
};

/** A State, its organs, and the officials who sign for it. */
const acts = (_part: Part, actor: Actor): boolean => actor.kind !== 'thing';
