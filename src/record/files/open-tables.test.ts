import { randomBytes } from 'node:crypto';
import { utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/made-up.js';
import { docxOf, xlsxOf } from '../../../test/made-up-tables.js';
import { CELL_LIMIT, UNPACKED_LIMIT } from './limits.js';
import { openTables } from './open-tables.js';

const only = (bytes: Uint8Array, file = 'made-up') => {
  const [table] = openTables(bytes, file);
  return { ...table, rows: [...(table?.rows() ?? [])] };
};

const cellsOf = (bytes: Uint8Array) => only(bytes).rows.map(({ cells }) => cells);

const workbook = (rows: unknown[][], bookType: 'biff8' | 'xlsx' | 'xlsb' | 'ods'): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Data');
  return new Uint8Array(write(book, { type: 'buffer', bookType }));
};

const ROWS = [
  ['State', 'Text', 'Session'],
  ['Mali', '=text that begins so', 7],
  ['Côte d’Ivoire', 'two\nlines', 8],
];

describe('files are told apart by their bytes', () => {
  it('XLS', () => {
    expect(only(workbook(ROWS, 'biff8'), 'x.csv')).toMatchObject({
      kind: 'xls',
      headings: ['State', 'Text', 'Session'],
    });
    expect(cellsOf(workbook(ROWS, 'biff8'))[1]).toEqual(['Côte d’Ivoire', 'two\nlines', '8']);
  });

  it('XLSX, with shared strings as Excel writes them', () => {
    expect(only(workbook(ROWS, 'xlsx'), 'x.xls')).toMatchObject({
      kind: 'xlsx',
      headings: ['State', 'Text', 'Session'],
    });
    expect(cellsOf(workbook(ROWS, 'xlsx'))).toEqual([
      ['Mali', '=text that begins so', '7'],
      ['Côte d’Ivoire', 'two\nlines', '8'],
    ]);
  });

  it('DOCX, with page header and running text', () => {
    const table = only(
      docxOf(
        [
          ['A', 'B'],
          ['1\n2', 'x'],
        ],
        { header: 'UPR of Mali', lead: 'A list' },
      ),
    );
    expect(table).toMatchObject({ kind: 'docx', headings: ['A', 'B'], lead: ['UPR of Mali', 'A list'] });
    expect(table.rows).toEqual([{ line: 2, cells: ['1\n2', 'x'] }]);
  });

  it('JSON, lists under each other', () => {
    const table = only(bytesOf('[{"a":"x","b":["1","2"]},{"a":"{\\"}","b":null}]'));
    expect(table).toMatchObject({ kind: 'json', headings: ['a', 'b'] });
    expect(table.rows.map(({ cells }) => cells)).toEqual([
      ['x', '1\n2'],
      ['{"}', ''],
    ]);
  });
});

it('JSON, an object a line, is a table, too', () => {
  expect(cellsOf(bytesOf('{"a":1}\n{"a":2}\n'))).toEqual([['1'], ['2']]);
});

describe('cells of a workbook', () => {
  const styles =
    '<numFmts><numFmt numFmtId="200" formatCode="yyyy\\-mm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="200"/></cellXfs>';

  it('are read as last computed, and dates as dates', () => {
    const cells = [
      '<c t="str"><f>CONCATENATE("Ma","li")</f><v>Mali</v></c>',
      '<c s="1"><v>43885</v></c>',
      '<c s="2"><f>TODAY()</f><v>43885.5</v></c>',
      '<c t="b"><v>1</v></c>',
      '<c t="e"><v>#N/A</v></c>',
    ];
    expect(cellsOf(xlsxOf([['a', 'b', 'c', 'd', 'e'], cells], styles))[0]).toEqual([
      'Mali',
      '2020-02-24',
      '2020-02-24',
      'TRUE',
      '#N/A',
    ]);
  });

  it('stand in their columns where others are left out', () => {
    expect(
      cellsOf(
        xlsxOf([
          ['a', 'b', 'c'],
          ['1', '<c/>', '3'],
        ]),
      )[0],
    ).toEqual(['1', '', '3']);
  });
});

describe('cells of a Word table', () => {
  it('that span columns or rows stand in the first of them, or in each', () => {
    const merged = (text: string, value: string) => ({ text, properties: `<w:vMerge${value}/>` });
    const rows = [
      ['Text', 'Position', 'Theme'],
      [{ text: 'Theme: A', properties: '<w:gridSpan w:val="3"/>' }],
      ['1.1 One', merged('Noted', ' w:val="restart"'), 'a'],
      ['1.2 Two', merged('', ''), 'b'],
    ];
    expect(cellsOf(docxOf(rows))).toEqual([
      ['Theme: A', '', ''],
      ['1.1 One', 'Noted', 'a'],
      ['1.2 Two', 'Noted', 'b'],
    ]);
  });

  it('leave out what was deleted or moved away', () => {
    const part =
      '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>B</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:del><w:r><w:delText>old </w:delText></w:r></w:del><w:moveFrom><w:r><w:t>gone </w:t></w:r></w:moveFrom><w:r><w:t>ne</w:t></w:r><w:r><w:t>w</w:t><w:tab/><w:t>text</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>';
    const bytes = zipSync({ 'word/document.xml': strToU8(`<w:document><w:body>${part}</w:body></w:document>`) });
    expect(cellsOf(bytes)).toEqual([['new text', '']]);
  });
});

