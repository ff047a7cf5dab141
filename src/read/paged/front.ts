import type { Block } from './block.js';
import { hasCover, precedesTitle } from './cover.js';

/** Below a heading "Notes", what begins with a number or a star is a note, in whatever print. */
export function withEndnotes(blocks: readonly Block[]): Block[] {
  let areNotes = false;
  return blocks.map((block): Block => {
    if (block.kind === 'heading') areNotes = /^(?:end)?notes$/i.test(block.text);
    return areNotes && block.kind === 'body' && /^(?:\d{1,3}|[*∗†ivx]{1,5})\.?\s/.test(block.text)
      ? { ...block, kind: 'footnote' }
      : block;
  });
}

/** Blocks among which the title is looked for. */
const FRONT = 30;

/**
 * Tells the cover's lines and the title at the front of a document whose print is not known: below the cover the
 * headings up to the first paragraph are the title; without a cover, the first heading, where no text precedes it.
 */
export function withFront(blocks: readonly Block[]): Block[] {
  if (blocks.some(({ kind }) => kind === 'headline')) return [...blocks];
  const front = blocks.slice(0, FRONT);
  const covered = hasCover(front.map(({ text }) => text).join('\n'));
  const start = covered ? front.findLastIndex(({ text }) => precedesTitle(text)) + 1 : 0;
  const at = blocks.findIndex(({ kind }, index) => index >= start && kind !== 'furniture' && kind !== 'footnote');
  const end = at === -1 || blocks[at]?.kind !== 'heading' ? at : endOfTitle(blocks, at, covered);
  return blocks.map((block, index): Block => {
    if (index < start) return { ...block, kind: block.kind === 'footnote' ? 'footnote' : 'furniture' };
    return index >= at && index < end ? { ...block, kind: 'headline' } : block;
  });
}

function endOfTitle(blocks: readonly Block[], from: number, covered: boolean): number {
  if (!covered) return from + 1;
  let end = from;
  while (
    blocks[end]?.kind === 'heading' &&
    end < from + 4 &&
    !/^(?:introduction|contents|[IVX]+\.\s)/i.test(blocks[end]?.text ?? '')
  )
    end++;
  return end;
}
