import type { Block } from './page.js';

/** Signs of running text in one block. */

export const isHeading = (block: Block): boolean => /^h[1-6]$/.test(block.element.tag);

/** The share of a block that stands in links. */
export const linkShare = (block: Block): number => block.linked / block.text.length;

export const endsSentence = (text: string): boolean => /[.!?:;…。！？؟۔।]["”’»)\]）」』]*$/.test(text.slice(-CLOSING));
/** Marks that may stand after the full stop, and some to spare: a text of nothing but marks must not cost time. */
const CLOSING = 10;

/** What a site says of its cookies: sentences, but no article's. */
export const isCookieNotice = (text: string): boolean => text.includes('cookie') && COOKIES.test(text.slice(0, 1000));
const COOKIES =
  /\b(?:uses?|using|use of|sets?|accept|allow|manage|our|these|necessary|which) cookies\b|\bcookies? (?:policy|settings|preferences|notice|are used)\b/i;

/** A teaser is cut off before its end. */
const isTeaser = (text: string): boolean => text.length < 300 && /(?:\.\.\.|…)\]?$/.test(text.slice(-4));

/** Characters from which a block is a paragraph; scripts that write no spaces say as much in a third. */
const LONG = 80;
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/;
/** Characters from which it need not end like a sentence. */
const VERY_LONG = 200;

/** A paragraph of sentences, not made of links. */
export function isProse(block: Block): boolean {
  const { text } = block;
  const length = DENSE.test(text.slice(0, 40)) ? text.length * 3 : text.length;
  return (
    length >= LONG &&
    linkShare(block) < 0.4 &&
    !isHeading(block) &&
    (length > VERY_LONG || endsSentence(text)) &&
    !isTeaser(text) &&
    !isCookieNotice(text)
  );
}

/** Points for the container that a block stands in: commas and length, as Readability showed to work. */
export function pointsOf(block: Block): number {
  const { text, element } = block;
  if (text.length < 25 || isHeading(block) || element.tag === 'li' || isTeaser(text) || isCookieNotice(text)) return 0;
  const commas = text.slice(0, 2000).match(/[,،、，]/g)?.length ?? 0;
  return (1 + commas + Math.min(text.length / 100, 3)) * (1 - linkShare(block));
}
