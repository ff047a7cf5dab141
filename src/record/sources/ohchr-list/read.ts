import { folded } from '../../../domain/folded.js';
import type { WitnessRow } from '../../../domain/recommendation.js';
import { cleanText } from '../../clean-text.js';
import { readRows } from '../../read-rows.js';
import type { ReadRow, SourceContext, Table } from '../../source.js';
import { type ListRow, OHCHR_LIST_COLUMNS } from './columns.js';
import { STATES } from './lookups.js';
import { reviewOf } from './review.js';
import { type ListContext, type ListWitness, readListRow } from './row.js';

/** A row that names the theme of those below it. Older lists say `Right or area`. */
const SECTION = /^(?:theme|right or area)\s*:?\s+(.*)$/i;

/** The rows of a list. A recommendation that stands under several themes is one, with the labels of all its rows. */
export function* readOhchrList(table: Table, context: SourceContext): Generator<ReadRow> {
  const list: ListContext = {
    review: reviewOf(table, context),
    nameState: (name) => STATES.get(name) ?? context.stateNamed(name)?.iso3 ?? null,
    names: [...context.states.values()].flatMap((state) => [state.name, ...state.aliases]),
  };
  const byParagraph = new Map<string, ListWitness>();
  const others: ReadRow[] = [];
  let section = '';
  for (const read of readRows(table, OHCHR_LIST_COLUMNS, function* (row) {
    const heading = SECTION.exec(cleanText(row.cell('recommendation')));
    if (heading) section = heading[1] as string;
    else if (!isHeadingAgain(row, table)) yield readListRow(row, section, list);
  })) {
    const other = 'witness' in read ? gather(byParagraph, { remarks: [], ...read }) : read;
    if (other !== null) others.push(other);
  }
  for (const { witness, remarks } of byParagraph.values())
    yield remarks.length > 0 ? { witness, remarks } : { witness };
  yield* others;
}

/** Word repeats the headings on every page; some programs make rows of that. */
const isHeadingAgain = (row: ListRow, table: Table): boolean =>
  Object.values(row.raw).every((cell, at) => folded(cell) === folded(table.headings[at] ?? ''));

/**
 * Keeps a row, or adds its labels to the row that had its paragraph before; that is then repeated, or refused where it
 * says something else. Null for a new one.
 */
function gather(byParagraph: Map<string, ListWitness>, read: ListWitness): ReadRow | null {
  const { row, line } = read.witness;
  const paragraph = row.paragraph as string;
  const before = byParagraph.get(paragraph);
  if (before === undefined) {
    byParagraph.set(paragraph, read);
    return null;
  }
  const known = before.witness.row;
  if (known.text !== row.text || known.position !== row.position) {
    const reason = `stands in row ${before.witness.line} already, with another text or position`;
    return { refused: { line, column: 'Recommendation', value: paragraph, reason } };
  }
  byParagraph.set(paragraph, { ...before, witness: { ...before.witness, row: withLabels(known, row) } });
  return { repeated: { line } };
}

function withLabels(known: WitnessRow, row: WitnessRow): WitnessRow {
  return {
    ...known,
    themes: [...new Set([...known.themes, ...row.themes])],
    groups: [...new Set([...known.groups, ...row.groups])],
    sdgs: [...new Set([...known.sdgs, ...row.sdgs])],
  };
}
