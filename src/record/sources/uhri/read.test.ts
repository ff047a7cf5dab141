import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../../test/made-up.js';
import { context, refusals, witnesses, xlsxOf } from '../../../../test/made-up-tables.js';
import { readDataFile } from '../../read-file.js';
import type { ReadRow } from '../../source.js';

/** The columns of the XLSX in their order; the misspelling is the Index's own. The rows are made up. */
const HEADINGS = [
  'Text',
  'Countries Concerned',
  'Reccomending Body',
  'Document Symbol',
  'Themes',
  'Affected Persons',
  'Sdgs',
  'Document Publication Date',
  'UPR Reccomending States',
  'UPR Position',
  'Type',
  'OHCHR Annotation Id',
  'UPR Session',
  'Regions Concerned',
  'Recommending Regions',
  'Date of publication on UHRI',
];

const REVIEW = {
  Text: '137.197 Open schools &amp; clinics (Germany) (Timor-Leste);',
  'Countries Concerned': '- Mali',
  'Reccomending Body': '- UPR',
  'Document Symbol': 'A/HRC/53/8',
  Themes: '- Right to education\n- Economic, social & cultural rights - general measures of implementation',
  'Affected Persons': '- Children',
  Sdgs: '- 4.1 - Free primary education\n- 4 - QUALITY EDUCATION',
  'Document Publication Date': 45000,
  'UPR Reccomending States': '- Germany - Timor-Leste',
  'UPR Position': '- Supported/Noted',
  Type: '- Recommendations',
  'OHCHR Annotation Id': 'made-up-1',
  'UPR Session': '- 43rd session - May 2023',
  'Regions Concerned': '- Africa',
  'Recommending Regions': '',
  'Date of publication on UHRI': 46125.4996282407,
};

const BODY = {
  ...REVIEW,
  Text: '12.The Committee recommends that schools be opened.',
  'Reccomending Body': '- CRC',
  'Document Symbol': 'CRC/C/MLI/CO/3',
  'UPR Reccomending States': '',
  'UPR Position': '',
  'UPR Session': '',
  'OHCHR Annotation Id': 'made-up-2',
};

function read(bytes: Uint8Array): ReadRow[] {
  return readDataFile(bytes, 'made-up', context).flatMap(({ format, rows }) => {
    expect(format.id).toBe('uhri');
    return [...rows];
  });
}

const xlsx = (...rows: Record<string, string | number>[]): Uint8Array =>
  xlsxOf([HEADINGS, ...rows.map((row) => HEADINGS.map((heading) => row[heading] ?? ''))]);

