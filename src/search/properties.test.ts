import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS, SEARCH_SORTS, type SearchItem, type SearchQuery } from '../domain/search.js';
import { IndexBuilder } from './index-builder.js';
import { openIndex } from './open-index.js';
import type { Clause, Element, Pattern, Plan } from './pattern.js';
import { planQuery } from './plan.js';
import { parseQuery } from './query.js';
import { areForms } from './stems.js';
import { createVocabulary } from './vocabulary.js';
import { type Entry, tokensOf } from './words.js';

const VOCABULARY = createVocabulary(
  [
    ['torture', 'en', 'torture'],
    ['torture', 'es', 'tortura'],
    ['torture', 'ru', 'пытки'],
    ['rights', 'en', 'human rights'],
    ['rights', 'fr', "droits de l'homme"],
    ['opcat', '', 'OP-CAT'],
    ['opcat', 'en', 'the protocol'],
  ].map(([concept, language, term]) => ({
    concept: concept as string,
    language: language as string,
    term: term as string,
  })),
  [],
  [],
);

const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: [
    'torture',
    'Tortured',
    'women',
    "women's",
    'woman',
    'human',
    'rights',
    'the',
    'protocol',
    'OP-CAT',
    'OPCAT',
    'op',
    'cat',
    'co-operation',
    'cooperation',
    'C189',
  ],
  fr: ["l'homme", 'droits', 'de', 'droit', 'égalité', 'egalites', 'torture', "qu'elle", 'arc-en-ciel'],
  es: ['tortura', 'torturas', 'niños', 'derechos', 'human', 'women'],
  ru: ['пытки', 'пыток', 'ёлка', 'елки', 'мой'],
  ar: ['التعذيب', 'وحرية', 'الحرية', 'الـمرأة'],
  xx: ['阿富汗', '富', 'torture', 'straße', 'e\u0301galite\u0301', '😀', '—'],
};
const LANGUAGES = Object.keys(WORDS);
const ANY_WORD = fc.constantFrom(...Object.values(WORDS).flat());

const itemArb = fc.constantFrom(...LANGUAGES).chain((language) =>
  fc.record({
    language: fc.constant(language),
    text: fc
      .array(fc.tuple(fc.constantFrom(...(WORDS[language] as string[])), fc.constantFrom(' ', ' ', ', ', '-', '/')), {
        maxLength: 8,
      })
      .map((pairs) => pairs.map(([word, blank]) => word + blank).join('')),
    on: fc.constantFrom('', '2010', '2010-05', '2010-05-03', '2012'),
    values: fc.record({
      state: fc.subarray(['KAZ', 'SVN', 'FRA'], { maxLength: 1 }),
      theme: fc.shuffledSubarray(['a', 'b', 'c', 'd']),
      position: fc.constantFrom(['noted'], ['supported'], []),
    }),
  }),
);
const itemsArb = fc
  .array(itemArb, { maxLength: 40 })
  .map((items): SearchItem[] => items.map((item, index) => ({ ...item, seq: index * 3 + 1 })));

const CONCEPT_WORDS = ['torture', 'tortura', 'пытки', 'human rights', 'the protocol', 'OPCAT', "droits de l'homme"];

/** Terms that mostly have something to find: stretches of the texts, some with their hyphens taken away. */
function termArb(items: readonly SearchItem[]) {
  const texts = items.map((item) => item.text).filter((text) => text.trim() !== '');
  const stretch = fc
    .tuple(fc.constantFrom(...texts, ...CONCEPT_WORDS), fc.nat(7), fc.integer({ min: 1, max: 3 }), fc.boolean())
    .map(([text, from, count, isJoined]) => {
      const words = text.trim().split(/\s+/);
      const found = words.slice(from % words.length, (from % words.length) + count).join(' ');
      return isJoined ? found.replaceAll('-', '') : found;
    });
  const word = fc.oneof(ANY_WORD, fc.constantFrom(...CONCEPT_WORDS), stretch);
  return fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 3, arbitrary: stretch.map((found) => `"${found}"`) },
    { weight: 1, arbitrary: fc.array(ANY_WORD, { minLength: 1, maxLength: 3 }).map((words) => `"${words.join(' ')}"`) },
    {
      weight: 2,
      arbitrary: fc.tuple(ANY_WORD, fc.integer({ min: 1, max: 5 })).map(([one, length]) => `${one.slice(0, length)}*`),
    },
    { weight: 1, arbitrary: fc.constantFrom('OR', '-', '"', '*', '(x)', '&') },
  );
}

