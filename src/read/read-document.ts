import { Fault } from '../domain/errors.js';
import type { SourceDocument } from '../domain/source-document.js';
import { binaryKindOf } from './file-kind.js';
import { html } from './html/html.js';
import { MOST_BYTES } from './limits.js';
import { plainText } from './plain-text/plain-text.js';
import type { Reader, Received } from './reader.js';

/** In order: the first that recognises the bytes reads them. */
const READERS: readonly Reader[] = [html, plainText];

/**
 * Bytes → document. Throws a `Fault` (`input`, `limit`) with one line where the bytes cannot be read at all;
 * what could be read only in part is told in `problems`.
 */
export function readDocument(received: Received): SourceDocument {
  const { bytes, file } = received;
  if (bytes.length === 0) throw new Fault('input', `${file}: the file is empty; give a text or an HTML page`);
  if (bytes.length > MOST_BYTES) {
    throw new Fault(
      'limit',
      `${file}: ${inMegabytes(bytes.length)} MB is more than the ${inMegabytes(MOST_BYTES)} MB that are read; split the file or save the text alone`,
    );
  }
  const binary = binaryKindOf(bytes);
  if (binary !== null)
    throw new Fault('input', `${file}: this is ${binary}, which is not read yet; save it as plain text or HTML`);
  const reader = READERS.find((candidate) => candidate.recognises(received)) ?? plainText;
  const document = reader.read(received);
  if (document.text.trim() === '')
    throw new Fault('input', `${file}: there is no text in it; give a text or an HTML page`);
  return document;
}

export { MOST_BYTES };

function inMegabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}
