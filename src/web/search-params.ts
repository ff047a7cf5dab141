import { Fault } from '../domain/errors.js';
import { POSITIONS, RECOMMENDATION_KINDS } from '../domain/recommendation.js';
import {
  FACETS,
  type Facet,
  MOST_ON_A_PAGE,
  PAGE_SIZE,
  SEARCH_SORTS,
  type SearchQuery,
  type SearchSort,
} from '../domain/search.js';
import { TEXT } from './text/en.js';

/** The whole state of a search is its address; this is the only place that reads and writes it. */

export const MOST_LETTERS = 1_000;
export const MOST_VALUES = 200;
const LONGEST_VALUE = 300;

/** A query as an address gives it, with a sentence for each thing in the address that means nothing here. */
export interface AskedQuery {
  readonly query: SearchQuery;
  readonly notes: readonly string[];
}

export const EVERYTHING: SearchQuery = { words: '', chosen: {}, sort: 'relevance', page: 1, size: PAGE_SIZE };

const CODE = /^[A-Z]{3}$/;
const NUMBER = /^[1-9]\d?$/;

/** What a value of a facet can look like; a facet that is not here takes any words. */
const SHAPES: Readonly<Partial<Record<Facet, (value: string) => boolean>>> = {
  kind: (value) => (RECOMMENDATION_KINDS as readonly string[]).includes(value),
  position: (value) => value === 'unknown' || (POSITIONS as readonly string[]).includes(value),
  state: (value) => CODE.test(value),
  recommending: (value) => CODE.test(value),
  cycle: (value) => NUMBER.test(value),
  session: (value) => NUMBER.test(value),
  sdg: (value) => NUMBER.test(value) && Number(value) <= 17,
  action: (value) => /^[1-5]$/.test(value),
  year: (value) => /^\d{4}$/.test(value),
};

/** Codes are written in capitals, whatever was typed. */
const CAPITALS: ReadonlySet<Facet> = new Set(['state', 'recommending', 'treaty']);

const KNOWN: ReadonlySet<string> = new Set(['q', 'sort', 'page', 'size', 'lang', ...FACETS]);

/**
 * Address → query. What is not understood is left out with a note; words or values beyond the limits are a fault.
 * `others` are the names of parameters that the page reads itself.
 */
export function queryFrom(params: URLSearchParams, others: readonly string[] = []): AskedQuery {
  const notes = new Set<string>();
  for (const name of new Set(params.keys()))
    if (!KNOWN.has(name) && !others.includes(name)) notes.add(TEXT.search.unknownName(shortened(name)));
  const words = (params.get('q') ?? '').trim();
  if (words.length > MOST_LETTERS) throw new Fault('input', TEXT.search.tooLong(words.length, MOST_LETTERS));
  const query: SearchQuery = {
    words,
    chosen: chosenFrom(params, notes),
    sort: sortFrom(params.get('sort'), notes),
    page: numberFrom('page', params.get('page'), 1, 999_999, notes),
    size: numberFrom('size', params.get('size'), PAGE_SIZE, MOST_ON_A_PAGE, notes),
  };
  return { query, notes: [...notes] };
}

function chosenFrom(params: URLSearchParams, notes: Set<string>): SearchQuery['chosen'] {
  const chosen: Partial<Record<Facet, readonly string[]>> = {};
  let count = 0;
  for (const facet of FACETS) {
    const values = new Set<string>();
    for (const written of params.getAll(facet)) {
      const value = CAPITALS.has(facet) ? written.trim().toUpperCase() : written.trim();
      if (value === '') continue;
      if (value.length > LONGEST_VALUE || SHAPES[facet]?.(value) === false)
        notes.add(TEXT.search.unknownValue(shortened(value), TEXT.facets[facet]));
      else values.add(value);
    }
    count += values.size;
    if (count > MOST_VALUES) throw new Fault('input', TEXT.search.tooMany(MOST_VALUES));
    if (values.size > 0) chosen[facet] = [...values];
  }
  return chosen;
}

function sortFrom(written: string | null, notes: Set<string>): SearchSort {
  const sort = SEARCH_SORTS.find((known) => known === written);
  if (written !== null && written !== '' && sort === undefined) notes.add(TEXT.search.unknownSort(shortened(written)));
  return sort ?? EVERYTHING.sort;
}

function numberFrom(name: string, written: string | null, fallback: number, most: number, notes: Set<string>): number {
  if (written === null || written === '') return fallback;
  const value = /^\d{1,7}$/.test(written) ? Number(written) : 0;
  if (value >= 1 && value <= most) return value;
  notes.add(TEXT.search.unknownNumber(name, shortened(written), most));
  return fallback;
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** Query → names and values of its address, in order; what goes without saying is left out. */
export function paramsOf({ words, chosen, sort, page, size }: SearchQuery): [name: string, value: string][] {
  const params: [string, string][] = [];
  if (words !== '') params.push(['q', words]);
  for (const facet of FACETS) for (const value of chosen[facet] ?? []) params.push([facet, value]);
  if (sort !== EVERYTHING.sort) params.push(['sort', sort]);
  if (page !== 1) params.push(['page', String(page)]);
  if (size !== PAGE_SIZE) params.push(['size', String(size)]);
  return params;
}

/** As URLSearchParams would write it, which takes ten times as long; a page bears hundreds. */
export const written = (params: readonly (readonly [name: string, value: string])[]): string =>
  params.map(([name, value]) => `${name}=${encoded(value)}`).join('&');

const encoded = (value: string): string =>
  encodeURIComponent(value.replace(/\p{Surrogate}/gu, '\ufffd')).replaceAll('%20', '+');

/** What the register is asked: where there are no words to be close to, the newest come first. */
export const askable = (query: SearchQuery): SearchQuery =>
  query.words === '' && query.sort === 'relevance' ? { ...query, sort: 'newest' } : query;

/** `/search?q=…`, or another path with the same query. */
export function addressOf(query: SearchQuery, path = '/search'): string {
  const params = written(paramsOf(query));
  return params === '' ? path : `${path}?${params}`;
}

/** The search for one value of a facet and nothing else. */
export const addressOfValue = (facet: Facet, value: string): string =>
  addressOf({ ...EVERYTHING, chosen: { [facet]: [value] } });

export const onPage = (query: SearchQuery, page: number): SearchQuery => ({ ...query, page });

/** The query without one of its values; from its first page. */
export function without(query: SearchQuery, facet: Facet, value: string): SearchQuery {
  const { [facet]: values = [], ...others } = query.chosen;
  const left = values.filter((known) => known !== value);
  return { ...query, page: 1, chosen: left.length > 0 ? { ...others, [facet]: left } : others };
}

/** The query narrowed to one value of a facet; from its first page. */
export const narrowedTo = (query: SearchQuery, facet: Facet, value: string): SearchQuery => ({
  ...query,
  page: 1,
  chosen: { ...query.chosen, [facet]: [value] },
});

/** Facets and values chosen, in the order of the facets. */
export const chosenPairs = ({ chosen }: SearchQuery): { facet: Facet; value: string }[] =>
  FACETS.flatMap((facet) => (chosen[facet] ?? []).map((value) => ({ facet, value })));
