import type { Article } from './body.js';
import { Sign, signsOf } from './marks.js';
import type { Block, Page } from './page.js';
import { isHeading, linkShare } from './prose.js';

const folded = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Letters from which a part of the page's title can be the headline. */
const TELLING = 15;
const LONGEST = 300;

/**
 * The place of the headline among the blocks; -1 where there is none. What the page says its title is decides, as far as
 * it is shown; many pages keep their first-level heading for the name of the site.
 */
export function headlineOf(page: Page, article: Article, title: string | null): number {
  const titles = [title, page.title].filter((each) => each !== null).map(folded);
  const firstOfBody = page.blocks.findIndex((block) => article.body.has(block) && !isHeading(block));
  let best = { at: -1, rank: 0 };
  page.blocks.forEach((block, at) => {
    const rank = likeness(block, titles) + ownRank(block, article, at < firstOfBody);
    // Of two alike the one nearest above the article: teasers and menus repeat it.
    if (rank > best.rank || (rank === best.rank && rank > 0 && at <= firstOfBody)) best = { at, rank };
  });
  return best.at;
}

function ownRank(block: Block, article: Article, isAbove: boolean): number {
  if (!isHeading(block) || block.text.length > LONGEST || article.isFurniture(block)) return 0;
  const level = block.element.tag === 'h1' ? 2 : isAbove && linkShare(block) < 0.5 ? 1 : 0;
  return level === 0 ? 0 : level + (signsOf(block.element) & Sign.headline ? 1 : 0);
}

/** How much a text is like one of the titles. A text that is no heading must be it, give or take a mark. */
function likeness(block: Block, titles: readonly string[]): number {
  const { length } = block.text;
  const slack = isHeading(block) ? 2.5 : 1.2;
  const alike = titles.filter((title) => length < slack * title.length && title.length < slack * length);
  if (alike.length === 0 || (length < TELLING && !isHeading(block))) return 0;
  const text = folded(block.text);
  return alike.reduce((most, title) => Math.max(most, likenessOf(text, title)), 0);
}

function likenessOf(text: string, title: string): number {
  if (text === title) return text.length < TELLING ? 1 : 6;
  const [part, whole] = text.length < title.length ? [text, title] : [title, text];
  return part.length >= TELLING && 2 * part.length > whole.length && whole.includes(part) ? 3 : 0;
}
