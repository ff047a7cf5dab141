import type { Span } from '../domain/anchor.js';
import type { Claim } from '../domain/claim.js';
import type { Commitment } from '../domain/commitment.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { StatementKind } from '../domain/statement.js';
import type { Mention } from './lexicon/lexicon.js';

/** A sentence of the body, or the part of one that somebody said, as a rule sees it. Offsets are the part's own. */
export interface Part {
  readonly text: string;
  /**
   * The same text, as long to the unit, with every name of a State made of `STATE_MARK` and every treaty of
   * `TREATY_MARK`: a rule speaks of "a State" and "a treaty", never of one.
   */
  readonly masked: string;
  readonly states: readonly Mention[];
  readonly treaties: readonly Mention[];
  /** The State in whose words this is said; null in the reporter's voice. */
  readonly voice: string | null;
  /** Whether the words themselves are the speaker's: there "would" supposes, while in reported speech it promises. */
  readonly direct: boolean;
  /** The State that the document is about, for sentences without one. */
  readonly home: string | null;
  /** The day it was said: what relative dates resolve against. */
  readonly saidOn: PartialDate | null;
  /** The sentence before, for "of them" and "these operations". */
  readonly before: string;
  /** Whether it is an item of an announced list of pledges: then it has no subject of its own. */
  readonly listed: boolean;
}

/** What a rule found, at its place in the part. */
export interface Found extends Span {
  readonly state: string | null;
  readonly commitment?: Commitment;
  readonly claim?: Claim;
}

/** A sentence and the words expected from it. A near miss expects none and says why. */
export interface RuleExample {
  readonly text: string;
  readonly expects: readonly string[];
  readonly why?: string;
}

/** One rule, one file; its id is the file's name and never changes after release. Examples are made up. */
export interface Rule {
  readonly id: string;
  readonly kind: StatementKind;
  /** What it finds, in one line. */
  readonly title: string;
  /** Why it reads the words that way. */
  readonly why: string;
  readonly examples: readonly RuleExample[];
  /** Words without which it finds nothing: tested first, since most sentences have none of them. */
  readonly hint: RegExp;
  find(part: Part): Found[];
}

export const STATE_MARK = '\uE001';
export const TREATY_MARK = '\uE002';
