import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../../test/made-up.js';
import { context, NOT_SHARED, refusals, sharedData } from '../../../../test/made-up-tables.js';
import { readDataFile } from '../../read-file.js';
import type { ReadRow } from '../../source.js';

const FLAGS = 'iso2,member,state party,year ratification or accession,signatory,no action,status,note';

function read(text: string | Uint8Array, file: string): ReadRow[] {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  return readDataFile(bytes, file, context).flatMap(({ format, rows }) => {
    expect(format.id).toBe('un-treaty-status');
    return [...rows];
  });
}

const acts = (rows: ReadRow[]) =>
  rows
    .flatMap((row) => ('treatyAction' in row ? [row.treatyAction.action] : []))
    .map(({ state, treaty, action, on }) => [state, treaty, action, on]);

describe('a table of one treaty with flags', () => {
  it('gives years of ratification or accession, and signatures', () => {
    const rows =
      'ML,Mali,1,1999,0,0,state party,\nTP,East Timor,0,,1,0,signatory state,\nFR,France,0,,0,1,no action,\n';
    expect(acts(read(`${FLAGS}\n${rows}`, 'hr_status_op_cedaw.csv'))).toEqual([
      ['MLI', 'CEDAW-OP', 'ratification or accession', '1999'],
      ['TLS', 'CEDAW-OP', 'signature', null],
    ]);
  });

  it('does not tell its treaty where the file is named otherwise', () => {
    expect(() => read(`${FLAGS}\nML,Mali,1,1999,0,0,state party,\n`, 'table.csv')).toThrow(
      'table.csv: does not tell which treaty it is of',
    );
  });

  it.each([
    [
      'ML,Mali,0,1999,0,0,state party,',
      'status',
      'its flags (state party, signatory, no action: 0, 0, 0) contradict it',
    ],
    ['ML,Mali,1,,0,0,state party,', 'year ratification or accession', 'is no year, though the State is party'],
    ['ML,Mali,1,1975,0,0,state party,Denounced the OP 1997', 'note', 'the status says state party'],
    ['ML,Atlantis,1,1999,0,0,state party,', 'member', 'no State has this name'],
    ['FR,Mali,1,1999,0,0,state party,', 'iso2', 'is not the code of Mali'],
    ['ML,Mali,1,1999,0,0,observer,', 'status', 'is no status, expected state party, signatory state or no action'],
  ])('refuses the row %s', (row, column, reason) => {
    expect(refusals(read(`${FLAGS}\n${row}\n`, 'hr_status_cat.csv'))).toMatchObject([{ line: 2, column, reason }]);
  });
});

describe('a table of all treaties', () => {
  it('names the treaty in each row, and flaws', () => {
    const rows =
      'ML,Mali,OP-CAT,state party,2005,,\nML,Mali,ATLANTIS,state party,2005,,\nML,Mali,CAT,state party,1999,,flag columns contradict status\nSS,South Sudan,CRC,no action,,,iso2 printed as S\n';
    const read_ = read(`iso2,member,treaty,status,year,note,flaw\n${rows}`, 'made-up.csv');
    expect(acts(read_)).toEqual([['MLI', 'OPCAT', 'ratification or accession', '2005']]);
    expect(refusals(read_)).toEqual([
      { line: 3, column: 'treaty', value: 'ATLANTIS', reason: 'is no treaty that the record knows' },
      { line: 4, column: 'flaw', value: 'flag columns contradict status', reason: 'is a flaw of this row' },
    ]);
  });
});

describe('a table of the UN Treaty Collection', () => {
  const head =
    '"4. Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty"\n"Participant 1","Signature","Ratification, Accession(a), Succession(d)"\n';

  it('gives days, with the letter of what was done', () => {
    const rows =
      '"Kazakhstan 3","23 Sep 2020","24 Mar 2022"\n"Mali","","10 Dec 1984 a"\n"Slovakia 4, 5","22 Sep 1998 d","28 May 1993 d"\n';
    expect(acts(read(head + rows, 'table.csv'))).toEqual([
      ['KAZ', 'ICCPR-OP2', 'signature', '2020-09-23'],
      ['KAZ', 'ICCPR-OP2', 'ratification', '2022-03-24'],
      ['MLI', 'ICCPR-OP2', 'accession', '1984-12-10'],
      ['SVK', 'ICCPR-OP2', 'succession to signature', '1998-09-22'],
      ['SVK', 'ICCPR-OP2', 'succession', '1993-05-28'],
    ]);
  });

  it.each([
    ['"Atlantis","","10 Dec 1984"', 'Atlantis', 'no State has this name'],
    [
      '"Mali","","[10 Dec 1984]"',
      '[10 Dec 1984]',
      'is no day with a letter of the UN Treaty Collection, expected 10 Dec 1984 a',
    ],
    [
      '"Mali","","31 Feb 1984"',
      '31 Feb 1984',
      'is no day with a letter of the UN Treaty Collection, expected 10 Dec 1984 a',
    ],
  ])('refuses the row %s', (row, value, reason) => {
    expect(refusals(read(`${head}${row}\n`, 'table.csv'))).toMatchObject([{ value, reason }]);
  });
});

const there = sharedData('treaties/treaty-status.csv') !== null;

describe.skipIf(!there)(`the real tables${there ? '' : ` (skipped: ${NOT_SHARED})`}`, () => {
  it('give every act of the prepared table but its 11 flawed rows', () => {
    const rows = read(sharedData('treaties/treaty-status.csv') as Uint8Array, 'treaty-status.csv');
    expect(refusals(rows)).toHaveLength(11);
    expect(acts(rows)).toHaveLength(2_481);
  });

  it('give the same acts treaty by treaty', () => {
    const whole = acts(read(sharedData('treaties/treaty-status.csv') as Uint8Array, 'treaty-status.csv'));
    const names = [
      'cat',
      'cedaw',
      'cped',
      'crc',
      'crpd',
      'iccpr',
      'iccpr_op1',
      'iccpr_op2',
      'icerd',
      'icescr',
      'icescr_op',
      'icmw',
      'op_cedaw',
      'op_crc_ac',
      'op_crc_ic',
      'op_crc_sc',
      'op_crpd',
      'opcat',
    ];
    const single = names.flatMap((name) => {
      const file = `hr_status_${name}.csv`;
      const rows = read(sharedData(`treaties/originals/${file}`) as Uint8Array, file);
      expect(refusals(rows).length).toBeLessThan(5);
      return acts(rows);
    });
    const sorted = (list: unknown[][]) => list.map((act) => act.join(' ')).sort();
    expect(sorted(single)).toEqual(sorted(whole));
  });
});
