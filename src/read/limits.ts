/** What every reader holds to. Documents are hostile: a limit is checked before the work it bounds. */

const MEGABYTE = 1024 * 1024;

/** Bytes of one text or page. */
export const MOST_BYTES = 20 * MEGABYTE;

/** Bytes of a PDF or Word file, which carries its pictures and fonts with it. */
export const MOST_OFFICE_BYTES = 60 * MEGABYTE;

/** Levels of nesting of a page; the deepest real page measured has 60. Deeper elements count as this level. */
export const MOST_DEPTH = 400;

/** Characters of text kept of one document. */
export const MOST_TEXT = 8 * MEGABYTE;

/** Elements open at once beyond the level kept: more is no page, and the parser's own work grows with the square of it. */
export const MOST_OPEN = 5000;

/** Pages of a PDF. The longest reports of the Council have 200. */
export const MOST_PAGES = 2000;

/** Milliseconds for one PDF; 190 pages take two seconds. */
export const MOST_TIME = 60_000;

/** Bytes one packed stream of a PDF may unpack to. */
export const MOST_STREAM = 64 * MEGABYTE;

/** Pieces of text on one page. A full page of single letters has 5,000. */
export const MOST_PIECES = 50_000;

/** Bytes that a Word file may unpack to, and how many times its own size; below a megabyte no ratio does harm. */
export const MOST_UNPACKED = 256 * MEGABYTE;
export const MOST_RATIO = 200;
