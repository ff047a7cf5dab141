import { SUBJECT_BEFORE } from '../grammar/clauses.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import { isVague } from '../grammar/verbs.js';
import type { Rule } from '../rule.js';

const WILL = new RegExp(
  `${SUBJECT_BEFORE}(?:will|shall|would|is going to|are going to|is to|are to)(?:\\s+(?:also|soon|then|shortly|now|further|fully|therefore|formally|be able to))*\\s+(?<verb>(?!not\\b|never\\b|only\\b|still\\b|always\\b)[a-z]+)`,
  'dgiu',
);
/** Legislative acts announced without naming who acts: "a bill will be submitted to parliament". */
const PASSIVE =
  /(?<thing>(?:\b(?:the|a|an|our|its|this|new|two|three|these|all)\s+)(?:[\p{L}-]+\s+){0,8}?(?:bill|law|laws|act|code|plan|strategy|commission|institution|report|reservations?|legislation|mechanism|moratorium|decree|office|amendments?|policy|programme|penalt(?:y|ies)|\uE002+)(?:\s+(?:on|of|to|for)\s+[^,.;]{2,60}?)?)\s+(?:will|shall|is to|are to)\s+(?:also\s+|then\s+|soon\s+)?be\s+(?<verb>[a-z]+(?:ed|en|wn|ld|id|ut|pt))\b/dgiu;

export const willAct: Rule = {
  id: 'will-act',
  kind: 'commitment',
  title: 'An act announced for the future',
  why: 'An announced future event is planned. Verbs that name no act ("will remain", "will continue") promise nothing new.',
  examples: [
    {
      text: 'We will submit our initial report by June 2027.',
      expects: ['We will submit our initial report by June 2027'],
    },
    {
      text: 'The Government will establish a national preventive mechanism.',
      expects: ['The Government will establish a national preventive mechanism'],
    },
    {
      text: 'The new law on asylum will be adopted by the end of 2026.',
      expects: ['The new law on asylum will be adopted by the end of 2026'],
    },
    {
      text: 'We will continue our efforts to protect human rights.',
      expects: [],
      why: 'continued efforts without an act',
    },
    { text: 'The delegation will remain committed to dialogue.', expects: [], why: 'praise' },
    { text: 'Will the Government establish a commission?', expects: [], why: 'a question' },
  ],
  hint: /\b(?:will|shall|would|to)\b/i,
  find: (part) => [
    ...commitmentsBy(part, WILL, (match) => {
      const verb = match.groups?.verb as string;
      return isVague(verb) ? null : { verb, objectFrom: spanOf(match, 'verb').end, stage: 'planned' };
    }),
    ...commitmentsBy(part, PASSIVE, (match) => ({
      verb: match.groups?.verb as string,
      objectFrom: match.index,
      stage: 'planned',
    })),
  ],
};
