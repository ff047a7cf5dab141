import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import { isLegal } from '../grammar/things.js';
import {
  ASKED,
  BASE,
  BEFORE_PARLIAMENT,
  BEGUN,
  BEING_DONE,
  BILL,
  DOING,
  HAS_BEFORE_IT,
  SENT,
  TO_OBLIGE,
  UNDER_WAY,
  WORKING,
} from '../grammar/work-begun.js';
import type { Rule } from '../rule.js';

export const underWay: Rule = {
  id: 'under-way',
  kind: 'commitment',
  title: 'An act that has begun: a bill before parliament, a text being drafted, guards being hired',
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
    { text: 'A white paper on prisons is being written.', expects: ['A white paper on prisons is being written'] },
    { text: 'The Senate has before it a bill on fees.', expects: ['The Senate has before it a bill on fees'] },
    { text: 'The State is hiring 300 nurses.', expects: ['The State is hiring 300 nurses'] },
    {
      text: 'A draft of the law has been with the Assembly since May.',
      expects: ['A draft of the law has been with the Assembly since May'],
    },
    { text: 'The ministry has tabled a bill on legal aid.', expects: ['The ministry has tabled a bill on legal aid'] },
    { text: 'The draft code has been sent to parliament.', expects: ['The draft code has been sent to parliament'] },
    { text: 'Work on a new prison has begun.', expects: ['Work on a new prison has begun'] },
    { text: 'We are constructing a new remand centre.', expects: ['We are constructing a new remand centre'] },
    {
      text: 'The Government is working towards the ratification of the Convention.',
      expects: ['The Government is working towards the ratification of the Convention'],
    },
    { text: 'The Government is working with its partners.', expects: [], why: 'no act' },
    { text: 'We are building on strong foundations.', expects: [], why: 'a figure of speech' },
    { text: 'The association tabled a bill of its own.', expects: [], why: 'an organisation' },
    { text: 'The Government is not drafting a law on whistle-blowers.', expects: [], why: 'negation' },
    { text: 'The coalition is drafting its own report.', expects: [], why: 'an organisation' },
  ],
  hint: /working|taking|tabled|introduced|sent|submitted|referred|forwarded|presented|asked|under\s+(?:way|con|prep)|in\s+preparation|\b(?:is|are|was|were|been)\s+(?:[a-z]+\s+){0,4}[a-z]+ing\b|begun|began|commenced|start|initiat|launch|draft|\bbills?\b|\blaws?\b|before it|amendment|legislation/i,
  find: (part) => [
    ...commitmentsBy(part, DOING, (match, actor) =>
      actor.kind === 'own'
        ? {
            verb: (match.groups?.verb ?? '').split(/\s/)[0] as string,
            objectFrom: spanOf(match, 'verb').end,
            stage: 'under-way',
          }
        : null,
    ),
    ...commitmentsBy(part, WORKING, (match, actor) =>
      actor.kind === 'own'
        ? {
            verb: BASE[match.groups?.verb?.toLowerCase() ?? ''] ?? (match.groups?.verb as string),
            objectFrom: match.index + match[0].length,
            stage: 'under-way',
          }
        : null,
    ),
    ...commitmentsBy(part, BEGUN, (match, actor) =>
      actor.kind === 'own'
        ? { verb: match.groups?.verb as string, objectFrom: spanOf(match, 'verb').end, stage: 'under-way' }
        : null,
    ),
    ...commitmentsBy(part, BEING_DONE, (match, actor) =>
      actor.kind === 'thing' && (part.voice !== null || isLegal(part.masked.slice(actor.start, actor.end)))
        ? { verb: match.groups?.verb as string, objectFrom: actor.start, stage: 'under-way' }
        : null,
    ),
    ...commitmentsBy(part, BEFORE_PARLIAMENT, (_, actor) =>
      actor.kind === 'thing' && BILL.test(part.masked.slice(actor.start, actor.end))
        ? { verb: 'adopt', objectFrom: actor.start, stage: 'under-way' }
        : null,
    ),
    ...commitmentsBy(part, SENT, (match, actor) => {
      const own = actor.kind !== 'thing' && /\b(?:bill|draft)/i.test(part.masked.slice(match.index, match.index + 90));
      const passive =
        actor.kind === 'thing' &&
        BILL.test(part.masked.slice(actor.start, actor.end)) &&
        /\b(?:was|were|been)\b/i.test(match[0]);
      return own || passive
        ? { verb: 'adopt', objectFrom: own ? spanOf(match, 'verb').end : actor.start, stage: 'under-way' }
        : null;
    }),
    ...commitmentsBy(part, ASKED, (match, actor) =>
      actor.kind === 'thing'
        ? null
        : { verb: match.groups?.verb as string, objectFrom: spanOf(match, 'verb').end, stage: 'under-way' },
    ),
    ...commitmentsBy(part, UNDER_WAY, (match, actor) => {
      const words = part.masked.slice(actor.start, actor.end);
      const begun =
        match.groups?.begun === undefined ||
        /\b(?:work|construction|consultations?|talks|drafting|preparations?)\b/i.test(words);
      return actor.kind === 'thing' && part.voice !== null && begun && !/recommendation/i.test(words)
        ? { verb: 'carry out', objectFrom: actor.start, stage: 'under-way' }
        : null;
    }),
    ...commitmentsBy(part, HAS_BEFORE_IT, (match, actor) =>
      actor.kind === 'own' ? { verb: 'adopt', objectFrom: spanOf(match, 'verb').end, stage: 'under-way' } : null,
    ),
    ...commitmentsBy(part, TO_OBLIGE, (_, actor) =>
      actor.kind === 'thing' && /^(?:a|the|its|our)\s.*\bbill\b/i.test(part.masked.slice(actor.start, actor.end))
        ? { verb: 'adopt', objectFrom: actor.start, stage: 'under-way' }
        : null,
    ),
  ],
};
