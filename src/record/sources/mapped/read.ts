import { folded } from '../../../domain/folded.js';
import { isPartialDate } from '../../../domain/partial-date.js';
import { POSITIONS, type Position, type WitnessRow } from '../../../domain/recommendation.js';
import { digestOf, type Layout, readRows } from '../../read-rows.js';
import type { ReadRow, SourceContext, Table } from '../../source.js';
import { witnessRow } from '../../witness-row.js';
import { goalOf } from '../goals.js';
import { MappedRow } from './mapped-row.js';
import type { MappedField, Mapping } from './mapping.js';

export function* readMapped(
  table: Table,
  mapping: Mapping,
  layout: Layout<MappedField>,
  context: SourceContext,
): Generator<ReadRow> {
  const times = new Map<string, number>();
  const whole = new Set<string>();
  yield* readRows(table, layout, function* (row) {
    const { raw } = row;
    const cells = digestOf(Object.values(raw));
    if (whole.has(cells)) return yield { repeated: { line: row.line } };
    whole.add(cells);
    const mapped = new MappedRow(row, mapping, context);
    const witness = readRow(mapped);
    const identity = identityOf(mapped.text('id'), witness);
    const key = digestOf(identity);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    if (time > 1 && mapping.columns.id !== undefined)
      throw mapped.refused('id', mapped.text('id') ?? '', 'identifies another row already');
    yield { witness: { line: row.line, identity: [...identity, String(time)], row: witness, raw } };
  });
}

function identityOf(id: string | null, row: WitnessRow): string[] {
  if (id !== null) return [row.kind, id];
  const review = String(row.session ?? row.cycle ?? row.symbol ?? '');
  return [row.kind, review, row.stateUnderReview, row.recommendingStates.join(','), row.paragraph ?? '', row.text];
}

function readRow(row: MappedRow): WitnessRow {
  const state = row.text('stateUnderReview');
  if (state === null) throw row.refused('stateUnderReview', '', 'is empty, expected a State');
  const text = row.text('text');
  if (text === null) throw row.refused('text', '', 'is empty, expected the recommendation');
  const { session, cycle } = reviewIn(row);
  return witnessRow({
    kind: row.mapping.kind,
    stateUnderReview: row.state('stateUnderReview', state),
    cycle,
    session,
    paragraph: row.text('paragraph'),
    text,
    recommendingStates: row.list('recommendingStates').map((name) => row.state('recommendingStates', name)),
    position: positionIn(row),
    pendingUntil: row.text('pendingUntil'),
    positionAsReported: row.text('position'),
    positionSymbol: row.text('positionSymbol'),
    positionParagraph: row.text('positionParagraph'),
    on: dateIn(row),
    themes: row.list('themes'),
    groups: row.list('groups'),
    sdgs: goalsIn(row),
    actionCategory: row.number('actionCategory', 5),
    symbol: row.text('symbol'),
    body: row.text('body'),
    language: languageIn(row),
  });
}

/** A session has one cycle; both may be given, but not in contradiction. */
function reviewIn(row: MappedRow) {
  const [session, cycle] = [row.number('session', 99), row.number('cycle', 9)];
  if (session === null) return { session, cycle };
  const known = row.context.cycleOf(session);
  if (known === null) throw row.refused('session', String(session), 'is no session of the Working Group');
  if (cycle !== null && cycle !== known)
    throw row.refused('cycle', String(cycle), `session ${session} is of cycle ${known}`);
  return { session, cycle: known };
}

function positionIn(row: MappedRow): Position | null {
  const printed = row.text('position');
  if (printed === null) return null;
  const words = [
    ...Object.entries(row.mapping.positions),
    ...POSITIONS.map((position) => [position, position] as const),
  ];
  const found = words.find(([word]) => folded(word) === folded(printed));
  if (found === undefined)
    throw row.refused('position', printed, 'is unknown; add it to “positions” of the mapping file');
  return found[1];
}

function dateIn(row: MappedRow): string | null {
  const printed = row.text('on');
  if (printed !== null && !isPartialDate(printed))
    throw row.refused('on', printed, 'is no date, expected 2020, 2020-03 or 2020-03-06');
  return printed;
}

function goalsIn(row: MappedRow): number[] {
  return row.list('sdgs').map((label) => {
    const goal = goalOf(label);
    if (goal === null) throw row.refused('sdgs', label, 'is no Sustainable Development Goal');
    return goal;
  });
}

function languageIn(row: MappedRow): string {
  const language = row.text('language') ?? 'en';
  if (!/^[a-z]{2}$/.test(language)) throw row.refused('language', language, 'is no language, expected en, fr, es …');
  return language;
}
