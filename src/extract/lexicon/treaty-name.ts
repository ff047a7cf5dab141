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

/** Words that stand in most names of treaties and so tell none from another. */
const COMMON = new Set(
  'convention protocol optional covenant international additional united nations rights'.split(' '),
);

/** The longest word that tells the name from others. Apostrophes are written two ways and blanks vary: letters are sure. */
export function longestWord(name: string): string {
  const words = name.toLowerCase().match(/[a-z0-9]+/g) ?? [''];
  const telling = words.filter((word) => !COMMON.has(word));
  return (telling.length > 0 ? telling : words).reduce((a, b) => (b.length > a.length ? b : a));
}
