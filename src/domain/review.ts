import type { PartialDate } from './partial-date.js';
import type { Provenance } from './record-source.js';

export type ReviewStatus = 'scheduled' | 'held' | 'postponed' | 'not-held' | 'outcome-adopted' | 'adoption-deferred';

/** A session of the Working Group on the Universal Periodic Review. */
export interface ReviewSession extends Provenance {
  readonly session: number;
  readonly cycle: number;
  readonly from: PartialDate;
  readonly to: PartialDate;
  /** The Council session that adopts its outcomes; null where not known. */
  readonly councilSession: number | null;
  readonly states: readonly string[];
  readonly note: string;
}

/** The review of one State in one cycle. */
export interface Review extends Provenance {
  readonly state: string;
  readonly cycle: number;
  readonly session: number;
  readonly reviewedOn: PartialDate | null;
  readonly reportSymbol: string | null;
  readonly addendumSymbol: string | null;
  /** The Council session that adopted the outcome. */
  readonly councilSession: number | null;
  readonly outcomeAdoptedOn: PartialDate | null;
  readonly status: ReviewStatus;
  /** `43/109`; present only where the adoption is on record. */
  readonly decision: string | null;
  readonly counts: RecommendationCounts | null;
  readonly countsSource: string | null;
  readonly troika: string | null;
  readonly note: string;
}

/** Paragraphs of the UN report, not UPR Info's (part, recommending State) pairs. */
export interface RecommendationCounts {
  readonly received: number | null;
  readonly supported: number | null;
  readonly noted: number | null;
  /** Supported in part, or answered with an additional clarification. */
  readonly partly: number | null;
}

/** A total stated when the Council adopted an outcome, with who stated it. `final` marks the one to use. */
export interface OutcomeTotal extends Provenance {
  readonly state: string;
  readonly cycle: number;
  readonly councilSession: number;
  readonly counts: RecommendationCounts;
  readonly statedBy: string;
  readonly final: boolean;
  readonly decision: string | null;
  readonly adoptedOn: PartialDate | null;
  /** `706`, `208, 212, 213`. */
  readonly paragraph: string | null;
  readonly note: string;
}
