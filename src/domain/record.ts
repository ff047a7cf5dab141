import type { Assessment } from './assessment.js';
import type { Candidature, CandidaturePledge } from './council/candidature.js';
import type { MembershipTerm } from './council/membership.js';
import type { NationalMeasure } from './national-measure.js';
import type { RecordSource } from './record-source.js';
import type { OutcomeTotal, Review, ReviewSession } from './review.js';
import type { State } from './state.js';
import type { Treaty, TreatyAction, TreatyReading } from './treaty.js';

/** The record, table by table. A check names the parts it needs, for one State; the store hands over those rows. */
export interface RecordTables {
  readonly sessions: readonly ReviewSession[];
  readonly reviews: readonly Review[];
  readonly totals: readonly OutcomeTotal[];
  readonly treatyActions: readonly TreatyAction[];
  readonly treatyReadings: readonly TreatyReading[];
  readonly candidatures: readonly Candidature[];
  readonly pledges: readonly CandidaturePledge[];
  readonly terms: readonly MembershipTerm[];
  readonly measures: readonly NationalMeasure[];
  readonly assessments: readonly Assessment[];
}

export type RecordPart = keyof RecordTables;

/** What would settle a statement: these parts of the record, for this State. */
export interface RecordQuery {
  readonly state: string;
  readonly parts: readonly RecordPart[];
}

/** What the record holds for a query. Parts that were not asked for are empty; sources are always all there. */
export interface RecordExcerpt extends RecordTables {
  readonly sources: readonly RecordSource[];
  readonly states: ReadonlyMap<string, State>;
  readonly treaties: ReadonlyMap<string, Treaty>;
}

/** Everything the product ships with: the facts of `reference/`, parsed. */
export interface ReferenceFacts extends RecordTables {
  readonly sources: readonly RecordSource[];
  readonly states: readonly State[];
  readonly treaties: readonly Treaty[];
}
