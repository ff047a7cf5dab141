import type { Generated } from 'kysely';

/** The tables, as Kysely wants to know them. JSON columns hold domain values whole; what is asked for stands in columns. */
export interface Schema {
  schema_version: { version: number };
  /** `origin`: `reference` for those that ship, else the source of the import that brought them. */
  facts: { seq: Generated<number>; part: string; state: string | null; item: string; origin: string };
  facts_digest: { digest: string };
  documents: {
    id: string;
    document: string;
    visibility: string;
    licence: string | null;
    added_at: string;
    added_by: string;
  };
  document_bytes: { id: string; bytes: Uint8Array };
  attributions: { source: string; place: number; attribution: string };
  statements: {
    id: string;
    source: string;
    place: number;
    state: string | null;
    kind: string;
    review_state: string;
    statement: string;
  };
  decisions: { seq: Generated<number>; statement: string; decision: string };
  findings: { seq: Generated<number>; statement: string; finding: string };
  history: {
    seq: Generated<number>;
    subject: string;
    what: string;
    before: string | null;
    after: string | null;
    by: string;
    at: string;
    why: string | null;
  };
  /** One row: how often the record has changed, and the last numbers given. */
  record_version: { version: number; witness_seq: number; recommendation_seq: number };
  recommendations: {
    seq: number;
    id: string;
    kind: string;
    state_under_review: string;
    cycle: number | null;
    paragraph_order: string | null;
    recommendation: string;
  };
  /** What imports compare and move; kept apart from the words, so that a day that moves does not write them again. */
  witnesses: {
    seq: number;
    key: string;
    source: string;
    recommendation: string;
    digest: string;
    sets: string;
    first_seen_on: string;
    last_seen_on: string;
    gone_on: string | null;
  };
  witness_words: { seq: number; words: string };
  /** Ids of recommendations that are no more, each with the witness that founded it. */
  former_recommendations: { id: string; witness: string };
  imports: { id: Generated<number>; by: string; at: string; report: string };
  search_index: { version: number; piece: string; part: number; bytes: Uint8Array };
}