const wordsArb = (items: readonly SearchItem[]) =>
  fc
    .array(fc.tuple(fc.constantFrom('', '', '', '-'), termArb(items), fc.constantFrom(' ', ' ', ' OR ')), {
      maxLength: 3,
    })
    .map((terms) => terms.map(([sign, term, blank]) => sign + term + blank).join(''));

const chosenArb = fc.record(
  {
    state: fc.subarray(['KAZ', 'SVN', 'FRA', 'no']),
    theme: fc.subarray(['a', 'b', 'c', 'd']),
    position: fc.subarray(['noted', 'supported']),
  },
  { requiredKeys: [] },
);
const searchArb = itemsArb.chain((items) =>
  fc.record({
    items: fc.constant(items),
    query: fc.record({
      words: wordsArb(items),
      chosen: fc.oneof(fc.constant({}), chosenArb),
      sort: fc.constantFrom('relevance' as const, ...SEARCH_SORTS),
      page: fc.constant(1),
      size: fc.integer({ min: 1, max: 7 }),
    }),
  }),
);

/** Every way to read a stream: each joined word as a whole, or by its parts. */
function readings(tokens: readonly Entry[]): string[][] {
  const [first, ...rest] = tokens;
  if (first === undefined) return [[]];
  const asPart = first.width > 1 ? readings(rest) : readings(rest).map((words) => [first.word, ...words]);
  return first.width > 1
    ? [...asPart, ...readings(rest.slice(first.width)).map((words) => [first.word, ...words])]
    : asPart;
}

const meets = ({ word, isPrefix }: Element, other: string, language: string): boolean =>
  isPrefix ? other.startsWith(word) : areForms(word, other, language);

function hasPattern(item: SearchItem, { elements, language }: Pattern): boolean {
  if (language !== null && language !== item.language) return false;
  return readings(tokensOf(item.text)).some((words) =>
    words.some((_, at) =>
      elements.every(
        (element, index) => at + index < words.length && meets(element, words[at + index] as string, item.language),
      ),
    ),
  );
}

const isExact = (item: SearchItem, clause: Clause): boolean =>
  clause.exact.every((anyOf) => anyOf.some((pattern) => hasPattern(item, pattern)));
const isMet = (item: SearchItem, clause: Clause): boolean =>
  isExact(item, clause) || clause.widened.some((pattern) => hasPattern(item, pattern));
const answers = (item: SearchItem, plan: Plan): boolean =>
  plan.clauses.every((clause) => isMet(item, clause)) && !plan.without.some((clause) => isMet(item, clause));

function planFor(items: readonly SearchItem[], words: string): Plan {
  const held = new Set(items.map((item) => item.language));
  const isWordOf = (word: string, language: string): boolean =>
    items.some((item) => item.language === language && tokensOf(item.text).some((token) => token.word === word));
  return planQuery(parseQuery(words), VOCABULARY, { languages: [...held].sort(), isWordOf });
}

const passes = (item: SearchItem, chosen: SearchQuery['chosen'], but?: string): boolean =>
  FACETS.every((facet) => {
    const values = chosen[facet] ?? [];
    return facet === but || values.length === 0 || values.some((value) => item.values[facet]?.includes(value));
  });

