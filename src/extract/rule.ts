import type { Span } from '../domain/anchor.js';
import type { Claim } from '../domain/claim.js';
import type { Commitment } from '../domain/commitment.js';
import type { DatedValue } from '../domain/partial-date.js';
import type { StatementKind } from '../domain/statement.js';
import type { Lexicon } from './lexicon/lexicon.js';

/** A sentence of the body, or the part of one that an attribution covers, as a rule sees it. */
export interface Sentence extends Span {
  readonly text: string;
  /** State whose voice or subject this is by the attribution or the document's context; null where unclear. */
  readonly state: string | null;
  /** The day it was said: what relative dates resolve against. */
  readonly saidOn: DatedValue | null;
  /** The sentence before it, for "as a result", "of them". */
  readonly before: string;
}

/** What a rule found: a stretch of the sentence (offsets in the document's text) and its reading. */
export interface Found extends Span {
  readonly kind: StatementKind;
  readonly state?: string | null;
  readonly commitment?: Commitment;
  readonly claim?: Claim;
}

/** One example: a sentence and the quotes expected from it. A near miss expects none. */
export interface RuleExample {
  readonly text: string;
  readonly expects: readonly string[];
  /** Why the near miss is one. */
  readonly why?: string;
}

/** One rule, one file; its id is the file's name and never changes after release. */
export interface Rule {
  readonly id: string;
  readonly kind: StatementKind;
  /** What it finds, in one line. */
  readonly title: string;
  /** Why it reads the words that way, with its source where a rule of the field decides. */
  readonly why: string;
  readonly examples: readonly RuleExample[];
  find(sentence: Sentence, lexicon: Lexicon): Found[];
}
