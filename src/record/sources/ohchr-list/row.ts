import { folded } from '../../../domain/folded.js';
import type { WitnessRow } from '../../../domain/recommendation.js';
import { cleanText } from '../../clean-text.js';
import { RefusedValue } from '../../read-rows.js';
import {
  type PrintedRecommendation,
  readPrinted,
  splitParagraph,
  withoutClosingSigns,
} from '../../recommendation-text.js';
import type { ReadWitness, RowRemark } from '../../source.js';
import { type NameState, readStateList } from '../../state-lists.js';
import { witnessRow } from '../../witness-row.js';
import { goalOf } from '../goals.js';
import type { ListColumn, ListRow } from './columns.js';
import { readLabels } from './labels.js';
import { GROUPS, POSITION_WORDS, THEMES } from './lookups.js';
import type { ListReview } from './review.js';
import { readSourceOfPosition, splitSource } from './source-of-position.js';

/** What the rows of a list have in common. */
export interface ListContext {
  readonly review: ListReview;
  readonly nameState: NameState;
  /** Names of States, among which misprints are looked for. */
  readonly names: readonly string[];
}

export interface ListWitness {
  readonly witness: ReadWitness;
  readonly remarks: readonly RowRemark[];
}

/** One row; `section` is the theme that it stands under. */
export function readListRow(row: ListRow, section: string, context: ListContext): ListWitness {
  const { review } = context;
  const { printed, source } = splitSource(row.cell('recommendation'));
  const { paragraph, rest } = splitParagraph(cleanText(printed));
  if (paragraph === null)
    throw refused(row, 'recommendation', printed.slice(0, 80), 'begins with no paragraph number, expected 121.2');
  const place = readSourceOfPosition(source);
  const asReported = cleanText(row.cell('position'));
  const witness = witnessRow({
    kind: 'upr-recommendation',
    stateUnderReview: review.state,
    cycle: review.cycle,
    session: review.session,
    paragraph,
    ...recommendationIn(row, rest, context),
    position: positionIn(row, asReported),
    positionAsReported: asReported || null,
    positionSymbol: place.symbol,
    positionParagraph: place.paragraph,
    ...labelsIn(row),
    symbol: place.report,
  });
  return {
    witness: {
      line: row.line,
      identity: [witness.kind, String(review.session), review.state, paragraph],
      row: witness,
      raw: { Theme: section, 'Source of position': source, ...row.raw },
    },
    remarks: remarksOf(row, witness, source),
  };
}

/** From its text; from a column of its own where the text names no State. */
function recommendationIn(row: ListRow, text: string, { nameState, names }: ListContext): PrintedRecommendation {
  const told = readPrinted(text, nameState, names);
  if (told !== null) return told;
  const { states, unknown } = readStateList(row.cell('states').replaceAll('\n', '; '), nameState);
  if (unknown[0] !== undefined) throw refused(row, 'states', unknown[0], 'no State has this name');
  if (states.length === 0)
    throw refused(row, 'recommendation', text.slice(-80), 'ends without the State that recommends it');
  return { text: withoutClosingSigns(text), recommendingStates: states, parts: [] };
}

function positionIn(row: ListRow, printed: string) {
  if (printed === '') return null;
  const position = POSITION_WORDS.get(folded(printed));
  if (position === undefined)
    throw refused(row, 'position', printed, 'is no position that these lists are known to use');
  return position;
}

function labelsIn(row: ListRow) {
  const { themes, groups, sdgs } = readLabels(row.cell('themes'), 'themes');
  const own = readLabels(row.cell('sdgs'), 'sdgs').sdgs;
  const goals = [...sdgs, ...own].map((label) => {
    const goal = goalOf(label);
    if (goal === null) throw refused(row, 'sdgs', label, 'is no Sustainable Development Goal');
    return goal;
  });
  return { themes, groups, sdgs: [...new Set(goals)] };
}

/** What was kept as printed and should be looked at. */
function remarksOf(row: ListRow, { themes, groups, positionSymbol }: WitnessRow, source: string): RowRemark[] {
  const remark = (field: ListColumn, value: string, reason: string): RowRemark => ({
    line: row.line,
    column: row.heading(field),
    value,
    reason,
  });
  const unmet = (known: ReadonlySet<string>, labels: readonly string[], what: string) =>
    labels
      .filter((label) => !known.has(label))
      .map((label) => remark('themes', label, `is ${what} not met before; kept as printed`));
  const unread =
    source !== '' && positionSymbol === null
      ? [remark('recommendation', source, 'is no source of a position that can be read; the position is kept')]
      : [];
  return [...unmet(THEMES, themes, 'a theme'), ...unmet(GROUPS, groups, 'a group of persons'), ...unread];
}

const refused = (row: ListRow, field: ListColumn, value: string, reason: string): RefusedValue =>
  new RefusedValue(row.heading(field), value, reason);
