import type { Finding } from '../domain/finding.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { RecordExcerpt, RecordQuery } from '../domain/record.js';
import type { Statement } from '../domain/statement.js';

/** What a check decides with. Pure: `today` is handed in. */
export interface CheckContext {
  readonly record: RecordExcerpt;
  /** The day of the check. */
  readonly today: PartialDate;
}

/** An example: a statement, the record it meets, and the outcome that follows. */
export interface CheckExample {
  readonly title: string;
  readonly statement: Statement;
  readonly context: CheckContext;
  readonly outcome: Finding['outcome'];
  /** Words that the sentence must contain. */
  readonly says: readonly string[];
}

/** One check, one file; its id is the file's name and never changes after release. */
export interface Check {
  readonly id: string;
  readonly title: string;
  /** The rule in words, as its page shows it: one sentence a line. */
  readonly rule: readonly string[];
  readonly examples: readonly CheckExample[];
  appliesTo(statement: Statement): boolean;
  /** What would settle it. Null where the statement lacks what a query needs (no State). */
  needs(statement: Statement): RecordQuery | null;
  decide(statement: Statement, context: CheckContext): Finding;
}
