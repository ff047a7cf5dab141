import { ADVERBS } from '../grammar/adverbs.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import { isLegal } from '../grammar/things.js';
import type { Rule } from '../rule.js';

const WORK =
  'draft|prepar|finali[sz]|revis|amend|ratify|establish|develop|negotiat|elaborat|reform|implement|setting\\s+up|set\\s+up|build|introduc|abolish|creat|writ|rewrit|hir|recruit|train|open|clos|equip|renovat|rebuild|expand|extend|rais|increas|reduc|modernis|moderniz|digitis|digitiz|phas|roll|harmonis|harmoniz|align|overhaul|replac|remov|install|fit|test|pilot|launch|put|carry|conduct|investigat|releas|transfer|demolish|mov|join|acced|withdraw|draw|teach';
const DOING = new RegExp(
  `\\b(?:(?:is|are|was|were)${ADVERBS}|(?:has|have|had)${ADVERBS}\\s+been)\\s+(?:in\\s+the\\s+process\\s+of\\s+|busy\\s+)?(?<verb>(?:${WORK})\\p{L}*ing|setting\\s+up|working\\s+on)\\s+(?!(?:up)?on\\b)`,
  'dgiu',
);
const BEING_DONE = new RegExp(
  `\\b(?:(?:is|are|was|were)${ADVERBS}\\s+being|(?:is|are|was|were)\\s+in\\s+the\\s+process\\s+of\\s+being)${ADVERBS}\\s+(?<verb>(?:${WORK})\\p{L}*|written|rewritten|built|debated|discussed|drawn\\s+up|trained|taken)\\b`,
  'dgiu',
);
const BEGUN = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?:begun|began|started|commenced|initiated|launched)\\s+(?:(?:the|a)\\s+(?:process|procedures?)\\s+(?:of|to|for|towards)\\s+|work\\s+on\\s+|to\\s+)?(?:the\\s+)?(?<verb>(?:${WORK})[a-z]*)\\b`,
  'dgiu',
);
const BILL = /\b(?:bills?|draft|laws?|amendments?|legislation|text)\b/i;
const BEFORE_PARLIAMENT = new RegExp(
  `\\b(?:is|are|was|were|has been|have been)${ADVERBS}\\s+(?:(?:before|with|in front of|pending (?:in|before)|on its way through)\\s+(?:the\\s+)?(?:[\\p{L}\\uE001’']+\\s+){0,4}?(?:parliament|assembly|senate|congress|house|committee|chamber|cabinet|\\uE001+)|(?:in|under|being|pending)\\s+(?:consideration|discussion|review|debate|discussed|prepared|finali[sz]ed|debated|examined|drafted))`,
  'dgiu',
);
const SENT = new RegExp(
  `\\b(?:(?:has|have|had|was|were)${ADVERBS}\\s+(?:been\\s+)?)?(?<verb>tabled|introduced|sent|submitted|referred|forwarded|presented)\\b(?=\\s+(?:(?:a|the|its|our|two|three)\\s+(?:[\\p{L}-]+\\s+){0,3}?(?:bills?|drafts?)\\b|(?:to|in|before)\\s+(?:the\\s+)?(?:[\\p{L}\\uE001]+\\s+){0,2}?(?:parliament|assembly|senate|house|congress|cabinet|legislature)))`,
  'dgiu',
);
const ASKED = new RegExp(
  `\\b(?:has|have|had)${ADVERBS}\\s+asked\\s+(?:parliament|the\\s+(?:[\\p{L}]+\\s+)?(?:assembly|senate|house|parliament|congress))\\s+to\\s+(?<verb>[a-z]+)`,
  'dgiu',
);
const UNDER_WAY = new RegExp(
  `\\b(?:is|are|was|were)${ADVERBS}\\s+(?<verb>under\\s+(?:construction|preparation|way)|in\\s+preparation)\\b|\\b(?:has|have)${ADVERBS}\\s+(?<begun>begun|started)\\b`,
  'dgiu',
);
const HAS_BEFORE_IT =
  /\b(?:has|have|had)\s+(?<verb>before\s+it|on\s+its\s+table|under\s+consideration)\s+(?=(?:a|an|the|two|three)\s+(?:[\p{L}-]+\s+){0,4}?(?:bill|draft|law|act|amendment|proposal))/dgiu;
const TO_OBLIGE = /\bwould\s+(?<verb>[a-z]+)\s+/dgiu;

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
    { text: 'We are building on strong foundations.', expects: [], why: 'a figure of speech' },
    { text: 'The association tabled a bill of its own.', expects: [], why: 'an organisation' },
    { text: 'The Government is not drafting a law on whistle-blowers.', expects: [], why: 'negation' },
    { text: 'The coalition is drafting its own report.', expects: [], why: 'an organisation' },
  ],
  hint: /tabled|introduced|sent|submitted|referred|forwarded|presented|asked|under\s+(?:way|con|prep)|in\s+preparation|\b(?:is|are|was|were|been)\s+(?:[a-z]+\s+){0,4}[a-z]+ing\b|begun|began|commenced|start|initiat|launch|draft|\bbills?\b|\blaws?\b|before it|amendment|legislation/i,
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
