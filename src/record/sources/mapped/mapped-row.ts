import { cleanText } from '../../clean-text.js';
import { type NamedRow, RefusedValue } from '../../read-rows.js';
import type { SourceContext } from '../../source.js';
import type { MappedField, Mapping } from './mapping.js';

/** Reads what a row has in a mapped column, or what the mapping says of all rows. */
export class MappedRow {
  constructor(
    private readonly row: NamedRow<MappedField>,
    readonly mapping: Mapping,
    readonly context: SourceContext,
  ) {}

  /** Null where the cell is empty. */
  text(field: MappedField): string | null {
    return cleanText(this.#printed(field)) || null;
  }

  list(field: MappedField): string[] {
    const values = this.#printed(field)
      .split('\n')
      .flatMap((line) => line.split(this.mapping.separator));
    return [...new Set(values.map(cleanText).filter((value) => value !== ''))];
  }

  number(field: MappedField, most: number): number | null {
    const printed = this.text(field);
    if (printed === null) return null;
    if (!/^\d{1,4}$/.test(printed) || Number(printed) < 1 || Number(printed) > most)
      throw this.refused(field, printed, `is no number from 1 to ${most}`);
    return Number(printed);
  }

  state(field: MappedField, name: string): string {
    const state = this.context.stateNamed(this.mapping.states[name] ?? name);
    if (state === null)
      throw this.refused(field, name, 'no State has this name; add it to “states” of the mapping file');
    return state.iso3;
  }

  refused(field: MappedField, value: string, reason: string): RefusedValue {
    return new RefusedValue(this.mapping.columns[field] ?? field, value, reason);
  }

  #printed(field: MappedField): string {
    return this.mapping.columns[field] === undefined ? (this.mapping.constants[field] ?? '') : this.row.cell(field);
  }
}
