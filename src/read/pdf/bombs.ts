import { inflateSync } from 'node:zlib';
import { Fault } from '../../domain/errors.js';
import { MOST_STREAM } from '../limits.js';

/** Deflate packs no better than this: a stream smaller than the limit by this factor cannot reach it. */
const BEST_RATIO = 1032;
/** Streams packed twice, and thrice, are opened so far. */
const MOST_LAYERS = 3;
/** Bytes before a stream in which its dictionary tells how it is packed. */
const DICTIONARY = 300;

/** Refuses a PDF with a stream that would unpack beyond the limit. Streams too small to reach it are not even opened. */
export function refuseBombs(bytes: Uint8Array, file: string): void {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = at + (pdf[at + 6] === 13 ? 8 : 7);
    const end = pdf.indexOf('endstream', start);
    const packed = pdf.subarray(start, end === -1 ? undefined : end);
    const dictionary = pdf.subarray(Math.max(0, at - DICTIONARY), at).toString('latin1');
    if (isBomb(packed, isPackedOnce(dictionary) ? 1 : MOST_LAYERS))
      throw new Fault(
        'limit',
        `${file}: a part of it unpacks to more than ${MOST_STREAM / 1048576} MB; it is not read`,
      );
    if (end === -1) return;
    at = end + 3;
  }
}

/** Whether one filter is named, and plainly: no list of them, no name in code, no reference to another part. */
const isPackedOnce = (dictionary: string): boolean =>
  /\/Filter\s*(?:\[\s*)?\/[A-Za-z0-9]+\s*(?:\]|\/|>>)/.test(dictionary) &&
  !/#|\/Filter\s*\[\s*\/[A-Za-z0-9]+\s*\//.test(dictionary);

/** Deflate's own header: other streams (pictures, plain text) are no larger unpacked than they are. */
const isDeflate = (bytes: Uint8Array): boolean =>
  ((bytes[0] ?? 0) & 0x0f) === 8 && ((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) % 31 === 0;

function isBomb(packed: Uint8Array, layers: number): boolean {
  if (layers === 0 || !isDeflate(packed)) return false;
  // Each layer inside may multiply once more.
  if (packed.length * BEST_RATIO ** layers < MOST_STREAM) return false;
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: MOST_STREAM, finishFlush: 2 });
    return isBomb(unpacked, layers - 1);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
