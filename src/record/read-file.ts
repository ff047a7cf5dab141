import { Fault } from '../domain/errors.js';
import { folded } from '../domain/folded.js';
import { openTables } from './files/open-tables.js';
import type { Layout } from './read-rows.js';
import type { ReadRow, SourceContext, SourceFormat, Table } from './source.js';
import { mappedFormat, misfit } from './sources/mapped/source.js';
import { OHCHR_LIST_COLUMNS, OHCHR_LIST_REQUIRED } from './sources/ohchr-list/columns.js';
import { ohchrList } from './sources/ohchr-list/source.js';
import { treatyStatus } from './sources/treaty-status/source.js';
import { STATUS_COLUMNS, STATUS_REQUIRED } from './sources/treaty-status/statuses.js';
import { UHRI_COLUMNS, UHRI_REQUIRED } from './sources/uhri/read.js';
import { uhri } from './sources/uhri/source.js';
import { UPR_INFO_COLUMNS, UPR_INFO_REQUIRED, uprInfo } from './sources/upr-info/source.js';

/** A source with the columns it cannot be read without, so that a fault can say which of them is missing. */
interface KnownSource {
  readonly format: SourceFormat;
  readonly layout: Layout;
  readonly required: readonly string[];
}

const KNOWN: readonly KnownSource[] = [
  { format: uprInfo, layout: UPR_INFO_COLUMNS, required: UPR_INFO_REQUIRED },
  { format: ohchrList, layout: OHCHR_LIST_COLUMNS, required: OHCHR_LIST_REQUIRED },
  { format: uhri, layout: UHRI_COLUMNS, required: UHRI_REQUIRED },
  { format: treatyStatus, layout: STATUS_COLUMNS, required: STATUS_REQUIRED },
];

/** The sources that are recognised without a mapping file. */
export const FORMATS: readonly SourceFormat[] = KNOWN.map(({ format }) => format);

/** A table of a data file, and its rows as its source has them. */
export interface DataTable {
  readonly format: SourceFormat;
  readonly table: Table;
  /** Can be read once. */
  readonly rows: Iterable<ReadRow>;
  readonly expected: ReturnType<SourceFormat['expected']>;
}

/**
 * Reads a data set of any known source, or, with the text of a mapping file, any table. Of a workbook or document with
 * several tables those are read that are known. Throws an `input` fault of one line where none is.
 */
export function readDataFile(bytes: Uint8Array, file: string, context: SourceContext, map?: string): DataTable[] {
  const formats = map === undefined ? FORMATS : [mappedFormat(map)];
  const tables = openTables(bytes, file);
  const known = tables.flatMap((table) => {
    const format = formats.find((candidate) => candidate.recognises(table));
    return format === undefined ? [] : [{ format, table }];
  });
  if (known.length === 0) throw map === undefined ? unknown(largest(tables)) : misfit(map, largest(tables));
  return known.map(({ format, table }) => ({
    format,
    table,
    rows: format.read(table, context),
    expected: format.expected(table),
  }));
}

/** The table with most columns is the one that a person means. */
const largest = (tables: readonly Table[]): Table =>
  tables.reduce((most, table) => (table.headings.length > most.headings.length ? table : most));

function unknown(table: Table): Fault {
  const titles = KNOWN.map(({ format }) => `${format.publisher} (${format.title})`).join('; ');
  const [only = ''] = table.headings;
  const seen = table.headings.map((heading) => (heading.length > 40 ? `${heading.slice(0, 39)}…` : heading));
  const why =
    table.headings.length === 1 && /[|:~^]/.test(only)
      ? 'its columns are not separated by comma, semicolon or tab'
      : nearest(table);
  return new Fault(
    'input',
    `${table.name}: no known source has the columns ${seen.slice(0, 20).join(', ')}; ${why}. Known are: ${titles}. For another table give a mapping file (docs/data.md)`,
  );
}

/** Which column of the source that is nearest to it a table has not. */
function nearest(table: Table): string {
  const headings = new Set(table.headings.map(folded));
  const [closest] = KNOWN.map(({ format, layout, required }) => {
    const missing = required.filter((field) => !layout[field]?.some((heading) => headings.has(heading)));
    return { format, layout, missing, share: 1 - missing.length / required.length };
  }).sort((a, b) => b.share - a.share);
  if (closest === undefined || closest.share < 0.5) return 'none of them is near';
  const names = closest.missing.map((field) => closest.layout[field]?.map((name) => `“${name}”`).join(' or '));
  return `nearest is ${closest.format.publisher}, where ${names.join(' and ')} is missing`;
}
