import { Parser } from 'htmlparser2';
import { Fault } from '../../domain/errors.js';
import { MOST_DEPTH } from '../limits.js';

/** What is done with the parts of an XML document as they come. */
export interface XmlReader {
  open(name: string, attributes: Readonly<Record<string, string>>): void;
  close?(name: string): void;
  text?(text: string): void;
}

/** Bytes that are parsed at a time. */
const PIECE = 256 * 1024;

/** Parses XML. No document type definition is read, let alone an entity of it: a part that has one is refused. */
export function parseXml(bytes: Uint8Array, file: string, reader: XmlReader): void {
  let isWhole = false;
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        if (++depth > MOST_DEPTH)
          throw new Fault('limit', `${file}: has more than ${MOST_DEPTH} elements inside each other; it is not read`);
        reader.open(name, attributes);
      },
      ontext: (text) => reader.text?.(text),
      onclosetag: (name, isImplied) => {
        depth--;
        reader.close?.(name);
        isWhole = !isImplied;
      },
      onprocessinginstruction: (name) => refuseDefinition(name, file),
    },
    { xmlMode: true, decodeEntities: true },
  );
  const decoder = new TextDecoder('utf-8');
  for (let at = 0; at < bytes.length; at += PIECE)
    parser.write(decoder.decode(bytes.subarray(at, at + PIECE), { stream: true }));
  parser.end();
  if (!isWhole) throw new Fault('input', `${file}: this Word file is damaged or was cut off; get it again`);
}

function refuseDefinition(name: string, file: string): void {
  if (/^!doctype/i.test(name))
    throw new Fault('input', `${file}: has a document type definition, as Word never writes it; it is not read`);
}
