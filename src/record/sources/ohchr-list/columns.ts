import type { Layout, NamedRow } from '../../read-rows.js';

/** Cycle 2 and 3 first; `Recommendation and recommending State` and `Relevant SDGs` are of cycle 4. */
export const OHCHR_LIST_COLUMNS = {
  recommendation: ['recommendation', 'recommendations', 'recommendation and recommending state'],
  states: ['recommending state s', 'recommending state', 'recommending states'],
  position: ['position', 'position of the state under review'],
  themes: ['full list of themes', 'human rights themes and groups of persons', 'themes', 'theme'],
  sdgs: ['relevant sdgs', 'sdgs'],
} as const satisfies Layout;

export type ListColumn = keyof typeof OHCHR_LIST_COLUMNS;
export type ListRow = NamedRow<ListColumn>;

export const OHCHR_LIST_REQUIRED = ['recommendation', 'position', 'themes'] as const;
