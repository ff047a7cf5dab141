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
  '(?:more than|over|above|in excess of|upwards of|at least|no (?:fewer|less) than|nearly|almost|close to|just under|less than|fewer than|under|up to|no more than|about|around|approximately|roughly|some|an estimated|exactly|a total of|as many as|only about|only)';

export function comparatorBefore(text: string): Comparator {
  const words = text.trimEnd();
  return COMPARING.find(([pattern]) => pattern.test(words))?.[1] ?? 'exactly';
}

const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
};

export const FRACTION =
  '(?:(?:(?:one|two|three|four|five|six|seven|eight|nine|a)[- ])(?:thirds?|quarters?|fifths?|sixths?|eighths?|tenths?|half)|half)';

/** A fraction in words as a share from 0 to 1. */
export function fractionOf(text: string): number | null {
  const [, times = 'one', part = ''] = /^(?:(\w+)[- ])?(\w+?)s?$/.exec(text.toLowerCase()) ?? [];
  const whole = PARTS[part];
  const count = times === 'a' ? 1 : WORDS[times];
  return whole === undefined || count === undefined || count >= whole ? null : count / whole;
}

const SMALL = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|hundred|a hundred|thousand|a thousand';

/** "four in five", "two of every three", "46 in every hundred", "one out of ten". */
export const RATIO = `(?<some>\\d{1,3}|(?:${SMALL}))\\s+(?:\\p{L}+\\s+(?=in\\s+(?:${SMALL})\\b))?(?:(?:in|of|out\\s+of)\\s+every\\s+(?<every>\\d{1,4}|(?:${SMALL}))|(?:in|out\\s+of)\\s+(?<whole>${SMALL}))\\b(?!\\s+(?:years?|months?|days?|weeks?|hours?))`;

export function ratioOf(groups: Record<string, string | undefined>): number | null {
  const [some, whole] = [groups.some, groups.every ?? groups.whole].map((words) =>
    words === undefined ? null : numberOf(words.replace(/^(?=hundred|thousand)/, 'a ')),
  );
  return some === null || some === undefined || !whole || some >= whole ? null : some / whole;
}
