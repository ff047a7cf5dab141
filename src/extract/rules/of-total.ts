import { claimFrom } from '../grammar/claims.js';
import { COMPARISON, comparatorBefore, NUMBER, numberOf } from '../grammar/figures.js';
import type { Found, Rule } from '../rule.js';

const LEAD = `(?<lead>(?:${COMPARISON})\\s+)?`;
const OUT_OF = new RegExp(
  `(?<![\\p{L}\\d./-])${LEAD}(?<some>${NUMBER})\\s+(?<out>out\\s+)?of\\s+(?<the>(?:(?:the|its|our|their|all|a total of)\\s+)*)(?<whole>${NUMBER})(?![\\p{L}\\d%/]|\\s*per\\s?cent)(?:\\s+(?<unit>(?:[\\p{L}-]+\\s+){0,3}?[\\p{L}-]+s)\\b)?`,
  'dgiu',
);
const OF_THE = new RegExp(
  `(?:^|[.;]\\s)of\\s+(?:(?:the|its|our|their|all|these)\\s+)*(?<whole>${NUMBER})\\s+(?<unit>[^,.;]{2,90}),\\s+(?:[^,.;]{2,40},\\s+|\\s+)?(?<figure>${LEAD}(?<some>${NUMBER}))\\s+(?=[\\p{L}]+)`,
  'dgiu',
);

/** "Three out of four of them" is a share, and no count of four. */
const isRatio = (match: RegExpMatchArray): boolean =>
  match.groups?.out !== undefined && match.groups.the === '' && /^[a-z]/i.test(match.groups.whole ?? '');

export const ofTotal: Rule = {
  id: 'of-total',
  kind: 'claim',
  title: 'So many of a total: 21 of the 23, of the 2,900 only 700',
  why: 'Both figures can be compared; the value is the part, and the total stands in the unit.',
  examples: [
    { text: 'We have answered 21 of the 23 letters.', expects: ['We have answered 21 of the 23 letters'] },
    { text: 'We have ratified 9 of the 9 core treaties.', expects: ['We have ratified 9 of the 9 core treaties'] },
    { text: 'Nine of fourteen have a clinic.', expects: ['Nine of fourteen have a clinic'] },
    { text: 'Of the 80 members present, 61 voted for it.', expects: ['Of the 80 members present, 61 voted for it'] },
    { text: 'We will close nine of the fourteen camps.', expects: [], why: 'still to come' },
    { text: 'Of the 80 members, many spoke.', expects: [], why: 'no part is counted' },
  ],
  hint: /(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand))\s+(?:out\s+)?of\b|(?:^|[.;]\s)of\s/i,
  find: (part) =>
    [...part.masked.matchAll(OUT_OF), ...part.masked.matchAll(OF_THE)].flatMap((match): Found[] => {
      const [some, whole] = [numberOf(match.groups?.some ?? ''), numberOf(match.groups?.whole ?? '')];
      if (
        some === null ||
        whole === null ||
        some > whole ||
        (some === whole && !/\b(?:the|its|our|all)\b/i.test(match.groups?.the ?? '')) ||
        /^(?:19|20)\d\d$/.test(match.groups?.whole ?? '') ||
        isRatio(match)
      )
        return [];
      const unit = `of ${whole} ${match.groups?.unit ?? ''}`.trim();
      const found = claimFrom(part, {
        at: match.index,
        figureEnd:
          match.index + match[0].length - (match.groups?.figure === undefined ? (match.groups?.unit?.length ?? 0) : 0),
        claim: { measure: 'count', comparator: comparatorBefore(match.groups?.lead ?? ''), value: some, unit },
      });
      return found ? [found] : [];
    }),
};
