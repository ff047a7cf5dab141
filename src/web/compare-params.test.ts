import { describe, expect, it } from 'vitest';
import type { State } from '../domain/state.js';
import { comparisonAddress, comparisonFrom, MOST_COMPARED } from './compare-params.js';

const state = (iso3: string, name: string, aliases: string[] = []): State =>
  ({ iso3, name, formalName: `the Republic of ${name}`, aliases }) as unknown as State;

const CHOICES = {
  states: [state('SVN', 'Slovenia'), state('TUR', 'Türkiye', ['Turkey'])],
  state: [],
  group: [{ value: 'WEOG', label: 'Western European and other States' }],
  cycle: ['1', '2', '3', '4'].map((value) => ({ value, label: value })),
};

const asked = (address: string) => comparisonFrom(new URLSearchParams(address), CHOICES);

describe('a comparison and its address', () => {
  it('States are known by code and by any name', () => {
    expect(asked('value=svn&value=turkey&value=TURKIYE&value=the Republic of Slovenia').values).toEqual(['SVN', 'TUR']);
  });

  it('what is unknown is left out with a note', () => {
    expect(asked('by=wealth&value=Atlantis')).toMatchObject({
      by: 'state',
      values: [],
      notes: [{}, {}].map(() => expect.any(String)),
    });
    expect(asked('by=cycle&value=5').notes).toHaveLength(1);
    expect(asked('by=group&value=WEOG').values).toEqual(['WEOG']);
  });

  it('keeps the filter, without what is compared by', () => {
    const { filter } = asked('by=state&value=SVN&state=HRV&theme=Justice&q=torture&page=3');
    expect(filter).toMatchObject({ words: 'torture', chosen: { theme: ['Justice'] }, page: 1 });
    expect(comparisonAddress(asked('by=state&value=SVN&theme=Justice&q=torture'))).toBe(
      '/compare?by=state&value=SVN&q=torture&theme=Justice',
    );
  });

  it('has room for so many', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ value: `${at}`, label: `${at}` }));
    const read = comparisonFrom(
      new URLSearchParams(`by=cycle&${many.map(({ value }) => `value=${value}`).join('&')}`),
      {
        ...CHOICES,
        cycle: many,
      },
    );
    expect(read.values).toHaveLength(MOST_COMPARED);
    expect(read.notes).toHaveLength(1);
  });
});
