import { POSITIONS } from '../domain/recommendation.js';
import type { SearchQuery } from '../domain/search.js';
import type { Desk } from './desk.js';
import { labelOf } from './search.js';
import type { ComparisonView, CountedBy, PositionCounts, RecommendationView } from './views.js';

export async function viewRecommendation(desk: Desk, id: string): Promise<RecommendationView | null> {
  const kept = await desk.store.recommendation(id);
  if (kept === null) return null;
  const { recommendation } = kept;
  const { states, treaties } = await desk.lexicon();
  const known = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
  const { kind, stateUnderReview, cycle } = recommendation;
  const record = await desk.store.record({ state: stateUnderReview, parts: ['reviews'] });
  const family = cycle === null ? [] : await desk.store.recommendations({ kind, stateUnderReview, cycle });
  const at = family.findIndex((item) => item.recommendation.id === recommendation.id);
  return {
    recommendation,
    witnesses: (await desk.store.witnessesOf([recommendation.id])).get(recommendation.id) ?? [],
    stateUnderReview: states.get(stateUnderReview) as RecommendationView['stateUnderReview'],
    recommendingStates: recommendation.recommendingStates.flatMap((code) => known(states.get(code))),
    treaties: recommendation.treaties.flatMap((code) => known(treaties.get(code))),
    review: record.reviews.find((review) => review.cycle === cycle) ?? null,
    before: family[at - 1]?.recommendation ?? null,
    after: at === -1 ? null : (family[at + 1]?.recommendation ?? null),
  };
}

/** Fewer cases than this bear no share. */
const LEAST_CASES = 20;

/** States, groups or cycles side by side, among what a query finds. */
export async function compare(
  desk: Desk,
  by: ComparisonView['by'],
  values: readonly string[],
  query: SearchQuery,
): Promise<ComparisonView> {
  const lexicon = await desk.lexicon();
  const index = await desk.index();
  const columns = values.map((value): CountedBy => {
    // The columns tell the positions: choosing one would leave nothing to compare.
    const chosen = { ...query.chosen, position: [], kind: ['upr-recommendation'], [by]: [value] };
    const { total, facets } = index.search({ ...query, chosen, page: 1, size: 1 });
    const counted = new Map(facets.position.map(({ value: position, count }) => [position, count]));
    const positions = [...POSITIONS, 'unknown'] as const;
    const counts = Object.fromEntries(positions.map((position) => [position, counted.get(position) ?? 0]));
    return {
      value,
      label: labelOf(by, value, lexicon),
      counts: { received: total, by: counts as PositionCounts['by'] },
    };
  });
  return {
    by,
    columns,
    least: LEAST_CASES,
    unit: 'recommendations of the Universal Periodic Review, each counted once, however many States made it',
  };
}
