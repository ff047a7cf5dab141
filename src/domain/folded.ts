/** A text as it is compared, never as it is shown: without diacritics, case and punctuation, single blanks. */
export function folded(text: string): string {
  // Most texts are plain English, and the scripts of the world cost ten times as much to fold.
  if (PLAIN.test(text))
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
const PLAIN = /^[\u0000-\u007f]*$/;

/** Whether two texts are the same but for what folding leaves out. */
export const sameWords = (a: string, b: string): boolean => a === b || folded(a) === folded(b);
