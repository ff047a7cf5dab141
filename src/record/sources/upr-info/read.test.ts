import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../../test/made-up.js';
import { context, NOT_SHARED, refusals, sharedData, witnesses } from '../../../../test/made-up-tables.js';
import { witnessKey } from '../../../domain/id.js';
import { cleanText } from '../../clean-text.js';
import { readDataFile } from '../../read-file.js';
import type { ReadRow } from '../../source.js';

const HEADINGS = 'To,To-Rgrp,To-Org,Text,From,From-Rgrp,From-Org,Response,Action,Issue,Session';
const NEWER = 'Title,State Under Review,Recommendation,Recommending State,Response,Issues,Action Category,Session';

/** As published: lines end with a carriage return alone. Made up. */
const csv = (...rows: string[]): Uint8Array => bytesOf([HEADINGS, ...rows].join('\r'));

function read(bytes: Uint8Array): ReadRow[] {
  return readDataFile(bytes, 'made-up.csv', context).flatMap(({ format, rows }) => {
    expect(format.id).toBe('upr-info');
    return [...rows];
  });
}

const GOOD = 'Mali,Africa,"AU, OIC",Open more schools ,Spain,WEOG,"EU, OEI",Accepted,4,"Right to education,Poverty",1';

describe('a row of UPR Info', () => {
  it('is a part of a recommendation and the State that made it', () => {
    const [witness] = witnesses(read(csv(GOOD)));
    expect(witness?.row).toMatchObject({
      kind: 'upr-recommendation',
      stateUnderReview: 'MLI',
      session: 1,
      cycle: 1,
      paragraph: null,
      text: 'Open more schools',
      recommendingStates: ['ESP'],
      position: 'supported',
      positionAsReported: 'Accepted',
      themes: ['Right to education', 'Poverty'],
      actionCategory: 4,
      on: null,
    });
    expect(witness?.identity).toEqual(['upr-recommendation', '1', 'MLI', 'ESP', 'Open more schools', '1']);
    expect(witness?.raw).toMatchObject({ Text: 'Open more schools ', 'To-Org': 'AU, OIC' });
  });

  it('is a pledge where the State names itself: nobody recommends it', () => {
    const pledge = GOOD.replace('Spain', 'Mali').replace('Accepted', 'Voluntary Pledge');
    const [witness] = witnesses(read(csv(pledge)));
    expect(witness?.row).toMatchObject({ kind: 'voluntary-pledge', recommendingStates: [], position: null });
    expect(witness?.identity.slice(0, 4)).toEqual(['voluntary-pledge', '1', 'MLI', 'MLI']);
  });

  it('of the newer database is read alike', () => {
    const row =
      'x,Mali,Open more schools,Spain,Not Supported,Right to education|Poverty,4 - General action,44 - November 2023';
    const [witness] = witnesses(read(bytesOf(`${NEWER}\n${row}\n`)));
    expect(witness?.row).toMatchObject({
      session: 44,
      cycle: 4,
      on: '2023-11',
      position: 'noted',
      positionAsReported: 'Not Supported',
      themes: ['Right to education', 'Poverty'],
      actionCategory: 4,
    });
  });

  it('keeps the States of their time and misspelled ones', () => {
    for (const [name, iso3] of [
      ['Macedonia FYR', 'MKD'],
      ['DPR Korea', 'PRK'],
      ['Swaziland', 'SWZ'],
      ['Republic of Congo', 'COG'],
      ['Democratic Republic of Congo', 'COD'],
      ['St Vincent & the Grenadines', 'VCT'],
      ['Viet Nam', 'VNM'],
    ] as const)
      expect(witnesses(read(csv(GOOD.replace('Mali', name))))[0]?.row.stateUnderReview).toBe(iso3);
  });

  it('is kept without a recommending State where the source does not know it', () => {
    const [found] = read(csv(GOOD.replace('Spain', '&#40;Unknown&#41;')));
    expect(found).toMatchObject({
      witness: { row: { recommendingStates: [] }, raw: { From: '&#40;Unknown&#41;' } },
      remarks: [{ line: 2, column: 'From', value: '&#40;Unknown&#41;' }],
    });
  });

  it('that is there twice is repeated; with another answer it is another row', () => {
    const rows = read(csv(GOOD, GOOD, GOOD.replace('Accepted', 'Noted')));
    expect(rows[1]).toEqual({ repeated: { line: 3 } });
    expect(witnesses(rows).map(({ identity }) => identity.at(-1))).toEqual(['1', '2']);
  });

  it.each([
    [
      'response',
      GOOD.replace('Accepted', 'Welcomed'),
      'Response',
      'Welcomed',
      'is no response that UPR Info is known to use',
    ],
    ['State', GOOD.replace('Mali', 'Atlantis'), 'To', 'Atlantis', 'no State has this name'],
    ['recommending State', GOOD.replace('Spain', 'Atlantis'), 'From', 'Atlantis', 'no State has this name'],
    ['issue', GOOD.replace('Poverty', 'Povertee'), 'Issue', 'Povertee', 'is none of the 54 issues of UPR Info'],
    ['action category', GOOD.replace(',4,', ',6,'), 'Action', '6', 'is no category of action, expected 1 to 5'],
    ['session', GOOD.replace(/1$/, '99'), 'Session', '99', 'is no session of the Working Group'],
    ['text', GOOD.replace('Open more schools ', '  '), 'Text', '', 'is empty, expected the recommendation'],
    ['pledge', GOOD.replace('Accepted', 'Voluntary Pledge'), 'From', 'Spain', 'makes a pledge for another State'],
    ['number of cells', `${GOOD},x`, '', 'x', 'stands in cell 12, but there are 11 columns'],
  ])('is refused where its %s is unknown, and the rest goes on', (_, row, column, value, reason) => {
    const rows = read(csv(row, GOOD.replace('schools', 'hospitals')));
    expect(refusals(rows)).toEqual([{ line: 2, column, value, reason }]);
    expect(witnesses(rows)).toHaveLength(1);
  });

  it('is refused where a cell is longer than a megabyte', () => {
    const rows = read(csv(GOOD.replace('schools', 'x'.repeat(1_100_000)), GOOD));
    expect(refusals(rows)).toMatchObject([{ line: 2, column: 'Text', reason: 'is longer than 1048576 signs' }]);
    expect(witnesses(rows)).toHaveLength(1);
  });

  it('with signs that could not be read is kept with a remark', () => {
    const bytes = csv(GOOD.replace('schools', 'écoles à Ségou'));
    const broken = bytes.map((byte, at) => (byte === 0xc3 && bytes[at + 1] === 0xa0 ? 0xff : byte));
    expect(read(broken)[0]).toMatchObject({
      remarks: [{ line: 2, column: 'text', reason: expect.stringContaining('could not be read') }],
    });
  });
});

