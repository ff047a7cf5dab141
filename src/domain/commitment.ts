import type { PartialDate } from './partial-date.js';

/** How far the act is, by the speaker's own words on the day. An announced future event is `planned` whatever its tense. */
export type CommitmentStage = 'considering' | 'planned' | 'decided' | 'under-way' | 'done' | 'refused';

export interface Commitment {
  /** The verb in its base form: accede, ratify, revise, present. */
  readonly act: string;
  /** A treaty's code in the record (`ICCPR-OP2`), `HRC 2022-2024` for a candidature, else the words of the document. */
  readonly object: string;
  readonly stage: CommitmentStage;
  /** By when, where the words say so; resolved against the day of the statement. */
  readonly due: PartialDate | null;
  /** `if elected`, in the words of the document. */
  readonly condition: string | null;
}
