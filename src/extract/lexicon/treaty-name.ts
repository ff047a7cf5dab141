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
