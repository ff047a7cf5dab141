import { describe, expect, it } from 'vitest';
import type { ConceptTerm } from '../domain/concept.js';
import { Fault } from '../domain/errors.js';
import { FACETS, type SearchFound, type SearchItem, type SearchQuery } from '../domain/search.js';
import type { State } from '../domain/state.js';
import type { Treaty } from '../domain/treaty.js';
import { IndexBuilder } from './index-builder.js';
import { openIndex } from './open-index.js';
import { createVocabulary } from './vocabulary.js';

const CONCEPTS: readonly ConceptTerm[] = [
  { concept: 'torture', language: 'en', term: 'torture' },
  { concept: 'torture', language: 'es', term: 'tortura' },
  { concept: 'torture', language: 'ru', term: 'пытки' },
  { concept: 'torture', language: 'ar', term: 'التعذيب' },
  { concept: 'death-penalty', language: 'en', term: 'death penalty' },
  { concept: 'death-penalty', language: 'es', term: 'pena de muerte' },
  { concept: 'police', language: 'en', term: 'police' },
  { concept: 'police', language: 'fr', term: 'police' },
];
const state = {
  iso3: 'SVN',
  name: 'Slovenia',
  aliases: ['Republic of Slovenia'],
  names: { es: 'Eslovenia', ru: 'Словения' },
};
const treaty = { code: 'OPCAT', title: 'Optional Protocol to the Convention against Torture', aliases: ['OP-CAT'] };
const VOCABULARY = createVocabulary(CONCEPTS, [state as unknown as State], [treaty as unknown as Treaty]);

const TEXTS: readonly (readonly [string, string])[] = [
  ['en', 'Investigate all allegations of torture in prisons.'], // 1
  ['en', "Protect women's rights; abolish the death penalty."], // 2
  ['es', 'Investigar las denuncias de tortura.'], // 3
  ['ru', 'Расследовать случаи пыток.'], // 4
  ['ar', 'التحقيق في ادعاءات التعذيب'], // 5
  ['es', 'Abolir la pena de muerte en Eslovenia.'], // 6
  ['en', 'Ratify OP-CAT (Slovenia); co-operation with women and children.'], // 7
  ['en', 'Strengthen cooperation: adopt policies on the penalty of death by torture.'], // 8
  ['en', 'Ratify the Optional Protocol to the Convention against Torture'], // 9
];

const ITEMS: readonly SearchItem[] = TEXTS.map(([language, text], index) => ({
  seq: index + 1,
  text,
  language,
  on: ['2014', '2010-05-03', '', '2014-10-30', '2012', '2012', '2012', '2019', '2008'][index] as string,
  values: {
    state: [index % 2 === 0 ? 'KAZ' : 'SVN'],
    theme: index < 4 ? ['torture', 'prisons'] : [],
    kind: ['upr-recommendation'],
  },
}));

function piecesOf(items: readonly SearchItem[]): Map<string, Uint8Array> {
  const builder = new IndexBuilder();
  for (const item of items) builder.add(item);
  return builder.finish();
}

const index = openIndex(piecesOf(ITEMS), VOCABULARY);
const search = (words: string, more: Partial<SearchQuery> = {}): SearchFound =>
  index.search({ words, chosen: {}, sort: 'relevance', page: 1, size: 20, ...more });
const found = (words: string): number[] => [...search(words).all()].sort((a, b) => a - b);

describe('words find', () => {
  const cases: readonly (readonly [string, readonly number[]])[] = [
    ['torture', [1, 3, 4, 5, 8, 9]],
    ['TORTURAS', [1, 3, 4, 5, 8, 9]],
    ['пытки', [1, 3, 4, 5, 8, 9]],
    ['بالتعذيب', [1, 3, 4, 5, 8, 9]],
    ['"tortura"', [3]],
    ['"пытки"', [4]],
    ['Словения', [6, 7]],
    ['pena de muerte', [2, 6]],
    ['death penalty', [2, 6, 8]],
    ['"death penalty"', [2]],
    ['"penalty death"', []],
    ['torture -prisons', [3, 4, 5, 8, 9]],
    ['-torture', [2, 6, 7]],
    ['-"death penalty" -torture', [6, 7]],
    ['prisons OR children', [1, 7]],
    ['woman', [2, 7]],
    ['opcat', [7, 9]],
    ['OP-CAT', [7, 9]],
    ['op cat', [7, 9]],
    ['cooperation', [7, 8]],
    ['co-operation', [7, 8]],
    ['"cooperation with women"', [7]],
    ['"cat slovenia"', [7]],
    ['coop*', [7, 8]],
    ['polic*', [8]],
    ['nothing', []],
    ['', [1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ];
  it.each(cases)('%s', (words, expected) => expect(found(words)).toEqual(expected));

  it('the very words come before those widened to other languages', () => {
    expect([...search('tortura').all()]).toEqual([3, ...[...search('tortura').all()].slice(1)]);
    expect([...search('pena de muerte').all()]).toEqual([6, 2]);
  });

  it('words that stand side by side come before the same words apart', () => {
    expect([...search('death penalty').all()].slice(0, 2)).toEqual([2, 8]);
  });
});

describe('what was understood is said', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['women', []],
    ['tortura', ['“tortura” was also looked for as torture (English); пытки (Russian); التعذيب (Arabic).']],
    ['"tortura"', []],
    ['Eslovenia', ['“Eslovenia” was also looked for as Slovenia (English); Словения (Russian).']],
    // It looks like a form of the French word, but is an English one.
    ['policies', []],
    [
      'women & "death',
      [
        'A quotation mark was not closed: “death” was read as one phrase to the end.',
        '“&” holds no word and was left out.',
      ],
    ],
  ];
  it.each(cases)('%s', (words, expected) => expect(search(words).understood).toEqual(expected));
});

