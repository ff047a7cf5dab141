import type { Block, Element, Page } from './page.js';

/** Sums of something over all the blocks in each element, at the places of `page.elements`. */
export function sumsOf(page: Page, blocks: readonly Block[], amount: (block: Block) => number): Float64Array {
  const sums = new Float64Array(page.elements.length);
  for (const block of blocks) (sums[block.element.index] as number) += amount(block);
  for (let at = page.elements.length - 1; at > 0; at--) {
    const parent = page.elements[at]?.parent;
    if (parent) (sums[parent.index] as number) += sums[at] as number;
  }
  return sums;
}

/** Tells whether a block stands in an element that is such, at whatever depth. */
export function standsIn(page: Page, isSuch: (element: Element) => boolean): (block: Block) => boolean {
  const marks = new Uint8Array(page.elements.length);
  page.elements.forEach((element, at) => {
    const inherits = element.parent !== null && marks[element.parent.index] === 1;
    marks[at] = inherits || isSuch(element) ? 1 : 0;
  });
  return (block) => marks[block.element.index] === 1;
}
