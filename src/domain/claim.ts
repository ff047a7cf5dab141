export type ClaimMeasure = 'share' | 'count' | 'date' | 'status';

export type Comparator =
  | 'exactly'
  | 'about'
  | 'nearly'
  | 'more-than'
  | 'less-than'
  | 'at-least'
  | 'most'
  | 'since'
  | 'before';

export interface Claim {
  readonly measure: ClaimMeasure;
  readonly comparator: Comparator;
  /** A share from 0 to 1, a count, a partial date, or the status in words. */
  readonly value: number | string | null;
  /** What is counted or dated, in the document's words as far as possible: `recommendations`, `Kazakh citizens`. */
  readonly unit: string | null;
}

/** The comparators in the words of a page. */
export const COMPARATOR_IN_WORDS: Readonly<Record<Comparator, string>> = {
  exactly: 'exactly',
  about: 'about',
  nearly: 'nearly',
  'more-than': 'more than',
  'less-than': 'less than',
  'at-least': 'at least',
  most: 'most',
  since: 'since',
  before: 'before',
};
