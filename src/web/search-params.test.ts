import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../domain/errors.js';
import { POSITIONS, RECOMMENDATION_KINDS } from '../domain/recommendation.js';
import { FACETS, type Facet, SEARCH_SORTS, type SearchQuery } from '../domain/search.js';
import {
  addressOf,
  addressOfValue,
  askable,
  EVERYTHING,
  MOST_LETTERS,
  MOST_VALUES,
  narrowedTo,
  queryFrom,
  without,
} from './search-params.js';

const asked = (address: string) => queryFrom(new URLSearchParams(address));

/** A value that the facet takes. */
const VALUES: Readonly<Record<Facet, fc.Arbitrary<string>>> = {
  ...(Object.fromEntries(
    FACETS.map((facet) => [facet, fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' })]),
  ) as Record<Facet, fc.Arbitrary<string>>),
  kind: fc.constantFrom(...RECOMMENDATION_KINDS),
  position: fc.constantFrom(...POSITIONS, 'unknown'),
  state: fc.constantFrom('SVN', 'HRV', 'KAZ'),
  recommending: fc.constantFrom('SVN', 'HRV', 'KAZ'),
  treaty: fc.constantFrom('OPCAT', 'ICCPR-OP2'),
  cycle: fc.constantFrom('1', '4'),
  session: fc.constantFrom('7', '34'),
  sdg: fc.constantFrom('1', '17'),
  action: fc.constantFrom('1', '5'),
  year: fc.constantFrom('2014', '2020'),
};

const chosen = fc.record(
  Object.fromEntries(
    FACETS.map((facet) => [
      facet,
      fc.uniqueArray(
        VALUES[facet].filter((value) => value.trim() === value && value !== ''),
        { minLength: 1, maxLength: 3 },
      ),
    ]),
  ),
  { requiredKeys: [] },
);

const query: fc.Arbitrary<SearchQuery> = fc.record({
  words: fc.string({ maxLength: 80, unit: 'grapheme' }).map((words) => words.trim()),
  chosen: chosen as fc.Arbitrary<SearchQuery['chosen']>,
  sort: fc.constantFrom(...SEARCH_SORTS),
  page: fc.integer({ min: 1, max: 999_999 }),
  size: fc.integer({ min: 1, max: 200 }),
});

describe('a search and its address', () => {
  it('are the same, both ways', () => {
    fc.assert(
      fc.property(query, (wanted) => {
        const address = addressOf(wanted);
        const read = queryFrom(new URL(address, 'http://here').searchParams);
        expect(read).toEqual({ query: wanted, notes: [] });
        expect(addressOf(read.query)).toBe(address);
      }),
    );
  });

  it('leave out what goes without saying', () => {
    expect(addressOf(EVERYTHING)).toBe('/search');
    expect(addressOf({ ...EVERYTHING, words: 'a b', chosen: { state: ['SVN', 'HRV'] } })).toBe(
      '/search?q=a+b&state=SVN&state=HRV',
    );
    expect(addressOfValue('theme', 'A & b')).toBe('/search?theme=A+%26+b');
  });

  it('whatever is no facet, value, order or number is left out with a note', () => {
    const { query, notes } = asked(
      'state=Slovenia&position=rejected&sdg=18&colour=red&sort=worst&page=0&size=9999&year=20',
    );
    expect(query).toEqual(EVERYTHING);
    expect(notes).toHaveLength(8);
    expect(asked('lang=fr').notes).toEqual([]);
    expect(queryFrom(new URLSearchParams('by=state'), ['by']).notes).toEqual([]);
  });

  it('codes are taken in any case, once, and blanks are nothing', () => {
    expect(asked('state=svn&state=SVN&state=&q=+x+').query).toMatchObject({ words: 'x', chosen: { state: ['SVN'] } });
  });

  it('have limits, which are faults', () => {
    expect(asked(`q=${'a'.repeat(MOST_LETTERS)}`).query.words).toHaveLength(MOST_LETTERS);
    expect(() => asked(`q=${'a'.repeat(MOST_LETTERS + 1)}`)).toThrow(Fault);
    const themes = (count: number) => Array.from({ length: count }, (_, at) => `theme=${at}`).join('&');
    expect(asked(themes(MOST_VALUES)).query.chosen.theme).toHaveLength(MOST_VALUES);
    expect(() => asked(themes(MOST_VALUES + 1))).toThrow('More than 200');
    expect(asked(`theme=${'a'.repeat(301)}`).notes).toHaveLength(1);
  });

  it('one value is taken off or put in place of the others, from the first page', () => {
    const two: SearchQuery = { ...EVERYTHING, page: 3, chosen: { state: ['SVN', 'HRV'], cycle: ['3'] } };
    expect(without(two, 'state', 'SVN')).toMatchObject({ page: 1, chosen: { state: ['HRV'], cycle: ['3'] } });
    expect(without(two, 'cycle', '3').chosen).toEqual({ state: ['SVN', 'HRV'] });
    expect(narrowedTo(two, 'state', 'KAZ').chosen).toEqual({ state: ['KAZ'], cycle: ['3'] });
  });

  it('with no words to be close to, the newest come first', () => {
    expect(askable(EVERYTHING).sort).toBe('newest');
    expect(askable({ ...EVERYTHING, words: 'x' }).sort).toBe('relevance');
  });
});
