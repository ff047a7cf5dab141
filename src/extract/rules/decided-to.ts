import { ADVERBS } from '../grammar/adverbs.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import { isVague } from '../grammar/verbs.js';
import type { Rule } from '../rule.js';

const WHEN = '(?:\\s+(?:on|in|at|last|this|earlier)\\s+[^,.;]{2,30}?)?';
const ACTIVE = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?:decided|resolved|agreed|voted|(?:taken|took|made|reached)\\s+(?:the|a)\\s+(?:\\w+\\s+)?decision)${WHEN}\\s+to\\s+(?<verb>[a-z]+)`,
  'dgiu',
);
const PASSIVE =
  /(?<=\b(?:the|a|an)\s+(?:\w+\s+)?decision\s+)(?:was|has been|had been|is)\s+(?:made|taken|reached)\s+to\s+(?<verb>[a-z]+)/dgiu;
const APPROVED = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>approved|endorsed|ordered|instructed|directed|mandated|allocated|earmarked|set\\s+aside|(?:gave|given|gives)\\s+(?:its|their|the)\\s+(?:final\\s+|formal\\s+|unanimous\\s+|full\\s+)?(?:approval|consent|assent|green\\s+light|go-ahead)(?:\\s+(?:to|for))?|cleared)\\s+(?!of\\b)(?<object>[^.;,]{3,})`,
  'dgiu',
);
const ACCEPTED = new RegExp(
  `(?<=\\brecommendations?\\s)(?:is|are|was|were|has been|have been|had been)${ADVERBS}\\s+(?<verb>accepted|supported)\\b`,
  'dgiu',
);
const CAN_ACCEPT = new RegExp(
  `\\b(?:can|could|is\\s+able\\s+to|are\\s+able\\s+to)${ADVERBS}\\s+(?<verb>accept|support)\\s+(?=[^.;]{0,60}\\brecommendations?\\b)`,
  'dgiu',
);
const APPROVALS: Readonly<Record<string, string>> = {
  ordered: 'order',
  instructed: 'order',
  directed: 'order',
  mandated: 'order',
  allocated: 'allocate',
  earmarked: 'earmark',
  'set aside': 'allocate',
};
const OF_A_CABINET = /cabinet|council|government|parliament|president|minister|\bwe\b|assembly|senate|house/i;

export const decidedTo: Rule = {
  id: 'decided-to',
  kind: 'commitment',
  title: 'A decision to act',
  why: "A decision that has been taken is firmer than an intention and weaker than the act: its stage is decided. So is a cabinet's approval, and a recommendation that is accepted.",
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
    {
      text: 'The Council of Ministers decided on 3 May to join it.',
      expects: ['The Council of Ministers decided on 3 May to join it'],
    },
    { text: 'Cabinet approved the accession in March.', expects: ['Cabinet approved the accession in March'] },
    {
      text: 'Parliament voted last week to repeal the law on sedition.',
      expects: ['Parliament voted last week to repeal the law on sedition'],
    },
    {
      text: 'The Prime Minister has ordered an inquiry into the deaths.',
      expects: ['The Prime Minister has ordered an inquiry into the deaths'],
    },
    {
      text: 'The Senate gave its final approval to the bill on violence.',
      expects: ['The Senate gave its final approval to the bill on violence'],
    },
    {
      text: 'The Prime Minister has instructed the police to record all interviews.',
      expects: ['The Prime Minister has instructed the police to record all interviews'],
    },
    {
      text: 'The Government has set aside 4 million euros for shelters.',
      expects: ['The Government has set aside 4 million euros for shelters'],
    },
    { text: 'The bishops voted to close the house.', expects: [], why: 'a church' },
    {
      text: 'We can support the recommendation on prisons.',
      expects: ['We can support the recommendation on prisons'],
    },
    { text: 'That recommendation is accepted.', expects: ['That recommendation is accepted'] },
    { text: 'The Government has not decided to ratify the Convention against Torture.', expects: [], why: 'negation' },
    { text: 'The Committee decided to close its session.', expects: [], why: 'a committee is no State' },
  ],
  hint: /voted|ordered|instructed|directed|mandated|allocated|earmarked|set\s+aside|decided|decision|resolved|agreed|approv|endorsed|cleared|gave|given|accept|support/i,
  find: (part) => [
    ...commitmentsBy(part, PASSIVE, (match) => ({
      verb: match.groups?.verb as string,
      objectFrom: spanOf(match, 'verb').end,
      stage: 'decided',
    })),
    ...commitmentsBy(part, ACTIVE, (match, actor) => {
      const verb = match.groups?.verb as string;
      if (isVague(verb) || actor.kind === 'thing') return null;
      return { verb, objectFrom: spanOf(match, 'verb').end, stage: 'decided' };
    }),
    ...commitmentsBy(part, APPROVED, (match, actor) =>
      actor.kind !== 'thing' && OF_A_CABINET.test(part.text.slice(actor.start, actor.end))
        ? {
            verb: APPROVALS[(match.groups?.verb ?? '').toLowerCase()] ?? 'approve',
            objectFrom: spanOf(match, 'verb').end,
            stage: 'decided',
          }
        : null,
    ),
    ...commitmentsBy(part, CAN_ACCEPT, (match, actor) =>
      actor.kind === 'own' && part.voice !== null
        ? { verb: match.groups?.verb as string, objectFrom: spanOf(match, 'verb').end, stage: 'decided' }
        : null,
    ),
    ...commitmentsBy(part, ACCEPTED, (match, actor) =>
      part.voice === null || /\d/.test(part.text.slice(actor.start, actor.end))
        ? null
        : { verb: match.groups?.verb as string, objectFrom: actor.start, stage: 'decided' },
    ),
  ],
};
