import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MarkedWords, piecesOf, windowOf } from './marked-text.js';

describe('marked words', () => {
  it('are the text, character for character, wherever the marks lie', () => {
    const mark = fc
      .tuple(fc.integer({ min: -5, max: 60 }), fc.integer({ min: -5, max: 60 }))
      .map(([start, end]) => ({ start, end }));
    fc.assert(
      fc.property(fc.string({ maxLength: 50 }), fc.array(mark, { maxLength: 6 }), (text, marks) => {
        expect(
          piecesOf(text, marks)
            .map(({ words }) => words)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('are marked, and markup in them is text', () => {
    const text = 'End <b>torture</b> now';
    const html = String(<MarkedWords text={text} marks={[{ start: 7, end: 14 }]} />);
    expect(html).toBe('End &lt;b&gt;<mark class="hit">torture</mark>&lt;/b&gt; now');
  });

  it('a long text is shown around its first mark, cut between words', () => {
    const text = `${'word '.repeat(500)}torture ${'word '.repeat(500)}`;
    const mark = { start: 2500, end: 2507 };
    const { start, end } = windowOf(text, [mark]);
    expect(end - start).toBeLessThanOrEqual(1_200);
    expect(start < mark.start && mark.end < end).toBe(true);
    expect(text[start - 1]).toBe(' ');
    expect(windowOf(text, [])).toMatchObject({ start: 0 });
    expect(windowOf('a'.repeat(5_000), []).end).toBe(1_200);
  });
});
