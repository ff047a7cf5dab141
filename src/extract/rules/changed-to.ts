import { claimFrom } from '../grammar/claims.js';
import { COMPARISON, comparatorBefore, NUMBER, numberOf } from '../grammar/figures.js';
import type { Found, Rule } from '../rule.js';

const CHANGED = new RegExp(
  `\\b(?:rose|risen|rises|grew|grown|went|gone|increased|fell|fallen|dropped|declined|decreased|down|up|cut|reduced|raised|lowered|brought\\s+down|doubled|halved)\\b[^.;]{0,40}?\\bfrom\\s+(?:${COMPARISON}\\s+)?(?:${NUMBER})(?:\\s*(?:%|per\\s?cent))?[^.;]{0,40}?\\s+to\\s+(?<lead>(?:${COMPARISON})\\s+)?(?<number>${NUMBER})(?<percent>\\s*(?:%|per\\s?cent))?`,
  'dgiu',
);
/** "Down to 305 per cent from 367". */
const REVERSED = new RegExp(
  `\\b(?:rose|risen|grew|grown|increased|fell|fallen|dropped|declined|decreased|down|up|cut|reduced|raised|lowered|brought)\\b[^.;]{0,40}?\\bto\\s+(?<lead>(?:${COMPARISON})\\s+)?(?<number>${NUMBER})(?<percent>\\s*(?:%|per\\s?cent))?\\s+(?:[\\p{L}]+\\s+){0,3}?from\\s+(?:${COMPARISON}\\s+)?(?:${NUMBER})(?:\\s*(?:%|per\\s?cent))?`,
  'dgiu',
);
const TIMES =
  /\b(?:has|have|had|was|were|been)\s+(?:\p{L}+ly\s+|more\s+than\s+|almost\s+|nearly\s+)*(?<times>doubled|tripled|trebled|quadrupled|halved)\b(?=\s*(?:since|in|over|between|from|[.,;]|$))/dgiu;

export const changedTo: Rule = {
  id: 'changed-to',
  kind: 'claim',
  title: 'A figure that rose or fell from one to another',
  why: 'The newer figure is the value; the older one stands in the quote.',
  examples: [
    {
      text: 'The number of cases rose from 412 in 2018 to 655 last year.',
      expects: ['The number of cases rose from 412 in 2018 to 655 last year'],
    },
    {
      text: 'The rate fell from 12 per cent to 9 per cent.',
      expects: ['The rate fell from 12 per cent to 9 per cent'],
    },
    {
      text: 'The rate was brought down to 305 per cent from 367 per cent.',
      expects: ['The rate was brought down to 305 per cent from 367 per cent'],
    },
    { text: 'The number of orders has doubled since 2018.', expects: ['The number of orders has doubled since 2018'] },
    { text: 'The age will be raised from 15 to 18.', expects: [], why: 'still to come' },
    { text: 'The delegation went from one hall to another.', expects: [], why: 'no figures' },
  ],
  hint: /\bfrom\b|doubled|tripled|trebled|quadrupled|halved/i,
  find: (part) => [
    ...[...part.masked.matchAll(CHANGED), ...part.masked.matchAll(REVERSED)].flatMap((match): Found[] => {
      const number = numberOf(match.groups?.number ?? '');
      if (number === null || /^(?:19|20)\d\d$/.test(match.groups?.number ?? '')) return [];
      const percent = match.groups?.percent !== undefined;
      const found = claimFrom(part, {
        at: match.index,
        figureEnd: match.index + match[0].length,
        claim: {
          measure: percent ? 'share' : 'count',
          comparator: comparatorBefore(match.groups?.lead ?? ''),
          value: percent ? Math.round(number * 100) / 10_000 : number,
          unit: null,
        },
      });
      return found ? [found] : [];
    }),
    ...[...part.masked.matchAll(TIMES)].flatMap((match): Found[] => {
      const found = claimFrom(part, {
        at: match.index,
        figureEnd: match.index + match[0].length,
        claim: {
          measure: 'status',
          comparator: 'exactly',
          value: (match.groups?.times ?? '').toLowerCase(),
          unit: null,
        },
      });
      return found ? [found] : [];
    }),
  ],
};