function naiveFacets(items: readonly SearchItem[], chosen: SearchQuery['chosen']) {
  return Object.fromEntries(
    FACETS.map((facet) => {
      const counts = new Map<string, number>();
      for (const item of items.filter((one) => passes(one, chosen, facet)))
        for (const value of new Set(item.values[facet] ?? [])) counts.set(value, (counts.get(value) ?? 0) + 1);
      const sorted = [...counts].map(([value, count]) => ({ value, count }));
      return [facet, sorted.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1))];
    }),
  );
}

function naiveOrder(items: readonly SearchItem[], sort: SearchQuery['sort']): number[] {
  const last = (text: string): string => text || '\uFFFF';
  const sorted = [...items].sort((a, b) => {
    if (sort === 'oldest') return last(a.on) < last(b.on) ? -1 : last(a.on) > last(b.on) ? 1 : a.seq - b.seq;
    if (sort === 'newest') return a.on > b.on ? -1 : a.on < b.on ? 1 : a.seq - b.seq;
    const [x, y] = [last(a.values.state?.[0] ?? ''), last(b.values.state?.[0] ?? '')];
    return x < y ? -1 : x > y ? 1 : a.seq - b.seq;
  });
  return sorted.map((item) => item.seq);
}

function indexOf(items: readonly SearchItem[]) {
  const builder = new IndexBuilder();
  for (const item of items) builder.add(item);
  return openIndex(builder.finish(), VOCABULARY);
}

describe('for any corpus and any query', () => {
  it('what is found, counted and ordered equals a scan over all items', () => {
    fc.assert(
      fc.property(searchArb, ({ items, query }) => {
        const result = indexOf(items).search(query);
        const plan = planFor(items, query.words);
        const answering = items.filter((item) => answers(item, plan));
        const expected = answering.filter((item) => passes(item, query.chosen));
        const all = [...result.all()];
        expect(result.total).toBe(expected.length);
        expect([...all].sort((a, b) => a - b)).toEqual(expected.map((item) => item.seq));
        expect(result.facets).toEqual(naiveFacets(answering, query.chosen));
        expect(result.understood).toEqual(plan.understood);
        if (query.sort !== 'relevance') expect(all).toEqual(naiveOrder(expected, query.sort));
        else {
          const isWidened = all.map((seq) => {
            const item = items.find((one) => one.seq === seq) as SearchItem;
            return !plan.clauses.every((clause) => isExact(item, clause));
          });
          expect(isWidened).toEqual([...isWidened].sort((a, b) => Number(a) - Number(b)));
        }
      }),
      { numRuns: 800 },
    );
  });

  it('pages one after another are the whole, in its order', () => {
    fc.assert(
      fc.property(searchArb, ({ items, query }) => {
        const index = indexOf(items);
        const { total, all } = index.search(query);
        const pages = Array.from(
          { length: Math.ceil(total / query.size) },
          (_, page) => index.search({ ...query, page: page + 1 }).seqs,
        );
        expect(pages.flat()).toEqual([...all()]);
      }),
      { numRuns: 200 },
    );
  });

  it('marks lie on the borders of words, in order and apart; what was found by its words has one', () => {
    fc.assert(
      fc.property(searchArb, ({ items, query: { words } }) => {
        const result = indexOf(items).search({ words, chosen: {}, sort: 'relevance', page: 1, size: 7 });
        const plan = planFor(items, words);
        const seqs = new Set(result.all());
        for (const { seq, text, language } of items) {
          const marks = result.marksIn(text, language);
          const tokens = tokensOf(text);
          for (const [at, { start, end }] of marks.entries()) {
            expect(tokens.some((token) => token.start === start) && tokens.some((token) => token.end === end)).toBe(
              true,
            );
            expect(start).toBeGreaterThanOrEqual(marks[at - 1]?.end ?? 0);
          }
          if (seqs.has(seq) && plan.clauses.length > 0) expect(marks).not.toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