/** Understates what its parts unpack to: the sizes in the directory are set to a few bytes. */
function lyingZip(): Uint8Array {
  const bytes = docxOf([
    ['A', 'B'],
    ['x'.repeat(50_000), 'y'],
  ]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 4 < bytes.length; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 300, true);
  return bytes;
}

const withPart = (name: string, part: string) => zipSync({ [name]: strToU8(part) });

const compound = (stream: string): Uint8Array => {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return Uint8Array.from([
    ...signature,
    ...new Uint8Array(600),
    ...Buffer.from(stream, 'utf16le'),
    ...new Uint8Array(600),
  ]);
};

describe('a file that cannot be read is refused in one line', () => {
  const refused: readonly (readonly [string, () => Uint8Array, string])[] = [
    ['empty', () => new Uint8Array(), 'bad: is empty'],
    ['blank lines', () => bytesOf('\n\n  \n'), 'bad: is empty'],
    ['a zip that is cut off', () => xlsxOf([['a', 'b']]).slice(0, 300), 'bad: is damaged or was cut off; get it again'],
    ['a zip that lies about its size', lyingZip, 'bad: is damaged or was cut off; get it again'],
    [
      'a zip bomb',
      () => withPart('xl/workbook.xml', ' '.repeat(20_000_000)),
      'times its size, more than the 200 times that are read',
    ],
    ['a zip of something else', () => withPart('readme.txt', 'hello'), 'bad: is a zip of something else; unpack it'],
    [
      'a Word document without a table',
      () => withPart('word/document.xml', '<w:document><w:p/></w:document>'),
      'bad: has no table',
    ],
    [
      'a definition of entities',
      () => withPart('word/document.xml', '<!DOCTYPE w [<!ENTITY a "aaaa">]><w:document>&a;</w:document>'),
      'bad: has a document type definition',
    ],
    [
      'a workbook behind a password',
      () => compound('EncryptedPackage'),
      'bad: is protected by a password; save it without one',
    ],
    [
      'an old Word document',
      () => compound('WordDocument'),
      'bad: is a Word document of the older kind (.doc); save it as .docx',
    ],
    ['a broken compound file', () => compound('Workbook'), 'bad: is damaged or no workbook that can be read'],
    ['a binary workbook', () => workbook(ROWS, 'xlsb'), 'bad: is a binary workbook (.xlsb); save it as .xlsx'],
    ['an OpenDocument sheet', () => workbook(ROWS, 'ods'), 'bad: is an OpenDocument file; save it as .xlsx or .docx'],
    ['a PDF', () => bytesOf('%PDF-1.7\n'), 'bad: is a PDF; get the list as .docx'],
    ['a web page', () => bytesOf('\n<html><table>'), 'bad: is a web page or XML, whatever its name says'],
    ['JSON that is cut off', () => bytesOf('[{"a":1},{"a":'), 'bad: is damaged or was cut off; get it again'],
  ];

  it.each(refused)('%s', (_, bytes, message) => {
    const read = () => openTables(bytes(), 'bad').flatMap((table) => [...table.rows()]);
    expect(read).toThrow(message);
    expect(read).toThrow(expect.objectContaining({ name: 'Fault', message: expect.not.stringContaining('\n') }));
  });

  it('a file over the limit, by its size alone', () => {
    const bytes = Object.defineProperty(new Uint8Array(8), 'length', { value: 600 * 1024 * 1024 });
    expect(() => openTables(bytes, 'big.csv')).toThrow(
      'big.csv: 600 MB is more than the 512 MB that are read; split the file',
    );
  });

  it('an archive that states more than is unpacked, before anything is', () => {
    const bytes = xlsxOf([['a', 'b']]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at + 4 < bytes.length; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, UNPACKED_LIMIT, true);
    expect(() => openTables(bytes, 'bomb.xlsx')).toThrow('bomb.xlsx: would unpack to 1024 MB, more than the 256 MB');
  });

  it('a cell of more than a megabyte is cut, so that its row alone is refused', () => {
    const cell = randomBytes(CELL_LIMIT / 2 + 8).toString('hex');
    for (const bytes of [
      xlsxOf([
        ['a', 'b'],
        [cell, '1'],
        ['2', '3'],
      ]),
      docxOf([
        ['a', 'b'],
        [cell, '1'],
        ['2', '3'],
      ]),
    ])
      expect(cellsOf(bytes).map((cells) => cells[0]?.length)).toEqual([CELL_LIMIT + 1, 1]);
  });
});
