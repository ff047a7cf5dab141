import { folded } from '../../../domain/folded.js';
import { partialDate } from '../../../domain/partial-date.js';
import type { WitnessRow } from '../../../domain/recommendation.js';
import { cleanText } from '../../clean-text.js';
import { digestOf, type Layout, type NamedRow, RefusedValue, readRows } from '../../read-rows.js';
import type { ReadRow, RowRemark, SourceContext, Table } from '../../source.js';
import { witnessRow } from '../../witness-row.js';
import { ISSUES, PLEDGE, RESPONSES, STATES, UNKNOWN_STATE } from './lookups.js';

type Field = 'state' | 'text' | 'recommending' | 'response' | 'action' | 'issues' | 'session';
type Row = NamedRow<Field>;

/** A row of UPR Info is a part of a recommendation and a State that made it. */
export function* readUprInfo(table: Table, columns: Layout<Field>, context: SourceContext): Generator<ReadRow> {
  const whole = new Set<string>();
  const times = new Map<string, number>();
  yield* readRows(table, columns, function* (row) {
    const { raw } = row;
    const cells = digestOf(Object.values(raw));
    if (whole.has(cells)) return yield { repeated: { line: row.line } };
    whole.add(cells);
    const { witness, recommending } = readRow(row, context);
    const identity = [
      witness.kind,
      String(witness.session),
      witness.stateUnderReview,
      recommending ?? '',
      witness.text,
    ];
    const key = digestOf(identity);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    const read = { line: row.line, identity: [...identity, String(time)], row: witness, raw };
    if (recommending === null) yield { witness: read, remarks: [unknownState(row)] };
    else yield { witness: read };
  });
}

function readRow(row: Row, context: SourceContext): { witness: WitnessRow; recommending: string | null } {
  const isPledge = folded(row.cell('response')) === PLEDGE;
  const stateUnderReview = stateIn(row, 'state', context);
  const recommending = recommendingIn(row, context);
  if (isPledge && recommending !== stateUnderReview)
    throw new RefusedValue(row.heading('recommending'), row.cell('recommending'), 'makes a pledge for another State');
  const { session, cycle, on } = sessionIn(row, context);
  const text = cleanText(row.cell('text'));
  if (text === '') throw new RefusedValue(row.heading('text'), '', 'is empty, expected the recommendation');
  const witness = witnessRow({
    kind: isPledge ? 'voluntary-pledge' : 'upr-recommendation',
    stateUnderReview,
    cycle,
    session,
    text,
    // A pledge is nobody's recommendation, though UPR Info names the State in that column again.
    recommendingStates: isPledge || recommending === null ? [] : [recommending],
    position: isPledge ? null : positionIn(row),
    positionAsReported: isPledge ? null : row.cell('response').trim(),
    on,
    themes: issuesIn(row),
    actionCategory: actionIn(row),
  });
  return { witness, recommending };
}

function stateIn(row: Row, field: 'state' | 'recommending', context: SourceContext): string {
  const printed = row.cell(field);
  const name = printed.includes('&#') ? cleanText(printed) : printed.trim();
  const state = STATES.get(name) ?? context.stateNamed(name)?.iso3;
  if (state === undefined) throw new RefusedValue(row.heading(field), printed, 'no State has this name');
  return state;
}

function recommendingIn(row: Row, context: SourceContext): string | null {
  return cleanText(row.cell('recommending')) === UNKNOWN_STATE ? null : stateIn(row, 'recommending', context);
}

const unknownState = (row: Row): RowRemark => ({
  line: row.line,
  column: row.heading('recommending'),
  value: row.cell('recommending'),
  reason: 'kept without a recommending State, since the source does not know it',
});

function positionIn(row: Row) {
  const position = RESPONSES.get(folded(row.cell('response')));
  if (position === undefined)
    throw new RefusedValue(
      row.heading('response'),
      row.cell('response'),
      'is no response that UPR Info is known to use',
    );
  return position;
}

/** `13`, or `44 - November 2023`. */
function sessionIn(row: Row, context: SourceContext) {
  const printed = row.cell('session').trim();
  const found = /^(\d{1,2})(?:\s*[-–]\s*([A-Za-z]+)\s+(\d{4}))?$/.exec(printed);
  const session = Number(found?.[1]);
  const cycle = found ? context.cycleOf(session) : null;
  if (cycle === null) throw new RefusedValue(row.heading('session'), printed, 'is no session of the Working Group');
  const month = MONTHS.indexOf((found?.[2] ?? '').toLowerCase()) + 1;
  return { session, cycle, on: found?.[3] === undefined ? null : partialDate(Number(found[3]), month || null) };
}

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Joined by a bare comma in the files, by `|` in newer exports; no label has either in it. */
function issuesIn(row: Row): string[] {
  const printed = row.cell('issues');
  const issues = printed
    .split(/[,|]/)
    .map((issue) => issue.trim())
    .filter((issue) => issue !== '');
  const unknown = issues.find((issue) => !ISSUES.has(issue));
  if (unknown !== undefined)
    throw new RefusedValue(row.heading('issues'), unknown, 'is none of the 54 issues of UPR Info');
  return issues;
}

/** `4`, or `4 - General action`. */
function actionIn(row: Row): number | null {
  const printed = row.cell('action').trim();
  if (printed === '') return null;
  const found = /^([1-5])(?:\s*[-–].*)?$/.exec(printed);
  if (!found) throw new RefusedValue(row.heading('action'), printed, 'is no category of action, expected 1 to 5');
  return Number(found[1]);
}
