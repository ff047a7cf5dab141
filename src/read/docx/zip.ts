import { type UnzipFileInfo, unzipSync } from 'fflate';
import { Fault } from '../../domain/errors.js';
import { MOST_RATIO, MOST_UNPACKED } from '../limits.js';

/** The parts of a Word file by name, unpacked when they are asked for; null where there is no such part. */
export type Parts = (name: string) => Uint8Array | null;

/** Files smaller than this do no harm, however well they are packed. */
const HARMLESS = 1024 * 1024;

/**
 * Opens a Word file by its directory. One that would unpack beyond the limits is refused before anything is unpacked; a
 * directory that understates gains nothing, since no part is unpacked beyond the size it states. (The record opens data
 * sets in the same way; the two rooms may not import each other.)
 */
export function openParts(bytes: Uint8Array, file: string): Parts {
  let unpacked = 0;
  unpack(bytes, file, (entry) => {
    unpacked += entry.originalSize;
    return false;
  });
  if (unpacked > MOST_UNPACKED || (unpacked > HARMLESS && unpacked > bytes.length * MOST_RATIO))
    throw new Fault(
      'limit',
      `${file}: would unpack to ${Math.round(unpacked / 1048576)} MB, ${Math.round(unpacked / bytes.length)} times its size; it is not read`,
    );
  return (name) => unpack(bytes, file, (entry) => entry.name === name)[name] ?? null;
}

function unpack(bytes: Uint8Array, file: string, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    throw new Fault('input', `${file}: this Word file is damaged or was cut off; get it again`, { cause });
  }
}
