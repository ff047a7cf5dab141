import type { Span } from './anchor.js';

/** What a stretch of a document is for. Statements come from `body` only. */
export type PassageKind =
  | 'headline'
  | 'byline'
  | 'dateline'
  | 'credit'
  | 'caption'
  | 'body'
  | 'heading'
  | 'footnote'
  | 'furniture';

/**
 * A stretch of the text, usually a paragraph. Passages stand in reading order and never overlap;
 * what lies between two of them is white space.
 */
export interface Passage extends Span {
  readonly kind: PassageKind;
  /** Page of a paged document, from 1; null elsewhere. */
  readonly page: number | null;
  /** The paragraph number people cite (`121`, `121.2`); null where the document has none. */
  readonly paragraph: string | null;
}

/** Where a span stands, as its anchor wants it. */
export function placeOf(passages: readonly Passage[], span: Span): { page: number | null; paragraph: string | null } {
  const home = passages.find((passage) => passage.start <= span.start && span.start < passage.end);
  return { page: home?.page ?? null, paragraph: home?.paragraph ?? null };
}
