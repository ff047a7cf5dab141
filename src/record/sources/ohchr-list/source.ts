import { hasColumns } from '../../read-rows.js';
import type { SourceFormat, Table } from '../../source.js';
import { OHCHR_LIST_COLUMNS, OHCHR_LIST_REQUIRED } from './columns.js';
import { ROWS } from './lookups.js';
import { readOhchrList } from './read.js';
import { reviewNamed } from './review.js';

/**
 * The thematic list of recommendations (`matrix of recommendations`) that OHCHR sends to a State after its review: a Word
 * table with a row for each recommendation under rows that name a theme. Cycle 2 (session 20), cycle 3 (session 34) and the
 * text of cycle 4 (session 48) were read; of lists with a column of recommending States of their own, which public code
 * reads, none was seen.
 */
export const ohchrList: SourceFormat = {
  id: 'ohchr-list',
  title: 'Thematic list of recommendations',
  publisher: 'OHCHR',
  licence: 'UN document, no licence stated; cite by symbol and paragraph',
  url: 'https://www.ohchr.org/en/hr-bodies/upr/documentation',
  covers:
    'The recommendations of one review with position, its source, themes, groups of persons and SDGs; cycles 2 to 4',
  rank: 'ohchr-list',
  recognises: (table) => hasColumns(table, OHCHR_LIST_COLUMNS, OHCHR_LIST_REQUIRED),
  expected: rowsOf,
  read: readOhchrList,
};

function rowsOf(table: Table) {
  const review = reviewNamed(table);
  const iso3 = review === null ? null : COUNTED.get(review.state.toLowerCase());
  const rows = ROWS.get(`${iso3} ${review?.session}`);
  return rows === undefined ? null : { least: rows, most: rows };
}

/** The States whose lists were counted, as the lists name them. */
const COUNTED: ReadonlyMap<string, string> = new Map([
  ['slovenia', 'SVN'],
  ['united states of america', 'USA'],
]);
