import type { Generated } from 'kysely';

/** The tables, as Kysely wants to know them. JSON columns hold domain values whole; what is asked for stands in columns. */
export interface Schema {
  schema_version: { version: number };
  facts: { part: string; state: string | null; item: string };
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
}
