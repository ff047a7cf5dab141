import type { PartialDate } from '../partial-date.js';
import type { Provenance } from '../record-source.js';
import type { RegionalGroup } from '../state.js';

/** A State on the ballot of an election to the Human Rights Council, and what came of it. */
export interface Candidature extends Provenance {
  readonly state: string;
  readonly electedOn: PartialDate;
  readonly termFrom: PartialDate;
  /** As the source has it; `2007/2008/2009 (by lot)` for the first members. */
  readonly termTo: string;
  readonly regionalGroup: RegionalGroup;
  readonly seats: number;
  /** Null: not seen in any source; never filled in. */
  readonly votes: number | null;
  readonly elected: boolean | null;
  readonly round: string | null;
  readonly recordSymbol: string | null;
  readonly note: string;
}

/** One voluntary pledge of a candidate, in our words. */
export interface CandidaturePledge extends Provenance {
  readonly state: string;
  /** `2022-2024`. */
  readonly term: string;
  /** The document or occasion it was made in. */
  readonly madeIn: string;
  readonly on: PartialDate | null;
  readonly symbol: string | null;
  readonly pledge: string;
}
