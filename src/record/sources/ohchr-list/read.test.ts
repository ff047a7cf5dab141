import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  context,
  docxOf,
  NOT_SHARED,
  refusals,
  sharedData,
  type WordCell,
  witnesses,
} from '../../../../test/made-up-tables.js';
import { readDataFile } from '../../read-file.js';
import type { ReadRow } from '../../source.js';
import { readSourceOfPosition } from './source-of-position.js';

const HEADER = 'UPR of Slovenia (3rd Cycle - 34th Session)Thematic list of recommendationsPage 1 of 2';
const HEADINGS = [
  'Recommendation',
  'Position',
  'Full list of themes',
  'Assessment/comments on level of implementation',
];
const CYCLE_4 = [
  'Recommendation and recommending State',
  'Position of the State under review',
  'Human rights themes and groups of persons',
  'Relevant SDGs',
];

const section = (theme: string): WordCell[] => [{ text: `Theme: ${theme}`, properties: '<w:gridSpan w:val="4"/>' }];

function read(rows: readonly (readonly WordCell[])[], header = HEADER, headings = HEADINGS): ReadRow[] {
  const bytes = docxOf([headings, ...rows], { header });
  return readDataFile(bytes, 'made-up.docx', context).flatMap(({ format, rows }) => {
    expect(format.id).toBe('ohchr-list');
    return [...rows];
  });
}

const LABELS =
  '- Right to education\n- Right to health\nSDGs: \n- 4 - QUALITY EDUCATION\nAffected persons: \n- Children';
const GOOD = [
  '121.1 Open schools (France) (Mali);\nSource of Position: A/HRC/43/15/Add.1 - Para.4',
  'Supported',
  LABELS,
  '',
];

describe('a row of a thematic list', () => {
  it('of cycle 3 has position, its source, themes, SDGs and persons', () => {
    const [witness] = witnesses(read([section('Right to education'), GOOD]));
    expect(witness?.row).toMatchObject({
      stateUnderReview: 'SVN',
      cycle: 3,
      session: 34,
      paragraph: '121.1',
      text: 'Open schools',
      recommendingStates: ['FRA', 'MLI'],
      position: 'supported',
      positionAsReported: 'Supported',
      positionSymbol: 'A/HRC/43/15/Add.1',
      positionParagraph: '4',
      symbol: 'A/HRC/43/15',
      themes: ['Right to education', 'Right to health'],
      groups: ['Children'],
      sdgs: [4],
    });
    expect(witness?.identity).toEqual(['upr-recommendation', '34', 'SVN', '121.1']);
    expect(witness?.raw).toMatchObject({
      Theme: 'Right to education',
      'Source of position': 'A/HRC/43/15/Add.1 - Para.4',
    });
  });

  it('of cycle 2 has codes and no SDGs', () => {
    const header = 'UPR of Slovenia (2nd Cycle – 20th session)';
    const cell = 'B31 Equality & non-discrimination\nAffected persons:\n- general';
    const row = [
      '115.7 Open schools (France, Mali);\nSource of position: A/HRC/28/15/Add.1 - Para. 3',
      'Noted',
      cell,
      '',
    ];
    expect(witnesses(read([row], header))[0]?.row).toMatchObject({
      session: 20,
      position: 'noted',
      themes: ['B31 Equality & non-discrimination'],
      groups: ['general'],
      sdgs: [],
    });
  });

  it('of cycle 4 has groups of persons, and the SDGs in a column of their own', () => {
    const header = 'UPR of Slovenia (4th Cycle - 48th Session) Thematic list of recommendations*';
    const labels = '- Right to education\nGroups of Persons: \n- Children\n- Public officials';
    const row = [
      '140.1 Open schools (Kingdom of the Netherlands);\nSource of Position: A/HRC/59/15/Add.1 - Para.3',
      'Supported',
      labels,
      '- 4 - QUALITY EDUCATION\n- 16 - PEACE, JUSTICE AND STRONG INSTITUTIONS',
    ];
    expect(witnesses(read([section('Right to education'), row], header, CYCLE_4))[0]?.row).toMatchObject({
      cycle: 4,
      recommendingStates: ['NLD'],
      groups: ['Children', 'Public officials'],
      sdgs: [4, 16],
    });
  });

  it('may have its States in a column, and parts of which some are supported', () => {
    const headings = ['Recommendation', 'Recommending state/s', 'Position', 'Full list of themes'];
    const [witness] = witnesses(
      read([['121.1. Open schools;', 'France\nMali', 'Supported/Noted', 'Right to education']], HEADER, headings),
    );
    expect(witness?.row).toMatchObject({
      text: 'Open schools',
      recommendingStates: ['FRA', 'MLI'],
      position: 'partially-supported',
    });
  });

  it('that stands under several themes is one, with the themes of all', () => {
    const again = [GOOD[0] as string, 'Supported', 'Poverty', ''];
    const rows = read([GOOD, again, HEADINGS]);
    expect(witnesses(rows)).toHaveLength(1);
    expect(witnesses(rows)[0]?.row.themes).toEqual(['Right to education', 'Right to health', 'Poverty']);
    expect(rows.at(-1)).toEqual({ repeated: { line: 3 } });
  });

  it('keeps a label that was not met before, with a remark', () => {
    const [found] = read([[GOOD[0] as string, 'Supported', 'Right to made-up things', '']]);
    expect(found).toMatchObject({
      witness: { row: { themes: ['Right to made-up things'] } },
      remarks: [{ value: 'Right to made-up things', reason: 'is a theme not met before; kept as printed' }],
    });
  });

  it.each([
    ['position', [GOOD[0], 'Welcomed', LABELS, ''], 'Welcomed', 'is no position that these lists are known to use'],
    ['State', ['121.1 Open schools (Atlantis);', 'Noted', LABELS, ''], 'Atlantis', 'no State has this name'],
    [
      'missing State',
      ['121.1 Open schools', 'Noted', LABELS, ''],
      'Open schools',
      'ends without the State that recommends it',
    ],
    [
      'paragraph',
      ['Open schools (Mali);', 'Noted', LABELS, ''],
      'Open schools (Mali);',
      'begins with no paragraph number, expected 121.2',
    ],
    ['goal', [GOOD[0], 'Noted', 'SDGs:\n- 18 - NONE', ''], '18 - NONE', 'is no Sustainable Development Goal'],
  ])('is refused for its %s', (_, row, value, reason) => {
    expect(refusals(read([row as string[]]))).toMatchObject([{ line: 2, value, reason }]);
  });

  it('is refused where its paragraph stands there with another position', () => {
    const rows = read([GOOD, [GOOD[0] as string, 'Noted', LABELS, '']]);
    expect(refusals(rows)).toMatchObject([
      { line: 3, value: '121.1', reason: 'stands in row 2 already, with another text or position' },
    ]);
  });
});

