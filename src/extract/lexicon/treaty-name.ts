/** A way of writing a treaty: a pattern, and the code it stands for. */
export interface TreatyName {
  readonly pattern: string;
  readonly code: string;
  /** A word, in lower case, without which the pattern matches nothing; most texts are told by it at once. */
  readonly needs?: string;
}

export const escaped = (text: string): string =>
  text
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/['’]/g, "['’]");

/** Apostrophes are written two ways and blanks vary: the longest stretch of letters is sure to stand there. */
export const longestWord = (name: string): string =>
  (name.toLowerCase().match(/[a-z0-9]+/g) ?? ['']).reduce((a, b) => (b.length > a.length ? b : a));
