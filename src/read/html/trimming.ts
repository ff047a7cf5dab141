import { standsIn, sumsOf } from './elements.js';
import { isClock, isDay, isInvitation, isLabel, isPictureText, opensSiteList } from './lines.js';
import { Sign, signsOf } from './marks.js';
import type { Block, Page } from './page.js';
import { endsSentence, isCookieNotice, isHeading, isProse, linkShare } from './prose.js';

/** Leaves out what the article's own element holds beside the article. */
export function trimmed(blocks: readonly Block[], page: Page): Block[] {
  const inLinkList = linkListsIn(page, blocks);
  const kept = blocks.filter(
    (block) =>
      /[\p{L}\p{N}]/u.test(block.text) &&
      !isLinkLine(block) &&
      !inLinkList(block) &&
      !isLabel(block.text) &&
      !isClock(block.text) &&
      !isCookieNotice(block.text) &&
      !isInvitation(block) &&
      !isPictureText(block.text),
  );
  return withoutTail(withoutHead(withoutLists(kept), page));
}

/** Groups of mostly links up to this many characters are lists of the site; a longer one is an article rich in links. */
const LONGEST_LIST = 2500;
const GROUPS = new Set('ul ol dl div section table'.split(' '));

function linkListsIn(page: Page, blocks: readonly Block[]): (block: Block) => boolean {
  const text = sumsOf(page, blocks, (block) => block.text.length);
  const linked = sumsOf(page, blocks, (block) => block.linked);
  return standsIn(page, ({ tag, index }) => {
    const length = text[index] as number;
    return GROUPS.has(tag) && length < LONGEST_LIST && (linked[index] as number) > 0.5 * length;
  });
}

/** A line that is a link to something else; an address written out is a source. */
function isLinkLine(block: Block): boolean {
  const { text } = block;
  if (/^(?:https?:\/\/|www\.)\S+$/i.test(text)) return false;
  const share = linkShare(block);
  return (share > 0.8 && text.length < 200 && !endsSentence(text)) || (share > 0.95 && text.length > 60);
}

/** "Related", "Don't miss" and what follows, up to the next paragraph of prose. */
function withoutLists(blocks: readonly Block[]): Block[] {
  let inList = false;
  return blocks.filter((block) => {
    if (opensSiteList(block.text)) inList = true;
    else if (isProse(block) && linkShare(block) < 0.2 && block.element.tag !== 'li') inList = false;
    return !inList;
  });
}

/** Before the first paragraph: the headline, the day, a summary. */
function withoutHead(blocks: readonly Block[], page: Page): Block[] {
  const inStandfirst = standsIn(page, (element) => (signsOf(element) & Sign.standfirst) !== 0);
  const first = blocks.findIndex((block) => isProse(block) && !inStandfirst(block));
  const isHead = (block: Block): boolean => block.element.tag === 'h1' || inStandfirst(block) || isDay(block.text);
  return blocks.filter((block, at) => (at >= first && first !== -1) || !isHead(block));
}

/** No article ends in a heading. */
function withoutTail(blocks: readonly Block[]): Block[] {
  return blocks.slice(0, blocks.findLastIndex((block) => !isHeading(block)) + 1);
}
