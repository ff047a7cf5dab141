import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SHARED } from '../../../test/made-up.js';
import { readDocument } from '../read-document.js';

const HEAD = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

/** A container of the old kind that only says what it would hold. */
function container(name: string, flags = 0): Buffer {
  const bytes = Buffer.alloc(2048);
  HEAD.copy(bytes);
  bytes.writeUInt16LE(0xa5ec, 512);
  bytes.writeUInt16LE(flags, 522);
  Buffer.from(name, 'utf16le').copy(bytes, 1024);
  return bytes;
}

describe('bad input gets one line', () => {
  it.each([
    ['a workbook', container('Workbook'), /is no Word document/],
    ['an old file with a password', container('WordDocument', 0x0100), /locked with a password/],
    ['a new file with a password', container('EncryptedPackage'), /locked with a password/],
    ['a damaged file', container('WordDocument'), /damaged/],
  ])('%s', async (_, bytes, message) => {
    await expect(readDocument({ bytes, file: 'made-up.doc' })).rejects.toThrow(message);
  });
});

const QUESTIONS = join(SHARED, 'data/un-documents/slovenia/cycle3/Advance_questions_Slovenia.doc');

describe.skipIf(!existsSync(QUESTIONS))('advance questions of the United Nations, where they are there', () => {
  it('are read paragraph by paragraph', async () => {
    const { text, passages, title, mediaType } = await readDocument({ bytes: readFileSync(QUESTIONS), file: 'q' });
    expect({ title, mediaType }).toEqual({
      title: 'ADVANCE QUESTIONS TO SLOVENIA (FIRST BATCH)',
      mediaType: 'application/msword',
    });
    const headings = passages.filter(({ kind }) => kind === 'heading').map(({ start, end }) => text.slice(start, end));
    expect(headings).toContain('GERMANY');
  });
});
