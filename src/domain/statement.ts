import type { Anchor } from './anchor.js';
import type { Claim } from './claim.js';
import type { Commitment } from './commitment.js';
import type { DatedValue } from './partial-date.js';

export type StatementKind = 'commitment' | 'claim';

/** What the document says a State promised or claimed, as a rule read it. */
export interface Statement {
  /** See `statementId` in `id.ts`; a promise that outlives this program. */
  readonly id: string;
  /** The source document's id. */
  readonly source: string;
  readonly kind: StatementKind;
  /** Id of the attribution it was said in; null where the reporter says it in the document's own voice. */
  readonly attribution: string | null;
  readonly anchor: Anchor;
  /** ISO 3166 alpha-3 of the State whose commitment or claim it is. */
  readonly state: string | null;
  /** Full name of the official who said it, where the document gives it anywhere. */
  readonly speaker: string | null;
  readonly saidOn: DatedValue | null;
  readonly commitment: Commitment | null;
  readonly claim: Claim | null;
  readonly themes: readonly string[];
  /** The rule that found it: its file name in `extract/rules/`. */
  readonly rule: string;
  /** The words of the sentence it stands in, for checks that need what surrounds a figure. */
  readonly context: string;
}
