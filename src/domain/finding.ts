import type { PartialDate } from './partial-date.js';

/** Law 3. Absence is not contradiction; a State's word is not proof; an act is not its effect. */
export const CLAIM_OUTCOMES = [
  'confirmed',
  'in-line-with-record',
  'contradicted',
  'sources-differ',
  'not-in-record',
  'record-ends-before',
  'not-checkable',
] as const;

export const COMMITMENT_OUTCOMES = [
  'act-on-record',
  'under-way',
  'not-yet-due',
  'no-action-on-record',
  'record-ends-before',
  'not-in-record',
  'not-checkable',
] as const;

export type ClaimOutcome = (typeof CLAIM_OUTCOMES)[number];
export type CommitmentOutcome = (typeof COMMITMENT_OUTCOMES)[number];
export type Outcome = ClaimOutcome | CommitmentOutcome;

/** A record item a finding rests on: what it says, and where that was read. */
export interface Evidence {
  /** One line for people: `signature on 23 September 2020`. */
  readonly what: string;
  /** Symbol and paragraph, or the publisher's name. */
  readonly source: string;
  /** Address of the source, where there is one. */
  readonly url: string | null;
  /** Key of the record item: `measure:Peaceful assemblies`, `treaty:ICCPR-OP2`, `review:KAZ/3`; assessments refer to it. */
  readonly item: string | null;
  /** The day the item speaks of. */
  readonly on: PartialDate | null;
  /** Whether the item is from a UN record, or from elsewhere (national figures, press). */
  readonly rank: 'un-record' | 'national' | 'press';
  /** Confidence of the fact as gathered; facts of low confidence carry no finding alone. */
  readonly confidence: 'high' | 'medium' | 'low';
}

/** The outcome of a check of one statement. */
export interface Finding {
  readonly outcome: Outcome;
  /** One plain sentence that a reader can repeat, arithmetic included. */
  readonly because: string;
  /** The check's id: its file name in `check/checks/`. */
  readonly check: string;
  /** The arithmetic or comparison, step by step: `214 of 245 = 87.3 %`. Empty where there is none. */
  readonly workings: readonly string[];
  /** The words of the quote that were checked; the rest is not vouched for. Null: the whole quote. */
  readonly checkedWords: string | null;
  /** How far the record that was read reaches; null where no source covers the matter. */
  readonly recordReadTo: PartialDate | null;
  /** The day the finding was made. */
  readonly asOf: PartialDate;
  readonly evidence: readonly Evidence[];
}

/** For people. The sign stands beside the word, so that colour is never alone. */
export const OUTCOME_IN_WORDS: Readonly<Record<Outcome, { label: string; sign: string; meaning: string }>> = {
  confirmed: { label: 'confirmed', sign: '✓', meaning: 'The record says the same.' },
  'in-line-with-record': {
    label: 'in line with the record',
    sign: '≈',
    meaning: 'The words are approximate, and the record lies within them.',
  },
  contradicted: { label: 'contradicted', sign: '≠', meaning: 'The record says otherwise.' },
  'sources-differ': {
    label: 'sources differ',
    sign: '⇄',
    meaning: 'Sources of the record do not agree with one another.',
  },
  'not-in-record': { label: 'not in the record', sign: '○', meaning: 'The record we hold does not speak of this.' },
  'record-ends-before': {
    label: 'record ends before',
    sign: '⊣',
    meaning: 'The record we hold was not read far enough to say.',
  },
  'not-checkable': { label: 'not checkable', sign: '–', meaning: 'The words name nothing a record could settle.' },
  'act-on-record': {
    label: 'act on record',
    sign: '✓',
    meaning: 'An act that answers the commitment is on record. Whether it keeps the promise is an assessment.',
  },
  'under-way': { label: 'under way', sign: '→', meaning: 'A first step is on record, the act itself is not.' },
  'not-yet-due': { label: 'not yet due', sign: '◷', meaning: 'The day it was promised for lies ahead.' },
  'no-action-on-record': {
    label: 'no action on record',
    sign: '∅',
    meaning: 'The record covers the matter and shows no act up to the day named.',
  },
};
