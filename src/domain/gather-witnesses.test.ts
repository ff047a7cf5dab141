import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleRecommendation } from './assemble-recommendation.js';
import { gatherWitnesses } from './gather-witnesses.js';
import type { EvidenceRank, Witness, WitnessRow } from './recommendation.js';

/** Made up: no State was told this. */
const row = (text: string, states: readonly string[], more: Partial<WitnessRow> = {}): WitnessRow => ({
  kind: 'upr-recommendation',
  stateUnderReview: 'XXA',
  cycle: 1,
  session: 7,
  paragraph: null,
  text,
  recommendingStates: states,
  parts: [],
  position: null,
  pendingUntil: null,
  positionAsReported: null,
  positionSymbol: null,
  positionParagraph: null,
  on: null,
  themes: [],
  groups: [],
  sdgs: [],
  actionCategory: null,
  symbol: null,
  body: null,
  language: 'en',
  ...more,
});
let count = 0;
const witness = (rank: EvidenceRank, source: string, its: WitnessRow): Witness => ({
  key: `k${++count}`,
  source,
  rank,
  file: 'made-up.csv',
  line: count,
  row: its,
  raw: {},
  firstSeenOn: '2026-01-01',
  lastSeenOn: '2026-01-01',
  goneOn: null,
});
const assembled = (witnesses: readonly Witness[]) =>
  assembleRecommendation({ id: 'r', witnesses, treatiesIn: () => [] });

const PARAGRAPH = row('Ratify the Convention on Bridges and consider signing the Treaty on Ferries', ['XXB', 'XXC'], {
  paragraph: '111.3',
  position: 'supported',
  positionAsReported: 'accepts',
});
const RATIFY = row('Ratify the Convention on Bridges', ['XXB'], {
  position: 'supported',
  positionAsReported: 'Accepted',
});
const SIGN = row('Consider signing the Treaty on Ferries', ['XXC'], { position: 'noted', positionAsReported: 'Noted' });

describe('witnesses of one review', () => {
  const all = [
    witness('data-set', 'upr-info', RATIFY),
    witness('data-set', 'upr-info', SIGN),
    witness('ohchr-list', 'ohchr-list', PARAGRAPH),
    witness('data-set', 'upr-info', row('Ratify the Convention on Bridges', ['XXD'])),
  ];

  it('pairs of part and State join the paragraph that has their words and their State', () => {
    const gathered = gatherWitnesses(all);
    expect(gathered.map((rows) => rows.length)).toEqual([3, 1]);
  });

  it('without a paragraph, rows of the same text are one', () => {
    const rows = [RATIFY, row('ratify the convention on bridges.', ['XXE']), SIGN].map((its) =>
      witness('data-set', 'upr-info', its),
    );
    expect(gatherWitnesses(rows).map((own) => own.length)).toEqual([2, 1]);
  });

  it('two paragraphs of the same words stay two, and each pair goes to the one with its State', () => {
    const rows = [
      witness('ohchr-list', 'ohchr-list', row('Abolish tolls', ['XXB'], { paragraph: '5.1' })),
      witness('ohchr-list', 'ohchr-list', row('Abolish tolls', ['XXC'], { paragraph: '5.2' })),
      witness('data-set', 'upr-info', row('Abolish tolls', ['XXC'])),
    ];
    const gathered = gatherWitnesses(rows);
    expect(gathered.map((own) => own.map((item) => item.row.recommendingStates[0]))).toEqual([['XXB'], ['XXC', 'XXC']]);
  });

  it('the order of arrival changes nothing', () => {
    const shape = (rows: readonly Witness[]) =>
      gatherWitnesses(rows)
        .map((own) => own.map(({ key }) => key).sort())
        .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (rows) => {
        expect(shape(rows)).toEqual(shape(all));
      }),
    );
  });
});

describe('a recommendation of several witnesses', () => {
  it('has the text and paragraph of the weightiest, the States of all, and every position with its source', () => {
    const one = assembled([
      witness('data-set', 'upr-info', RATIFY),
      witness('data-set', 'upr-info', SIGN),
      witness('ohchr-list', 'ohchr-list', PARAGRAPH),
    ]);
    expect(one).toMatchObject({ paragraph: '111.3', recommendingStates: ['XXB', 'XXC'], position: 'supported' });
    expect(one.sourcesDiffer).toBe(true);
    expect(one.positions.map(({ source, position }) => [source, position])).toEqual([
      ['upr-info', 'supported'],
      ['upr-info', 'noted'],
      ['ohchr-list', 'supported'],
    ]);
  });

  it('parts that differ in one source are parts supported, parts noted', () => {
    const one = assembled([witness('data-set', 'upr-info', RATIFY), witness('data-set', 'upr-info', SIGN)]);
    expect(one.position).toBe('partially-supported');
    expect(one.sourcesDiffer).toBe(false);
    expect(one.parts).toHaveLength(2);
  });

  it('a later step of the same weight is the position on record', () => {
    const step = (on: string, position: 'noted' | 'supported') =>
      witness('un-document', 'reports', row('Abolish tolls', ['XXB'], { on, position, positionAsReported: position }));
    const one = assembled([step('2015-03-19', 'supported'), step('2014-11-04', 'noted')]);
    expect(one.position).toBe('supported');
    expect(one.positions.map(({ on }) => on)).toEqual(['2014-11-04', '2015-03-19']);
  });

  it('what is gone from its source no longer speaks, and is kept', () => {
    const gone = { ...witness('data-set', 'upr-info', SIGN), goneOn: '2026-02-01' };
    expect(assembled([gone]).current).toBe(false);
    const both = assembled([gone, witness('data-set', 'upr-info', RATIFY)]);
    expect(both).toMatchObject({ current: true, position: 'supported', recommendingStates: ['XXB'] });
  });
});
