import { claimFrom } from '../grammar/claims.js';
import { COMPARISON, comparatorBefore, FRACTION, fractionOf } from '../grammar/figures.js';
import type { Found, Part, Rule } from '../rule.js';

const PERCENT = new RegExp(
  `(?<lead>(?:${COMPARISON})\\s+)?(?<number>\\d{1,3}(?:\\.\\d+)?)\\s*(?:%|per\\s?cent\\b)(?:\\s+of\\s+(?<unit>[^,.;]{2,60}))?`,
  'dgiu',
);
const FRACTIONAL = new RegExp(
  `(?<lead>(?:${COMPARISON})\\s+)?(?<fraction>${FRACTION})\\s+of\\s+(?<unit>[^,.;]{2,60})`,
  'dgiu',
);
const MOST = /\b(?:most|the (?:vast |great |large |overwhelming )?majority)\s+of\s+(?<unit>[^,.;]{2,60})/dgiu;
const OUT_OF =
  /(?<part>\d[\d,]*)\s+(?:out\s+)?of\s+(?:the\s+|its\s+|all\s+|a total of\s+)?(?<whole>\d[\d,]*)\s+(?<unit>(?:[\p{L}-]+\s+){0,2}[\p{L}-]+s)\b/dgiu;

export const share: Rule = {
  id: 'share',
  kind: 'claim',
  title: 'A share: per cent, a fraction, most of',
  why: 'A share from 0 to 1. "Most" is more than half. What is still aimed at is no claim.',
  examples: [
    {
      text: 'We supported nearly 80% of the recommendations.',
      expects: ['We supported nearly 80% of the recommendations'],
    },
    { text: 'Two thirds of the judges are women.', expects: ['Two thirds of the judges are women'] },
    { text: 'We will raise the share to 40 per cent of all seats.', expects: [], why: 'a goal' },
    { text: 'We did not support 80% of the recommendations.', expects: [], why: 'negation' },
  ],
  hint: /%|per\s?cent|\bof\b/i,
  find: (part) => [...percents(part), ...fractions(part), ...mosts(part), ...outOf(part)],
};

function percents(part: Part): Found[] {
  return [...part.masked.matchAll(PERCENT)].flatMap((match) => {
    const value = Math.round(Number(match.groups?.number) * 100) / 10_000;
    const found = claimFrom(part, {
      at: match.index,
      figureEnd: match.index + match[0].length,
      claim: {
        measure: 'share',
        comparator: comparatorBefore(match.groups?.lead ?? ''),
        value,
        unit: unitIn(part, match as RegExpExecArray),
      },
    });
    return found ? [found] : [];
  });
}

function fractions(part: Part): Found[] {
  return [...part.masked.matchAll(FRACTIONAL)].flatMap((match) => {
    const value = fractionOf(match.groups?.fraction ?? '');
    const claim =
      value !== null &&
      claimFrom(part, {
        at: match.index,
        figureEnd: match.index + match[0].length,
        claim: {
          measure: 'share',
          comparator: comparatorBefore(match.groups?.lead ?? ''),
          value,
          unit: unitIn(part, match as RegExpExecArray),
        },
      });
    return claim ? [claim] : [];
  });
}

function mosts(part: Part): Found[] {
  return [...part.masked.matchAll(MOST)].flatMap((match) => {
    const relative = /^(?:whom|which|them|these|those)\b/i.test(match.groups?.unit ?? '');
    const claim = claimFrom(part, {
      at: match.index,
      figureEnd: match.index + match[0].length,
      fromFigure: relative,
      claim: { measure: 'share', comparator: 'most', value: 0.5, unit: unitIn(part, match as RegExpExecArray) },
    });
    return claim ? [claim] : [];
  });
}

function outOf(part: Part): Found[] {
  return [...part.masked.matchAll(OUT_OF)].flatMap((match) => {
    const [some, whole] = [match.groups?.part, match.groups?.whole].map((digits) =>
      Number((digits as string).replaceAll(',', '')),
    ) as [number, number];
    if (some > whole || whole === 0) return [];
    const claim = claimFrom(part, {
      at: match.index,
      figureEnd: match.index + match[0].length,
      claim: { measure: 'count', comparator: 'exactly', value: some, unit: `of ${whole} ${match.groups?.unit}` },
    });
    return claim ? [claim] : [];
  });
}

/** What the share is of, in the document's words. */
function unitIn(part: Part, match: RegExpExecArray): string | null {
  const span = match.indices?.groups?.unit;
  return span
    ? part.text
        .slice(span[0], span[1])
        .replace(/\s+(?:are|is|was|were|have|has|had)\b.*$/i, '')
        .trim()
    : null;
}
