import type { PassageKind } from '../../domain/passage.js';
import { writtenDatesIn } from '../../domain/written-dates.js';
import { isByline, isCredit, isLoneFurniture, isTeaser, opensList } from './furniture.js';
import type { Paragraph } from './lines.js';

/** Words from which a line with a full stop counts as prose. */
const PROSE_WORDS = 12;
/** Words of prose, in a row of paragraphs, that bring the article back after a list of the site. */
const RETURN_WORDS = 60;

const wordsIn = (text: string): number => text.split(/\s+/).length;
const endsSentence = (text: string): boolean => /[.!?:;…][”"’»')\]]*$/.test(text) || /[”"»]$/.test(text);
const isProse = (text: string): boolean => wordsIn(text) >= PROSE_WORDS && endsSentence(text) && !isTeaser(text);
const isSpeech = (text: string): boolean =>
  endsSentence(text) && /[\p{Ll}]/u.test(text) && wordsIn(text) >= 3 && !isTeaser(text);

/**
 * Gives each paragraph its kind. A saved page is furniture, headline, picture, article, furniture; a speech or release
 * may be all article. Told by features only: prose has sentences, teasers are cut off, furniture repeats itself.
 */
export function classify(paragraphs: readonly Paragraph[]): PassageKind[] {
  const repeated = repeatedTexts(paragraphs);
  const kinds = paragraphs.map((): PassageKind => 'furniture');
  const first = firstOfBody(paragraphs, repeated);
  if (first === -1) return withHead(paragraphs, kinds, paragraphs.length);
  let inList = false;
  for (let at = first; at < paragraphs.length; at++) {
    const { text } = paragraphs[at] as Paragraph;
    if (opensList(text)) inList = true;
    else if (inList && proseAhead(paragraphs, at, repeated) >= RETURN_WORDS) inList = false;
    if (inList || isLoneFurniture(text) || repeated.has(text) || opensList(text)) continue;
    kinds[at] = bodyKind(paragraphs, at);
  }
  trimTail(paragraphs, kinds);
  return withHead(paragraphs, kinds, first);
}

function bodyKind(paragraphs: readonly Paragraph[], at: number): PassageKind {
  const { text } = paragraphs[at] as Paragraph;
  if (isCredit(text)) return 'credit';
  if (isTeaser(text) && wordsIn(text) < 40) return 'furniture';
  if (endsSentence(text) || wordsIn(text) >= PROSE_WORDS) return 'body';
  return /^[-•*–—·▪◦●]\s|^\(?[a-z\d]{1,3}[.)]\s/.test(text) ? 'body' : 'heading';
}

/** The article does not end in headings: what follows its last sentence is the page's. */
function trimTail(paragraphs: readonly Paragraph[], kinds: PassageKind[]): void {
  for (let at = kinds.length - 1; at >= 0 && kinds[at] !== 'body'; at--) {
    if (kinds[at] === 'heading') kinds[at] = isByline((paragraphs[at] as Paragraph).text) ? 'byline' : 'furniture';
  }
}

