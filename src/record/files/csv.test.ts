import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/made-up.js';
import { csvTable } from './csv.js';
import { CsvReader } from './csv-records.js';
import { CELL_LIMIT } from './limits.js';

const read = (text: string) => {
  const [table] = csvTable(bytesOf(text), 'made-up.csv');
  return table && { headings: table.headings, lead: table.lead, rows: [...table.rows()] };
};

const records = (pieces: Iterable<string>, delimiter = ',') => [
  ...new CsvReader(delimiter, 'made-up.csv').records(pieces),
];

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) || cell === '' ? `"${cell.replaceAll('"', '""')}"` : cell;

describe('records of a CSV', () => {
  it.each(['\n', '\r\n', '\r'])('end with the line ends of every system: %j', (end) => {
    expect(records([`a,b${end}1,"x${end}y"${end}${end}2,`])).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: ['1', `x${end}y`] },
      { line: 4, cells: [''] },
      { line: 5, cells: ['2', ''] },
    ]);
  });

  it('keep doubled quotation marks, quotation marks in the middle, and commas', () => {
    expect(records(['"say ""no""",a "b" c,"1,2"x\n'])[0]?.cells).toEqual(['say "no"', 'a "b" c', '1,2x']);
  });

  it('are the same however the text is cut into pieces', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', 'é', '"', ',', '\r', '\n', ' ', '😀'), maxLength: 6 });
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }),
        fc.nat(7),
        (rows, size) => {
          const text = rows.map((cells) => cells.map(quoted).join(',')).join('\r\n');
          const pieces = text.match(new RegExp(`[^]{1,${size + 1}}`, 'g')) ?? [];
          expect(records(pieces).map(({ cells }) => cells)).toEqual(rows);
        },
      ),
    );
  });

  it('cut a cell beyond the limit and go on', () => {
    const long = 'x'.repeat(CELL_LIMIT + 50);
    const [, first, second] = records([`a,b\n"${long}`, `${long}",1\n2,3\n`]);
    expect(first?.cells.map((cell) => cell.length)).toEqual([CELL_LIMIT + 1, 1]);
    expect(second?.cells).toEqual(['2', '3']);
  });

  it('name the line of a quotation mark that is never closed', () => {
    expect(() => records(['a,b\n1,2\n3,"4\n5,6\n'])).toThrow(
      'made-up.csv:3: a quotation mark is opened and never closed',
    );
  });
});

describe('a CSV as a table', () => {
  it.each([',', ';', '\t'])('tells its delimiter %j', (delimiter) => {
    const table = read(`State${delimiter}Text\nFrance${delimiter}"Ratify, sign; accede"\n\nMali${delimiter}Ratify\n`);
    expect(table?.headings).toEqual(['State', 'Text']);
    expect(table?.rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it('takes titles above the headings as lead', () => {
    const table = read('Made-up data\n,,\nState,Text,Year\nMali,Ratify,2020\n');
    expect(table?.lead).toEqual(['Made-up data']);
    expect(table?.headings).toEqual(['State', 'Text', 'Year']);
    expect(table?.rows).toEqual([{ line: 4, cells: ['Mali', 'Ratify', '2020'] }]);
  });

  it('keeps what looks like a formula as text', () => {
    expect(read('State,Text\nMali,=1+1\n')?.rows[0]?.cells[1]).toBe('=1+1');
  });

  it('can be read again', () => {
    const [table] = csvTable(bytesOf('a,b\n1,2\n'), 'made-up.csv');
    expect([...(table?.rows() ?? [])]).toEqual([...(table?.rows() ?? [])]);
  });

  it('is none where the bytes are no text', () => {
    const binary = Uint8Array.from({ length: 4000 }, (_, at) => (at * 37) % 256);
    expect(() => csvTable(binary, 'picture.csv')).toThrow('picture.csv: is no table but binary data');
  });
});
