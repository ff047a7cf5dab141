import type { PassageKind } from '../../domain/passage.js';

/** A paragraph, heading, note or running head of a document with pages or numbered paragraphs, in reading order. */
export interface Block {
  readonly kind: PassageKind;
  /** Its lines joined; the printed number stands at its beginning. */
  readonly text: string;
  /** The page it begins on, from 1; null where the format has no pages. */
  readonly page: number | null;
  /** How far it is indented, in the units of its document; null where the format does not tell. */
  readonly indent: number | null;
}

/** The printed number or letter a paragraph opens with: `121.`, `121.2`, `(a)`, `IV.`, `B.`; null where none. */
export function labelOf(text: string): string | null {
  return /^(\d{1,4}(?:\.\d{1,3})?\.?|\([a-z]{1,4}\)|[IVXL]{1,6}\.|[A-Z]\.|[•●▪–-])(?=\s)/.exec(text)?.[1] ?? null;
}

/** Whether a label is that of a numbered paragraph or of an item in one; a year at the end of a sentence is not. */
export const isNumber = (label: string | null): boolean =>
  label !== null && /^(?:(?!(?:19|20)\d\d)\d{1,4}\.|\d{1,3}\.\d{1,3}\.?)$/.test(label);

/** Whether a label opens a lettered item. */
export const isLetter = (label: string | null): boolean => label?.startsWith('(') === true;

export const isBullet = (label: string | null): boolean => label !== null && /^[•●▪–-]$/.test(label);

export const endsSentence = (text: string): boolean => /[.;:!?…][”"’»')\]*\d]*$/.test(text);
