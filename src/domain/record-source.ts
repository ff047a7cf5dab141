import type { PartialDate } from './partial-date.js';

/** `low` means remembered rather than seen: shown with that mark, and never the only ground of a finding. */
export type Confidence = 'high' | 'medium' | 'low';

/** Where a fact was read. Every record item carries it (law 2). */
export interface Provenance {
  /** Document symbol and paragraph, or the publisher's name. */
  readonly source: string;
  readonly sourceUrl: string | null;
  readonly confidence: Confidence;
}

/** A source of the record: what it covers, and up to which day it is complete. */
export interface RecordSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly covers: string;
  /** Null: the source does not say, so nothing negative may rest on it. */
  readonly coversUntil: PartialDate | null;
  /** Treaties it covers for every State, up to that day: an act it does not show was not made. Empty where it covers single cases. */
  readonly treaties: readonly string[];
  readonly licence: string;
  readonly url: string | null;
  readonly note: string;
}
