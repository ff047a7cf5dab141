import { KIND_IN_WORDS, POSITION_IN_WORDS, type Recommendation } from '../../domain/recommendation.js';

/** What an export says beside the recommendations themselves. */
export interface ExportContext {
  /** A State's name for people by its code. */
  readonly nameOf: (iso3: string) => string;
  /** A source's licence by its id. */
  readonly licenceOf: (source: string) => string;
  /** Where the register is; addresses of recommendations begin with it. Null where it is not served. */
  readonly site: string | null;
}

/** One column of the tables: its heading, and the cell of a recommendation. Several values are separated by `|`. */
export interface ExportColumn {
  readonly heading: string;
  readonly cell: (recommendation: Recommendation, context: ExportContext) => string;
}

const SEPARATOR = '|';

export const COLUMNS: readonly ExportColumn[] = [
  { heading: 'id', cell: ({ id }) => id },
  { heading: 'kind', cell: ({ kind }) => KIND_IN_WORDS[kind] },
  { heading: 'state_under_review', cell: ({ stateUnderReview }) => stateUnderReview },
  { heading: 'state_under_review_name', cell: ({ stateUnderReview }, { nameOf }) => nameOf(stateUnderReview) },
  { heading: 'cycle', cell: ({ cycle }) => words(cycle) },
  { heading: 'session', cell: ({ session }) => words(session) },
  { heading: 'document', cell: ({ symbol }) => words(symbol) },
  { heading: 'body', cell: ({ body }) => words(body) },
  { heading: 'paragraph', cell: ({ paragraph }) => words(paragraph) },
  { heading: 'text', cell: ({ text }) => text },
  { heading: 'language', cell: ({ language }) => language },
  { heading: 'recommending_states', cell: ({ recommendingStates }) => recommendingStates.join(SEPARATOR) },
  {
    heading: 'recommending_states_names',
    cell: ({ recommendingStates }, { nameOf }) => recommendingStates.map(nameOf).join(SEPARATOR),
  },
  { heading: 'position', cell: ({ position }) => (position === null ? '' : POSITION_IN_WORDS[position]) },
  {
    heading: 'positions_as_reported',
    cell: ({ positions }) =>
      positions
        .map(({ asReported, symbol, paragraph, on, source }) =>
          [asReported, symbol, paragraph && `para. ${paragraph}`, on, source].filter(Boolean).join(', '),
        )
        .join(SEPARATOR),
  },
  { heading: 'sources_differ', cell: ({ sourcesDiffer }) => (sourcesDiffer ? 'yes' : 'no') },
  { heading: 'themes', cell: ({ themes }) => themes.join(SEPARATOR) },
  { heading: 'groups_of_persons', cell: ({ groups }) => groups.join(SEPARATOR) },
  { heading: 'sdgs', cell: ({ sdgs }) => sdgs.join(SEPARATOR) },
  { heading: 'action_category', cell: ({ actionCategory }) => words(actionCategory) },
  { heading: 'treaties_named', cell: ({ treaties }) => treaties.join(SEPARATOR) },
  { heading: 'date', cell: ({ on }) => words(on) },
  { heading: 'in_sources_now', cell: ({ current }) => (current ? 'yes' : 'no') },
  { heading: 'sources', cell: ({ sources }) => sources.join(SEPARATOR) },
  { heading: 'licence', cell: ({ sources }, { licenceOf }) => sources.map(licenceOf).join(SEPARATOR) },
  { heading: 'url', cell: ({ id }, { site }) => (site === null ? '' : `${site}/recommendations/${id}`) },
];

const words = (value: string | number | null): string => (value === null ? '' : String(value));

/** A spreadsheet runs what begins like a formula: such a cell gets an apostrophe before it. */
export function harmless(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}