describe('facets', () => {
  const counts = (words: string, chosen: SearchQuery['chosen'] = {}) => {
    const { facets, total } = search(words, { chosen });
    return { total, state: facets.state, theme: facets.theme };
  };

  it('are counted over what was found, many values at once', () => {
    expect(counts('torture')).toEqual({
      total: 6,
      state: [
        { value: 'KAZ', count: 4 },
        { value: 'SVN', count: 2 },
      ],
      theme: [
        { value: 'prisons', count: 3 },
        { value: 'torture', count: 3 },
      ],
    });
  });

  it('chosen values narrow all others, not their own', () => {
    expect(counts('torture', { state: ['SVN'] })).toEqual({
      total: 2,
      state: [
        { value: 'KAZ', count: 4 },
        { value: 'SVN', count: 2 },
      ],
      theme: [
        { value: 'prisons', count: 1 },
        { value: 'torture', count: 1 },
      ],
    });
    expect(counts('', { state: ['SVN', 'KAZ'], theme: ['torture'] }).total).toBe(4);
    expect(counts('', { theme: ['unknown'] })).toMatchObject({
      total: 0,
      state: [],
      theme: [{ count: 4 }, { count: 4 }],
    });
  });

  it('every facet is there', () => expect(Object.keys(search('').facets)).toEqual([...FACETS]));
});

describe('order', () => {
  it('newest and oldest first; without a day last; equals as they came', () => {
    expect(search('', { sort: 'newest' }).seqs).toEqual([8, 4, 1, 5, 6, 7, 2, 9, 3]);
    expect(search('', { sort: 'oldest' }).seqs).toEqual([9, 2, 5, 6, 7, 1, 4, 8, 3]);
    expect(search('', { sort: 'state' }).seqs).toEqual([1, 3, 5, 7, 9, 2, 4, 6, 8]);
    expect(search('').seqs).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it('pages one after another are the whole', () => {
    const pages = [1, 2, 3].flatMap((page) => search('torture', { page, size: 2 }).seqs);
    expect(pages).toEqual([...search('torture').all()]);
    expect(search('torture', { page: 4, size: 2 }).seqs).toEqual([]);
  });
});

describe('marks', () => {
  const marked = (words: string, seq: number): string[] => {
    const [language, text] = TEXTS[seq - 1] as readonly [string, string];
    return search(words)
      .marksIn(text, language)
      .map(({ start, end }) => text.slice(start, end));
  };

  it('stand at the words, in any script, widened ones too', () => {
    expect(marked('torture', 1)).toEqual(['torture']);
    expect(marked('tortura', 4)).toEqual(['пыток']);
    expect(marked('torture', 5)).toEqual(['التعذيب']);
    expect(marked('woman', 2)).toEqual(["women's"]);
    expect(marked('priso*', 1)).toEqual(['prisons']);
    expect(marked('opcat', 7)).toEqual(['OP-CAT']);
  });

  it('a phrase is one mark, words apart are several, none twice', () => {
    expect(marked('"the death penalty" penalty', 2)).toEqual(['the death penalty']);
    expect(marked('death penalty', 2)).toEqual(['death', 'penalty']);
    expect(marked('-torture', 2)).toEqual([]);
  });
});

describe('pieces', () => {
  const opened = (pieces: Map<string, Uint8Array>): unknown => {
    try {
      return openIndex(pieces, VOCABULARY).items;
    } catch (error) {
      return error instanceof Fault ? `${error.code}: ${error.message}` : error;
    }
  };

  it('open wherever in a larger buffer they lie', () => {
    const shifted = [...piecesOf(ITEMS)].map(([name, bytes]): [string, Uint8Array] => {
      const larger = new Uint8Array(bytes.length + 3);
      larger.set(bytes, 3);
      return [name, larger.subarray(3)];
    });
    const again = openIndex(new Map(shifted), VOCABULARY);
    expect(again.search({ words: 'torture', chosen: {}, sort: 'relevance', page: 1, size: 20 }).seqs).toEqual(
      search('torture').seqs,
    );
  });

  it('of another format have to be built anew', () => {
    const pieces = piecesOf(ITEMS);
    const about = new TextDecoder()
      .decode(pieces.get('about'))
      .replace(/^rapporteur-search \d+/, 'rapporteur-search 99');
    pieces.set('about', new TextEncoder().encode(about));
    expect(opened(pieces)).toMatch(/^conflict: .*format 99.*built anew/);
  });

  it('with a byte changed, missing or too many are damaged', () => {
    for (const [name, bytes] of piecesOf(ITEMS)) {
      if (bytes.length === 0) continue;
      const changed = bytes.slice();
      changed[bytes.length - 1] = (changed[bytes.length - 1] as number) ^ 1;
      for (const other of [changed, bytes.slice(1), new Uint8Array([...bytes, 0])])
        expect(opened(new Map([...piecesOf(ITEMS), [name, other]]))).toMatch(/^conflict: .*damaged/);
      const fewer = piecesOf(ITEMS);
      fewer.delete(name);
      expect(opened(fewer)).toMatch(/^conflict: .*damaged/);
    }
  });

  it('of no item at all are an index that finds nothing', () => {
    const empty = openIndex(piecesOf([]), VOCABULARY);
    for (const words of ['', 'torture', '-torture', 'tort*'])
      expect(empty.search({ words, chosen: {}, sort: 'newest', page: 1, size: 20 })).toMatchObject({
        total: 0,
        seqs: [],
      });
  });

  it('items come in rising order', () => {
    const builder = new IndexBuilder();
    builder.add(ITEMS[1] as SearchItem);
    expect(() => builder.add(ITEMS[0] as SearchItem)).toThrow(/must rise/);
  });
});
