import { ADVERBS } from '../grammar/adverbs.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import { LEGAL_THING } from '../grammar/things.js';
import type { Rule } from '../rule.js';

const ANNOUNCES = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>announce[sd]?|unveil(?:s|ed)|outlined|promised?|promises|pledge[sd]?|proposed)\\s+(?=(?:(?:a|an|the|its|our|new|two|three|four|five|six|plans\\s+for)\\s+)+(?:[\\p{L}-]+\\s+){0,4}?(?:${LEGAL_THING}|fund|scheme|package|measures?|visit|budget|increase)\\b|(?:[$€£]\\s?)?\\d)`,
  'dgiu',
);

export const announces: Rule = {
  id: 'announces',
  kind: 'commitment',
  title: 'A law, plan or programme that is announced',
  why: 'Who announces a law undertakes it: it is planned, though nothing is said of when.',
  examples: [
    {
      text: 'The minister announced a law that gives nurses a day off.',
      expects: ['The minister announced a law that gives nurses a day off'],
    },
    {
      text: 'Exemplar also announced a visit of the envoy.',
      expects: ['Exemplar also announced a visit of the envoy'],
    },
    { text: 'We pledged a new register of victims.', expects: ['We pledged a new register of victims'] },
    { text: 'The foundation announced a plan for the valley.', expects: [], why: 'an organisation' },
    { text: 'The minister announced the results of the vote.', expects: [], why: 'nothing to be done' },
  ],
  hint: /announce|unveil|outlined|promise|pledge|proposed/i,
  find: (part) =>
    commitmentsBy(part, ANNOUNCES, (match, actor) =>
      actor.kind === 'thing' && !isName(part.masked.slice(actor.start, actor.end))
        ? null
        : { verb: match.groups?.verb as string, objectFrom: spanOf(match, 'verb').end, stage: 'planned' },
    ),
};

/** "Kovač announced": the family name of whoever was heard. */
const isName = (words: string): boolean => /^\p{Lu}[\p{L}'’-]+$/u.test(words);
