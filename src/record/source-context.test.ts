import { describe, expect, it } from 'vitest';
import { context } from '../../test/made-up-tables.js';
import { createSourceContext } from './source-context.js';

const named = (name: string): string | undefined => context.stateNamed(name)?.iso3;

describe('a State is known by', () => {
  it.each([
    ['its short name, without regard to case and diacritics', 'COTE D’IVOIRE', 'CIV'],
    ['its formal name', 'Kingdom of the Netherlands', 'NLD'],
    ['a former name', 'Swaziland', 'SWZ'],
    ['a former name with what it was called then', 'the former Yugoslav Republic of Macedonia', 'MKD'],
    ['its name with brackets', 'Iran (Islamic Republic of)', 'IRN'],
    ['its name turned round', 'Iran, Islamic Republic of', 'IRN'],
    ['its name turned back', 'Islamic Republic of Iran', 'IRN'],
    ['a republic turned round', 'Korea, Republic of', 'KOR'],
    ['the other one', 'Korea (Democratic People’s Republic of)', 'PRK'],
    ['a name with &', 'St Vincent & the Grenadines', 'VCT'],
    ['a name with and', 'Bosnia and Herzegovina', 'BIH'],
    ['a long name', 'United Kingdom of Great Britain and Northern Ireland', 'GBR'],
    ['a name with brackets in its middle', 'Venezuela (Bolivarian Republic of)', 'VEN'],
    ['its new name', 'Türkiye', 'TUR'],
    ['its name in French', 'Allemagne', 'DEU'],
    ['its name in Spanish', 'España', 'ESP'],
    ['its name in Russian', 'казахстан', 'KAZ'],
    ['its name in Arabic', 'المغرب', 'MAR'],
    ['its name in Chinese', '中国', 'CHN'],
    ['its two letters', 'SI', 'SVN'],
    ['its three letters', 'SVN', 'SVN'],
    ['an observer by its name', 'State of Palestine', 'PSE'],
    ['blanks around it', '  Mali ', 'MLI'],
  ])('%s: %s', (_, name, iso3) => {
    expect(named(name)).toBe(iso3);
  });

  it('its English name, where another language gives it to two', () => {
    expect([named('Congo'), named('Democratic Republic of the Congo'), named('Republic of Congo')]).toEqual([
      'COG',
      'COD',
      'COG',
    ]);
    expect(named('Конго')).toBeUndefined();
  });

  it('nothing that nobody knows, and no code in small letters', () => {
    for (const name of ['', ' ', 'Atlantis', 'si', 'and', 'the', 'European Union', 'Republic of']) {
      expect(context.stateNamed(name)).toBeNull();
    }
  });
});

describe('names are looked up', () => {
  it('fast enough for every row of a large file', () => {
    const names = [...context.states.values()].flatMap(({ name, formalName, aliases }) => [
      name,
      formalName,
      ...aliases,
    ]);
    const began = performance.now();
    for (let row = 0; row < 400_000; row++) context.stateNamed(names[row % names.length] as string);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('every name and alias of a State leads to it, but for those that two share', () => {
    const astray = [...context.states.values()].flatMap((state) =>
      [state.name, state.formalName, ...state.aliases, ...Object.values(state.names), state.iso2, state.iso3]
        .filter((name) => name !== '' && context.stateNamed(name)?.iso3 !== state.iso3)
        .map((name) => `${state.iso3} ${name}`),
    );
    expect(astray).toEqual(['COD Конго', 'COG Конго']);
  });
});

describe('a session', () => {
  it('has the cycle that the record says', () => {
    expect([1, 12, 13, 26, 27, 40, 41, 51, 0].map((session) => context.cycleOf(session))).toEqual([
      1,
      1,
      2,
      2,
      3,
      3,
      4,
      null,
      null,
    ]);
    expect(createSourceContext([], [{ session: 51, cycle: 4 }]).cycleOf(51)).toBe(4);
  });
});
