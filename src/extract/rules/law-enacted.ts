import { SUBJECT_BEFORE } from '../grammar/clauses.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import type { Rule } from '../rule.js';

const ENACTED =
  'adopted|enacted|passed|amended|abolished|repealed|criminali[sz]ed|decriminali[sz]ed|introduced|established|created|approved|revised|reformed|toughened|tightened|increased|raised|lowered|strengthened|banned|prohibited|promulgated|overhauled|replaced|lifted|set up|outlawed|launched|extended|ended';
const LEGAL =
  '(?:law|laws|act|acts|bill|code|codes|legislation|constitution|constitutional|decree|penalt(?:y|ies)|sentences?|punishments?|amendments?|reform|reforms|strategy|action plan|plan|policy|commission|institution|mechanism|moratorium|ombuds\\w+|council|office|authority|quota|article|articles|provision|provisions|death penalty|reservations?|regulation|regulations|criminal|offence|crime|programme|unit|tribunal|court|age of)';

const ACTIVE = new RegExp(
  `${SUBJECT_BEFORE}(?:(?:has|have|had)\\s+)?(?:(?:also|recently|already|just)\\s+)*(?<verb>${ENACTED})\\s+(?=[^.;]{0,90}?\\b${LEGAL}\\b)`,
  'dgiu',
);
const PASSIVE = new RegExp(
  `(?<thing>(?:\\b(?:the|a|an|its|our|this|new|several|all|two|three)\\s+)?(?:[\\p{L}-]+\\s+){0,6}?\\b${LEGAL}\\b(?:\\s+(?:on|of|for|against|to|in)\\s+[^,.;]{2,60}?)?)\\s+(?:has|have|had|was|were)\\s+(?:also\\s+|recently\\s+|since\\s+|now\\s+)?(?:been\\s+)?(?:also\\s+)?(?<verb>${ENACTED})\\b`,
  'dgiu',
);

export const lawEnacted: Rule = {
  id: 'law-enacted',
  kind: 'commitment',
  title: 'A legislative act that is reported as done',
  why: 'A completed legislative act is a deed the State reports. Meetings, visits and training are none.',
  examples: [
    {
      text: 'Parliament adopted a law on domestic violence last year.',
      expects: ['Parliament adopted a law on domestic violence last year'],
    },
    {
      text: 'Penalties have been toughened for traffickers.',
      expects: ['Penalties have been toughened for traffickers'],
    },
    { text: 'Parliament has not adopted a law on domestic violence.', expects: [], why: 'negation' },
    { text: 'The Government established a dialogue with its partners.', expects: [], why: 'nothing legislative' },
  ],
  hint: /(?:ed|set up)\b/i,
  find: (part) => [
    ...commitmentsBy(part, ACTIVE, (match) => ({
      verb: match.groups?.verb as string,
      objectFrom: spanOf(match, 'verb').end,
      stage: 'done',
    })),
    ...commitmentsBy(part, PASSIVE, (match) => ({
      verb: match.groups?.verb as string,
      objectFrom: spanOf(match, 'thing').start,
      stage: 'done',
    })).map((found) => withThing(part.text, found)),
  ],
};

/** In the passive the thing acted on stands before the verb: it is the object. */
function withThing(
  text: string,
  found: ReturnType<typeof commitmentsBy>[number],
): ReturnType<typeof commitmentsBy>[number] {
  if (!found.commitment) return found;
  const words = text.slice(found.start, found.end);
  const thing = words
    .replace(/\s+(?:has|have|had|was|were)\s+(?:also\s+|recently\s+|since\s+|now\s+)?(?:been\s+)?[\p{L}]+/u, '')
    .replace(/^(?:the|a|an)\s+/i, '');
  return { ...found, commitment: { ...found.commitment, object: thing } };
}
