import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLE, bytesOf } from '../../test/made-up.js';
import { Fault } from '../domain/errors.js';
import { readDocument } from './read-document.js';

const read = (text: string, file = 'page.txt') => readDocument({ bytes: bytesOf(text), file });
const kinds = async (text: string, file?: string) => (await read(text, file)).passages.map((passage) => passage.kind);
const bodyOf = async (text: string, file?: string) => {
  const document = await read(text, file);
  return document.passages
    .filter((passage) => passage.kind === 'body')
    .map((passage) => document.text.slice(passage.start, passage.end));
};

const PROSE =
  'The delegation of a made-up State spoke at length about its courts, its prisons and its schools, and it thanked the Council for its time.';

describe('plain text', () => {
  it('a dateline tells the day of publication', async () => {
    expect((await read(ARTICLE)).publishedOn).toEqual({ value: '2024-03-04', inferredFrom: 'dateline' });
  });

  it('a header long after the day in the caption is the day the page was saved', async () => {
    const page = `Monday, 4 December 2023\n\nA headline of several words here\n\nPHOTO AGENCY/ REUTERS\nThe hall of the Council in Geneva, 3 March 2020.\n\n${PROSE}\n${PROSE}x\n`;
    const document = await read(page);
    expect(document.publishedOn?.value).toBe('2020-03-03');
    expect(document.capturedOn?.value).toBe('2023-12-04');
  });

  it('furniture after the article is not the article', async () => {
    const page = `A headline of several words here\n\n${PROSE}\n${PROSE} Again.\n\n- Advertisement -\n\nSubscribe to our newsletter\n\nDon't miss\n\nAnother headline\n\nThe government will ratify a convention by the end of...\n\nAnother headline\n\nThe government will ratify a convention by the end of...\n`;
    expect(await bodyOf(page)).toEqual([PROSE, `${PROSE} Again.`]);
  });

  it('lines wrapped by hand are one paragraph', async () => {
    const wrapped =
      'The delegation of a made-up State spoke at length about its courts and\nits prisons and its schools, and it thanked the Council for the time it\nhad been given.\n';
    expect(await bodyOf(wrapped)).toHaveLength(1);
  });

  it('line ends become LF and nothing else changes', async () => {
    expect(
      (await read('One made-up sentence stands here, and it is long enough to be read as prose.\r\nTwo\r')).text,
    ).toBe('One made-up sentence stands here, and it is long enough to be read as prose.\nTwo\n');
  });
});

describe('HTML', () => {
  const page = `<html lang="en"><head><title>Made up | Site</title><script>const no = "script";</script></head><body><nav><a href="/">Menu</a></nav><article><h1>Made-up headline of a page</h1><p>${PROSE}</p><p>${PROSE} &amp; more.</p></article><aside class="related"><p>The government will ratify a convention, a teaser says, by the end of the year.</p></aside><footer>All rights reserved</footer></body></html>`;

  it('the article is the body, the rest furniture', async () => {
    expect(await bodyOf(page, 'page.html')).toEqual([PROSE, `${PROSE} & more.`]);
    expect(await kinds(page, 'page.html')).toContain('headline');
    expect((await read(page, 'page.html')).text).not.toContain('script');
  });

  it('100,000 levels of nesting are refused at once', async () => {
    const deep = `${'<div>'.repeat(100_000)}${PROSE}${'</div>'.repeat(100_000)}`;
    const began = performance.now();
    await expect(read(`<html>${deep}`, 'deep.html')).rejects.toThrow(/deep\.html: elements are nested/);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it('1,000 levels are read', async () => {
    expect(await bodyOf(`<html>${'<div>'.repeat(1000)}<p>${PROSE}</p>`, 'deep.html')).toEqual([PROSE]);
  });

  it('a page with no article says so', async () => {
    expect(
      (await read('<html><body><nav><a href="/">Home</a></nav></body></html>', 'empty.html')).problems[0]?.message,
    ).toContain('no article');
  });

  it('a declared character set is used', async () => {
    const bytes = Buffer.concat([
      bytesOf('<html><head><meta charset="windows-1251"></head><body><p>'),
      Buffer.from([0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      bytesOf('</p></body></html>'),
    ]);
    expect((await readDocument({ bytes, file: 'cyrillic.html' })).text).toContain('Привет');
  });

  it('quotation marks of windows-1252 are read, which Node 20 takes for control characters', async () => {
    const bytes = Buffer.from('\x93We will ratify it,\x94 the State\x92s minister said. It cost \x80 5.', 'latin1');
    const document = await readDocument({ bytes, file: 'old.txt' });
    expect(document.text).toContain('“We will ratify it,” the State’s minister said. It cost € 5.');
    expect(document.problems).toEqual([]);
  });
});

describe('bad input gets one line', () => {
  it.each([
    ['an empty file', new Uint8Array(), /empty\.txt: the file is empty/],
    ['a PDF that was cut off at once', bytesOf('%PDF-1.7 something'), /this PDF is damaged or was cut off/],
    ['a ZIP archive', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), /ZIP archive/],
    ['a binary file', Uint8Array.from([1, 2, 0, 3, 4]), /binary file/],
    ['white space', bytesOf(' \n \n'), /no text/],
    ['more than 20 MB', new Uint8Array(21 * 1024 * 1024).fill(32), /more than the 20 MB/],
  ])('%s', async (_, bytes, message) => {
    await expect(readDocument({ bytes, file: 'empty.txt' })).rejects.toThrow(message);
    await expect(readDocument({ bytes, file: 'empty.txt' })).rejects.toThrow(Fault);
  });

  it('a megabyte in one line is read in a second', async () => {
    const began = performance.now();
    await read(`${'word, '.repeat(180_000)}.`);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('whatever the bytes, passages stand in order and apart, or a fault is thrown', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }),
          fc.string({ unit: 'grapheme' }).map(bytesOf),
          fc.string().map((text) => bytesOf(`<html>${text}<p>${text}</p>`)),
        ),
        async (bytes) => {
          try {
            const { text, passages } = await readDocument({ bytes, file: 'any' });
            let last = 0;
            for (const passage of passages) {
              expect(passage.start).toBeGreaterThanOrEqual(last);
              expect(passage.end).toBeGreaterThan(passage.start);
              last = passage.end;
            }
            expect(last).toBeLessThanOrEqual(text.length);
          } catch (error) {
            if (!(error instanceof Fault)) throw error;
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
