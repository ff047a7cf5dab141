import type { PartialDate } from './partial-date.js';

/** What a mechanism or a State put to a State, and what a State pledged in its own review. */
export const RECOMMENDATION_KINDS = [
  'upr-recommendation',
  'voluntary-pledge',
  'treaty-body',
  'special-procedure',
] as const;
export type RecommendationKind = (typeof RECOMMENDATION_KINDS)[number];

/** `pending`: to be answered by a named session. It is not the same as unknown, which is null. */
export const POSITIONS = ['supported', 'partially-supported', 'noted', 'pending'] as const;
export type Position = (typeof POSITIONS)[number];

/**
 * How much a source's word on a position weighs (law 6): a paragraph of report or addendum before OHCHR's lists,
 * these before data sets that others typed, these before what a file mapped by hand says.
 */
export const EVIDENCE_RANKS = ['un-document', 'ohchr-list', 'data-set', 'mapped-file'] as const;
export type EvidenceRank = (typeof EVIDENCE_RANKS)[number];

/** One row of a source, cleaned: what it says of one recommendation, or of one part of it by one State. */
export interface WitnessRow {
  readonly kind: RecommendationKind;
  /** ISO 3166 alpha-3, here and below. */
  readonly stateUnderReview: string;
  /** Of the Universal Periodic Review; null for other mechanisms. */
  readonly cycle: number | null;
  readonly session: number | null;
  /** The paragraph of the UN document, `121.2`; null where the source numbers nothing. */
  readonly paragraph: string | null;
  /** Without its closing list of States. */
  readonly text: string;
  readonly recommendingStates: readonly string[];
  /** Parts with States of their own, where the source tells them apart; empty where the text is one. */
  readonly parts: readonly RecommendationPart[];
  readonly position: Position | null;
  /** The session that a pending position waits for. */
  readonly pendingUntil: string | null;
  /** The source's own word: `Accepted`, `Supported`, `Noted`. */
  readonly positionAsReported: string | null;
  /** Where the source says the position stands: `A/HRC/43/15/Add.1`, `5`. */
  readonly positionSymbol: string | null;
  readonly positionParagraph: string | null;
  /** Day, month or year the row speaks of, where the source gives one. */
  readonly on: PartialDate | null;
  /** Labels as the source has them, in its own vocabulary. */
  readonly themes: readonly string[];
  readonly groups: readonly string[];
  /** 1 to 17. */
  readonly sdgs: readonly number[];
  /** UPR Info's categories of action, 1 (minimal) to 5 (specific). */
  readonly actionCategory: number | null;
  /** Symbol of the document it stands in. */
  readonly symbol: string | null;
  /** The treaty body or special procedure; null for the Universal Periodic Review. */
  readonly body: string | null;
  /** ISO 639-1 of the text. */
  readonly language: string;
}

/** A row with the words it was made from, when it was seen, and whether the source still has it. */
export interface Witness {
  /** Made of the source and what identifies the row in it; see `witnessKey`. */
  readonly key: string;
  /** The source's id: `upr-info`, `ohchr-list`, `uhri`, or the name given to a mapped file. */
  readonly source: string;
  readonly rank: EvidenceRank;
  /** The file it was last seen in, and its line or row there. */
  readonly file: string;
  readonly line: number;
  readonly row: WitnessRow;
  /** Heading → cell, as they stood in the file. */
  readonly raw: Readonly<Record<string, string>>;
  /** Days of the imports that saw it first and last. */
  readonly firstSeenOn: PartialDate;
  readonly lastSeenOn: PartialDate;
  /** The day of the import whose newer export had it no longer; null while it is there. Never deleted. */
  readonly goneOn: PartialDate | null;
}

/** One step of the State's position, with the source that says so. */
export interface PositionStep {
  readonly position: Position;
  readonly asReported: string;
  readonly symbol: string | null;
  readonly paragraph: string | null;
  readonly on: PartialDate | null;
  readonly pendingUntil: string | null;
  /** The witness's source and rank. */
  readonly source: string;
  readonly rank: EvidenceRank;
  /** Words of the part it is about; null for the whole. */
  readonly part: string | null;
}

export interface RecommendationPart {
  readonly text: string;
  readonly recommendingStates: readonly string[];
}

/** One recommendation with everything that any source says of it: assembled from its witnesses, never typed in. */
export interface Recommendation {
  /** See `recommendationId`; kept for good once given. */
  readonly id: string;
  readonly kind: RecommendationKind;
  readonly stateUnderReview: string;
  readonly cycle: number | null;
  readonly session: number | null;
  readonly paragraph: string | null;
  readonly text: string;
  readonly language: string;
  readonly recommendingStates: readonly string[];
  readonly parts: readonly RecommendationPart[];
  /** Oldest first. */
  readonly positions: readonly PositionStep[];
  /** The latest on record by the weightiest evidence; null where no source tells one. */
  readonly position: Position | null;
  /** True where sources tell different positions: both stand side by side, and the page says so. */
  readonly sourcesDiffer: boolean;
  readonly themes: readonly string[];
  readonly groups: readonly string[];
  readonly sdgs: readonly number[];
  readonly actionCategory: number | null;
  /** Codes of treaties that its text names. */
  readonly treaties: readonly string[];
  readonly symbol: string | null;
  readonly body: string | null;
  readonly on: PartialDate | null;
  /** Ids of the sources that speak of it. */
  readonly sources: readonly string[];
  /** False where every witness is gone from its source. */
  readonly current: boolean;
}

/** For people. */
export const KIND_IN_WORDS: Readonly<Record<RecommendationKind, string>> = {
  'upr-recommendation': 'Recommendation (Universal Periodic Review)',
  'voluntary-pledge': 'Voluntary pledge (Universal Periodic Review)',
  'treaty-body': 'Treaty body',
  'special-procedure': 'Special procedure',
};

export const POSITION_IN_WORDS: Readonly<Record<Position, string>> = {
  supported: 'supported',
  'partially-supported': 'parts supported, parts noted',
  noted: 'noted',
  pending: 'pending',
};
