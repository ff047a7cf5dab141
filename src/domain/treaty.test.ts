import { describe, expect, it } from 'vitest';
import { binds, isBound, isSameAct, type TreatyAction, type TreatyActionKind } from './treaty.js';

const act = (action: TreatyActionKind, on: string | null, effectiveOn: string | null = null): TreatyAction => ({
  state: 'XXA',
  treaty: 'EXAMPLE',
  action,
  on,
  effectiveOn,
  note: '',
  source: 'example',
  sourceUrl: null,
  confidence: 'high',
});

describe('what binds a State', () => {
  it.each<TreatyActionKind>([
    'ratification',
    'acceptance',
    'approval',
    'accession',
    'succession',
    'formal confirmation',
  ])('%s binds', (kind) => {
    expect(binds(kind)).toBe(true);
    expect(isBound([act(kind, '2010-05-01')], '2020-01-01')).toBe(true);
  });

  it.each<TreatyActionKind>(['signature', 'reservation', 'succession to signature'])('%s does not', (kind) => {
    expect(isBound([act(kind, '2010-05-01')], '2020-01-01')).toBe(false);
  });

  it('an act counts from its day', () => {
    expect(isBound([act('accession', '2010-05-01')], '2010-04-30')).toBe(false);
    expect(isBound([act('accession', '2010-05-01')], '2010-05-01')).toBe(true);
  });

  it('a withdrawal ends it on the day it takes effect, not on the day it was notified', () => {
    const acts = [act('ratification', '2000-01-01'), act('withdrawal', '2018-03-17', '2019-03-17')];
    expect(isBound(acts, '2019-03-16')).toBe(true);
    expect(isBound(acts, '2019-03-17')).toBe(false);
  });

  it('a State may come back', () => {
    const acts = [act('accession', '2021-01-01'), act('denunciation', '2010-01-01'), act('ratification', '2000-01-01')];
    expect(isBound(acts, '2022-01-01')).toBe(true);
  });
});

describe('two sources of one act', () => {
  it.each([
    [act('accession', '1987-03-05'), act('ratification or accession', '1987'), true],
    [act('accession', '1987-03-05'), act('ratification or accession', '1988'), false],
    [act('signature', '1987-03-05'), act('ratification or accession', '1987'), false],
    [act('signature', '1987-03-05'), act('signature', '1987-03-05'), true],
    [act('signature', null), act('signature', '1987'), false],
  ])('%j, %j: %s', (held, told, same) => {
    expect(isSameAct(held, told)).toBe(same);
  });
});
