import { hasColumns, type Layout } from '../../read-rows.js';
import type { SourceFormat, Table } from '../../source.js';
import { ROWS } from './lookups.js';
import { readUprInfo } from './read.js';

/**
 * Headings of the CSV files (To, From), of the XLS (SuR, RS, with Rgrp and Org twice), and of the database since 2020,
 * an Uwazi instance whose CSV export is headed by the labels of its fields and joins values by `|`. Of the last the fields
 * were seen in public code that reads its interface (state_under_review, recommending_state, response, issues,
 * action_category with `4 - General action`, session with `44 - November 2023`); an exported file was not.
 */
export const UPR_INFO_COLUMNS = {
  state: ['to', 'sur', 'state under review'],
  text: ['text', 'recommendation'],
  recommending: ['from', 'rs', 'recommending state'],
  response: ['response'],
  action: ['action', 'action category'],
  issues: ['issue', 'issues'],
  session: ['session'],
} as const satisfies Layout;

export const UPR_INFO_REQUIRED = ['state', 'text', 'recommending', 'response', 'action', 'issues', 'session'] as const;

export const uprInfo: SourceFormat = {
  id: 'upr-info',
  title: 'Database of UPR Recommendations and Voluntary Pledges',
  publisher: 'UPR Info',
  licence: 'none stated; cite as “UPR Info, Database of UPR Recommendations”',
  url: 'https://upr-info-database.uwazi.io',
  covers:
    'Recommendations and voluntary pledges of the Universal Periodic Review, a row for each part and recommending State; the files of sessions 1 to 16 were read',
  rank: 'data-set',
  recognises: (table) => hasColumns(table, UPR_INFO_COLUMNS, UPR_INFO_REQUIRED),
  expected: rowsOf,
  read: (table, context) => readUprInfo(table, UPR_INFO_COLUMNS, context),
};

function rowsOf({ name }: Table) {
  const rows = ROWS.get(name.replace(/\.(csv|xls|xlsx)$/i, ''));
  return rows === undefined ? null : { least: rows, most: rows };
}
