import {
  KIND_IN_WORDS,
  POSITION_IN_WORDS,
  type Position,
  type Recommendation,
  type RecommendationKind,
} from '../domain/recommendation.js';
import { FACETS, type Facet, type FacetCount, type SearchFound, type SearchQuery } from '../domain/search.js';
import type { Lexicon } from '../extract/lexicon/lexicon.js';
import type { Desk } from './desk.js';
import type { FacetValueView, SearchView } from './views.js';

/** Recommendations fetched at once while everything found is handed on. */
const CHUNK = 500;

/** The page asked for, with its facets. */
export async function search(desk: Desk, query: SearchQuery): Promise<SearchView> {
  const began = performance.now();
  const index = await desk.index();
  const found = index.search(query);
  const [recommendations, lexicon] = await Promise.all([recommendationsAt(desk, found.seqs), desk.lexicon()]);
  return {
    query,
    total: found.total,
    pageCount: Math.ceil(found.total / query.size),
    hits: recommendations.map((recommendation) => ({
      recommendation,
      marks: found.marksIn(recommendation.text, recommendation.language),
    })),
    facets: facetViews(found, query, lexicon),
    understood: found.understood,
    held: index.items,
    milliseconds: Math.round(performance.now() - began),
  };
}

/** Everything found, in its order, a piece at a time. */
export async function* searchAll(desk: Desk, query: SearchQuery): AsyncIterable<readonly Recommendation[]> {
  const found = (await desk.index()).search(query);
  let piece: number[] = [];
  for (const seq of found.all()) {
    piece.push(seq);
    if (piece.length < CHUNK) continue;
    yield await recommendationsAt(desk, piece);
    piece = [];
  }
  if (piece.length > 0) yield await recommendationsAt(desk, piece);
}

/** In the order asked for. */
async function recommendationsAt(desk: Desk, seqs: readonly number[]): Promise<Recommendation[]> {
  const kept = await desk.store.recommendationsAt(seqs);
  const bySeq = new Map(kept.map(({ seq, recommendation }) => [seq, recommendation]));
  return seqs.flatMap((seq) => bySeq.get(seq) ?? []);
}

function facetViews(found: SearchFound, query: SearchQuery, lexicon: Lexicon): SearchView['facets'] {
  const view = (facet: Facet): FacetValueView[] => {
    const chosen = new Set(query.chosen[facet] ?? []);
    const counted = found.facets[facet];
    const missing = [...chosen].filter((value) => !counted.some((count) => count.value === value));
    return [...counted, ...missing.map((value): FacetCount => ({ value, count: 0 }))].map(({ value, count }) => ({
      value,
      label: labelOf(facet, value, lexicon),
      count,
      chosen: chosen.has(value),
    }));
  };
  return Object.fromEntries(FACETS.map((facet) => [facet, view(facet)])) as unknown as SearchView['facets'];
}

/** A facet's value for people. */
export function labelOf(facet: Facet, value: string, { states, treaties }: Lexicon): string {
  switch (facet) {
    case 'state':
    case 'recommending':
      return states.get(value)?.name ?? value;
    case 'treaty':
      return treaties.get(value)?.title ?? value;
    case 'kind':
      return KIND_IN_WORDS[value as RecommendationKind] ?? value;
    case 'position':
      return POSITION_IN_WORDS[value as Position] ?? 'no position told';
    case 'action':
      return ACTION_IN_WORDS[value] ?? value;
    default:
      return value;
  }
}

/** UPR Info's categories of action, by what the verb asks for. */
const ACTION_IN_WORDS: Readonly<Record<string, string>> = {
  1: '1, minimal action',
  2: '2, continuing action',
  3: '3, considering action',
  4: '4, general action',
  5: '5, specific action',
};
