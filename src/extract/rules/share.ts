import type { Claim } from '../../domain/claim.js';
import { claimFrom } from '../grammar/claims.js';
import {
  COMPARISON,
  comparatorBefore,
  FRACTION,
  fractionOf,
  NUMBER,
  numberOf,
  RATIO,
  ratioOf,
} from '../grammar/figures.js';
import type { Found, Part, Rule } from '../rule.js';

const LEAD = `(?<lead>(?:${COMPARISON})\\s+)?`;
const UNIT_OF = '\\s+of\\s+(?<unit>[^,.;]{2,60})';
const UNIT = `(?:${UNIT_OF})?`;
const PERCENT = new RegExp(`(?<![\\p{L}\\d.])${LEAD}(?<number>${NUMBER})\\s*(?:%|per\\s?cent\\b)${UNIT}`, 'dgiu');
const FRACTIONAL = new RegExp(
  `(?<![\\p{L}-])(?<by>by\\s+)?${LEAD}(?<fraction>${FRACTION})(?!-)\\b(?:${UNIT_OF}|(?<verb>\\s+(?:is|are|was|were|has|have|had)\\b))?`,
  'dgiu',
);
const RATIONAL = new RegExp(`(?<![\\p{L}\\d.-])${LEAD}${RATIO}${UNIT}`, 'dgiu');
const MOST =
  /(?<figure>\b(?:most|(?:the|a) (?:vast |great |large |overwhelming )?majority))\s+of\s+(?<unit>[^,.;]{2,60})|(?<=,\s)(?<alone>most)\s+(?=(?:on|in|by|for|from|with)\s)/dgiu;
/** "a third of them women": told of what stands before the comma. */
const OF_THEM = /^\s*(?:whom|which|them|these|those)\b/i;

export const share: Rule = {
  id: 'share',
  kind: 'claim',
  title: 'A share: per cent, a fraction, four in five, most of',
  why: 'A share from 0 to 1. "Most" is more than half. What is still aimed at is no claim.',
  examples: [
    {
      text: 'We supported nearly 80% of the recommendations.',
      expects: ['We supported nearly 80% of the recommendations'],
    },
    { text: 'Two thirds of the judges are women.', expects: ['Two thirds of the judges are women'] },
    {
      text: 'Four in five of the villages had been consulted.',
      expects: ['Four in five of the villages had been consulted'],
    },
    { text: 'Ninety per cent of our pupils finish school.', expects: ['Ninety per cent of our pupils finish school'] },
    {
      text: 'The number of remand prisoners was cut by more than a third.',
      expects: ['The number of remand prisoners was cut by more than a third'],
    },
    {
      text: 'We released the last detainees, three quarters of them minors.',
      expects: ['three quarters of them minors'],
    },
    { text: 'The schools were rebuilt, most on higher ground.', expects: ['most on higher ground'] },
    { text: 'Of these, two thirds had been carried out.', expects: ['two thirds had been carried out'] },
    { text: 'We will raise the share to 40 per cent of all seats.', expects: [], why: 'a goal' },
    { text: 'We did not support 80% of the recommendations.', expects: [], why: 'negation' },
    { text: 'The talks took half a day.', expects: [], why: 'a time' },
  ],
  hint: /%|per\s?cent|\bhalf\b|thirds?\b|quarters?\b|fifths?\b|sixths?\b|eighths?\b|tenths?\b|\bevery\b|\b(?:in|out of)\s+(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a?\s?hundred)\b|\bmost\b|majority/i,
  find: (part) => [
    ...shares(part, PERCENT, (groups) => {
      const number = numberOf(groups.number ?? '');
      return number === null ? null : Math.round(number * 100) / 10_000;
    }),
    ...shares(part, FRACTIONAL, (groups) =>
      [groups.lead, groups.unit, groups.by, groups.verb].every((group) => group === undefined)
        ? null
        : fractionOf(groups.fraction ?? ''),
    ),
    ...shares(part, RATIONAL, ratioOf),
    ...shares(part, MOST, () => 0.5, 'most'),
  ],
};

function shares(
  part: Part,
  pattern: RegExp,
  readValue: (groups: Record<string, string | undefined>) => number | null,
  comparator?: Claim['comparator'],
): Found[] {
  return [...part.masked.matchAll(pattern)].flatMap((match): Found[] => {
    const groups = match.groups ?? {};
    const value = readValue(groups);
    if (value === null || /^\s*(?:an?|the)\s+(?:hour|day|year|century|dozen|million)/i.test(groups.unit ?? ''))
      return [];
    const unit = unitIn(part, match as RegExpExecArray);
    const appended =
      /,\s+$/.test(part.masked.slice(0, match.index)) &&
      (OF_THEM.test(groups.unit ?? '') || groups.alone !== undefined);
    const found = claimFrom(part, {
      at: match.index,
      figureEnd: match.index + match[0].length - (groups.unit?.length ?? 0),
      fromFigure: appended,
      claim: { measure: 'share', comparator: comparator ?? comparatorBefore(groups.lead ?? ''), value, unit },
    });
    return found ? [found] : [];
  });
}

/** What the share is of, in the document's words. */
function unitIn(part: Part, match: RegExpExecArray): string | null {
  const span = match.indices?.groups?.unit;
  return span
    ? part.text
        .slice(span[0], span[1])
        .replace(/\s+(?:are|is|was|were|have|has|had)\b.*$/is, '')
        .trim()
    : null;
}
