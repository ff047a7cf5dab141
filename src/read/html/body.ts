import { bestOf, grown, standingOf, type Tally, tallyOf } from './containers.js';
import { standsIn } from './elements.js';
import { isBesideText, isFurniture, isNeverArticle } from './marks.js';
import type { Block, Element, Page } from './page.js';
import { trimmed } from './trimming.js';

/** The article on a page. */
export interface Article {
  readonly body: ReadonlySet<Block>;
  /** Whether a block stands in what is the site's own, by tag or name. */
  readonly isFurniture: (block: Block) => boolean;
}

/**
 * Prose gives the element that holds it points; the one with most, grown by what belongs to it and trimmed of what does
 * not, is the article. Names tell what stands beside it; but now and then the article itself bears such a name, so the
 * page is read without regard to names, too: what holds far more in that reading is not left out for its name.
 */
export function articleOn(page: Page): Article {
  const named = weighed(page, isBesideText);
  const unnamed = weighed(page, isNeverArticle);
  if (unnamed.standing <= MISNAMED * named.standing) return articleIn(page, named, isFurniture);
  const holders = new Set<Element>();
  for (let up = unnamed.best; up !== null; up = up.parent) holders.add(up);
  const exceptHolders = (isSuch: (element: Element) => boolean) => (element: Element) =>
    isNeverArticle(element) || (isSuch(element) && !holders.has(element));
  return articleIn(page, weighed(page, exceptHolders(isBesideText)), exceptHolders(isFurniture));
}

/** How many times more the best of all must hold than the best by name. */
const MISNAMED = 3;

interface Weighed {
  readonly blocks: readonly Block[];
  readonly tally: Tally;
  readonly best: Element | null;
  readonly standing: number;
}

function weighed(page: Page, isLeftOut: (element: Element) => boolean): Weighed {
  const leftOut = standsIn(page, isLeftOut);
  const blocks = page.blocks.filter((block) => !leftOut(block));
  const tally = tallyOf(page, blocks);
  const best = bestOf(page, tally);
  return { blocks, tally, best, standing: best === null ? 0 : standingOf(best, tally) };
}

function articleIn(page: Page, found: Weighed, isSites: (element: Element) => boolean): Article {
  const body = found.best === null ? [] : trimmed(insideOf(page, found, found.best), page);
  return { body: new Set(body), isFurniture: standsIn(page, isSites) };
}

/** What stands before the article's own element and is shorter than this share of it leads to it: a summary, a notice. */
const LEAD = 0.25;

function insideOf(page: Page, { blocks, tally }: Weighed, best: Element): Block[] {
  const top = grown(best, tally);
  const inside = blocks.filter(standsIn(page, (element) => element === top));
  const isLike = ({ tag, marks }: Element) => marks.trim() !== '' && tag === best.tag && marks === best.marks;
  const first = inside.findIndex(standsIn(page, (element) => element === best || isLike(element)));
  const lead = inside.slice(0, first).reduce((sum, block) => sum + block.text.length, 0);
  return lead < LEAD * (tally.text[best.index] as number) ? inside.slice(first) : inside;
}
