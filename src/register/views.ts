import type { Assessment } from '../domain/assessment.js';
import type { Attribution } from '../domain/attribution.js';
import type { Candidature, CandidaturePledge } from '../domain/council/candidature.js';
import type { MembershipTerm } from '../domain/council/membership.js';
import type { Decision, ReviewState } from '../domain/decision.js';
import type { Finding } from '../domain/finding.js';
import type { NationalMeasure } from '../domain/national-measure.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { Position, Recommendation, Witness } from '../domain/recommendation.js';
import type { RecordSource } from '../domain/record-source.js';
import type { OutcomeTotal, Review, ReviewSession } from '../domain/review.js';
import type { Facet, SearchHit, SearchQuery } from '../domain/search.js';
import type { SourceDocument, Visibility } from '../domain/source-document.js';
import type { State } from '../domain/state.js';
import type { Statement } from '../domain/statement.js';
import type { Treaty, TreatyAction, TreatyReading } from '../domain/treaty.js';

/** Who is looking: the desk sees everything, the public what laws 4 and 9 allow. */
export type Audience = 'desk' | 'public';

/** A document in a list. */
export interface DocumentCard {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly symbol: string | null;
  readonly publishedOn: SourceDocument['publishedOn'];
  readonly language: string | null;
  readonly visibility: Visibility;
  readonly statementCount: number;
  readonly addedAt: string;
}

export interface StatementView {
  /** As the latest correction has it. */
  readonly statement: Statement;
  /** As the machine first read it. */
  readonly asRead: Statement;
  readonly finding: Finding;
  readonly reviewState: ReviewState;
  readonly decisions: readonly Decision[];
  readonly document: DocumentCard;
  readonly state: State | null;
  /** Set where the statement names a treaty. */
  readonly treaty: Treaty | null;
}

/** A statement as a thread: said → record → what came of it. */
export interface ThreadView extends StatementView {
  /** What others said of the acts that the finding cites. */
  readonly assessments: readonly Assessment[];
}

export interface DocumentView {
  readonly card: DocumentCard;
  readonly source: SourceDocument;
  /** False: the audience sees quotes with their surroundings and a link; `source.text` and passages are empty. */
  readonly shownWhole: boolean;
  readonly licence: string | null;
  readonly attributions: readonly Attribution[];
  readonly statements: readonly ThreadView[];
}

export interface CandidatureCard {
  readonly state: State;
  /** `2022-2024`. */
  readonly term: string;
  readonly candidature: Candidature;
  readonly threadCount: number;
}

export interface CandidatureView {
  readonly state: State;
  readonly term: string;
  readonly candidature: Candidature | null;
  readonly membership: MembershipTerm | null;
  /** The others on the ballot of the group, the State itself left out. */
  readonly ballot: readonly Candidature[];
  /** The same State's other candidatures, oldest first. */
  readonly others: readonly Candidature[];
  readonly pledges: readonly CandidaturePledge[];
  readonly threads: readonly ThreadView[];
  readonly documents: readonly DocumentCard[];
}

export interface TreatyStanding {
  readonly treaty: Treaty;
  readonly actions: readonly TreatyAction[];
  readonly readings: readonly TreatyReading[];
  /** Bound by the acts on record; says nothing beyond the day the record was read to. */
  readonly bound: boolean;
}

export interface StateView {
  readonly state: State;
  readonly reviews: readonly Review[];
  readonly totals: readonly OutcomeTotal[];
  readonly treaties: readonly TreatyStanding[];
  readonly candidatures: readonly Candidature[];
  readonly terms: readonly MembershipTerm[];
  readonly measures: readonly NationalMeasure[];
  readonly assessments: readonly Assessment[];
  readonly statements: readonly StatementView[];
}

export interface TreatyView {
  readonly treaty: Treaty;
  readonly standings: readonly (Omit<TreatyStanding, 'treaty'> & { readonly state: State })[];
  readonly sources: readonly RecordSource[];
  readonly statements: readonly StatementView[];
}

/** How many recommendations stand at which position; every figure counts recommendations, not pairs of part and State. */
export interface PositionCounts {
  readonly received: number;
  /** `unknown`: no source held tells a position. */
  readonly by: Readonly<Record<Position | 'unknown', number>>;
}

export interface CountedBy {
  /** A State's code, a theme. */
  readonly value: string;
  readonly label: string;
  readonly counts: PositionCounts;
}

export interface ReviewView {
  readonly state: State;
  readonly review: Review;
  readonly session: ReviewSession | null;
  readonly totals: readonly OutcomeTotal[];
  /** What the sources held say, recommendation by recommendation; in order of their paragraphs. */
  readonly recommendations: readonly Recommendation[];
  readonly counted: PositionCounts;
  readonly byTheme: readonly CountedBy[];
  readonly byRecommendingState: readonly CountedBy[];
  /** Where what was counted is not what was stated: a sentence each. */
  readonly differences: readonly string[];
  /** The State's statements that a check compared with this review. */
  readonly statements: readonly StatementView[];
}

export interface FacetValueView {
  readonly value: string;
  /** For people: a State's name, a position in words. */
  readonly label: string;
  /** Recommendations. */
  readonly count: number;
  readonly chosen: boolean;
}

export interface SearchView {
  readonly query: SearchQuery;
  /** Recommendations found. */
  readonly total: number;
  readonly pageCount: number;
  readonly hits: readonly SearchHit[];
  readonly facets: Readonly<Record<Facet, readonly FacetValueView[]>>;
  /** How the words were understood, a sentence each. */
  readonly understood: readonly string[];
  /** How many recommendations are held at all: none means that nothing was imported yet. */
  readonly held: number;
  readonly milliseconds: number;
}

export interface RecommendationView {
  readonly recommendation: Recommendation;
  readonly witnesses: readonly Witness[];
  readonly stateUnderReview: State;
  readonly recommendingStates: readonly State[];
  readonly treaties: readonly Treaty[];
  /** The review it was made in; null for other mechanisms, and where the record does not hold it. */
  readonly review: Review | null;
  /** The next and the one before in the same review, by paragraph. */
  readonly before: Recommendation | null;
  readonly after: Recommendation | null;
}

/** States, groups or cycles side by side. */
export interface ComparisonView {
  readonly by: 'state' | 'group' | 'cycle';
  readonly columns: readonly CountedBy[];
  /** Fewer recommendations than this bear no share. */
  readonly least: number;
  /** What was compared, in words: `recommendations of the Universal Periodic Review, counted as …`. */
  readonly unit: string;
}

/** A source that data sets can be imported from. */
export interface DataSourceView {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string;
  readonly covers: string;
}

export interface CoverageView {
  readonly sources: readonly RecordSource[];
  /** Rows by table, as counted in the database. */
  readonly rows: Readonly<Record<string, number>>;
  /** Recommendations and pledges that imports brought. */
  readonly recommendationCount: number;
  readonly documentCount: number;
  readonly statementCount: number;
}

export interface HomeView {
  /** The candidature that stands first: the one with the most threads. */
  readonly featured: CandidatureCard | null;
  readonly candidatures: readonly CandidatureCard[];
  readonly documents: readonly DocumentCard[];
  readonly coverage: CoverageView;
  readonly today: PartialDate;
}

/** A check or an extraction rule, as its page shows it. */
export interface RuleView {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly examples: readonly { readonly text: string; readonly expects: string }[];
}
