import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Fault } from '../../domain/errors.js';
import { readDocument } from '../read-document.js';

const p = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const inList = (level: number) => `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`;
const part = (root: string, inside: string) =>
  strToU8(`<?xml version="1.0"?><w:${root} xmlns:w="w">${inside}</w:${root}>`);
const documentOf = (body: string, more: Record<string, Uint8Array> = {}) =>
  zipSync({ 'word/document.xml': part('document', `<w:body>${body}</w:body>`), ...more });

const NUMBERING = part(
  'numbering',
  `<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="6"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="5"/></w:num>`,
);
const PROSE = 'The delegation of a made-up State spoke of its courts, and thanked the Council for its time.';

async function passagesOf(bytes: Uint8Array) {
  const { text, passages } = await readDocument({ bytes, file: 'made-up.doc' });
  return passages.map(({ kind, start, end, paragraph }) => [kind, paragraph, text.slice(start, end)]);
}

describe('a made-up Word file', () => {
  it('is read by its bytes, whatever its name', async () => {
    expect(
      await readDocument({ bytes: documentOf(p('A TITLE OF THREE WORDS') + p(PROSE)), file: 'made-up.pdf' }),
    ).toMatchObject({
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      title: 'A TITLE OF THREE WORDS',
      language: 'en',
    });
  });

  it('the numbers that Word prints are part of the text', async () => {
    const body =
      p(`${PROSE} Thus:`, inList(0)) +
      p('Ratify it (Peru);', inList(1)) +
      p('Sign it (Chad);', inList(1)) +
      p('in full;', inList(2)) +
      p(PROSE, inList(0));
    expect(await passagesOf(documentOf(body, { 'word/numbering.xml': NUMBERING }))).toEqual([
      ['body', '6', `6. ${PROSE} Thus:`],
      ['body', '6.1', '6.1 Ratify it (Peru);'],
      ['body', '6.2', '6.2 Sign it (Chad);'],
      ['body', '6.2 (a)', '(a) in full;'],
      ['body', '7', `7. ${PROSE}`],
    ]);
  });

  it('a note follows its paragraph, and a row of a table is one passage', async () => {
    const notes = part('footnotes', `<w:footnote w:id="2">${p('A made-up note.')}</w:footnote>`);
    const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    const body = `<w:p><w:r><w:t>${PROSE}</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:tbl>${row('7.1 Ratify it (Peru);', 'Supported')}</w:tbl>`;
    expect(await passagesOf(documentOf(body, { 'word/footnotes.xml': notes }))).toEqual([
      ['body', null, PROSE],
      ['footnote', null, 'A made-up note.'],
      ['body', '7.1', '7.1 Ratify it (Peru);\tSupported'],
    ]);
  });

  it('what was deleted under track changes is not in it', async () => {
    const body = `<w:p><w:r><w:t>${PROSE}</w:t></w:r><w:del><w:r><w:delText>never</w:delText></w:r></w:del></w:p>`;
    expect(await passagesOf(documentOf(body))).toEqual([['body', null, PROSE]]);
  });
});

describe('bad input gets one line', () => {
  const entity = strToU8(
    '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>',
  );
  const whole = documentOf(p(PROSE));
  it.each([
    [
      'a zip bomb',
      () => zipSync({ 'word/document.xml': new Uint8Array(40 * 1024 * 1024) }),
      'limit',
      /would unpack to 40 MB/,
    ],
    ['an external entity', () => zipSync({ 'word/document.xml': entity }), 'input', /document type definition/],
    ['a file that was cut off', () => whole.subarray(0, whole.length - 60), 'input', /damaged or was cut off/],
    ['no text', () => documentOf(''), 'input', /no text in it/],
  ])('%s', async (_, bytes, code, message) => {
    const fault = await readDocument({ bytes: bytes(), file: 'made-up.docx' }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault).toMatchObject({ code, message: expect.stringMatching(message) });
  });
});
