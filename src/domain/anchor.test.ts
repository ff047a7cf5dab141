import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorAt, holds, occurrences, reanchor } from './anchor.js';

/** Letters of several scripts, combining marks, right-to-left text and signs outside the basic plane. */
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 });

const span = (within: string) =>
  fc
    .tuple(fc.nat(within.length - 1), fc.nat(within.length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b, Math.min(a, b) + 1) }));

describe('the anchor law', () => {
  it('the quote is the text at its anchor, in any script', () => {
    fc.assert(
      fc.property(
        text.chain((t) => fc.tuple(fc.constant(t), span(t))),
        ([t, s]) => {
          const anchor = anchorAt(t, s);
          expect(holds(t, anchor)).toBe(true);
          expect(t.slice(0, s.start).endsWith(anchor.prefix)).toBe(true);
          expect(t.slice(s.end).startsWith(anchor.suffix)).toBe(true);
        },
      ),
    );
  });

  it('counts UTF-16 code units', () => {
    const t = '𐍈 حقوق الإنسان é';
    const anchor = anchorAt(t, { start: 3, end: 7 });
    expect(anchor.quote).toBe('حقوق');
  });

  it('does not hold where the text changed', () => {
    expect(holds('We will sign.', anchorAt('We will ratify.', { start: 8, end: 14 }))).toBe(false);
  });
});

describe('a better reader moves the text', () => {
  const before = 'Menu. The State will ratify. The State will ratify soon.';
  const second = anchorAt(before, { start: 29, end: 49 });

  it('the quote is found again by its surroundings', () => {
    const after = 'The State will ratify. The State will ratify soon.';
    const found = reanchor(after, second);
    expect(found?.start).toBe(23);
    expect(found?.quote).toBe(second.quote);
  });

  it('a quote that is gone has no anchor', () => {
    expect(reanchor('Nothing of the kind.', second)).toBeNull();
  });

  it('two places that agree equally well are no place', () => {
    const lone = { ...second, prefix: '', suffix: '' };
    expect(reanchor(before, lone)).toBeNull();
  });

  it('occurrences may overlap', () => {
    expect(occurrences('aaa', 'aa')).toEqual([0, 1]);
    expect(occurrences('aaa', '')).toEqual([]);
  });
});
