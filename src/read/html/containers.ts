import { sumsOf } from './elements.js';
import { Sign, signsOf } from './marks.js';
import type { Block, Element, Page } from './page.js';
import { isProse, pointsOf } from './prose.js';

/** What the blocks in each element amount to, at the places of `page.elements`. */
export interface Tally {
  readonly points: Float64Array;
  readonly text: Float64Array;
  readonly linked: Float64Array;
  readonly prose: Float64Array;
}

export function tallyOf(page: Page, blocks: readonly Block[]): Tally {
  return {
    points: risenPoints(page, blocks),
    text: sumsOf(page, blocks, (block) => block.text.length),
    linked: sumsOf(page, blocks, (block) => block.linked),
    prose: sumsOf(page, blocks, (block) => (isProse(block) ? block.text.length : 0)),
  };
}

/** Points rise from a paragraph to its container in full, to those around it by less. */
const SHARES = [1, 1 / 2, 1 / 9, 1 / 12];

function risenPoints(page: Page, blocks: readonly Block[]): Float64Array {
  const risen = new Float64Array(page.elements.length);
  for (const block of blocks) {
    const points = pointsOf(block);
    let container = points === 0 ? null : containerOf(block.element);
    for (const share of SHARES) {
      if (container === null) break;
      (risen[container.index] as number) += points * share;
      container = container.parent;
    }
  }
  return risen;
}

const PARAGRAPHS = new Set('p li td pre blockquote dd'.split(' '));
const INLINE = new Set(
  'a span em strong b i u font small big sub sup abbr cite q code mark ins del time label bdi bdo s strike tt var kbd samp'.split(
    ' ',
  ),
);

/** The parent of the block's paragraph; text that stands bare in a div is a paragraph of it. */
function containerOf(element: Element): Element | null {
  let home: Element | null = element;
  while (home !== null && INLINE.has(home.tag)) home = home.parent;
  return home !== null && PARAGRAPHS.has(home.tag) ? home.parent : home;
}

/** The element that speaks most for being the article's; null where no block says anything. */
export function bestOf(page: Page, tally: Tally): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const element of page.elements) {
    const standing = standingOf(element, tally);
    if (standing > most) [best, most] = [element, standing];
  }
  return best;
}

/** The points, raised by what the element is called, less its share of links. A name without prose says nothing. */
export function standingOf(element: Element, { points, text, linked }: Tally): number {
  const at = element.index;
  const own = points[at] as number;
  if (own === 0) return 0;
  const signs = signsOf(element);
  const byName = Math.min(signs & Sign.body ? own : own / 2, weightOf(element.tag, signs));
  return (own + byName) * (1 - (linked[at] as number) / (text[at] as number));
}

const TAG_WEIGHTS: Readonly<Record<string, number>> = { article: 15, main: 8, div: 5, section: 3, td: 3, pre: 3 };

const weightOf = (tag: string, signs: number): number =>
  (TAG_WEIGHTS[tag] ?? 0) + (signs & Sign.article ? 25 : 0) + (signs & Sign.body ? 60 : 0);

/** Least prose per character of links that comes with it. */
const PROSE_PER_LINK = 8;

/** An article cut into sections: the outermost element that adds prose to the best one, and little else. */
export function grown(best: Element, { text, linked, prose }: Tally): Element {
  let top = best;
  for (let up = best.parent; up !== null; up = up.parent) {
    const more = (sums: Float64Array): number => (sums[up.index] as number) - (sums[top.index] as number);
    const gain = more(prose);
    if (gain > more(text) - gain && gain > PROSE_PER_LINK * more(linked)) top = up;
  }
  return top;
}