describe('an annotation of the Index', () => {
  it('of a review has session, States, position and paragraph', () => {
    const [witness] = witnesses(read(xlsx(REVIEW)));
    expect(witness?.row).toMatchObject({
      kind: 'upr-recommendation',
      stateUnderReview: 'MLI',
      session: 43,
      cycle: 4,
      paragraph: '137.197',
      text: 'Open schools & clinics',
      recommendingStates: ['DEU', 'TLS'],
      position: 'partially-supported',
      positionAsReported: 'Supported/Noted',
      on: '2023-03-15',
      themes: ['Right to education', 'Economic, social & cultural rights - general measures of implementation'],
      groups: ['Children'],
      sdgs: [4],
      symbol: 'A/HRC/53/8',
      body: null,
    });
    expect(witness?.identity).toEqual(['made-up-1', 'MLI']);
  });

  it('of a committee names it, and no review', () => {
    expect(witnesses(read(xlsx(BODY)))[0]?.row).toMatchObject({
      kind: 'treaty-body',
      body: 'CRC',
      session: null,
      cycle: null,
      paragraph: '12',
      text: 'The Committee recommends that schools be opened.',
      recommendingStates: [],
      position: null,
    });
    const named = { ...BODY, 'Reccomending Body': '- Committee on the Rights of the Child' };
    expect(witnesses(read(xlsx(named)))[0]?.row.body).toBe('CRC');
  });

  it('of a special procedure names the mandate', () => {
    const row = { ...BODY, 'Reccomending Body': '- IE  Albinism', Text: 'Rural women 49.The expert asks for schools.' };
    expect(witnesses(read(xlsx(row)))[0]?.row).toMatchObject({
      kind: 'special-procedure',
      body: 'IE Albinism',
      paragraph: null,
    });
  });

  it('that concerns several States is one for each', () => {
    const row = { ...REVIEW, 'Countries Concerned': '- South Sudan\r\n- Sudan' };
    expect(witnesses(read(xlsx(row))).map(({ identity }) => identity)).toEqual([
      ['made-up-1', 'SSD'],
      ['made-up-1', 'SDN'],
    ]);
  });

  it.each([
    ['Recommendation No. 41, para. 81: 41. Open schools (Mali);', '81.41', 'Open schools'],
    ['Recommendations contained in para. 79(a): 79(a). Open schools', '79(a)', 'Open schools'],
    ['137.2. Open schools (ICESCR)', '137.2', 'Open schools (ICESCR)'],
  ])('of the first cycle names its paragraph in words: %s', (text, paragraph, clean) => {
    expect(witnesses(read(xlsx({ ...REVIEW, Text: text })))[0]?.row).toMatchObject({ paragraph, text: clean });
  });

  it('that is an observation is passed over, one that is there twice is repeated', () => {
    expect(read(xlsx({ ...BODY, Type: '- Concerns/Observations' }, REVIEW, REVIEW))).toMatchObject([
      { witness: { line: 3 } },
      { repeated: { line: 4 } },
    ]);
  });

  it('is refused where its id is another’s', () => {
    expect(refusals(read(xlsx(REVIEW, { ...REVIEW, Text: '1.2 Close them (Mali)' })))).toEqual([
      { line: 3, column: 'OHCHR Annotation Id', value: 'made-up-1', reason: 'identifies another row already' },
    ]);
  });

  it('is read from JSON alike', () => {
    const record = {
      AnnotationId: 'made-up-3',
      AnnotationType: '- Recommendations',
      Text: '<p>24.Open&nbsp;schools.</p>',
      Symbol: 'CRC/C/MLI/CO/3',
      Body: '- CRC',
      Countries: ['Mali'],
      Themes: ['Right to education', 'Right to health'],
      AffectedPersons: ['Children'],
      Sdgs: ['16.2 - Protect children from abuse, exploitation, trafficking and violence'],
      PublicationDate: '2025-02-12T00:00:00',
      UprCycle: null,
      UprPositions: [],
      UprRecommendingCountry: [],
      UprSession: [],
    };
    const [witness] = witnesses(read(bytesOf(JSON.stringify([record]))));
    expect(witness).toMatchObject({
      identity: ['made-up-3', 'MLI'],
      row: {
        paragraph: '24',
        text: 'Open schools.',
        on: '2025-02-12',
        themes: ['Right to education', 'Right to health'],
        sdgs: [16],
      },
    });
  });

  it.each([
    ['Countries Concerned', '- Atlantis', 'Atlantis', 'no State has this name'],
    ['Countries Concerned', '', '', 'is empty, expected the State concerned'],
    ['UPR Reccomending States', '- Atlantis', 'Atlantis', 'no State has this name'],
    ['UPR Position', '- Welcomed', 'Welcomed', 'is no position that the Index is known to use'],
    ['Reccomending Body', '- Council of Elders', '- Council of Elders', 'is no body that the record knows'],
    ['Type', '- Praise', '- Praise', 'is neither a recommendation nor an observation'],
    ['UPR Session', '', '', 'is no session of the Working Group'],
    ['Sdgs', '- 18 - None', '18 - None', 'is no Sustainable Development Goal'],
    ['Document Publication Date', 'soon', 'soon', 'is no day'],
  ])('is refused where %s is %j', (column, cell, value, reason) => {
    expect(refusals(read(xlsx({ ...REVIEW, [column]: cell })))).toEqual([{ line: 2, column, value, reason }]);
  });
});
