import { Fault } from '../../domain/errors.js';
import type { SourceDocument } from '../../domain/source-document.js';
import { assembled } from '../paged/assemble.js';
import { type Block, endsSentence, labelOf } from '../paged/block.js';
import { readsAsHeading } from '../paged/numbering.js';
import type { Reader, Received } from '../reader.js';
import { type ListNumbers, listNumbersIn } from './list-numbers.js';
import { notesIn, type Paragraph, storyIn } from './story.js';
import { type Style, stylesIn } from './styles.js';
import { openParts, type Parts } from './zip.js';

/** A Word file of today (OOXML), whatever its name: several `.doc` of the United Nations are. */
export const docx: Reader = {
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  recognises: ({ bytes }) =>
    bytes[0] === 0x50 &&
    bytes[1] === 0x4b &&
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('word/'),
  async read(received: Received): Promise<SourceDocument> {
    const parts = openParts(received.bytes, received.file);
    const blocks = blocksIn(parts, received.file);
    return assembled(received, {
      mediaType: docx.mediaType,
      blocks,
      titleInFile: titleIn(blocks),
      problems: [],
    });
  },
};

/** The page headers first, for they say what the document is; then the text, each paragraph followed by its notes. */
function blocksIn(parts: Parts, file: string): Block[] {
  const document = parts('word/document.xml');
  if (document === null)
    throw new Fault('input', `${file}: this is no Word document; give a PDF, a Word file or plain text`);
  const styleOf = stylesIn(parts('word/styles.xml'), file);
  const numbers = listNumbersIn(parts('word/numbering.xml'), file);
  const notes = new Map([...notesIn(parts('word/endnotes.xml'), file), ...notesIn(parts('word/footnotes.xml'), file)]);
  const headers = [1, 2, 3].flatMap((number) => headerIn(parts(`word/header${number}.xml`), file));
  const heads = [...new Set(headers)].map((text): Block => ({ kind: 'furniture', text, page: null, indent: null }));
  const body = storyIn(document, file).flatMap((paragraph) => {
    const told = paragraph.notes.map((id) => notes.get(id) ?? '').filter((text) => text !== '');
    const after = told.map((text): Block => ({ kind: 'footnote', text, page: null, indent: null }));
    return [blockOf(paragraph, styleOf(paragraph.style), numbers), ...after];
  });
  return [...heads, ...body].filter(({ text }) => text !== '');
}

const headerIn = (part: Uint8Array | null, file: string): string[] =>
  part === null ? [] : storyIn(part, file).flatMap(({ text }) => (text === '' ? [] : [text]));

const headsRows = (text: string): boolean => text.length < 160 && !endsSentence(text) && labelOf(text) === null;

/** The page header names a list that has no title of its own, and the page. */
function titleIn(blocks: readonly Block[]): string | null {
  const header = blocks.find(({ kind }) => kind === 'furniture')?.text.replace(/\s*\bPage \d+.*$/i, '');
  return header === undefined || header.length < 12 ? null : header;
}

function blockOf(paragraph: Paragraph, style: Style, numbers: ListNumbers): Block {
  const { isRow } = paragraph;
  const place = paragraph.list ?? (isRow ? null : style.list);
  const label = place === null || paragraph.text === '' ? '' : numbers(place);
  const text = label === '' ? paragraph.text : `${label} ${paragraph.text}`;
  const isAlone = label === '' && !text.includes('\t');
  // A row of one short cell heads the rows below it.
  const isHeading =
    style.isHeading || style.isTitle || (isAlone && (readsAsHeading(text) || (isRow && headsRows(text))));
  // Indents are told in twentieths of a point.
  return { kind: isHeading ? 'heading' : 'body', text, page: null, indent: paragraph.indent / 20 };
}
