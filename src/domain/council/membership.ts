import type { PartialDate } from '../partial-date.js';
import type { Provenance } from '../record-source.js';
import type { RegionalGroup } from '../state.js';

/**
 * `seat`: a State sits. `suspension` lies over a seat: it still sits, without exercising its rights
 * (resolution 60/251, paragraph 8). `vacancy`: the seat is empty.
 */
export type TermKind = 'seat' | 'suspension' | 'vacancy';

/** A term of membership of the Human Rights Council; both ends count. */
export interface MembershipTerm extends Provenance {
  readonly state: string;
  readonly regionalGroup: RegionalGroup;
  readonly from: PartialDate;
  readonly to: PartialDate;
  readonly electedOn: PartialDate | null;
  readonly kind: TermKind;
  readonly note: string;
}

/** The label people use for a term: `2022-2024`. */
export function termLabel(from: PartialDate, to: PartialDate): string {
  return `${from.slice(0, 4)}-${to.slice(0, 4)}`;
}
