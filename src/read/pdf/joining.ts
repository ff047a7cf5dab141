import type { Line } from './line.js';

/** Joins lines to running text. Needs the words of the whole document, to know what a hyphen at a line's end is. */
export interface Joiner {
  join(lines: readonly Line[]): string;
  /** What stands between two stretches of one paragraph. */
  append(before: string, after: string): string;
}

const BROKEN = /([\p{L}\p{M}]+)[-\u2010\u00ad]$/u;
const GOES_ON = /^[\p{L}\p{M}]+/u;

export function createJoiner(lines: readonly Line[]): Joiner {
  let words: Set<string> | null = null;
  const known = (word: string): boolean => {
    words ??= wordsOf(lines);
    return words.has(word.toLowerCase());
  };
  const append = (before: string, after: string): string => {
    const broken = BROKEN.exec(before)?.[1];
    const rest = GOES_ON.exec(after)?.[0];
    // A dash between years, or a stroke between words, holds them together.
    if (broken === undefined || rest === undefined)
      return /[^\s][–/]$/.test(before) ? before + after : `${before} ${after}`;
    if (before.endsWith('\u00ad')) return before.slice(0, -1) + after;
    const isWhole = !known(`${broken}-${rest}`) && known(broken + rest);
    return (isWhole ? before.slice(0, -1) : before) + after;
  };
  return { append, join: (some) => some.map((line) => line.text).reduce(append) };
}

/** The words that stand whole within a line, those with hyphens too. */
function wordsOf(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  for (const { text } of lines)
    for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?![\p{L}-])/gu)) words.add(word);
  return words;
}
