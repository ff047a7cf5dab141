import type { Recommendation } from '../../domain/recommendation.js';
import type { SearchQuery } from '../../domain/search.js';
import type {
  ComparisonView,
  CountedBy,
  PositionCounts,
  RecommendationView,
  ReviewView,
  SearchView,
} from '../../register/views.js';
import { SEGMENTS } from '../charts/segments.js';
import { addressOf, onPage } from '../search-params.js';
import { withStatements } from './statement-json.js';

/** A recommendation as other programs rely on it (docs/api.md): with the session that a pending position waits for. */
export const recommendationJson = (recommendation: Recommendation) => ({
  ...recommendation,
  pendingUntil:
    recommendation.position === 'pending'
      ? (recommendation.positions.findLast((step) => step.pendingUntil !== null)?.pendingUntil ?? null)
      : null,
});

export const searchJson = (query: SearchQuery, view: SearchView, notes: readonly string[]) => ({
  query,
  notes,
  understood: view.understood,
  unit: 'recommendations',
  total: view.total,
  pageCount: view.pageCount,
  next: query.page < view.pageCount ? addressOf(onPage(query, query.page + 1), '/api/v1/search') : null,
  held: view.held,
  milliseconds: view.milliseconds,
  hits: view.hits.map(({ recommendation, marks }) => ({ ...recommendationJson(recommendation), marks })),
  facets: view.facets,
});

export const recommendationViewJson = ({ recommendation, witnesses, before, after }: RecommendationView) => ({
  ...recommendationJson(recommendation),
  witnesses,
  before: before?.id ?? null,
  after: after?.id ?? null,
});

export const reviewJson = (view: ReviewView) => ({
  ...withStatements(view),
  recommendations: view.recommendations.map(recommendationJson),
});

/** Shares stand only where there are cases enough. */
export const comparisonJson = ({ by, columns, least, unit }: ComparisonView, notes: readonly string[]) => ({
  by,
  unit,
  least,
  notes,
  columns: columns.map((column: CountedBy) => ({
    ...column,
    shares: column.counts.received < least ? null : sharesOf(column.counts),
  })),
});

const sharesOf = ({ received, by }: PositionCounts) =>
  Object.fromEntries(SEGMENTS.map((segment) => [segment, Math.round((by[segment] / received) * 10_000) / 10_000]));
