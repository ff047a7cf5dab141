import { Fault } from '../../../domain/errors.js';
import { folded } from '../../../domain/folded.js';
import { hasColumns, type Layout } from '../../read-rows.js';
import type { SourceFormat, Table } from '../../source.js';
import { MAPPED_FIELDS, type MappedField, type Mapping, readMapping } from './mapping.js';
import { readMapped } from './read.js';

/** Any table, read by a mapping file. Publisher, licence and address are what the mapping file says. */
export function mappedFormat(map: string): SourceFormat {
  const mapping = readMapping(map);
  const layout = layoutOf(mapping);
  const mapped = Object.keys(mapping.columns) as MappedField[];
  return {
    id: mapping.source,
    title: mapping.title,
    publisher: mapping.publisher,
    licence: mapping.licence,
    url: mapping.url,
    covers: 'what the file holds; read by a mapping file',
    rank: 'mapped-file',
    recognises: (table) => hasColumns(table, layout, mapped),
    expected: () => null,
    read: (table, context) => readMapped(table, mapping, layout, context),
  };
}

function layoutOf({ columns }: Mapping): Layout<MappedField> {
  const headings = (field: MappedField) => (columns[field] === undefined ? [] : [folded(columns[field])]);
  return Object.fromEntries(MAPPED_FIELDS.map((field) => [field, headings(field)])) as unknown as Layout<MappedField>;
}

/** Why a mapping does not fit a table: the first column that it has not, and those it has. */
export function misfit(map: string, table: Table): Fault {
  const headings = table.headings.map(folded);
  const missing = Object.entries(readMapping(map).columns).find(([, heading]) => !headings.includes(folded(heading)));
  return new Fault(
    'input',
    `${table.name}: has no column “${missing?.[1]}” (${missing?.[0]} of the mapping file); its columns are ${table.headings.join(', ')}`,
  );
}
