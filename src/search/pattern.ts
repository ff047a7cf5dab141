/** What is looked for at one place of a text: a word in any of its forms, or any word that begins so. */
export interface Element {
  /** Folded. */
  readonly word: string;
  readonly isPrefix: boolean;
}

/** Elements one right after another; a single word is a pattern of one. */
export interface Pattern {
  readonly elements: readonly Element[];
  /** Looked for in texts of this language only; null: in all, under the stem of each. */
  readonly language: string | null;
}

/**
 * What one part of a query asks of a text: every group of `exact` is met by one of its patterns, or one of the
 * patterns of `widened` is there.
 */
export interface Clause {
  readonly exact: readonly (readonly Pattern[])[];
  readonly widened: readonly Pattern[];
}

/** A query ready to be looked up. */
export interface Plan {
  /** All have to be met. */
  readonly clauses: readonly Clause[];
  /** None may be met. */
  readonly without: readonly Clause[];
  /** Words that stand side by side in the query: texts where they do too come first. */
  readonly sideBySide: readonly Pattern[];
  /** For people. */
  readonly understood: readonly string[];
}

/**
 * Where a run of tokens ends that meets the elements from `at` on, or -1. A joined word stands before its parts in a
 * stream, so an element meets either the whole, and the next follows after its parts, or the first part.
 */
export function endOfRun(
  at: number,
  end: number,
  elements: number,
  meets: (element: number, at: number) => boolean,
  widthAt: (at: number) => number,
  element = 0,
): number {
  if (element === elements) return at;
  if (at >= end) return -1;
  const width = widthAt(at);
  if (meets(element, at)) {
    const next = at + (width > 1 ? width + 1 : 1);
    const found = endOfRun(next, end, elements, meets, widthAt, element + 1);
    if (found !== -1) return found;
  }
  return width > 1 ? endOfRun(at + 1, end, elements, meets, widthAt, element) : -1;
}
