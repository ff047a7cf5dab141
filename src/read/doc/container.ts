import { Fault } from '../../domain/errors.js';

/** The names of the streams in an old Office container stand in it as UTF-16. */
const has = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));

/** Streams begin at a sector's beginning. */
const SECTOR = 512;
/** A Word text's first bytes, and the flag in its head that says it is locked. */
const [WORD, FLAGS, LOCKED] = [0xa5ec, 0x0a, 0x0100];

/** Refuses what is no readable Word text: other old Office files, and those locked with a password. */
export function refuseOtherFiles(bytes: Uint8Array, file: string): void {
  const container = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (has(container, 'EncryptedPackage') || isLocked(container))
    throw new Fault('input', `${file}: this Word file is locked with a password; save it without one and try again`);
  if (!has(container, 'WordDocument'))
    throw new Fault(
      'input',
      `${file}: this old Office file is no Word document; give a PDF, a Word file or plain text`,
    );
}

function isLocked(container: Buffer): boolean {
  for (let at = SECTOR; at + FLAGS + 2 <= container.length; at += SECTOR)
    if (container.readUInt16LE(at) === WORD) return (container.readUInt16LE(at + FLAGS) & LOCKED) !== 0;
  return false;
}
