import type { Context } from 'hono';
import { FACETS, SEARCH_SORTS } from '../../domain/search.js';
import type { Register } from '../../register/register.js';
import { comparisonChoices } from '../compare-choices.js';
import { COMPARED_BY, comparisonFrom, mustCompare } from '../compare-params.js';
import { held } from '../errors.js';
import { byCycle, positionCounts, reviewed } from '../facet-counts.js';
import type { PageContext } from '../page-context.js';
import { code, paramsIn, part } from '../page-route.js';
import { askable, EVERYTHING, queryFrom } from '../search-params.js';
import { TEXT } from '../text/en.js';
import { comparisonJson, recommendationJson, recommendationViewJson, reviewJson, searchJson } from './record-json.js';
import type { Route } from './route.js';

/** What a search is narrowed by; the same names as in the addresses of pages. */
const NARROWED_BY: Readonly<Record<string, string>> = {
  q: 'Words, "phrases", prefix*, -without, OR; up to 1,000 characters',
  ...Object.fromEntries(FACETS.map((facet) => [`${facet}[]`, TEXT.facets[facet]])),
};

const SEARCHED_BY: Readonly<Record<string, string>> = {
  ...NARROWED_BY,
  sort: SEARCH_SORTS.join(', '),
  page: 'From 1',
  size: 'Hits on a page, 1 to 200; 20 unless said',
};

/** Recommendations, reviews, themes and comparisons as JSON. */
export function recordRoutes(register: Register, { audience }: PageContext): Route[] {
  return [
    {
      method: 'get',
      path: '/search',
      summary:
        'Recommendations found, with the exact counts of every facet; all of them as a file: /search.csv, .xlsx, .json, .ndjson',
      query: SEARCHED_BY,
      answer: (c) => search(c, register),
    },
    {
      method: 'get',
      path: '/recommendations/{id}',
      summary: 'One recommendation with every source that speaks of it',
      answer: async (c) => recommendationViewJson(held(await register.recommendation(part(c, 'id')))),
    },
    {
      method: 'get',
      path: '/reviews/{state}/{cycle}',
      summary: 'One review: its totals as stated and as counted, and its recommendations',
      answer: async (c) =>
        reviewJson(held(await register.review(code(c, 'state'), Number(part(c, 'cycle')), audience))),
    },
    {
      method: 'get',
      path: '/compare',
      summary: 'States, groups or cycles side by side; shares only from 20 recommendations on',
      query: { by: COMPARED_BY.join(', '), 'value[]': 'A code, a group, a cycle', ...NARROWED_BY },
      answer: (c) => compare(c, register),
    },
    {
      method: 'get',
      path: '/themes',
      summary: 'Themes with the number of recommendations that carry them',
      answer: async () => (await register.search({ ...EVERYTHING, sort: 'newest', size: 1 })).facets.theme.map(bare),
    },
    {
      method: 'get',
      path: '/themes/{theme}',
      summary: 'One theme: who is asked, who asks, what was answered',
      answer: (c) => summed(register, { theme: [part(c, 'theme')] }),
    },
    {
      method: 'get',
      path: '/recommending/{state}',
      summary: 'What a State asks of others, and what they answered',
      answer: (c) => summed(register, { recommending: [code(c, 'state')] }),
    },
  ];
}

async function search(c: Context, register: Register) {
  const { query, notes } = queryFrom(paramsIn(c));
  return searchJson(query, await register.search(askable(query)), notes);
}

async function compare(c: Context, register: Register) {
  const { by, values, filter, notes } = comparisonFrom(paramsIn(c), await comparisonChoices(register));
  mustCompare(values);
  return comparisonJson(await register.compare(by, values, filter), notes);
}

/** What the page of a theme or a recommending State sums up. Null: nothing is held. */
async function summed(register: Register, chosen: { theme?: string[]; recommending?: string[] }) {
  const found = await register.search(reviewed(chosen, 5));
  if (found.total === 0) return null;
  return {
    ...chosen,
    counts: positionCounts(found),
    cycles: await byCycle(register, chosen, found),
    statesUnderReview: found.facets.state.map(bare),
    recommendingStates: found.facets.recommending.map(bare),
    themes: found.facets.theme.map(bare),
    latest: found.hits.map(({ recommendation }) => recommendationJson(recommendation)),
  };
}

const bare = ({ value, label, count }: { value: string; label: string; count: number }) => ({ value, label, count });
