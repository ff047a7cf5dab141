import type { Correction, Decision } from '../domain/decision.js';
import type { Problem } from '../domain/errors.js';
import type { ImportReport } from '../domain/import-report.js';
import type { Reading } from '../domain/reading.js';
import type { Recommendation } from '../domain/recommendation.js';
import type { SearchQuery } from '../domain/search.js';
import type { Visibility } from '../domain/source-document.js';
import type { State } from '../domain/state.js';
import type { Treaty } from '../domain/treaty.js';
import type { KeptImport, StatementFilter } from '../store/store.js';
import type {
  Audience,
  CandidatureCard,
  CandidatureView,
  ComparisonView,
  CoverageView,
  DataSourceView,
  DocumentCard,
  DocumentView,
  HomeView,
  RecommendationView,
  ReviewView,
  RuleView,
  SearchView,
  StatementView,
  StateView,
  TreatyView,
} from './views.js';

export type { StatementFilter };

/** A file as somebody handed it in. */
export interface Submission {
  readonly bytes: Uint8Array;
  readonly file: string;
  readonly url?: string;
}

export interface AddOptions {
  readonly by: string;
  readonly why?: string;
  /** Default: UN documents public, everything else as law 9 says (press pages quotes-only, the rest private). */
  readonly visibility?: Visibility;
  readonly licence?: string;
}

/** How far an import is. `all` is about right where it can be told before, else null. */
export interface ImportStep {
  readonly what: 'reading' | 'comparing' | 'writing' | 'indexing';
  readonly done: number;
  readonly all: number | null;
}

export interface ImportOptions {
  readonly by: string;
  readonly why?: string;
  readonly dryRun?: boolean;
  /** Column → heading, for a file that no known source publishes: the text of a mapping file. */
  readonly map?: string;
  /** The set that the files are an export of; default: each file by its name. Rows of the set that are there no longer are marked gone. */
  readonly set?: string;
  readonly progress?: (step: ImportStep) => void;
}

export interface Added {
  readonly isNew: boolean;
  readonly reading: Reading;
  readonly problems: readonly Problem[];
}

/** The product as one object: everything a person can ask for. Faults are `Fault`s; null means not held. */
export interface Register {
  /** Reads, extracts and checks without storing anything. */
  read(submission: Submission): Promise<Reading>;
  add(submission: Submission, options: AddOptions): Promise<Added>;

  home(audience: Audience): Promise<HomeView>;
  documents(audience: Audience, page?: { limit: number; offset: number }): Promise<DocumentCard[]>;
  /** Accepts a whole id or a beginning of one that is unique. */
  document(id: string, audience: Audience): Promise<DocumentView | null>;
  statements(filter: StatementFilter, audience: Audience): Promise<StatementView[]>;
  statement(id: string, audience: Audience): Promise<StatementView | null>;

  decide(decision: Omit<Decision, 'at'>): Promise<StatementView>;
  correct(statement: string, correction: Correction, by: string, why?: string): Promise<StatementView>;
  /** Checks again against the record as it now is; counts the findings that changed. */
  check(filter: StatementFilter, by: string): Promise<{ checked: number; changed: StatementView[] }>;

  candidatures(audience: Audience): Promise<CandidatureCard[]>;
  /** `year`: the first year of the term. */
  candidature(state: string, year: number, audience: Audience): Promise<CandidatureView | null>;
  states(): Promise<State[]>;
  state(iso3: string, audience: Audience): Promise<StateView | null>;
  treaties(): Promise<Treaty[]>;
  treaty(code: string, audience: Audience): Promise<TreatyView | null>;
  review(state: string, cycle: number, audience: Audience): Promise<ReviewView | null>;

  /** Reads data sets into the record; with `dryRun` says what it would do and writes nothing. */
  importFiles(files: readonly Submission[], options: ImportOptions): Promise<ImportReport>;
  imports(): Promise<KeptImport[]>;
  /** Where data sets come from, with their licences. */
  dataSources(): DataSourceView[];
  search(query: SearchQuery): Promise<SearchView>;
  /** Everything a query finds, in its order, a piece at a time: of any size. */
  searchAll(query: SearchQuery): AsyncIterable<readonly Recommendation[]>;
  /** A whole id, or a beginning that only one has. */
  recommendation(id: string): Promise<RecommendationView | null>;
  compare(by: ComparisonView['by'], values: readonly string[], query: SearchQuery): Promise<ComparisonView>;

  coverage(): Promise<CoverageView>;
  checks(): RuleView[];
  rules(): RuleView[];
  close(): Promise<void>;
}
