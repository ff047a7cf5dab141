import type { Block, Element, Page } from './page.js';

/**
 * Finds the blocks of the article. Prose gives its container points (length, commas, as Readability showed to work);
 * the container with most points by weight of its marks and share of links is the article, together with those beside
 * it that carry prose; inside it, whatever is mostly links or marked as apparatus is left out.
 */

/** Marks of apparatus: sites name these things much alike. */
const APPARATUS =
  /\b(?:ad|ads|advert\w*|banner|breadcrumbs?|byline|author-?(?:bio|info|box)|caption|combx|comments?|community|complementary|consent|contentinfo|cookies?|cover-wrap|disqus|dialog|donat\w*|extra|feedback|footer|footnotes?|gdpr|hidden|legends|menu|masthead|meta|modal|nav\w*|newsletter\w*|outbrain|pager|pagination|popup|promo\w*|read-?(?:more|next|also)|recommend\w*|related\w*|remark|replies|rss|share\w*|sharing|shoutbox|sidebar|skyscraper|social\w*|sponsor\w*|subscri\w*|supplemental|taboola|tags?|toolbar|tooltip|trending|utility|widget\w*|yom-remote|most-?(?:read|popular)|gallery|slideshow|print|signup|sign-up|cta|disclaimer|copyright|paywall|teasers?)\b/i;
const ARTICLE =
  /\b(?:article\w*|body\w*|content\w*|entry\w*|hentry|h-entry|main|page|post\w*|text\w*|blog|story\w*|articlebody)\b/i;
const APPARATUS_TAGS = new Set([
  'nav',
  'footer',
  'aside',
  'form',
  'figcaption',
  'figure',
  'header',
  'dialog',
  'label',
  'address',
]);

/** Least characters of a paragraph that speaks for its container. */
const SPEAKS = 25;

interface Container {
  readonly element: Element;
  points: number;
  text: number;
  linked: number;
}

export function bodyBlocksOf(page: Page): Set<Block> {
  const chosen = articleOf(
    page.blocks.filter((block) => !isApparatus(page, block, null)),
    page,
  );
  if (lengthOf(chosen) >= SHORT_ARTICLE) return chosen;
  // Some pages name the article itself like apparatus: then its prose, read without regard to names, is far longer.
  const anyway = articleOf(page.blocks, page);
  return lengthOf(anyway) > 3 * lengthOf(chosen) ? anyway : chosen;
}

/** Characters below which an article is doubted. */
const SHORT_ARTICLE = 600;

function lengthOf(blocks: ReadonlySet<Block>): number {
  let length = 0;
  for (const block of blocks) length += block.end - block.start - block.linked;
  return length;
}

function articleOf(blocks: readonly Block[], page: Page): Set<Block> {
  const containers = weigh(blocks, page);
  const best = [...containers.values()].sort((a, b) => standing(b) - standing(a))[0];
  if (best === undefined) return new Set();
  const top = widened(best, containers);
  const parts = [top.element, ...besides(top, containers)];
  const inArticle = blocks.filter((block) => parts.some((part) => isWithin(block.element, part)));
  return new Set(pruned(inArticle, page, top.element));
}

/** Points rise from a paragraph to its parent in full, to the grandparent by half, further up by less. */
function weigh(blocks: readonly Block[], page: Page): Map<Element, Container> {
  const containers = new Map<Element, Container>();
  const of = (element: Element): Container => {
    const known = containers.get(element);
    if (known) return known;
    const fresh = { element, points: weightOf(element), text: 0, linked: 0 };
    containers.set(element, fresh);
    return fresh;
  };
  for (const block of blocks) {
    const length = block.end - block.start;
    const home = blockHome(block.element);
    let level = 0;
    for (let up: Element | null = home; up !== null && level < 8; up = up.parent, level++) {
      const container = of(up);
      container.text += length;
      container.linked += block.linked;
      if (length < SPEAKS || level === 0 || level > 4 || !isProseTag(block.element)) continue;
      const text = page.text.slice(block.start, block.end);
      const points = (1 + commasIn(text) + Math.min(length / 100, 3)) * (1 - block.linked / length);
      container.points += points / (level === 1 ? 1 : level === 2 ? 2 : level * 3);
    }
  }
  return containers;
}

/** The element whose text the block is; text that stands bare in a div counts as a paragraph of it. */
function blockHome(element: Element): Element {
  let home = element;
  while (home.parent !== null && INLINE.has(home.tag)) home = home.parent;
  return home.tag === 'p' || home.tag === 'li' || home.tag === 'td' || home.tag === 'pre' || home.tag === 'blockquote'
    ? home
    : { tag: 'p', marks: '', parent: home, depth: home.depth + 1, order: home.order };
}

const INLINE = new Set(
  'a span em strong b i u font small big sub sup abbr cite q code mark ins del time label bdi bdo s strike tt var kbd samp'.split(
    ' ',
  ),
);
const isProseTag = (element: Element): boolean => !/^h[1-6]$/.test(element.tag) && element.tag !== 'li';

function weightOf(element: Element): number {
  const byTag =
    element.tag === 'article'
      ? 15
      : element.tag === 'main'
        ? 8
        : element.tag === 'div'
          ? 5
          : /^(?:pre|td|blockquote|section)$/.test(element.tag)
            ? 3
            : /^(?:ul|ol|dl|form|address|aside|nav)$/.test(element.tag)
              ? -3
              : /^h\d|th$/.test(element.tag)
                ? -5
                : 0;
  const article = ARTICLE.test(element.marks) ? 25 : 0;
  const apparatus = APPARATUS.test(element.marks) ? 25 : 0;
  return byTag + article - apparatus + (/\barticleBody\b/i.test(element.marks) ? 60 : 0);
}

