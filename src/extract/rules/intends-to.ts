import { ADVERBS } from '../grammar/adverbs.js';
import { commitmentsBy, impersonal, spanOf } from '../grammar/commitments.js';
import { isLegal } from '../grammar/things.js';
import { isVague, isVaguePhrase } from '../grammar/verbs.js';
import type { Part, Rule } from '../rule.js';

const INTENDS = new RegExp(
  `\\b(?:(?:is|are|was|were|has|have|had)${ADVERBS}\\s+)?(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|aim(?:s|ed|ing)?|expect(?:s|ed)?|determined|preparing|prepares|scheduled|set|due|about|on\\s+(?:track|course)|(?:has|have|had)\\s+(?:plans|every intention)|means|meant|hopes)${ADVERBS}\\s+to\\s+(?<be>be\\s+)?(?<verb>[a-z]+)`,
  'dgiu',
);
const BOUND = new RegExp(
  `\\b(?:(?:has|have|is|are|was|were|had)${ADVERBS}\\s+)?(?:(?:hereby|solemnly|voluntarily|also)\\s+)*(?:commit(?:s|ted)?(?:\\s+(?:itself|ourselves|herself|himself))?|committing|dedicated|set\\s+(?:ourselves|itself|herself|himself)\\s+(?:the|a)\\s+(?:goal|target|aim)(?=\\s+(?:to|of)\\b)|pledge[sd]?|undert(?:akes?|ook|aken)|promise[sd]?|vow(?:s|ed)?|guarantee[sd]?|offer(?:s|ed)?|(?:given|gives|gave)\\s+(?:an|its|the|our)\\s+(?:undertaking|assurance|word))(?:,[^,]{2,40},|\\s+in\\s+(?:it|them|this|these)\\b)?\\s+(?:(?:to|(?<=\\b(?:goal|target|aim)\\s)of)\\s+(?<gerund>[a-z]+ing)\\b|to\\s+(?<verb>[a-z]+)|that\\s+(?:it|they|we|the\\s+\\w+|\\uE001+)\\s+(?:would|will)\\s+(?<clause>[a-z]+))`,
  'dgiu',
);
/** "The Government's plans to": a noun, and no verb of anybody. */
const PLANS_AS_NOUN =
  /(?:['’]s?|\b(?:with|made|the|no|of|its|their|his|her|our|my|any|and|for|on|about|against|welcom\w+|new|current))\s+$/i;
/** "Reaffirmed its commitment to ratify", "expressed its intention to". */
const ITS_INTENTION = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?:express(?:es|ed)?|reaffirm(?:s|ed)?|reiterate[sd]?|renew(?:s|ed)?|re-?confirm(?:s|ed)?|announce[sd]?|declare[sd]?|voice[sd]?|state[sd]?)\\s+(?:its|our|their|the\\s+[\\p{L}\\uE001]+['’]s?)\\s+(?:firm\\s+|full\\s+|strong\\s+)?(?:commitment|intention|determination|resolve|readiness|willingness)\\s+to\\s+(?:(?<gerund>[a-z]+ing)|(?<verb>[a-z]+))\\b`,
  'dgiu',
);
/** "It is planned to open three centres", "Our target is to raise the share". */
const IMPERSONAL =
  /\bit\s+(?:is|was|has\s+been)\s+(?:now\s+|also\s+)?(?:planned|foreseen|envisaged|intended|proposed)\s+(?:to\s+(?<verb>[a-z]+)|that\s+[^.;]{3,80}?\s(?:will|would|be)\s+(?<clause>[a-z]+))|\b(?:our|its|the\s+government['’]s)\s+(?:(?:main|next|national|clear)\s+)?(?:target|goal|aim|objective|intention|plan)\s+is\s+to\s+(?<aim>[a-z]+)/dgiu;
/** "Remains committed to ratifying" undertakes an act; to anything else, it only remains. */
const AN_ACT = /^(?:ratify|acced|adopt|establish|submit|sign|abolish|withdraw|introduc|enact|amend)ing$/i;
/** After "committed to" a noun names no act. */
const NOUN =
  /^(?:the|a|an|its|our|all|human|full|this|these|that|dialogue|cooperation|democracy|peace|international|universal|gender|protection|promotion|uphold\w+|multilateralism|more|open|constructive|women|equality|freedom|good|economic|sustainable|strong\w*|such|those|respect)$/i;

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
    { text: 'The new court is due to open in September.', expects: ['The new court is due to open in September'] },
    {
      text: 'The Government reaffirmed its intention to ratify the Convention.',
      expects: ['The Government reaffirmed its intention to ratify the Convention'],
    },
    {
      text: 'It is planned to open three more centres by 2027.',
      expects: ['It is planned to open three more centres by 2027'],
    },
    {
      text: 'Our target is to raise the share of women judges by 2030.',
      expects: ['Our target is to raise the share of women judges by 2030'],
    },
    {
      text: 'The Government has set itself the target of ending child labour.',
      expects: ['The Government has set itself the target of ending child labour'],
    },
    { text: 'It is planned to be a quiet day.', expects: [], why: 'no act' },
    { text: 'We made a series of promises to children in care.', expects: [], why: 'a noun' },
    { text: 'The minister vowed that the Government would press on with reforms.', expects: [], why: 'no act' },
    { text: 'Slovenia reaffirmed its commitment to human rights.', expects: [], why: 'no act' },
    { text: 'We are committed to human rights.', expects: [], why: 'no act' },
    { text: 'The coalition plans to sue.', expects: [], why: 'an organisation' },
    {
      text: 'The Government does not intend to withdraw its reservation.',
      expects: [],
      why: 'negation; the rule for refusals reads it',
    },
  ],
  hint: /about to|on track|on course|target|goal|envisag|foresee|propos|objective|plan|inten|aim|expect|determined|prepar|scheduled|\bset to|\bdue to|commit|dedicat|pledg|undert|promis|vow|guarant|assurance|offer|mean|hope|readiness|willingness|resolve/i,
  find: (part) => [
    ...commitmentsBy(part, INTENDS, (match, actor) => {
      const verb = match.groups?.verb as string;
      // "It is planned to open" has no subject; it is read apart.
      if (
        /^it$/i.test(part.masked.slice(actor.start, actor.end)) &&
        /^(?:is|was)\s+(?:planned|intended)/i.test(match[0])
      )
        return null;
      if (
        part.voice === null &&
        /\bexpect/i.test(match[0]) &&
        /^(?:it|they)$/i.test(part.masked.slice(actor.start, actor.end))
      )
        return null;
      // What a thing is intended to do is its purpose.
      if (actor.kind === 'thing' && /^(?:is|are|was|were)\s+(?:\p{L}+ly\s+)?(?:intended|meant|aimed)/iu.test(match[0]))
        return null;
      if (actor.kind === 'person' && part.voice === null) return null;
      if (PLANS_AS_NOUN.test(part.masked.slice(0, match.index)) && /^plan/i.test(match[0])) return null;
      if (
        actor.kind === 'thing' &&
        (part.voice === null || /\bexpect|\bhope|\bmean/i.test(match[0])) &&
        !isLegal(part.masked.slice(actor.start, actor.end))
      )
        return null;
      return isVague(verb) && !match.groups?.be
        ? null
        : { verb, objectFrom: spanOf(match, 'verb').end, stage: 'planned' };
    }),
    ...(part.voice === null ? [] : [...part.masked.matchAll(IMPERSONAL)]).flatMap((match) => {
      const group = ['verb', 'clause', 'aim'].find((name) => match.groups?.[name] !== undefined) as string;
      const verb = match.groups?.[group] as string;
      return isVague(verb) && group !== 'clause' ? [] : impersonal(part, match as RegExpExecArray, verb, 'planned');
    }),
    ...commitmentsBy(part, ITS_INTENTION, (match, actor) => {
      const group = match.groups?.gerund === undefined ? 'verb' : 'gerund';
      const verb = match.groups?.[group] as string;
      if (actor.kind === 'thing' || isVague(verb) || NOUN.test(verb)) return null;
      const stage = /readiness|willingness/i.test(match[0]) ? 'considering' : 'planned';
      return { verb, objectFrom: spanOf(match, group).end, stage };
    }),
    ...commitmentsBy(part, BOUND, (match, actor) => {
      const group = ['gerund', 'verb', 'clause'].find((name) => match.groups?.[name] !== undefined) as string;
      const verb = match.groups?.[group] as string;
      if (actor.kind === 'thing' && part.voice === null) return null;
      if (group === 'verb' && (NOUN.test(verb) || isNoun(part, match.index, match[0]))) return null;
      if (isVaguePhrase(part.masked.slice(spanOf(match, group).start))) return null;
      if (
        isVague(verb) ||
        (!AN_ACT.test(verb) && /\bremain(?:s|ed)?\s+\S*\s*$/i.test(part.masked.slice(0, match.index + 1)))
      )
        return null;
      return { verb, objectFrom: spanOf(match, group).end, stage: 'planned' };
    }),
  ],
};

/** "A series of promises to children": a noun with the one it is made to. */
const isNoun = (part: Part, at: number, words: string): boolean =>
  /^(?:pledge|promise|offer|guarantee|vow|commit)s?\b/i.test(words) &&
  /\b(?:of|a|an|the|no|many|these|those|such|its|our|their)\s+$/i.test(part.masked.slice(0, at));
