import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Fault } from '../domain/errors.js';
import type { Submission } from '../register/register.js';

/** Larger files are refused by their size, before a byte is read. */
const MOST_BYTES = 20 * 1024 * 1024;

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file; check the name',
  EACCES: 'you may not read this file; check its permissions',
  EISDIR: 'this is a folder; name the files in it',
};

/** Data sets may be larger than documents. */
const MOST_DATA_BYTES = 512 * 1024 * 1024;

/** Reads a data set. Throws as `readSubmissionFile` does. */
export const readDataFile = (path: string): Submission => readSubmissionFile(path, undefined, MOST_DATA_BYTES);

/** Reads a file, or standard input for `-`. Throws an `input` or `limit` fault of one line. */
export function readSubmissionFile(path: string, url?: string, most = MOST_BYTES): Submission {
  const about = url === undefined ? {} : { url };
  try {
    if (path === '-') return { bytes: readFileSync(0), file: 'standard input', ...about };
    const descriptor = openSync(path, 'r');
    try {
      const { size } = fstatSync(descriptor);
      if (size > most)
        throw new Fault(
          'limit',
          `${path}: ${Math.round(size / 1048576)} MB is more than the ${most / 1048576} MB that are read; split the file${most === MOST_BYTES ? ' or save the text alone' : ''}`,
        );
      return { bytes: readFileSync(descriptor), file: basename(path), ...about };
    } finally {
      closeSync(descriptor);
    }
  } catch (cause) {
    if (cause instanceof Fault) throw cause;
    const { code, message } = cause as NodeJS.ErrnoException;
    throw new Fault('input', `${path}: ${WHY[code ?? ''] ?? message}`);
  }
}
