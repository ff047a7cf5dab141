import type { PositionCounts } from '../../register/views.js';

/** The positions in the order in which a bar shows them. */
export const SEGMENTS = ['supported', 'partially-supported', 'noted', 'pending', 'unknown'] as const;
export type Segment = (typeof SEGMENTS)[number];

export interface SegmentBox {
  readonly segment: Segment;
  readonly count: number;
  /** Hundredths of the width. */
  readonly from: number;
  readonly width: number;
}

/** Segments of one bar, one behind the other; empty ones are left out. `whole` is the count that fills the width. */
export function segmentsOf(counts: PositionCounts, whole: number): SegmentBox[] {
  if (whole <= 0) return [];
  let from = 0;
  return SEGMENTS.flatMap((segment) => {
    const count = counts.by[segment];
    if (count === 0) return [];
    const box = { segment, count, from, width: (count / whole) * 100 };
    from += box.width;
    return [box];
  });
}

/** Which positions occur at all, for the key of a chart. */
export const segmentsIn = (all: readonly PositionCounts[]): Segment[] =>
  SEGMENTS.filter((segment) => all.some((counts) => counts.by[segment] > 0));
