import { claimFrom } from '../grammar/claims.js';
import { COMPARISON, comparatorBefore, NUMBER, numberOf } from '../grammar/figures.js';
import type { Found, Rule } from '../rule.js';

const CURRENCY =
  '(?:US|A|C|NZ|HK)?[$€£¥]|(?:EUR|USD|GBP|CHF|QR|Sh|KSh|Rs|Gs|Rp|NOK|SEK|DKK|AUD|CAD|JPY|ZAR|SAR|AED)\\.?';
const MONEY_WORDS =
  'dollars?|euros?|pounds?|francs?|kroner|kronor|shillings?|rupees?|pesos?|rand|dirhams?|riyals?|dinars?';
const PAID = new RegExp(
  `\\b(?:paid(?:\\s+out)?|spent|allocated|contributed|donated|received|disbursed|invested|provided|granted|transferred|earmarked)\\s+(?:[\\p{L}]+\\s+){0,3}?(?<lead>(?:${COMPARISON})\\s+)?(?:(?:${CURRENCY})\\s?(?<number>${NUMBER})|(?<amount>${NUMBER})\\s+(?:[\\p{L}]+\\s+)?(?:${MONEY_WORDS})\\b)`,
  'dgiu',
);

export const money: Rule = {
  id: 'money',
  kind: 'claim',
  title: 'An amount that was paid, received or set aside',
  why: 'What has been spent stands in budgets and accounts and can be compared. What is to be paid is a promise.',
  examples: [
    { text: 'In 2019 Slovenia contributed EUR 140,000.', expects: ['In 2019 Slovenia contributed EUR 140,000'] },
    { text: 'The fund has paid out 820 million euros.', expects: ['The fund has paid out 820 million euros'] },
    {
      text: 'The board had received an additional $4 million.',
      expects: ['The board had received an additional $4 million'],
    },
    { text: 'We will contribute EUR 140,000.', expects: [], why: 'still to come' },
    { text: 'The house cost 300,000 euros.', expects: [], why: 'a price' },
  ],
  hint: /[$€£¥]|\b(?:EUR|USD|GBP|CHF|QR|K?Sh|Rs|Gs|Rp|NOK|SEK|DKK|AUD|CAD|JPY|ZAR|SAR|AED)|dollar|euro|pound|franc|kron|shilling|rupee|peso|rand|dirham|riyal|dinar/,
  // A report tells of everybody's money: only what an official counts is a claim of the State's.
  find: (part) =>
    (part.voice === null ? [] : [...part.masked.matchAll(PAID)]).flatMap((match): Found[] => {
      const value = numberOf(match.groups?.number ?? match.groups?.amount ?? '');
      if (value === null) return [];
      const found = claimFrom(part, {
        at: match.index,
        figureEnd: match.index + match[0].length,
        claim: { measure: 'count', comparator: comparatorBefore(match.groups?.lead ?? ''), value, unit: null },
      });
      return found ? [found] : [];
    }),
};
