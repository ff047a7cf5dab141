import { folded } from '../../../domain/folded.js';
import { isPartialDate, type PartialDate } from '../../../domain/partial-date.js';
import { cleanText } from '../../clean-text.js';
import { serialDate } from '../../files/dates.js';
import { digestOf, type Layout, type NamedRow, RefusedValue, readRows } from '../../read-rows.js';
import type { ReadRow, SourceContext, Table } from '../../source.js';
import { type Said, witnessRow } from '../../witness-row.js';
import { goalOf } from '../goals.js';
import { bodyOf, OBSERVATION, POSITION_WORDS, RECOMMENDATION, STATES } from './lookups.js';
import { readUhriText } from './text.js';

export const UHRI_COLUMNS = {
  id: ['ohchr annotation id', 'annotationid', 'annotation id'],
  text: ['text'],
  countries: ['countries concerned', 'countries'],
  body: ['reccomending body', 'recommending body', 'body'],
  type: ['type', 'annotationtype', 'annotation type'],
  themes: ['themes'],
  symbol: ['document symbol', 'symbol'],
  groups: ['affected persons', 'affectedpersons'],
  sdgs: ['sdgs'],
  published: ['document publication date', 'publicationdate', 'publication date'],
  states: ['upr reccomending states', 'upr recommending states', 'uprrecommendingcountry', 'uprrecommendingstates'],
  position: ['upr position', 'uprpositions', 'uprposition'],
  session: ['upr session', 'uprsession'],
} as const satisfies Layout;

export const UHRI_REQUIRED = ['id', 'text', 'countries', 'body', 'type', 'themes'] as const;

type Row = NamedRow<keyof typeof UHRI_COLUMNS>;

/** An annotation for each State it concerns; one without a State, or of what is none, is refused. */
export function* readUhri(table: Table, context: SourceContext): Generator<ReadRow> {
  const seen = new Map<string, string>();
  yield* readRows(table, UHRI_COLUMNS, function* (row) {
    const type = folded(row.cell('type'));
    if (type === OBSERVATION) return;
    if (type !== RECOMMENDATION)
      throw new RefusedValue(row.heading('type'), row.cell('type'), 'is neither a recommendation nor an observation');
    const id = row.cell('id').trim();
    if (id === '') throw new RefusedValue(row.heading('id'), '', 'is empty, expected the id of the annotation');
    const { raw } = row;
    const digest = digestOf(Object.values(raw));
    if (seen.get(id) === digest) return yield { repeated: { line: row.line } };
    if (seen.has(id)) throw new RefusedValue(row.heading('id'), id, 'identifies another row already');
    seen.set(id, digest);
    const said = readRow(row, context);
    for (const state of statesIn(row, 'countries', context))
      yield {
        witness: { line: row.line, identity: [id, state], row: witnessRow({ ...said, stateUnderReview: state }), raw },
      };
  });
}

function readRow(row: Row, context: SourceContext): Omit<Said, 'stateUnderReview'> {
  const found = bodyOf(cleanText(listIn(row, 'body')[0] ?? ''));
  if (found === null) throw new RefusedValue(row.heading('body'), row.cell('body'), 'is no body that the record knows');
  const isReview = found.kind === 'upr-recommendation';
  const { session, cycle } = isReview ? sessionIn(row, context) : { session: null, cycle: null };
  const told = readUhriText(row.cell('text'), isReview, (name) => context.stateNamed(name)?.iso3 ?? null);
  if (told.text === '') throw new RefusedValue(row.heading('text'), '', 'is empty, expected the recommendation');
  const asReported = listIn(row, 'position').join(', ');
  return {
    kind: found.kind,
    cycle,
    session,
    paragraph: told.paragraph,
    text: told.text,
    recommendingStates: isReview ? statesIn(row, 'states', context) : [],
    parts: told.parts,
    position: positionIn(row, asReported),
    positionAsReported: asReported || null,
    on: publishedOn(row),
    themes: listIn(row, 'themes'),
    groups: listIn(row, 'groups'),
    sdgs: goalsIn(row),
    symbol: row.cell('symbol').trim() || null,
    body: found.body,
  };
}

/** Values stand under each other, each with a dash before it. */
function listIn(row: Row, field: keyof typeof UHRI_COLUMNS): string[] {
  const lines = row.cell(field).split('\n');
  return [...new Set(lines.map((line) => cleanText(line).replace(/^-\s*/, '')).filter((line) => line !== ''))];
}

function statesIn(row: Row, field: 'countries' | 'states', context: SourceContext): string[] {
  // In some rows States stand behind each other: `- South Sudan - Sudan`.
  const names = listIn(row, field).flatMap((line) => line.split(' - '));
  if (field === 'countries' && names.length === 0)
    throw new RefusedValue(row.heading(field), '', 'is empty, expected the State concerned');
  return names.map((name) => {
    const state = STATES.get(name) ?? context.stateNamed(name.replace(/[*†]+$/, ''))?.iso3;
    if (state === undefined) throw new RefusedValue(row.heading(field), name, 'no State has this name');
    return state;
  });
}

function positionIn(row: Row, printed: string) {
  if (printed === '') return null;
  const position = POSITION_WORDS.get(folded(printed));
  if (position === undefined)
    throw new RefusedValue(row.heading('position'), printed, 'is no position that the Index is known to use');
  return position;
}

/** The first number of whatever the Index writes there: `36`, `36th session - November 2020`. */
function sessionIn(row: Row, context: SourceContext) {
  const printed = row.cell('session').trim();
  const session = Number(/\d{1,2}/.exec(printed)?.[0]);
  const cycle = printed === '' ? null : context.cycleOf(session);
  if (cycle === null) throw new RefusedValue(row.heading('session'), printed, 'is no session of the Working Group');
  return { session, cycle };
}

/** Of the document: Excel's number of the day, or `2025-02-12T00:00:00`. */
function publishedOn(row: Row): PartialDate | null {
  const printed = row.cell('published').trim();
  if (printed === '') return null;
  const day = /^\d{5}(?:\.\d+)?$/.test(printed) ? serialDate(Number(printed)) : printed.slice(0, 10);
  if (day === null || !isPartialDate(day)) throw new RefusedValue(row.heading('published'), printed, 'is no day');
  return day;
}

/** `16.3 - Promote the rule of law` is of goal 16. */
function goalsIn(row: Row): number[] {
  const goals = listIn(row, 'sdgs').map((label) => {
    const goal = goalOf(label);
    if (goal === null) throw new RefusedValue(row.heading('sdgs'), label, 'is no Sustainable Development Goal');
    return goal;
  });
  return [...new Set(goals)].sort((a, b) => a - b);
}