describe('a list', () => {
  it('is named after its review where its page header is not there', () => {
    const bytes = docxOf([HEADINGS, GOOD]);
    const [table] = readDataFile(bytes, 'UPR34_Slovenia_Thematic_list_of_Recommendations.docx', context);
    expect(witnesses(table?.rows ?? [])[0]?.row).toMatchObject({ stateUnderReview: 'SVN', session: 34, cycle: 3 });
  });

  it.each([
    ['no review', '', 'made-up.docx: does not say which review it is of'],
    [
      'no State',
      'UPR of Atlantis (3rd Cycle - 34th Session)',
      'made-up.docx: is of the review of “Atlantis”; no State has this name',
    ],
    [
      'another cycle',
      'UPR of Mali (2nd Cycle - 34th Session)',
      'made-up.docx: says session 34, cycle 2; that session is of cycle 3',
    ],
  ])('that names %s is refused in one line', (_, header, message) => {
    expect(() => read([GOOD], header)).toThrow(message);
  });
});

it.each([
  ['A/HRC/43/15/Add.1 - Para.4', 'A/HRC/43/15/Add.1', '4', 'A/HRC/43/15'],
  ['A/HRC/43/15 - Para 121', 'A/HRC/43/15', '121', 'A/HRC/43/15'],
  ['A/HRC/43/15/Add.1', 'A/HRC/43/15/Add.1', null, 'A/HRC/43/15'],
  ['A/HRC/28/15/Add.1, para. 3 - Para. 3', 'A/HRC/28/15/Add.1', '3', 'A/HRC/28/15'],
  ['A/HRC/43/2 - Paras. 700-701', 'A/HRC/43/2', '700-701', null],
  ['oral statement', null, null, null],
])('the source of a position: %s', (printed, symbol, paragraph, report) => {
  expect(readSourceOfPosition(printed)).toEqual({ symbol, paragraph, report });
});

const LISTS = [
  { session: 20, cycle: 2, supported: 142, noted: 21 },
  { session: 34, cycle: 3, supported: 182, noted: 33 },
];
const there = sharedData('un-documents/slovenia/cycle2/UPR20_Slovenia_thematic_list.docx') !== null;

describe.skipIf(!there)(`the real lists${there ? '' : ` (skipped: ${NOT_SHARED})`}`, () => {
  it.each(LISTS)('of session $session give the expected rows exactly', ({ session, cycle, supported, noted }) => {
    const name = `UPR${session}_Slovenia_thematic_list.docx`;
    const bytes = sharedData(`un-documents/slovenia/cycle${cycle}/${name}`) as Uint8Array;
    const [table] = readDataFile(bytes, name, context);
    const rows = [...(table?.rows ?? [])];
    const csv = sharedData(`expected/UPR${session}-Slovenia-thematic-list.csv`) as Uint8Array;
    const wanted = Papa.parse<Record<string, string>>(new TextDecoder().decode(csv), {
      header: true,
      skipEmptyLines: true,
    }).data;
    expect(rows.filter((row) => !('witness' in row) || row.remarks)).toEqual([]);
    expect(table?.expected).toEqual({ least: rows.length, most: rows.length });
    const positions = witnesses(rows).map(({ row }) => row.position);
    expect(positions.filter((position) => position === 'supported')).toHaveLength(supported);
    expect(positions.filter((position) => position === 'noted')).toHaveLength(noted);
    expect(
      witnesses(rows).map(({ row, raw }) => ({
        paragraph: row.paragraph,
        text: row.text,
        states: row.recommendingStates.map((iso3) => context.states.get(iso3)?.iso2),
        position: row.position,
        source: raw['Source of position'],
        section: raw.Theme,
        themes: row.themes.join('|'),
        persons: row.groups.join('|'),
        sdgs: row.sdgs,
      })),
    ).toEqual(wanted.map(asTold));
  });
});

/** A goal that is printed twice in a row (121.127, 122.137) is one goal. */
function asTold(row: Record<string, string>) {
  const sdgs = (row.sdgs ?? '').split('|').filter((label) => label !== '');
  return {
    paragraph: row.paragraph,
    text: row.text,
    states: row.recommending_iso2?.split('|'),
    position: row.position,
    source: row.source_of_position_as_printed,
    section: row.section_theme,
    themes: row.themes,
    persons: row.affected_persons,
    sdgs: [...new Set(sdgs.map((label) => Number.parseInt(label, 10)))],
  };
}
