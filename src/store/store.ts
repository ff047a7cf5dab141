import type { Attribution } from '../domain/attribution.js';
import type { Decision, ReviewState } from '../domain/decision.js';
import type { Finding } from '../domain/finding.js';
import type { RecordExcerpt, RecordQuery, ReferenceFacts } from '../domain/record.js';
import type { SourceDocument, Visibility } from '../domain/source-document.js';
import type { Statement, StatementKind } from '../domain/statement.js';

/**
 * The door: the only way to what is kept. One contract suite runs over every database behind it.
 * Every write says who, when and why; what was before stays readable in `history`. A write that returned is on disk.
 */

/** Who changes something, when (ISO 8601 instant) and why. */
export interface Author {
  readonly by: string;
  readonly at: string;
  readonly why: string | null;
}

export interface KeptDocument {
  readonly document: SourceDocument;
  readonly visibility: Visibility;
  readonly licence: string | null;
  readonly addedAt: string;
  readonly addedBy: string;
  readonly statementCount: number;
}

export interface NewDocument {
  readonly document: SourceDocument;
  /** As received, kept byte for byte. */
  readonly bytes: Uint8Array;
  readonly visibility: Visibility;
  readonly licence: string | null;
  readonly attributions: readonly Attribution[];
  readonly statements: readonly Statement[];
  readonly findings: ReadonlyMap<string, Finding>;
}

export interface KeptStatement {
  /** As the machine first read it. */
  readonly asRead: Statement;
  readonly reviewState: ReviewState;
  /** Oldest first. */
  readonly decisions: readonly Decision[];
  /** The latest finding. */
  readonly finding: Finding;
}

export interface StatementFilter {
  readonly source?: string;
  readonly state?: string;
  readonly kind?: StatementKind;
  readonly reviewState?: ReviewState;
  readonly limit?: number;
  readonly offset?: number;
}

/** One change, as history keeps it. `before` is null for what is new. */
export interface Change extends Author {
  /** `document:sha256:…`, `statement:…`, `record:reference`. */
  readonly subject: string;
  readonly what: string;
  readonly before: unknown;
  readonly after: unknown;
}

export interface Store {
  /** Which reference facts are loaded: a digest over the files; null on an empty database. */
  referenceDigest(): Promise<string | null>;
  /** Puts these facts in place of the ones loaded before, in one transaction. */
  loadReference(facts: ReferenceFacts, digest: string, author: Author): Promise<void>;
  /** All rows of the asked parts for one State, with every source, State and treaty. */
  record(query: RecordQuery): Promise<RecordExcerpt>;
  /** The whole record of the asked parts, for pages that list it. */
  recordOfAll(parts: RecordQuery['parts']): Promise<RecordExcerpt>;

  /** Rows by table of the record, documents and statements, as counted in the database. */
  counts(): Promise<Record<string, number>>;
  /** Ids of documents and statements that begin like this, at most `limit`. */
  idsLike(beginning: string, limit: number): Promise<{ documents: string[]; statements: string[] }>;

  /** False where these bytes are held already: a document added twice is one document. */
  addDocument(added: NewDocument, author: Author): Promise<boolean>;
  document(id: string): Promise<KeptDocument | null>;
  /** Newest first. */
  documents(limit?: number, offset?: number): Promise<KeptDocument[]>;
  bytesOf(id: string): Promise<Uint8Array | null>;
  setVisibility(id: string, visibility: Visibility, licence: string | null, author: Author): Promise<void>;

  attributionsOf(source: string): Promise<Attribution[]>;
  /** In order of the text within a document, newest document first. */
  statements(filter: StatementFilter): Promise<KeptStatement[]>;
  countStatements(filter: StatementFilter): Promise<number>;
  statement(id: string): Promise<KeptStatement | null>;
  /** Appends a decision; throws a `conflict` fault where the statement is not held. */
  decide(decision: Decision): Promise<void>;
  /** Keeps a finding beside the earlier ones where it differs from the latest. True where it was kept. */
  keepFinding(statement: string, finding: Finding, author: Author): Promise<boolean>;
  findingsOf(statement: string): Promise<Finding[]>;

  /** Newest first. */
  history(subject: string, limit?: number): Promise<Change[]>;
  close(): Promise<void>;
}
