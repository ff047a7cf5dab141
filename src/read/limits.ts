/** What every reader holds to. Documents are hostile: a limit is checked before the work it bounds. */

/** Bytes of one document. A UN report of 200 pages is 3 MB. */
export const MOST_BYTES = 20 * 1024 * 1024;

/** Levels of nesting of a page; the deepest real page measured has 60. Deeper elements count as this level. */
export const MOST_DEPTH = 400;

/** Characters of text kept of one document. */
export const MOST_TEXT = 8 * 1024 * 1024;

/** Elements open at once beyond the level kept: more is no page, and the parser's own work grows with the square of it. */
export const MOST_OPEN = 5000;
