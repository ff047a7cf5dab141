import WordExtractor from 'word-extractor';
import { Fault } from '../../domain/errors.js';
import type { SourceDocument } from '../../domain/source-document.js';
import { assembled } from '../paged/assemble.js';
import type { Block } from '../paged/block.js';
import { readsAsHeading } from '../paged/numbering.js';
import type { Reader, Received } from '../reader.js';
import { refuseOtherFiles } from './container.js';

/** A Word file of the old kind (97 to 2003), told by its container, whatever its name. */
export const doc: Reader = {
  mediaType: 'application/msword',
  recognises: ({ bytes }) => [0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte),
  async read(received: Received): Promise<SourceDocument> {
    const { bytes, file } = received;
    refuseOtherFiles(bytes, file);
    const word = await extracted(bytes, file);
    const blocks = [
      ...blocksOf(word.getHeaders(), 'furniture'),
      ...blocksOf(word.getBody(), 'body'),
      ...blocksOf(word.getFootnotes(), 'footnote'),
      ...blocksOf(word.getEndnotes(), 'footnote'),
    ];
    return assembled(received, {
      mediaType: doc.mediaType,
      blocks,
      titleInFile: null,
      problems: [],
    });
  },
};

async function extracted(bytes: Uint8Array, file: string) {
  try {
    return await new WordExtractor().extract(Buffer.from(bytes));
  } catch (cause) {
    throw new Fault('input', `${file}: this Word file is damaged, and nothing in it can be read; get it again`, {
      cause,
    });
  }
}

/** A paragraph a line; the numbers that Word only prints are not in the file's text. */
function blocksOf(text: string, kind: Block['kind']): Block[] {
  const lines = text.split(/[\n\f\v]/).map((line) =>
    line
      .replace(/\t+$/, '')
      .replace(/[^\S\t]+/g, ' ')
      .trim(),
  );
  const kept = kind === 'furniture' ? [...new Set(lines)].filter((line) => !/^\d*$/.test(line)) : lines;
  return kept
    .filter((line) => line !== '')
    .map((line): Block => ({ kind: kindOf(line, kind), text: line, page: null, indent: null }));
}

const kindOf = (line: string, kind: Block['kind']): Block['kind'] =>
  kind === 'body' && !line.includes('\t') && readsAsHeading(line) ? 'heading' : kind;
