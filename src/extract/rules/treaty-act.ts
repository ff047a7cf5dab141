import type { Actor } from '../grammar/actors.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import {
  AMONG_THE_FIRST,
  AN_INSTRUMENT,
  COMPLETED,
  DEPOSITED,
  DID,
  DID_IT,
  INSTRUMENT,
  NAMED,
  PASSIVE,
  RESERVATION,
  VERB_OF,
  WAS_DEPOSITED,
} from '../grammar/treaty-verbs.js';
import type { Part, Rule } from '../rule.js';

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
    {
      text: 'As for the Istanbul Convention, we signed it in 2018.',
      expects: ['we signed it in 2018'],
    },
    {
      text: 'The Convention against Torture had been ratified in 1993.',
      expects: ['The Convention against Torture had been ratified in 1993'],
    },
    {
      text: 'We have completed the ratification of the Istanbul Convention.',
      expects: ['We have completed the ratification of the Istanbul Convention'],
    },
    {
      text: 'The instrument of accession to the Convention against Torture was deposited on 3 May.',
      expects: ['The instrument of accession to the Convention against Torture was deposited on 3 May'],
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
      acts(part, actor) && (INSTRUMENT.test(part.before) || /\uE002/.test(part.masked.slice(0, match.index)))
        ? {
            verb: (match.groups?.verb ?? '').split(/\s/)[0] as string,
            objectFrom: toldBefore(part, match.index) ?? spanOf(match, 'verb').end,
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
    ...commitmentsBy(part, PASSIVE, (match, actor) =>
      /\uE002/.test(part.masked.slice(actor.start, actor.end))
        ? { verb: (match.groups?.verb ?? '').split(/\s/)[0] as string, objectFrom: actor.start, stage: 'done' }
        : null,
    ),
    ...commitmentsBy(part, WAS_DEPOSITED, (_, actor) =>
      AN_INSTRUMENT.test(part.masked.slice(actor.start, actor.end))
        ? {
            verb: /accession/i.test(part.masked.slice(actor.start, actor.end)) ? 'accede' : 'ratify',
            objectFrom: actor.start,
            stage: 'done',
          }
        : null,
    ),
    ...commitmentsBy(part, COMPLETED, (match, actor) =>
      acts(part, actor)
        ? {
            verb: VERB_OF[(match.groups?.verb ?? '').toLowerCase()] as string,
            objectFrom: spanOf(match, 'verb').end,
            stage: 'done',
          }
        : null,
    ),
  ],
};

/** "As for the Convention, we signed it": where the treaty stands that "it" means. */
const toldBefore = (part: Part, at: number): number | null =>
  part.treaties.findLast((treaty) => treaty.end <= at)?.start ?? null;

/** A State, its organs, and the officials who sign for it. */
const acts = (_part: Part, actor: Actor): boolean => actor.kind !== 'thing';