/** Texts that stand twice or more: menus, teasers, lists printed again. Quotations and short answers repeat, too, so only short ones. */
function repeatedTexts(paragraphs: readonly Paragraph[]): Set<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of paragraphs) {
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

/** The first paragraph of the article: prose that more prose follows, and that is no caption, notice or teaser. */
function firstOfBody(paragraphs: readonly Paragraph[], repeated: ReadonlySet<string>): number {
  const able = (paragraph: Paragraph | undefined): boolean =>
    paragraph !== undefined &&
    !repeated.has(paragraph.text) &&
    !isLoneFurniture(paragraph.text) &&
    !isNotice(paragraph.text);
  const strong = paragraphs.findIndex(
    (paragraph, at) => able(paragraph) && isProse(paragraph.text) && !isCaption(paragraphs, at),
  );
  const start =
    strong === -1 ? paragraphs.findIndex((p, at) => able(p) && isSpeech(p.text) && !isCaption(paragraphs, at)) : strong;
  // An address or a short sentence right before it belongs to it: "Mr. President, Excellencies,".
  let at = start;
  while (
    at > 0 &&
    !(paragraphs[at] as Paragraph).opensBlock &&
    able(paragraphs[at - 1]) &&
    isSpeech((paragraphs[at - 1] as Paragraph).text)
  )
    at--;
  while (
    at > 0 &&
    /^(?:Mr|Mrs|Ms|Madam|Excellenc|Distinguished|Dear|Ladies)\b.{0,120}[,:.!]$/.test(
      (paragraphs[at - 1] as Paragraph).text,
    )
  )
    at--;
  return at;
}

/** A remark about the page itself. */
function isNotice(text: string): boolean {
  return (
    /^(?:this (?:page|article|text|story) (?:was|is|has)|(?:invented|example page|fictional|sentences between)\b)/i.test(
      text,
    ) && wordsIn(text) < 40
  );
}

/** A caption stands above the article under a credit, or alone with a day at its end; the article follows a break. */
function isCaption(paragraphs: readonly Paragraph[], at: number): boolean {
  const paragraph = paragraphs[at] as Paragraph;
  const [before, after] = [paragraphs[at - 1], paragraphs[at + 1]];
  if (/^(?:caption|pictured|in this (?:photo|picture|image))\b/i.test(paragraph.text)) return true;
  if (!after?.opensBlock) return false;
  if (before !== undefined && isCredit(before.text) && !paragraph.opensBlock) return true;
  const dated = writtenDatesIn(paragraph.text).some(
    (date) => date.end >= paragraph.text.length - 2 && date.year !== null,
  );
  return dated && !/[“"«]/.test(paragraph.text) && !/\b(?:said|announced|told)\b/.test(paragraph.text);
}

function proseAhead(paragraphs: readonly Paragraph[], from: number, repeated: ReadonlySet<string>): number {
  let words = 0;
  for (let at = from; at < paragraphs.length; at++) {
    const { text } = paragraphs[at] as Paragraph;
    if (!isProse(text) || repeated.has(text) || isLoneFurniture(text)) break;
    words += wordsIn(text);
    if (words >= RETURN_WORDS && at - from >= 1) return words;
  }
  return 0;
}

/** What stands above the article: headline, credit, caption, byline, dateline, the page's own notices. */
function withHead(paragraphs: readonly Paragraph[], kinds: PassageKind[], first: number): PassageKind[] {
  for (let at = 0; at < first; at++) {
    const { text } = paragraphs[at] as Paragraph;
    if (isByline(text)) kinds[at] = 'byline';
    else if (isCredit(text)) kinds[at] = 'credit';
    else if (isDateline(text)) kinds[at] = 'dateline';
    else if (isCaption(paragraphs, at) && !isNotice(text)) kinds[at] = 'caption';
  }
  const headline = headlineOf(paragraphs, kinds, first);
  if (headline !== -1) kinds[headline] = 'headline';
  return kinds;
}

/** A line that is a place and a day, or a day alone. */
export function isDateline(text: string): boolean {
  const [date] = writtenDatesIn(text);
  const beside = text.replace(/\b\d{1,2}:\d\d(?:\s?(?:UTC|GMT|[ap]\.?m\.?))?/gi, '').length;
  return date !== undefined && beside - (date.end - date.start) <= 40 && !/[.!?]$/.test(text);
}

/** The longest line of title length nearest above the article. */
function headlineOf(paragraphs: readonly Paragraph[], kinds: readonly PassageKind[], first: number): number {
  let best = -1;
  for (let at = 0; at < first; at++) {
    const { text } = paragraphs[at] as Paragraph;
    const words = wordsIn(text);
    if (
      kinds[at] !== 'furniture' ||
      isLoneFurniture(text) ||
      opensList(text) ||
      isNotice(text) ||
      words < 3 ||
      words > 30 ||
      (text.match(/\s[|·•]\s/g)?.length ?? 0) > 1 ||
      /[.;:,]$/.test(text)
    )
      continue;
    if (best === -1 || words >= wordsIn((paragraphs[best] as Paragraph).text)) best = at;
  }
  return best;
}