const RAW = ['1-5.csv', '6-9.csv', '10-13.csv', '14-16.csv', 'voluntary-01-16.csv'];
const there = sharedData(`upr-info/raw/${RAW[0]}`) !== null;

interface PreparedRow {
  readonly [column: string]: string;
}

const prepared = (file: string): PreparedRow[] =>
  Papa.parse<PreparedRow>(new TextDecoder().decode(sharedData(`upr-info/${file}`) as Uint8Array), {
    header: true,
    skipEmptyLines: true,
  }).data;

describe.skipIf(!there)(`the files as published${there ? '' : ` (skipped: ${NOT_SHARED})`}`, () => {
  const files = (names: readonly string[]) =>
    names.flatMap((name) => readDataFile(sharedData(`upr-info/raw/${name}`) as Uint8Array, name, context));

  it('give 30,259 recommendation rows and 793 pledges, as many as expected, and refuse none', () => {
    const rows = files(RAW).flatMap(({ rows, expected }) => {
      const all = [...rows];
      expect(expected).toEqual({ least: all.length, most: all.length });
      return all;
    });
    const kinds = witnesses(rows).map(({ row }) => row.kind);
    expect(kinds.filter((kind) => kind === 'upr-recommendation')).toHaveLength(30_259);
    expect(kinds.filter((kind) => kind === 'voluntary-pledge')).toHaveLength(793);
    expect(rows.filter((row) => 'repeated' in row)).toHaveLength(4);
    expect(refusals(rows)).toEqual([]);
    expect(rows.filter((row) => 'remarks' in row)).toHaveLength(9);
  });

  it('say row by row what the prepared files say', () => {
    const all = witnesses(files(RAW).flatMap(({ rows }) => [...rows]));
    const told = all.map(({ row, identity, raw }) => [
      row.stateUnderReview,
      identity[3],
      row.text,
      raw.Response,
      String(row.actionCategory),
      row.themes.join('|'),
      String(row.session),
    ]);
    const wanted = [...prepared('recommendations-sessions-01-16.csv'), ...prepared('voluntary-pledges.csv')].map(
      (row) => [
        codeOf(row.state_under_review),
        codeOf(row.recommending_state),
        cleanText(row.text as string),
        row.response,
        row.action_category,
        row.issues,
        row.session,
      ],
    );
    const bySession = (rows: (string | undefined)[][]) => rows.map((row) => row.join('\t')).sort();
    expect(bySession(told)).toEqual(bySession(wanted));
  });

  it('give the same witnesses as XLS', () => {
    const keys = (name: string) =>
      witnesses(files([name]).flatMap(({ rows }) => [...rows])).map(({ identity, row }) => ({
        key: witnessKey('upr-info', identity),
        row,
      }));
    expect(keys('1-5.xls')).toEqual(keys('1-5.csv'));
  });

  it('are read in under a second together', () => {
    const bytes = RAW.map((name) => sharedData(`upr-info/raw/${name}`) as Uint8Array);
    const began = process.cpuUsage();
    let count = 0;
    bytes.forEach((file, at) => {
      for (const { rows } of readDataFile(file, RAW[at] as string, context)) for (const _ of rows) count++;
    });
    expect(count).toBe(31_056);
    // Time of the processor, since tests share it; alone it is 0.6 s. Twice that is left for slower machines.
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(2);
  });
});

const ODD: Readonly<Record<string, string>> = { 'DPR Korea': 'PRK', '(Unknown)': '' };

const codeOf = (name = ''): string => ODD[name] ?? context.stateNamed(name)?.iso3 ?? name;
