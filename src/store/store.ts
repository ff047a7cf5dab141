import type { Attribution } from '../domain/attribution.js';
import type { Decision, ReviewState } from '../domain/decision.js';
import type { Finding } from '../domain/finding.js';
import type { ImportReport } from '../domain/import-report.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { Recommendation, RecommendationKind, Witness } from '../domain/recommendation.js';
import type { RecordExcerpt, RecordQuery, ReferenceFacts } from '../domain/record.js';
import type { SourceDocument, Visibility } from '../domain/source-document.js';
import type { Statement, StatementKind } from '../domain/statement.js';
import type { TreatyAction } from '../domain/treaty.js';

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

/** What an import needs to know of a witness that is held. */
export interface WitnessHead {
  readonly key: string;
  /** Tells whether the row says what it said: a digest of row and raw cells. */
  readonly digest: string;
  readonly recommendation: string;
  /** Sets (files by their names) whose latest export has it. */
  readonly sets: readonly string[];
  readonly goneOn: PartialDate | null;
}

/** A witness as an import leaves it. */
export interface KeptWitness {
  readonly witness: Witness;
  readonly digest: string;
  readonly recommendation: string;
  readonly sets: readonly string[];
}

/** Everything one import changes; all of it or nothing. */
export interface ImportChange {
  readonly source: string;
  /** The number of changes to the record when the import began; another import that finished meanwhile is a conflict. */
  readonly seenVersion: number;
  readonly report: ImportReport;
  readonly created: readonly KeptWitness[];
  readonly changed: readonly KeptWitness[];
  /** Seen again as they were: the day moves, and the sets where they are new. */
  readonly seen: readonly { readonly key: string; readonly sets: readonly string[] }[];
  readonly gone: readonly { readonly key: string; readonly sets: readonly string[]; readonly isGone: boolean }[];
  /** Held as they were, and now of another recommendation. */
  readonly moved: readonly { readonly key: string; readonly recommendation: string }[];
  /** Recommendations as their witnesses now have them, new and known. */
  readonly recommendations: readonly Recommendation[];
  /** Ids of recommendations whose witnesses have joined others: nothing speaks of them any more. Their ids go on leading to where the witness that founded them is now. */
  readonly dissolved: readonly string[];
  readonly treatyActions: readonly TreatyAction[];
}

export interface KeptRecommendation {
  /** Rising, never used twice. */
  readonly seq: number;
  readonly recommendation: Recommendation;
}

export interface RecommendationFilter {
  readonly kind?: RecommendationKind;
  readonly stateUnderReview?: string;
  readonly cycle?: number;
}

export interface KeptImport {
  readonly id: number;
  readonly by: string;
  readonly at: string;
  readonly report: ImportReport;
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

  /** How often the record of recommendations has changed: two equal numbers, the same record. */
  recordVersion(): Promise<number>;
  witnessHeads(source: string): Promise<WitnessHead[]>;
  /** In order of their first sight. */
  witnessesOf(recommendations: readonly string[]): Promise<Map<string, Witness[]>>;
  /** One transaction; raises the version by one. Throws a `conflict` fault where another import came first. */
  applyImport(change: ImportChange, author: Author): Promise<void>;
  /** Newest first. */
  imports(limit?: number): Promise<KeptImport[]>;
  /** A whole id, or a beginning of one that only one has; null where none or several. */
  recommendation(id: string): Promise<KeptRecommendation | null>;
  recommendationsAt(seqs: readonly number[]): Promise<KeptRecommendation[]>;
  /** By paragraph number, then in order of arrival. */
  recommendations(filter: RecommendationFilter): Promise<KeptRecommendation[]>;
  /** Those after `seq` in rising order, at most `limit`: to walk through all of them. */
  recommendationsAfter(seq: number, limit: number): Promise<KeptRecommendation[]>;
  countRecommendations(): Promise<Record<RecommendationKind, number>>;

  /** The index of search as last kept: its pieces by name, and the version of the record it was made from. Null: none. */
  searchIndex(): Promise<{ version: number; pieces: Map<string, Uint8Array> } | null>;
  searchIndexVersion(): Promise<number | null>;
  keepSearchIndex(version: number, pieces: ReadonlyMap<string, Uint8Array>): Promise<void>;

  /** Newest first. */
  history(subject: string, limit?: number): Promise<Change[]>;
  close(): Promise<void>;
}
