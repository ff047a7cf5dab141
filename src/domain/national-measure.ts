import type { PartialDate } from './partial-date.js';
import type { Provenance } from './record-source.js';

/** A law, decree, operation, plan or figure of a State. Figures that differ stand in separate measures. */
export interface NationalMeasure extends Provenance {
  readonly state: string;
  readonly measure: string;
  /** law, decree, bill, operation, plan, announcement, address … */
  readonly kind: string;
  /** Day or period, as the source has it: `2020-05-25`, `2019-01 to 2019-06`. */
  readonly on: string | null;
  readonly number: string | null;
  readonly whatItDoes: string;
  /** As reported: `516`, `more than 600`. */
  readonly figureAsReported: string | null;
  readonly figureCounts: string | null;
  readonly status: string;
  /** The day the source speaks of. */
  readonly asOf: PartialDate | null;
  readonly note: string;
}
