import { Fault } from '../domain/errors.js';
import type { SourceDocument } from '../domain/source-document.js';
import { doc } from './doc/doc.js';
import { docx } from './docx/docx.js';
import { binaryKindOf } from './file-kind.js';
import { html } from './html/html.js';
import { MOST_BYTES, MOST_OFFICE_BYTES } from './limits.js';
import { pdf } from './pdf/pdf.js';
import { plainText } from './plain-text/plain-text.js';
import type { Reader, Received } from './reader.js';

/** Told apart by their first bytes, whatever their names say. They carry pictures and fonts, and may be larger. */
const OFFICE_READERS: readonly Reader[] = [pdf, docx, doc];

/** In order: the first that recognises the bytes reads them. */
const TEXT_READERS: readonly Reader[] = [html, plainText];

/**
 * Bytes → document. Throws a `Fault` (`input`, `limit`) with one line where the bytes cannot be read at all;
 * what could be read only in part is told in `problems`.
 */
export async function readDocument(received: Received): Promise<SourceDocument> {
  const { bytes, file } = received;
  if (bytes.length === 0) throw new Fault('input', `${file}: the file is empty; give a text or an HTML page`);
  const office = OFFICE_READERS.find((candidate) => candidate.recognises(received));
  refuseLarger(bytes, office === undefined ? MOST_BYTES : MOST_OFFICE_BYTES, file);
  const reader = office ?? textReader(received);
  const document = await reader.read(received);
  if (document.text.trim() === '')
    throw new Fault('input', `${file}: there is no text in it; give a text or an HTML page`);
  return document;
}

export { MOST_BYTES };

function textReader(received: Received): Reader {
  const binary = binaryKindOf(received.bytes);
  if (binary !== null)
    throw new Fault(
      'input',
      `${received.file}: this is ${binary}, which is not read; give a PDF, a Word file, an HTML page or plain text`,
    );
  return TEXT_READERS.find((candidate) => candidate.recognises(received)) ?? plainText;
}

function refuseLarger(bytes: Uint8Array, most: number, file: string): void {
  if (bytes.length <= most) return;
  throw new Fault(
    'limit',
    `${file}: ${inMegabytes(bytes.length)} MB is more than the ${inMegabytes(most)} MB that are read; split the file or save the text alone`,
  );
}

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
