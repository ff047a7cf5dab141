import { Parser } from 'htmlparser2';
import { Fault } from '../../domain/errors.js';
import { DEPTH_LIMIT } from './limits.js';

/** What a reader does with the parts of an XML document as they come. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Bytes that are parsed at a time. */
const PIECE = 256 * 1024;

/**
 * Parses XML piece by piece; after each piece the generator gives way, so that the rows read so far can be taken.
 * No document type definition is read, let alone an entity of it: an office file has none, so one that has is refused.
 */
export function* parseXml(bytes: Uint8Array, file: string, reader: XmlReader): Generator<void> {
  let isWhole = false;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > DEPTH_LIMIT)
          throw new Fault('limit', `${file}: has more than ${DEPTH_LIMIT} elements inside each other; it is not read`);
        reader.open(name, attributes);
      },
      ontext: (text) => reader.text(text),
      onclosetag: (name, isImplied) => {
        depth--;
        reader.close(name);
        isWhole = !isImplied;
      },
      onprocessinginstruction: (name) => refuseDefinition(name, file),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder('utf-8');
  for (let at = 0; at < bytes.length; at += PIECE) {
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
    yield;
  }
  parser.end();
  yield;
  if (!isWhole) throw new Fault('input', `${file}: is damaged or was cut off; get it again`);
}

function refuseDefinition(name: string, file: string): void {
  if (/^!doctype/i.test(name))
    throw new Fault('input', `${file}: has a document type definition, as no office program writes it; it is not read`);
}
