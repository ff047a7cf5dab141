import type { Attributes } from './page-notes.js';

/** What the builder of a page knows of tags and attributes. */

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** They begin and end a block of text. */
export const BLOCK_TAGS = setOf(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul option',
);

/** Their text is not shown, or is none. */
export const UNSEEN_TAGS = setOf(
  'script style noscript template title svg math iframe object embed select textarea button canvas audio video datalist map',
);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Text for those who do not see the page, and text that shows only under the pointer. */
const HIDDEN_NAME =
  /sr-only|visually-?hidden|screen-?reader|(?:tooltip|popover|hovercard|rollover)[\w-]{0,30}(?:text|content|block|box|inner)/i;

/** Names longer than this are no names. */
const MOST_MARKS = 500;

export function isUnseen(tag: string, attributes: Attributes): boolean {
  const { class: names, style } = attributes;
  return (
    UNSEEN_TAGS.has(tag) ||
    'hidden' in attributes ||
    (style !== undefined && HIDDEN_STYLE.test(style.slice(0, MOST_MARKS))) ||
    (names !== undefined && HIDDEN_NAME.test(names.slice(0, MOST_MARKS)))
  );
}

/** The names of an element in one string; custom elements are named by their tag. */
export function marksOf(tag: string, { class: names = '', id = '', role = '', itemprop = '' }: Attributes): string {
  const marks = `${names} ${id} ${role} ${itemprop}`;
  return (tag.includes('-') ? `${tag} ${marks}` : marks).slice(0, MOST_MARKS);
}
