import { type UnzipFileInfo, unzipSync } from 'fflate';
import { Fault } from '../../domain/errors.js';
import { inMegabytes, RATIO_LIMIT, UNPACKED_LIMIT } from './limits.js';

/** The parts of a zip by name, unpacked when they are asked for. */
export interface Zip {
  readonly names: readonly string[];
  /** Null where there is no such part. */
  part(name: string): Uint8Array | null;
}

/** Archives smaller than this do no harm, however well they are packed. */
const HARMLESS = 1024 * 1024;

/**
 * Opens a zip by its directory. One that would unpack beyond the limits is refused before anything is unpacked; a
 * directory that understates gains nothing, since no part is unpacked beyond the size it states.
 */
export function openZip(bytes: Uint8Array, file: string): Zip {
  const entries = directoryOf(bytes, file);
  const unpacked = entries.reduce((sum, { originalSize }) => sum + originalSize, 0);
  if (unpacked > UNPACKED_LIMIT)
    throw new Fault(
      'limit',
      `${file}: would unpack to ${inMegabytes(unpacked)}, more than the ${inMegabytes(UNPACKED_LIMIT)} that are read; split it or save it as CSV`,
    );
  if (unpacked > HARMLESS && unpacked > bytes.length * RATIO_LIMIT)
    throw new Fault(
      'limit',
      `${file}: would unpack to ${Math.round(unpacked / bytes.length)} times its size, more than the ${RATIO_LIMIT} times that are read`,
    );
  return {
    names: entries.map(({ name }) => name),
    part: (name) => unpackedPart(bytes, name, file),
  };
}

function directoryOf(bytes: Uint8Array, file: string): UnzipFileInfo[] {
  const entries: UnzipFileInfo[] = [];
  unpack(bytes, file, (entry) => {
    entries.push(entry);
    return false;
  });
  return entries;
}

function unpackedPart(bytes: Uint8Array, name: string, file: string): Uint8Array | null {
  return unpack(bytes, file, (entry) => entry.name === name)[name] ?? null;
}

function unpack(bytes: Uint8Array, file: string, filter: (entry: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch (cause) {
    throw new Fault('input', `${file}: is damaged or was cut off; get it again`, { cause });
  }
}
