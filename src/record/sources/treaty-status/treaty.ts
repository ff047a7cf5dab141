import { Fault } from '../../../domain/errors.js';
import { folded } from '../../../domain/folded.js';
import type { Table } from '../../source.js';
import { TITLES, TREATIES } from './lookups.js';

/** The treaty that a whole table is of, by the title above it or the file's name. Throws an `input` fault where neither tells. */
export function treatyOf(table: Table): string {
  const code = titled(folded(table.lead.join(' '))) ?? named(table.name);
  if (code === null)
    throw new Fault(
      'input',
      `${table.name}: does not tell which treaty it is of; name the file after it, as hr_status_op_cedaw.csv, or add a column “treaty”`,
    );
  return code;
}

export const treatyNamed = (name: string): string | null =>
  TREATIES.get(folded(name)) ?? TITLES.get(folded(name)) ?? null;

/** The longest title that stands in the text: a protocol's holds that of its convention. */
function titled(text: string): string | null {
  const found = [...TITLES.keys()].filter((title) => text.includes(title)).sort((a, b) => b.length - a.length)[0];
  return found === undefined ? null : (TITLES.get(found) ?? null);
}

/** `hr_status_op_cedaw.csv`: what the name ends with, as long as possible. */
function named(file: string): string | null {
  const words = folded(file.replace(/\.[a-z]{3,4}(?: \[.*\])?$/i, '')).split(' ');
  for (let at = 0; at < words.length; at++) {
    const code = TREATIES.get(words.slice(at).join(' '));
    if (code !== undefined) return code;
  }
  return null;
}
