import { claimFrom } from '../grammar/claims.js';
import { COMPARISON, comparatorBefore, NUMBER, numberOf } from '../grammar/figures.js';
import type { Found, Part, Rule } from '../rule.js';

const LEAD = `(?<lead>(?:${COMPARISON})\\s+)?`;
const AS_SUBJECT = new RegExp(
  `(?<![\\p{L}\\d./:,-])(?<!\\b(?:in|of|since|by|to|and|article|law|no|the)\\s)${LEAD}(?<number>${NUMBER})\\s+(?=(?:are|were|have|had|remain|voted)\\b)`,
  'dgiu',
);
const OTHERS = new RegExp(
  `(?<![\\p{L}\\d./-])${LEAD}(?<number>${NUMBER})\\s+(?:others|of\\s+(?:them|these|those)|more)\\b`,
  'dgiu',
);
const AS_OBJECT = new RegExp(
  `\\b(?<verb>(?:(?:has|have|had|does not|do not|did not)\\s+)?(?:accepts?|accepted|supports?|supported|notes?|noted|(?:takes?|took|taken)\\s+note\\s+of|rejects?|rejected|sponsored|received|answered|closed|granted|ratified))\\s+(?:the\\s+(?:remaining|other)\\s+)?${LEAD}(?<number>${NUMBER})(?=\\s+(?:in\\s+(?:full|part)|and|or)\\b|\\s*[.,;]|\\s*$)(?:\\s+in\\s+(?:full|part))?`,
  'dgiu',
);
const AS_VALUE = new RegExp(
  `\\b(?:(?:stands?|stood)\\s+at|number(?:s|ed)|totall?(?:s|ed)|amount(?:s|ed)\\s+to|(?:rose|risen|fell|fallen|dropped|grew|grown|increased|decreased|declined)\\s+to)\\s+${LEAD}(?<number>${NUMBER})(?=\\s*[.,;]|\\s*$|\\s+(?:in|at|by|last|this)\\b)(?!\\s*[.,]\\d)`,
  'dgiu',
);
const NOBODY =
  /\b(?:nobody|no\s+one|not\s+one|not\s+a\s+single\s+[\p{L}-]+|none\s+of\s+(?:them|these|those))\s+(?:(?:has|have|had)\s+been|was|were)\s+(?=\p{L}+)/dgiu;

export const countAlone: Rule = {
  id: 'count-alone',
  kind: 'claim',
  title: 'A count without its noun: seven are open, accepts 176, nobody has been',
  why: 'What is counted was named before; the figure can be compared all the same.',
  examples: [
    { text: 'Seven are open.', expects: ['Seven are open'] },
    { text: 'The remaining 35 were noted.', expects: ['The remaining 35 were noted'] },
    { text: 'Slovenia accepts 176 in full.', expects: ['accepts 176 in full'] },
    { text: 'We have taken note of the remaining 57.', expects: ['have taken note of the remaining 57'] },
    { text: 'In 2010 there were 137 of them.', expects: ['In 2010 there were 137 of them'] },
    { text: 'Nobody has been sent back.', expects: ['Nobody has been sent back'] },
    { text: 'The prison population stands at 4,210.', expects: ['The prison population stands at 4,210'] },
    { text: 'Nobody will be sent back.', expects: [], why: 'a promise' },
    { text: 'Since 2019 were known only rumours.', expects: [], why: 'a year' },
    { text: 'Five will follow.', expects: [], why: 'still to come' },
  ],
  hint: /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|nobody|no one|not one|none|not a single)\b/i,
  find: (part) => [
    ...counts(part, AS_SUBJECT),
    ...counts(part, OTHERS),
    ...counts(part, AS_VALUE),
    ...counts(part, AS_OBJECT, true),
    ...[...part.masked.matchAll(NOBODY)].flatMap((match): Found[] => {
      if (part.voice === null) return [];
      const found = claimFrom(part, {
        at: match.index,
        figureEnd: match.index + match[0].length,
        fromFigure: true,
        claim: { measure: 'count', comparator: 'exactly', value: 0, unit: null },
      });
      return found ? [found] : [];
    }),
  ],
};

function counts(part: Part, pattern: RegExp, alone = false): Found[] {
  return [...part.masked.matchAll(pattern)].flatMap((match): Found[] => {
    const words = (match.groups?.number ?? '').trim();
    const value = numberOf(words);
    if (value === null || /^(?:one|a|an)$/i.test(words) || /^(?:19|20)\d\d$/.test(words)) return [];
    const found = claimFrom(part, {
      at: match.index,
      figureEnd: match.index + match[0].length,
      claim: { measure: 'count', comparator: comparatorBefore(match.groups?.lead ?? ''), value, unit: null },
    });
    if (found === null) return [];
    return alone ? [{ ...found, start: match.index, end: match.index + match[0].trimEnd().length }] : [found];
  });
}
