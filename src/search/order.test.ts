import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchItem } from '../domain/search.js';
import { IndexBuilder } from './index-builder.js';
import { openIndex } from './open-index.js';
import { byRank, putSmallestFirst } from './order.js';
import { createVocabulary } from './vocabulary.js';

describe('order', () => {
  it('the smallest stand first, with equals among them too', () => {
    const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(numbers, fc.nat(), (values, some) => {
        const count = 1 + (some % values.length);
        const keys = Float64Array.from(values);
        putSmallestFirst(keys, count);
        const sorted = [...values].sort((a, b) => a - b);
        expect([...keys.subarray(0, count)].sort((a, b) => a - b)).toEqual(sorted.slice(0, count));
        expect([...keys].sort((a, b) => a - b)).toEqual(sorted);
      }),
    );
  });

  it('any page is that part of the whole', () => {
    const ranks = fc.array(fc.nat(5), { maxLength: 80 });
    fc.assert(
      fc.property(ranks, fc.nat(90), fc.nat(20), (values, from, size) => {
        const docs = Uint32Array.from(values, (_, doc) => doc);
        const ordered = byRank(docs, (doc) => values[doc] as number);
        const expected = [...docs].sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
        expect([...ordered.page(from, from + size)]).toEqual(expected.slice(from, from + size));
        expect([...ordered.all()]).toEqual(expected);
      }),
    );
  });

  it('words side by side come first among thousands too', () => {
    const builder = new IndexBuilder();
    for (let seq = 1; seq <= 3_000; seq++) {
      const text = seq === 2_500 ? 'against the death penalty' : 'penalty of sudden death';
      builder.add({ seq, text, language: 'en', on: '', values: {} } satisfies SearchItem);
    }
    const index = openIndex(builder.finish(), createVocabulary([], [], []));
    const { seqs, total } = index.search({ words: 'death penalty', chosen: {}, sort: 'relevance', page: 1, size: 3 });
    expect([total, ...seqs]).toEqual([3_000, 2_500, 1, 2]);
  });
});
