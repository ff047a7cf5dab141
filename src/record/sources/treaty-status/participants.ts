import { type PartialDate, partialDate } from '../../../domain/partial-date.js';
import type { TreatyActionKind } from '../../../domain/treaty.js';
import { cleanText } from '../../clean-text.js';
import { hasColumns, type Layout, type NamedRow, RefusedValue, readRows } from '../../read-rows.js';
import type { ReadRow, SourceContext, Table } from '../../source.js';
import { LETTERS, STATES } from './lookups.js';
import { toldAct } from './told-act.js';
import { treatyOf } from './treaty.js';

const COLUMNS = { participant: ['participant'], signature: ['signature'], bound: ['bound'] } as const satisfies Layout;

type Row = NamedRow<keyof typeof COLUMNS>;

/**
 * The headings differ by treaty and carry footnotes: `Participant 3`, `Ratification, Accession(a), Succession(d)`,
 * `Formal confirmation(c), Accession(a), Ratification`.
 */
function plainHeadings(table: Table): Table {
  const headings = table.headings.map((heading) => {
    if (/^participant/i.test(heading)) return 'Participant';
    if (/^signature/i.test(heading)) return 'Signature';
    return /\b(?:ratification|accession|acceptance|approval)\b/i.test(heading) ? 'Bound' : heading;
  });
  return { ...table, headings, rows: () => table.rows() };
}

export const isParticipants = (table: Table): boolean =>
  hasColumns(plainHeadings(table), COLUMNS, ['participant', 'signature', 'bound']);

/** The UN Treaty Collection's table of one treaty: days, with a letter for what was done. */
export function* readParticipants(table: Table, context: SourceContext): Generator<ReadRow> {
  const treaty = treatyOf(table);
  yield* readRows(plainHeadings(table), COLUMNS, function* (row) {
    const state = stateIn(row, context);
    for (const { action, on } of [...actIn(row, 'signature'), ...actIn(row, 'bound')])
      yield toldAct(row.line, {
        state,
        treaty,
        action,
        on,
        note: '',
        source: `UN Treaty Collection, table ${table.name}`,
        confidence: 'high',
      });
  });
}

/** Without the numbers of footnotes behind the name. */
function stateIn(row: Row, context: SourceContext): string {
  const printed = cleanText(row.cell('participant')).slice(0, 200);
  const name = printed.replace(/[\s,\d*]+$/, '');
  const state = STATES.get(name) ?? context.stateNamed(name)?.iso3;
  if (state === undefined) throw new RefusedValue('Participant', printed, 'no State has this name');
  return state;
}

/** `10 Dec 1984`, `13 Jan 1993 d`; footnotes may stand behind it. */
const ACT = /^(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(a|A|AA|c|d))?(?:\s+\d+)?$/;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function actIn(row: Row, field: 'signature' | 'bound'): { action: TreatyActionKind; on: PartialDate }[] {
  const printed = cleanText(row.cell(field));
  if (printed === '') return [];
  const found = ACT.exec(printed);
  const month = MONTHS.indexOf((found?.[2] ?? '').toLowerCase()) + 1;
  const on = found && month > 0 ? partialDate(Number(found[3]), month, Number(found[1])) : null;
  const letter = found?.[4] ?? '';
  const action = field === 'bound' ? LETTERS.get(letter) : SIGNATURES.get(letter);
  if (on === null || action === undefined)
    throw new RefusedValue(
      row.heading(field),
      printed,
      'is no day with a letter of the UN Treaty Collection, expected 10 Dec 1984 a',
    );
  return [{ action, on }];
}

/** A successor State may take over the signature alone. */
const SIGNATURES: ReadonlyMap<string, TreatyActionKind> = new Map([
  ['', 'signature'],
  ['d', 'succession to signature'],
]);
