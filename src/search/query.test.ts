import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Fault } from '../domain/errors.js';
import type { Pattern } from './pattern.js';
import { parseQuery, type Term } from './query.js';

const shown = ({ elements }: Pattern): string =>
  elements.map(({ word, isPrefix }) => word + (isPrefix ? '*' : '')).join('+');
const term = ({ patterns, isPlain }: Term): string => patterns.map(shown).join('=') + (isPlain ? '' : '!');

/** Required groups by blanks, OR by `|`, then what has to be missing; `+` one after another, `!` not widened. */
function read(words: string): string {
  const { required, without } = parseQuery(words);
  return [...required.map((group) => group.map(term).join('|')), ...without.map((one) => `-${term(one)}`)].join(' ');
}

describe('a query', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['', ''],
    ['torture  women', 'torture women'],
    ['"death penalty"', 'death+penalty!'],
    ['«peine de mort»', 'peine+de+mort!'],
    ['tortur*', 'tortur*!'],
    ['"human righ*"', 'human+righ*!'],
    ['women -children', 'women -children'],
    ['-children', '-children'],
    ['-"death penalty" -tort*', '-death+penalty! -tort*!'],
    ['−children', '-children'],
    ['torture OR rape OR "death penalty" women', 'torture|rape|death+penalty! women'],
    ['torture or rape', 'torture or rape'],
    ['torture women torture', 'torture women'],
    ['OP-CAT', 'op+cat=opcat'],
    ['counter-terror*', 'counter+terror*=counterterror*!'],
    ["l'homme", 'homme'],
    ['"l\'homme"', 'l+homme!'],
    ['A/HRC/43/15', 'a+hrc+43+15'],
    ['state:KAZ', 'state+kaz'],
    ['a - b', 'a b'],
    ['--a', '-a'],
    ['(a OR b) c', 'a|b c'],
    ['"a"b', 'a! b'],
  ];
  it.each(cases)('%s', (words, expected) => expect(read(words)).toBe(expected));

  const strays: readonly (readonly [string, string, RegExp])[] = [
    ['women "death penalty', 'women death+penalty!', /quotation mark was not closed/],
    ['""  women', 'women', /empty pair/],
    ['women &', 'women', /“&” holds no word/],
    ['women -', 'women', /“-” holds no word/],
    ['women *', 'women', /“\*” holds no word/],
    ['*torture', 'torture', /star stands at the end/],
    ['wo*en', 'wo+en', /star stands at the end/],
    ['OR women OR', 'women', /OR joins/],
    ['women OR OR men', 'women|men', /OR joins/],
    ['women OR -men', 'women -men', /minus before it/],
    ['(women)', 'women', /Brackets/],
    ['!?', '', /everything is shown/],
  ];
  it.each(strays)('%s is read sensibly, and said', (words, expected, note) => {
    expect(read(words)).toBe(expected);
    expect(parseQuery(words).notes.join(' ')).toMatch(note);
  });

  it('an ordinary one has nothing to be said', () => {
    expect(parseQuery('women OR children "death penalty" ratif* -torture').notes).toEqual([]);
  });

  const refused = (words: string): unknown => {
    try {
      return parseQuery(words);
    } catch (error) {
      return error instanceof Fault ? `${error.code}: ${error.message}` : error;
    }
  };

  it('too long or of too many words is a fault that says how many are allowed', () => {
    expect(refused('a'.repeat(1_001))).toMatch(/^input: .*1,001 characters, at most 1,000/);
    expect(refused('a '.repeat(65))).toMatch(/^input: .*65 words, at most 64/);
    expect(refused(`"${'a '.repeat(65)}"`)).toMatch(/^input: .*65 words, at most 64/);
    expect(refused('a '.repeat(64))).toMatchObject({ without: [] });
  });

  it('nothing that can be typed fails otherwise', () => {
    const typed = fc.array(
      fc.constantFrom('"', '-', '*', ' ', 'OR', '«', '(', "'", 'a', 'ли', '汗', 'é', '\u0000', '😀', '\uD83D'),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          typed.map((parts) => parts.join('')),
          fc.string({ unit: 'binary', maxLength: 80 }),
        ),
        (words) => {
          expect(['object', 'string']).toContain(typeof refused(words));
          expect(refused(words)).not.toBeInstanceOf(Error);
        },
      ),
    );
  });
});
