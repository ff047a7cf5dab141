import type { PartialDate } from './partial-date.js';
import type { Provenance } from './record-source.js';

/**
 * What somebody said about whether an act keeps a promise in substance (law 3). Several stand side by side
 * and are never merged; none of them changes a finding.
 */
export interface Assessment extends Provenance {
  readonly state: string;
  /** The record item it is about, as `Evidence.item` names it: `measure:Peaceful assemblies`, `treaty:ICCPR-OP2`. */
  readonly about: string;
  readonly by: string;
  readonly on: PartialDate | null;
  /** In our words, as the source has it. */
  readonly words: string;
}
