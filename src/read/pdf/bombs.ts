import { inflateSync } from 'node:zlib';
import { Fault } from '../../domain/errors.js';
import { MOST_STREAM } from '../limits.js';

/** Deflate packs no better than this: a stream smaller than the limit by this factor cannot reach it. */
const BEST_RATIO = 1032;
/** Streams packed twice, and thrice, are opened so far. */
const MOST_LAYERS = 3;

/** Refuses a PDF with a stream that would unpack beyond the limit. Streams too small to reach it are not even opened. */
export function refuseBombs(bytes: Uint8Array, file: string): void {
  const pdf = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = pdf.indexOf('stream'); at !== -1; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const start = at + (pdf[at + 6] === 13 ? 8 : 7);
    const end = pdf.indexOf('endstream', start);
    const packed = pdf.subarray(start, end === -1 ? undefined : end);
    if (isBomb(packed, MOST_LAYERS))
      throw new Fault(
        'limit',
        `${file}: a part of it unpacks to more than ${MOST_STREAM / 1048576} MB; it is not read`,
      );
    if (end === -1) return;
    at = end + 3;
  }
}

/** Deflate's own header: other streams (pictures, plain text) are no larger unpacked than they are. */
const isDeflate = (bytes: Uint8Array): boolean =>
  ((bytes[0] ?? 0) & 0x0f) === 8 && ((bytes[0] ?? 0) * 256 + (bytes[1] ?? 0)) % 31 === 0;

function isBomb(packed: Uint8Array, layers: number): boolean {
  if (layers === 0 || !isDeflate(packed)) return false;
  // A layer inside may multiply once more, so only the innermost may be judged by its size alone.
  if (packed.length * BEST_RATIO < (layers === MOST_LAYERS ? MOST_STREAM / BEST_RATIO : MOST_STREAM)) return false;
  try {
    const unpacked = inflateSync(packed, { maxOutputLength: MOST_STREAM, finishFlush: 2 });
    return isBomb(unpacked, layers - 1);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
  }
}
