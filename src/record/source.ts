import type { EvidenceRank, WitnessRow } from '../domain/recommendation.js';
import type { State } from '../domain/state.js';
import type { TreatyAction } from '../domain/treaty.js';

/**
 * A file as a table, whatever it was: CSV, XLS, XLSX, JSON, or the tables of a DOCX. Rows are given one by one, so that
 * a large file is never held whole more than once.
 */
export interface Table {
  /** Name of the file, of the sheet where there are several. */
  readonly name: string;
  readonly kind: 'csv' | 'xls' | 'xlsx' | 'docx' | 'json';
  readonly headings: readonly string[];
  /** Running text before the table: titles that say which State and review it is of. */
  readonly lead: readonly string[];
  /** `line`: the line of a CSV, the row of a sheet or table, from 1 with the headings. */
  rows(): Iterable<{ readonly line: number; readonly cells: readonly string[] }>;
}

/** What the record knows that a source's words are led back to. */
export interface SourceContext {
  /** A State by any of its names, by its two or three letters; null where nobody knows it. */
  stateNamed(name: string): State | null;
  readonly states: ReadonlyMap<string, State>;
  /** The cycle of a session of the Working Group. */
  cycleOf(session: number): number | null;
}

/** A row that was understood. `identity` is what makes it this row in its source, see `witnessKey`. */
export interface ReadWitness {
  readonly line: number;
  readonly identity: readonly string[];
  readonly row: WitnessRow;
  readonly raw: Readonly<Record<string, string>>;
}

/** A treaty act of a status table. */
export interface ReadTreatyAction {
  readonly line: number;
  readonly action: TreatyAction;
}

/** A row that was not (law 5): it stops, the rest goes on, the report lists it. */
export interface RefusedRow {
  readonly line: number;
  readonly column: string;
  readonly value: string;
  /** `no State has this name`; without the value, which the report adds. */
  readonly reason: string;
}

/** Something of a row that was kept as printed and should be looked at: a label that an open vocabulary does not list. */
export interface RowRemark extends RefusedRow {}

export type ReadRow =
  | { readonly witness: ReadWitness; readonly remarks?: readonly RowRemark[] }
  | { readonly treatyAction: ReadTreatyAction }
  | { readonly refused: RefusedRow }
  /** An exact repetition of an earlier row of the file: counted, not kept. */
  | { readonly repeated: { readonly line: number } };

/** A kind of file that the record can take in. One folder each in `record/sources/`. */
export interface SourceFormat {
  /** The source's id, as it stands in witnesses and facets. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  /** Where to get it, and what it covers, in a sentence each. */
  readonly url: string;
  readonly covers: string;
  readonly rank: EvidenceRank;
  /** Whether these headings, and what stands before them, are of this source. */
  recognises(table: Table): boolean;
  /** Rows expected of a whole file by what it says of itself; null where nothing is known. */
  expected(table: Table): { readonly least: number; readonly most: number } | null;
  read(table: Table, context: SourceContext): Iterable<ReadRow>;
}
