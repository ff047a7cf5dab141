import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../test/made-up.js';
import { context, docxOf, xlsxOf } from '../../test/made-up-tables.js';
import { FORMATS, readDataFile } from './read-file.js';
import { MAPPED_FIELDS } from './sources/mapped/mapping.js';

const read = (text: string) => readDataFile(bytesOf(text), 'file.csv', context);

describe('a file that no known source publishes', () => {
  it('is told with its columns, the nearest source and what it lacks', () => {
    expect(() => read('To,Text,From,Reply,Action,Issue,Session\nMali,Ratify,Chad,Yes,4,Other,1\n')).toThrow(
      'file.csv: no known source has the columns To, Text, From, Reply, Action, Issue, Session; nearest is UPR Info, where “response” is missing.',
    );
  });

  it('is told where its delimiter is none that is known', () => {
    expect(() => read('To|Text|From\nMali|Ratify|Chad\n')).toThrow(
      'its columns are not separated by comma, semicolon or tab',
    );
  });

  it('is told where nothing is near, with what is known and what to do, in one line', () => {
    let message = '';
    try {
      read('Name,Price\nApples,3\n');
    } catch (fault) {
      message = (fault as Error).message;
    }
    expect(message).toContain('none of them is near');
    for (const { publisher } of FORMATS) expect(message).toContain(publisher);
    expect(message).toContain('docs/data.md');
    expect(message).not.toContain('\n');
  });

  it('is told of a workbook, too', () => {
    expect(() =>
      readDataFile(
        xlsxOf([
          ['Name', 'Price'],
          ['Apples', 3],
        ]),
        'file.xlsx',
        context,
      ),
    ).toThrow('file.xlsx: no known source has the columns Name, Price');
  });
});

describe('a cell made to keep a reader busy', () => {
  const busy = [
    ' '.repeat(900_000),
    ';'.repeat(900_000),
    '1'.repeat(900_000),
    '(Mali) '.repeat(120_000),
    'Source of '.repeat(90_000),
  ];

  it.each(busy.map((cell) => [cell.slice(0, 12), cell]))('%j … is done with at once, wherever it stands', (_, cell) => {
    const began = process.cpuUsage();
    const list = [
      ['Recommendation', 'Position', 'Full list of themes'],
      [`1.1 x${cell}x`, `x${cell}x`, `x${cell}x`],
      [`1.2 x${cell}x (Chad)`, 'Noted', 'x'],
    ];
    const header = 'UPR of Mali (3rd Cycle - 29th Session)';
    for (const { rows } of readDataFile(docxOf(list, { header, packed: false }), 'busy.docx', context))
      for (const _ of rows);
    const csv = `To,Text,From,Response,Action,Issue,Session\n"x${cell}x","x${cell}x",Chad,Noted,4,Other,1\nMali,"x${cell}x",Chad,Noted,4,Other,1\n`;
    for (const { rows } of read(csv)) for (const _ of rows);
    const participants = `"Convention on the Rights of the Child",\nParticipant,Signature,Ratification\n"x${cell}x","x${cell}x",\n`;
    for (const { rows } of read(participants)) for (const _ of rows);
    expect(process.cpuUsage(began).user / 1e6).toBeLessThan(5);
  });
});

it('every source says who publishes it, under which terms, where, and what it covers', () => {
  expect(FORMATS.map(({ id }) => id)).toEqual(['upr-info', 'ohchr-list', 'uhri', 'un-treaty-status']);
  for (const { title, publisher, licence, url, covers } of FORMATS) {
    for (const text of [title, publisher, licence, covers]) expect(text).not.toBe('');
    expect(url).toMatch(/^https:\/\//);
  }
});

it('docs/data.md says of every source where to get it, and of mapping files what they may hold', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/data.md'), 'utf8');
  for (const { id, title, publisher, url } of FORMATS)
    for (const text of [`\`${id}\``, title, publisher, url]) expect(page).toContain(text);
  for (const field of MAPPED_FIELDS) expect(page).toContain(`\`${field}\``);
});
