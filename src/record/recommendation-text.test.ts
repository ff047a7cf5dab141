import { describe, expect, it } from 'vitest';
import { context } from '../../test/made-up-tables.js';
import { readPrinted, splitParagraph } from './recommendation-text.js';

const names = [...context.states.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
const read = (text: string) => readPrinted(text, (name) => context.stateNamed(name)?.iso3 ?? null, names);

describe('the States that close a recommendation', () => {
  it.each([
    ['one in a bracket each', 'Ratify it (France) (Lithuania);', ['FRA', 'LTU']],
    ['several in one bracket', 'Ratify it (Senegal, Sierra Leone,Peru);', ['SEN', 'SLE', 'PER']],
    ['brackets in brackets', 'Ratify it (Iran (Islamic Republic of));', ['IRN']],
    ['among others', 'Ratify it (Venezuela (Bolivarian Republic of), Peru).', ['VEN', 'PER']],
    ['a name with a comma', 'Ratify it (Mali, Korea, Republic of, Chad);', ['MLI', 'KOR', 'TCD']],
    ['names with and', 'Ratify it (Bosnia and Herzegovina, Spain and Portugal);', ['BIH', 'ESP', 'PRT']],
    ['small letters', 'Ratify it (netherlands)', ['NLD']],
    ['semicolons between brackets', 'Ratify it (Mali); (Chad);', ['MLI', 'TCD']],
    ['a footnote', 'Ratify it (State of Palestine*);', ['PSE']],
  ])('%s', (_, text, states) => {
    expect(read(text)).toEqual({ text: 'Ratify it', recommendingStates: states, parts: [] });
  });

  it('are not the brackets of its text', () => {
    expect(read('Ratify Convention No. 29 (1930) (No. 29) (Mali);')?.text).toBe(
      'Ratify Convention No. 29 (1930) (No. 29)',
    );
    expect(read('Follow the Paris Principles (ICC) (Chad)')?.text).toBe('Follow the Paris Principles (ICC)');
    expect(read('Work with its neighbour (Italy) on borders (Mali);')?.text).toBe(
      'Work with its neighbour (Italy) on borders',
    );
  });

  it('tell parts apart, and the text keeps their lists', () => {
    expect(read('Comply with it (Egypt); continue to (Peru);take measures (Mali, Chad);')).toEqual({
      text: 'Comply with it (Egypt); continue to (Peru);take measures (Mali, Chad)',
      recommendingStates: ['EGY', 'PER', 'MLI', 'TCD'],
      parts: [
        { text: 'Comply with it', recommendingStates: ['EGY'] },
        { text: 'continue to', recommendingStates: ['PER'] },
        { text: 'take measures', recommendingStates: ['MLI', 'TCD'] },
      ],
    });
    expect(read('Consider it (Turkey)/Ratify it (Mexico)')?.parts.map(({ text }) => text)).toEqual([
      'Consider it',
      'Ratify it',
    ]);
  });

  it.each([
    ['at its end', 'Ratify it (Atlantis);', 'Atlantis'],
    ['among known ones', 'Ratify it (Mali, Atlantis) (Chad);', 'Atlantis'],
    ['misprinted before others', 'Ratify it (Lithuani) (Mali);', 'Lithuani'],
    ['misprinted in a part', 'Ratify it (Moldov); sign it (Mali);', 'Moldov'],
    ['that is none', 'Ratify the treaty (ICPPED)', 'ICPPED'],
  ])('are refused where one is unknown %s', (_, text, value) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ value, message: 'no State has this name' }));
  });

  it('are missing where the text ends without', () => {
    expect(read('Ratify the treaty')).toBeNull();
    expect(read('Comply with it (Egypt); and go on')).toBeNull();
  });
});

it('a paragraph number is what a recommendation begins with', () => {
  expect(splitParagraph('121.2 Complete it')).toEqual({ paragraph: '121.2', rest: 'Complete it' });
  expect(splitParagraph('166.6. Ratify it')).toEqual({ paragraph: '166.6', rest: 'Ratify it' });
  expect(splitParagraph('Raise it to 0.7 per cent')).toEqual({ paragraph: null, rest: 'Raise it to 0.7 per cent' });
});
