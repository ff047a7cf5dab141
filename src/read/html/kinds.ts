import type { PassageKind } from '../../domain/passage.js';
import { writtenDatesIn } from '../../domain/written-dates.js';
import { isByline, isCredit } from '../plain-text/furniture.js';
import type { Article } from './body.js';
import { isClock, isDay, isInvitation, isLabel, isPictureText, opensSiteList } from './lines.js';
import { Sign, signsAround } from './marks.js';
import type { Block, Page } from './page.js';
import { endsSentence, isCookieNotice, isHeading, isProse, linkShare } from './prose.js';

/** Blocks above the headline and below the last of the body that may still speak of the article. */
const AROUND = 5;

/** From where to where blocks may speak of the article, as places among the blocks. */
export interface Reach {
  readonly from: number;
  /** The first of the body. */
  readonly first: number;
  readonly to: number;
}

export function reachOf(page: Page, { body }: Article, headline: number): Reach {
  const first = page.blocks.findIndex((block) => body.has(block));
  const last = page.blocks.findLastIndex((block) => body.has(block));
  if (first === -1) return { from: 0, first, to: -1 };
  const from = headline === -1 || headline > first ? first : headline;
  return { from: from - AROUND, first, to: last + AROUND };
}

/** The kind of every block. Teasers have bylines, days and captions of their own: only those near the article count. */
export function kindsOf(page: Page, article: Article, headline: number, reach: Reach): PassageKind[] {
  const head = headline === -1 ? reach.first : headline;
  return page.blocks.map((block, at) => {
    if (at === headline) return 'headline';
    if (article.body.has(block)) return 'body';
    if (at < reach.from || at > reach.to || article.isFurniture(block)) return 'furniture';
    if (at < head && isOfTeaser(page, at)) return 'furniture';
    return aboutKindOf(block) ?? (at > headline && at < reach.first && isHeadMatter(block) ? 'heading' : 'furniture');
  });
}

/** A teaser's day and writer stand under a heading that is a link. */
const isOfTeaser = (page: Page, at: number): boolean =>
  page.blocks.slice(Math.max(at - 3, 0), at + 1).some((block) => isHeading(block) && linkShare(block) > 0.8);

const BY = /^(?:posted|written|published|reported) by\b/i;
/** Links to an author's page, and the like, stand where bylines do. */
const NO_NAME = /\b(?:about|archive|author|biography|e-?mail|follow|more|twitter|stories|view)\b|^[^\p{L}]*$|^@|^by$/iu;
/** Characters from which a line with an agency's name is a caption with its credit. */
const CAPTION = 60;

/** What a block says of the article; null where nothing. */
function aboutKindOf(block: Block): PassageKind | null {
  const { text } = block;
  const signs = signsAround(block.element);
  if (signs & Sign.footnotes) return 'footnote';
  const isPicture = isPictureText(text) || (signs & Sign.caption) !== 0;
  const isLine = text.length < 120 && !endsSentence(text);
  if (isPicture && text.length >= CAPTION) return 'caption';
  const byWords = isLine && !isPicture ? lineKindOf(text) : null;
  if (byWords !== null) return byWords;
  if (isCredit(text) || (isLine && (signs & Sign.credit || text.includes('©')))) return 'credit';
  if (isPicture && text.length >= 15 && linkShare(block) < 0.8) return 'caption';
  if (isLine && signs & Sign.date && writtenDatesIn(text).length > 0) return 'dateline';
  return isLine && signs & Sign.byline && !NO_NAME.test(text) ? 'byline' : null;
}

function lineKindOf(text: string): PassageKind | null {
  if (isByline(text) || BY.test(text)) return 'byline';
  return isDay(text) || isClock(text) ? 'dateline' : null;
}

/** A heading above the article, or a summary of it. */
function isHeadMatter(block: Block): boolean {
  if (isLabel(block.text) || isInvitation(block) || opensSiteList(block.text) || isCookieNotice(block.text))
    return false;
  if (isHeading(block)) return linkShare(block) < 0.8;
  return isProse(block) || (signsAround(block.element) & Sign.standfirst) !== 0;
}
