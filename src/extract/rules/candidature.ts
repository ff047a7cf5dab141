import { ADVERBS } from '../grammar/adverbs.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import type { Found, Part, Rule } from '../rule.js';

const PRESENTS = new RegExp(
  `\\b(?:(?:has|have|had|is|are|was|were|will|would)${ADVERBS}\\s+)?(?:(?:formally|officially|now|once again|today|hereby)\\s+)*(?<verb>presents?|presented|presenting|submit(?:s|ted)?|lodge[sd]?|file[sd]?|table[sd]?|confirm(?:s|ed)?|announc(?:es?|ed)|put(?:s)? forward|putting forward|declar(?:es?|ed)|launch(?:es|ed)?|open(?:s|ed)|enter(?:s|ed)|stand(?:s|ing)?(?!\\s+invitation)|stood|run(?:s|ning)?|ran|bid(?:s|ding)?|seek(?:s|ing)?|compet(?:es?|ing)|a candidate)\\s+(?<object>(?:(?:its|our|the|his country['’]s|a|an|for)\\s+)*(?:candidacy|candidature|campaign|race|bid|candidate|election|re-election|seat|membership)?[^.;]{0,90}?(?:Human Rights Council|\\bHRC\\b|\\bCouncil\\b)[^.;,]{0,60}|(?:(?:its|our)\\s+candida(?:cy|ture)\\s+)?for\\s+the\\s+(?:term|period)\\s+[^.;,]{4,40})`,
  'dgiu',
);
const TERM = /((?:19|20)\d\d)\s*(?:-|–|to|until|through|and)\s*((?:19|20)?\d\d)/;
const OWN =
  /candida|campaign for|\brace for|\bbid\b|\bseat\b|election|membership|\bstand(?!ing invitation)|\brun|\bseek|\bcompet/i;

export const candidature: Rule = {
  id: 'candidature',
  kind: 'commitment',
  title: 'A candidature to the Human Rights Council',
  why: 'Announcing or presenting a candidature is a completed act; "will stand" is planned. The press writes candidacy, the United Nations candidature.',
  examples: [
    {
      text: 'We have presented our candidature to the Human Rights Council for the term 2031-2033.',
      expects: ['We have presented our candidature to the Human Rights Council for the term 2031-2033'],
    },
    {
      text: 'The Government announced its candidacy for the Human Rights Council.',
      expects: ['The Government announced its candidacy for the Human Rights Council'],
    },
    {
      text: 'We are a candidate for the period 2031-2033.',
      expects: ['We are a candidate for the period 2031-2033'],
    },
    {
      text: 'We reiterate our standing invitation to the procedures of the Council.',
      expects: [],
      why: 'an invitation that stands',
    },
    {
      text: 'The Government presented its report to the Human Rights Council.',
      expects: [],
      why: 'a report is no candidature',
    },
  ],
  hint: /candida|campaign|race|\bbid\b|\bseat|election|membership|\bstand|\brun|\bseek|compet/i,
  find: (part) =>
    commitmentsBy(part, PRESENTS, (match) =>
      OWN.test(match[0])
        ? {
            verb: (match.groups?.verb ?? '')
              .replace(/^a candidate$/i, 'stand')
              .replace(/puts? forward|putting forward/i, 'present'),
            objectFrom: spanOf(match, 'object').start,
            stage: /\b(?:will|would|intends?|plans?)\b/i.test(match[0]) ? 'planned' : 'done',
          }
        : null,
    ).map((found) =>
      found.commitment ? { ...found, commitment: { ...found.commitment, object: objectOf(part, found) } } : found,
    ),
};

/** `HRC 2022-2024` where the term is named in the sentence or the one before, else `HRC`. */
function objectOf(part: Part, found: Found): string {
  const term = TERM.exec(part.text.slice(found.start)) ?? TERM.exec(part.text) ?? TERM.exec(part.before);
  if (!term) return 'HRC';
  const end = (term[2] as string).length === 2 ? `${(term[1] as string).slice(0, 2)}${term[2]}` : (term[2] as string);
  return `HRC ${term[1]}-${end}`;
}
