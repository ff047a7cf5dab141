import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../../test/made-up.js';
import { context, refusals, witnesses, xlsxOf } from '../../../../test/made-up-tables.js';
import { readDataFile } from '../../read-file.js';

const MAP = {
  source: 'ministry',
  kind: 'upr-recommendation',
  columns: {
    stateUnderReview: 'Country',
    text: 'Recommendation',
    recommendingStates: 'From',
    position: 'Answer',
    themes: 'Topics',
    on: 'Day',
  },
  separator: ';',
  constants: { session: 7, symbol: 'A/HRC/14/15' },
  positions: { Agreed: 'supported', 'Agreed in part': 'partially-supported' },
  states: { Sylvania: 'SVN' },
  publisher: 'A made-up ministry',
};

const TABLE =
  'Country,Recommendation,From,Answer,Topics,Day\nSylvania,Open schools,Mali; France,agreed,Education;Health,2010-02-16\n';

const read = (text: string, map: unknown = MAP) =>
  readDataFile(bytesOf(text), 'own.csv', context, typeof map === 'string' ? map : JSON.stringify(map));

const rowsOf = (text: string, map: unknown = MAP) => read(text, map).flatMap(({ rows }) => [...rows]);

describe('a table with a mapping file', () => {
  it('is read by it', () => {
    const [table] = read(TABLE);
    expect(table?.format).toMatchObject({
      id: 'ministry',
      publisher: 'A made-up ministry',
      licence: 'not stated',
      rank: 'mapped-file',
    });
    const [witness] = witnesses(table?.rows ?? []);
    expect(witness?.row).toMatchObject({
      kind: 'upr-recommendation',
      stateUnderReview: 'SVN',
      session: 7,
      cycle: 1,
      text: 'Open schools',
      recommendingStates: ['MLI', 'FRA'],
      position: 'supported',
      positionAsReported: 'agreed',
      themes: ['Education', 'Health'],
      symbol: 'A/HRC/14/15',
      on: '2010-02-16',
      language: 'en',
    });
    expect(witness?.identity).toEqual(['upr-recommendation', '7', 'SVN', 'MLI,FRA', '', 'Open schools', '1']);
  });

  it('may be a workbook, and number its rows', () => {
    const map = { ...MAP, columns: { ...MAP.columns, id: 'Ref' } };
    const rows = [
      ['Ref', 'Country', 'Recommendation', 'From', 'Answer', 'Topics', 'Day'],
      [12, 'Slovenia', 'Open schools', 'Mali', '', '', ''],
      [12, 'Slovenia', 'Open hospitals', 'Mali', '', '', ''],
    ];
    const found = readDataFile(xlsxOf(rows), 'own.xlsx', context, JSON.stringify(map)).flatMap(({ rows }) => [...rows]);
    expect(witnesses(found).map(({ identity }) => identity)).toEqual([['upr-recommendation', '12', '1']]);
    expect(refusals(found)).toMatchObject([
      { line: 3, column: 'Ref', value: '12', reason: 'identifies another row already' },
    ]);
  });

  it.each([
    ['Sylvania', 'Atlantis', 'Country', 'no State has this name; add it to “states” of the mapping file'],
    ['agreed', 'welcomed', 'Answer', 'is unknown; add it to “positions” of the mapping file'],
    ['2010-02-16', '16.2.2010', 'Day', 'is no date, expected 2020, 2020-03 or 2020-03-06'],
    ['Open schools', '', 'Recommendation', 'is empty, expected the recommendation'],
  ])('refuses a row with %s → %s', (good, bad, column, reason) => {
    expect(refusals(rowsOf(TABLE.replace(good, bad)))).toMatchObject([{ line: 2, column, reason }]);
  });

  it('counts a row that is there twice once', () => {
    const row = TABLE.split('\n')[1];
    expect(rowsOf(`${TABLE}${row}\n`)[1]).toEqual({ repeated: { line: 3 } });
  });
});

describe('a mapping file that cannot be used is refused in one line', () => {
  it.each([
    ['{', 'mapping file: is no JSON'],
    ['[]', 'mapping file: it must be an object { … }'],
    [{ ...MAP, colums: {} }, 'mapping file: key “colums” is unknown; it may be source, kind, columns'],
    [
      { ...MAP, columns: { ...MAP.columns, state: 'Country' } },
      'mapping file: columns. “state” is unknown; it may be id, stateUnderReview',
    ],
    [{ ...MAP, kind: 'upr' }, 'mapping file: kind “upr” is unknown; it may be upr-recommendation'],
    [{ ...MAP, source: 'upr-info' }, 'mapping file: source “upr-info” is a source that is read without a mapping'],
    [{ ...MAP, source: 'My list' }, 'mapping file: source “My list” must be letters a-z, digits and hyphens'],
    [
      { ...MAP, positions: { Yes: 'accepted' } },
      'mapping file: positions.Yes “accepted” is unknown; it may be supported',
    ],
    [{ ...MAP, constants: {} }, 'mapping file: a review is told by its session or cycle'],
    [
      { ...MAP, columns: { text: 'Recommendation' } },
      'mapping file: stateUnderReview is in neither columns nor constants',
    ],
    [
      { ...MAP, kind: 'treaty-body' },
      'mapping file: body, the committee or mandate, is in neither columns nor constants',
    ],
    [{ ...MAP, constants: { session: [7] } }, 'mapping file: constants.session must be a text or a number'],
  ])('%j', (map, message) => {
    expect(() => read(TABLE, map)).toThrow(message);
  });

  it('because the table has no such column', () => {
    const map = { ...MAP, columns: { ...MAP.columns, paragraph: 'No.' } };
    expect(() => read(TABLE, map)).toThrow(
      'own.csv: has no column “No.” (paragraph of the mapping file); its columns are Country, Recommendation, From, Answer, Topics, Day',
    );
  });
});
