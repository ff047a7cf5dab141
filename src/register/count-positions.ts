import { POSITIONS, type Recommendation } from '../domain/recommendation.js';
import type { CountedBy, PositionCounts } from './views.js';

/** How many recommendations stand at which position. Pledges and what is gone from every source are no part of it. */
export function countPositions(recommendations: readonly Recommendation[]): PositionCounts {
  const by = Object.fromEntries([...POSITIONS, 'unknown'].map((position) => [position, 0])) as Record<
    keyof PositionCounts['by'],
    number
  >;
  for (const { position } of recommendations) by[position ?? 'unknown']++;
  return { received: recommendations.length, by };
}

/** Counted for each value that a recommendation carries; largest first, then by label. One with two values counts in both. */
export function countedBy(
  recommendations: readonly Recommendation[],
  valuesOf: (recommendation: Recommendation) => readonly string[],
  labelOf: (value: string) => string,
): CountedBy[] {
  const groups = new Map<string, Recommendation[]>();
  for (const recommendation of recommendations) {
    for (const value of valuesOf(recommendation)) {
      const group = groups.get(value) ?? [];
      group.push(recommendation);
      groups.set(value, group);
    }
  }
  return [...groups]
    .map(([value, own]) => ({ value, label: labelOf(value), counts: countPositions(own) }))
    .sort((a, b) => b.counts.received - a.counts.received || a.label.localeCompare(b.label));
}
