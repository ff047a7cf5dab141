import type { Span } from './anchor.js';
import type { Recommendation } from './recommendation.js';

/** What can be counted and chosen beside the words; each value is a string, as it stands in an address. */
export const FACETS = [
  'kind',
  'state',
  'group',
  'organisation',
  'recommending',
  'recommendingGroup',
  'cycle',
  'session',
  'position',
  'theme',
  'persons',
  'sdg',
  'action',
  'treaty',
  'source',
  'year',
] as const;
export type Facet = (typeof FACETS)[number];

export const SEARCH_SORTS = ['relevance', 'newest', 'oldest', 'state'] as const;
export type SearchSort = (typeof SEARCH_SORTS)[number];

/**
 * One query for web, interface and command line. Values of one facet widen (any of them), facets narrow (all of them).
 * `words`: words, "phrases", prefix*, -without, OR. Empty: everything.
 */
export interface SearchQuery {
  readonly words: string;
  readonly chosen: Readonly<Partial<Record<Facet, readonly string[]>>>;
  readonly sort: SearchSort;
  /** From 1. */
  readonly page: number;
  /** Hits on a page. */
  readonly size: number;
}

/** What a document of the index is made of; made from a recommendation by the use cases, indexed by `search/`. */
export interface SearchItem {
  /** The store's number of the item: rising, never used twice. */
  readonly seq: number;
  readonly text: string;
  /** ISO 639-1. */
  readonly language: string;
  /** Values by facet; several where there are several. */
  readonly values: Readonly<Partial<Record<Facet, readonly string[]>>>;
  /** Sorts newest and oldest; `2014-10-30`, shorter where less is known, empty where nothing is. */
  readonly on: string;
}

export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** What a search found, as numbers of items: the use case fetches the page's items by them. */
export interface SearchFound {
  readonly total: number;
  /** The page asked for, in order. */
  readonly seqs: readonly number[];
  /** Every item found, in the order asked for: for exports. */
  all(): Iterable<number>;
  /**
   * Exact counts, largest first, then by value. A facet that has chosen values is counted as if it had none, so that
   * others can be added; every other choice and the words hold.
   */
  readonly facets: Readonly<Record<Facet, readonly FacetCount[]>>;
  /** Words of the query as they were understood, one sentence each: what was widened to other languages, what was left out. */
  readonly understood: readonly string[];
  /** Places of the words in a text, for the marks. */
  marksIn(text: string, language: string): Span[];
}

export interface SearchHit {
  readonly recommendation: Recommendation;
  readonly marks: readonly Span[];
}

export const PAGE_SIZE = 20;
export const MOST_ON_A_PAGE = 200;
