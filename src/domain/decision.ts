import type { Claim } from './claim.js';
import type { Commitment } from './commitment.js';
import type { Statement } from './statement.js';

/** Where a statement stands with its reviewers (law 4). Everything begins as proposed. */
export type ReviewState = 'proposed' | 'accepted' | 'corrected' | 'rejected';

/** What a reviewer may put right. The machine's own reading is kept beside it. */
export interface Correction {
  readonly state?: string;
  readonly speaker?: string;
  readonly saidOn?: string;
  readonly commitment?: Partial<Commitment>;
  readonly claim?: Partial<Claim>;
}

/** One decision by a named person. Decisions are appended, never changed. */
export interface Decision {
  readonly statement: string;
  readonly verdict: Exclude<ReviewState, 'proposed'>;
  readonly by: string;
  /** ISO 8601 instant. */
  readonly at: string;
  readonly why: string | null;
  readonly correction: Correction | null;
}

/** The statement as the latest correction has it. */
export function withCorrection(statement: Statement, correction: Correction | null): Statement {
  if (!correction) return statement;
  return {
    ...statement,
    state: correction.state ?? statement.state,
    speaker: correction.speaker ?? statement.speaker,
    saidOn: correction.saidOn ? { value: correction.saidOn, inferredFrom: null } : statement.saidOn,
    commitment: statement.commitment && { ...statement.commitment, ...correction.commitment },
    claim: statement.claim && { ...statement.claim, ...correction.claim },
  };
}
