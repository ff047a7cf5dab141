import type { Comparator } from '../../domain/claim.js';

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  hundred: 100,
  dozen: 12,
};
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';

/** A number in digits (1,200; 1 200; 3.5 million) or in words (two; twenty-five; a dozen). */
export const NUMBER = `(?:\\d{1,3}(?:[,\\u00a0\\u202f ]\\d{3})+|\\d+(?:\\.\\d+)?)(?:\\s+(?:hundred|thousand|million|billion))?|(?:(?:${TENS})[- ])?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|${TENS})(?:\\s+(?:hundred|thousand|million))?|an?\\s+(?:hundred|thousand|million|dozen)`;

export function numberOf(text: string): number | null {
  const parts = text
    .toLowerCase()
    .trim()
    .split(/\s+(?=hundred|thousand|million|billion|dozen)/);
  const scale = { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9, dozen: 12 }[parts[1] ?? ''] ?? 1;
  const head = parts[0] as string;
  if (/^an?$/.test(head)) return scale;
  const digits = head.replace(/(?<=\d)[,\s\u00a0\u202f](?=\d{3})/g, '');
  if (/^\d+(?:\.\d+)?$/.test(digits)) return Number(digits) * scale;
  const sum = head.split(/[- ]/).map((word) => WORDS[word]);
  return sum.every((value) => value !== undefined) ? (sum as number[]).reduce((a, b) => a + b, 0) * scale : null;
}

const COMPARING: readonly (readonly [RegExp, Comparator])[] = [
  [/\b(?:more than|over|above|in excess of|upwards of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)$/i, 'more-than'],
  [/\b(?:at least|no (?:fewer|less) than|not (?:fewer|less) than|a minimum of)$/i, 'at-least'],
  [/\b(?:nearly|almost|close to|just under|approaching|practically)$/i, 'nearly'],
  [/\b(?:less than|fewer than|under|below|up to|no more than|at most)$/i, 'less-than'],
  [/\b(?:about|around|approximately|roughly|some|circa|an estimated|estimated)$/i, 'about'],
];

/** Words of comparison, for use before a number. */
export const COMPARISON =
  '(?:more than|over|above|in excess of|upwards of|at least|no (?:fewer|less) than|nearly|almost|close to|just under|less than|fewer than|under|up to|no more than|about|around|approximately|roughly|some|an estimated|exactly|a total of|as many as)';

export function comparatorBefore(text: string): Comparator {
  const words = text.trimEnd();
  return COMPARING.find(([pattern]) => pattern.test(words))?.[1] ?? 'exactly';
}

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 0.5,
  'one half': 0.5,
  'a third': 1 / 3,
  'one third': 1 / 3,
  'two thirds': 2 / 3,
  'a quarter': 0.25,
  'one quarter': 0.25,
  'three quarters': 0.75,
  'a fifth': 0.2,
  'one fifth': 0.2,
  'two fifths': 0.4,
  'three fifths': 0.6,
  'four fifths': 0.8,
  'nine tenths': 0.9,
};

export const FRACTION = '(?:(?:one|two|three|four|nine|a)[- ](?:thirds?|quarters?|fifths?|tenths?|half)|half)';

/** A fraction in words as a share from 0 to 1, to four places. */
export function fractionOf(text: string): number | null {
  const value = FRACTIONS[text.toLowerCase().replaceAll('-', ' ')];
  return value === undefined ? null : Math.round(value * 10_000) / 10_000;
}
