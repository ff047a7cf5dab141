import { folded } from '../../../domain/folded.js';
import { isPartialDate } from '../../../domain/partial-date.js';
import type { TreatyActionKind } from '../../../domain/treaty.js';
import { cleanText } from '../../clean-text.js';
import { hasColumns, type Layout, type NamedRow, RefusedValue, readRows } from '../../read-rows.js';
import type { ReadRow, SourceContext, Table } from '../../source.js';
import { MENDED, MISPRINTED_ISO2, STATES, STATUSES } from './lookups.js';
import { toldAct } from './told-act.js';
import { treatyNamed, treatyOf } from './treaty.js';

export const STATUS_COLUMNS = {
  iso2: ['iso2'],
  member: ['member', 'state', 'country'],
  status: ['status'],
  year: ['year', 'year ratification or accession'],
  treaty: ['treaty'],
  party: ['state party'],
  signatory: ['signatory'],
  none: ['no action'],
  note: ['note', 'notes'],
  flaw: ['flaw'],
} as const satisfies Layout;

export const STATUS_REQUIRED = ['iso2', 'member', 'status', 'year'] as const;

type Row = NamedRow<keyof typeof STATUS_COLUMNS>;

/** A State and its status a row. Years do not tell whether the State ratified or acceded. */
export function* readStatuses(table: Table, context: SourceContext): Generator<ReadRow> {
  const whole = hasColumns(table, STATUS_COLUMNS, ['treaty']) ? null : treatyOf(table);
  yield* readRows(table, STATUS_COLUMNS, function* (row) {
    const treaty = whole ?? treatyIn(row);
    const state = stateIn(row, context);
    const action = actionIn(row);
    refuseFlawed(row);
    if (action === null) return;
    const on = action === 'signature' ? null : yearIn(row);
    yield toldAct(row.line, {
      state,
      treaty,
      action,
      on,
      note: cleanText(row.cell('note')),
      source: `UN Treaty Collection, as extracted in ${table.name}`,
      confidence: 'medium',
    });
  });
}

/** Null where the State did nothing. */
function actionIn(row: Row): TreatyActionKind | null {
  const printed = row.cell('status');
  const action = STATUSES.get(folded(printed));
  if (action === undefined)
    throw new RefusedValue(
      row.heading('status'),
      printed,
      'is no status, expected state party, signatory state or no action',
    );
  return action;
}

function treatyIn(row: Row): string {
  const treaty = treatyNamed(row.cell('treaty'));
  if (treaty === null)
    throw new RefusedValue(row.heading('treaty'), row.cell('treaty'), 'is no treaty that the record knows');
  return treaty;
}

/** By name; the code beside it must not be another State's, unless it is one of the known misprints. */
function stateIn(row: Row, context: SourceContext): string {
  const [name, iso2] = [row.cell('member').trim(), row.cell('iso2').trim()];
  const state = STATES.get(name) ?? context.stateNamed(name)?.iso3;
  if (state === undefined) throw new RefusedValue(row.heading('member'), name, 'no State has this name');
  const coded = iso2 === '' || MISPRINTED_ISO2.has(iso2) ? state : context.stateNamed(iso2)?.iso3;
  if (coded !== state) throw new RefusedValue(row.heading('iso2'), iso2, `is not the code of ${name}`);
  return state;
}

const FLAGS = ['party', 'signatory', 'none'] as const;

/** What the flag columns say beside each status; an empty flag says nothing. */
const STATUS_FLAGS: Readonly<Record<string, readonly string[]>> = {
  'state party': ['1', '0', '0'],
  'signatory state': ['0', '1', '0'],
  'no action': ['0', '0', '1'],
};

/** Rows that contradict themselves are not mended but refused: nobody knows which half is wrong. */
function refuseFlawed(row: Row): void {
  const flaw = row.cell('flaw').trim();
  if (flaw !== '' && !MENDED.test(flaw)) throw new RefusedValue(row.heading('flaw'), flaw, 'is a flaw of this row');
  const status = folded(row.cell('status'));
  const flags = FLAGS.map((flag) => row.cell(flag).trim());
  const isContradicted = flags.some((flag, at) => flag !== '' && flag !== (STATUS_FLAGS[status]?.[at] ?? ''));
  if (isContradicted)
    throw new RefusedValue(
      row.heading('status'),
      row.cell('status'),
      `its flags (state party, signatory, no action: ${flags.join(', ')}) contradict it`,
    );
  const note = row.cell('note');
  if (/denounced|withdr[ae]w/i.test(note) && status === 'state party')
    throw new RefusedValue(row.heading('note'), note, 'the status says state party');
}

function yearIn(row: Row): string {
  const year = row.cell('year').trim();
  if (!isPartialDate(year)) throw new RefusedValue(row.heading('year'), year, 'is no year, though the State is party');
  return year;
}
