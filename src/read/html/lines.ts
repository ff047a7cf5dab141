import { isDateline } from '../plain-text/classify.js';
import { opensList } from '../plain-text/furniture.js';
import type { Block } from './page.js';
import { endsSentence, linkShare } from './prose.js';

/** Lines that pages put into their articles, in the wordings they come in. */

const LABEL =
  /^(?:advertisements?|adverts?|sponsored(?: content)?|anzeige|werbung|iklan|publicidade?|publicit[eé]|pubblicità|реклама|إعلان|related(?: articles| stories| topics)?:?|more:|loading\b.{0,20}|(?:view |show |post |leave |add )?(?:an? |all )?(?:\d+ )?comments?(?: \(\d+\))?|all rights reserved.*|©.*|copyright\s*(?:©|\(c\)|\d|by\b).*|tags?:.*|filed under.*|source:.*|(?:photo(?:graph)?|image|picture)s?\s*[:/].*|(?:story|article) continues.*|continue reading.*)$/i;

export const isLabel = (text: string): boolean => text.length < 140 && LABEL.test(text);

/** "Related", "Don't miss:", "You may also like…". */
export const opensSiteList = (text: string): boolean => text.length < 140 && opensList(text.replace(/[\s.…:]+$/, ''));

/** A day alone on its line, with a word or two. */
export const isDay = (text: string): boolean =>
  text.length < 120 &&
  (isDateline(text) || /^\D{0,30}\d{1,2}\/\d{1,2}\/\d{4}\b.{0,30}$/.test(text)) &&
  !/[.!?]$/.test(text);

/** The time of a post, alone on its line. */
export const isClock = (text: string): boolean =>
  text.length < 30 && /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?(?: \(?[a-z]{2,4}\)?)?$/i.test(text);

const INVITES =
  /^(?:read (?:more|also|next)|see also|share (?:this|on|via)|follow|subscribe|sign up|click here|download|listen|watch|join us)\b/i;
const OF_THE_SITE =
  /\b(?:subscribe|sign up|newsletters?|your inbox|follow (?:him|her|them|us|me|@\w+)|already a (?:subscriber|member))\b/i;

/** An invitation by the site, not the article's words: it is no sentence, or links to what it invites to. */
export function isInvitation(block: Block): boolean {
  const { text } = block;
  if (text.length < 140 && INVITES.test(text) && (linkShare(block) > 0.2 || !endsSentence(text))) return true;
  return text.length < 250 && linkShare(block) > 0.2 && OF_THE_SITE.test(text);
}

/** A caption that ends with its credit, or a line of rights. */
export const isPictureText = (text: string): boolean =>
  (text.length < 200 && /\((?:image|photo|picture|pic|credit|source|file)s?\s*[:/].{0,60}\)$/i.test(text)) ||
  (text.length < 120 && text.includes('©') && !endsSentence(text));