const standing = (container: Container): number =>
  container.text === 0 ? 0 : container.points * (1 - container.linked / container.text);

/** A parent that holds clearly more of the article takes its child's place. */
function widened(best: Container, containers: ReadonlyMap<Element, Container>): Container {
  let top = best;
  let last = best.points;
  for (let up = best.element.parent; up !== null && up.tag !== 'body' && up.tag !== 'html'; up = up.parent) {
    const container = containers.get(up);
    if (container === undefined) continue;
    if (container.points < best.points / 3) break;
    if (container.points > last) {
      top = container;
      break;
    }
    last = container.points;
  }
  return gathered(top, containers);
}

/** An article cut into sections: an ancestor with much more unlinked text and few links holds the whole of it. */
function gathered(top: Container, containers: ReadonlyMap<Element, Container>): Container {
  let whole = top;
  let level = 0;
  for (let up = top.element.parent; up !== null && up.tag !== 'body' && level < 6; up = up.parent, level++) {
    const container = containers.get(up);
    if (container === undefined) continue;
    const [own, more] = [whole.text - whole.linked, container.text - container.linked];
    if (more > own * GATHERS && container.linked / container.text < FEW_LINKS && container.points > 0)
      whole = container;
  }
  return whole;
}

/** How much more text an ancestor must hold, and the share of links it may. */
const GATHERS = 1.5;
const FEW_LINKS = 0.12;

/** Containers beside the article's that are part of it: same marks, or prose with few links. */
function besides(top: Container, containers: ReadonlyMap<Element, Container>): Element[] {
  const least = Math.max(10, standing(top) * 0.2);
  return [...containers.values()]
    .filter(
      (container) =>
        container !== top && container.element.parent === top.element.parent && top.element.parent !== null,
    )
    .filter((container) => {
      const bonus =
        top.element.marks.trim() !== '' && container.element.marks === top.element.marks ? standing(top) * 0.2 : 0;
      if (standing(container) + bonus >= least) return true;
      return container.element.tag === 'p' && container.text > 80 && container.linked / container.text < 0.25;
    })
    .map((container) => container.element);
}

/** Leaves out what the article's container holds beside the article. */
function pruned(blocks: readonly Block[], page: Page, top: Element): Block[] {
  const lists = linkShares(blocks, top);
  return blocks.filter((block) => {
    const text = page.text.slice(block.start, block.end);
    if (isApparatus(page, block, top)) return false;
    if (block.element.tag === 'h1') return false;
    const length = block.end - block.start;
    if (block.linked / length > 0.8 && length < 200 && !/[.!?]["”’]?$/.test(text)) return false;
    for (let up: Element | null = block.element; up !== null && up !== top; up = up.parent) {
      const share = lists.get(up);
      if (
        share &&
        /^(?:ul|ol|div|section|table|dl)$/.test(up.tag) &&
        share.linked / share.text > 0.5 &&
        share.text < 2500
      )
        return false;
    }
    return /[\p{L}\p{N}]/u.test(text);
  });
}

function linkShares(blocks: readonly Block[], top: Element): Map<Element, { text: number; linked: number }> {
  const shares = new Map<Element, { text: number; linked: number }>();
  for (const block of blocks) {
    for (let up: Element | null = block.element; up !== null && up !== top; up = up.parent) {
      const share = shares.get(up) ?? { text: 0, linked: 0 };
      share.text += block.end - block.start;
      share.linked += block.linked;
      shares.set(up, share);
    }
  }
  return shares;
}

/** Whether the block stands in an element that sites use for apparatus. Above `top` nobody looks. */
function isApparatus(page: Page, block: Block, top: Element | null): boolean {
  for (
    let up: Element | null = block.element;
    up !== null && up !== top && up.tag !== 'body' && up.tag !== 'html';
    up = up.parent
  ) {
    if (verdicts.get(up) ?? judged(up)) return true;
  }
  return top !== null && isLoneApparatus(page.text.slice(block.start, block.end));
}

const verdicts = new WeakMap<Element, boolean>();

function judged(element: Element): boolean {
  const named =
    APPARATUS.test(element.marks) &&
    !ARTICLE.test(element.marks) &&
    element.tag !== 'article' &&
    element.tag !== 'main';
  const verdict =
    named ||
    (APPARATUS_TAGS.has(element.tag) && !(element.tag === 'header' && /\barticle/.test(element.parent?.tag ?? ''))) ||
    /\b(?:navigation|complementary|contentinfo|dialog|menu|menubar|alert)\b/.test(element.marks);
  verdicts.set(element, verdict);
  return verdict;
}

function isLoneApparatus(text: string): boolean {
  return (
    text.length < 140 &&
    /^(?:advertisement|sponsored|related(?: articles| stories)?:?|read (?:more|also|next)\b.*|see also\b.*|share (?:this|on)\b.*|follow us\b.*|subscribe\b.*|sign up\b.*|continue reading.*|click here\b.*|copyright\b.*|©.*|all rights reserved.*|photo(?:graph)?\s*[:/].*|image\s*:.*|tags?:.*|filed under.*|loading.*|(?:view )?comments?.*|story continues.*)$/i.test(
      text,
    )
  );
}

function isWithin(element: Element, container: Element): boolean {
  for (let up: Element | null = element; up !== null && up.depth >= container.depth; up = up.parent)
    if (up === container) return true;
  return false;
}

function commasIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (',،、，'.includes(text[at] as string)) count++;
  return count;
}
