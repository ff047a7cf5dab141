import { hasColumns } from '../../read-rows.js';
import type { ReadRow, SourceContext, SourceFormat, Table } from '../../source.js';
import { isParticipants, readParticipants } from './participants.js';
import { readStatuses, STATUS_COLUMNS, STATUS_REQUIRED } from './statuses.js';

/**
 * Who signed and who is party. Three kinds of tables: one treaty a file with flags (`hr_status_cat.csv`, from the public
 * repository humanrights-treaties-ratification-status, taken from the UN Treaty Collection in 2022); all treaties in one
 * (`treaty`, `status`, `year`); the UN Treaty Collection's own (Participant, Signature, Ratification …), whose layout is
 * known from its pages while no saved table of it was seen.
 */
export const treatyStatus: SourceFormat = {
  id: 'un-treaty-status',
  title: 'Status of human rights treaties',
  publisher: 'United Nations Treaty Collection',
  licence: 'none stated; UN data, cite the UN Treaty Collection',
  url: 'https://treaties.un.org/Pages/ParticipationStatus.aspx?clang=_en',
  covers: 'Signatures and acts by which States are bound, by treaty; years only where the table has no days',
  rank: 'data-set',
  recognises: (table) => isStatuses(table) || isParticipants(table),
  expected: (table) =>
    isStatuses(table) && table.name.endsWith('treaty-status.csv') ? { least: 2_400, most: 3_473 } : null,
  read,
};

const isStatuses = (table: Table): boolean => hasColumns(table, STATUS_COLUMNS, STATUS_REQUIRED);

function read(table: Table, context: SourceContext): Iterable<ReadRow> {
  return isStatuses(table) ? readStatuses(table, context) : readParticipants(table, context);
}
