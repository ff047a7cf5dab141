import { withWindowsSigns } from '../../domain/windows-1252.js';

/** How the bytes of a text file are to be read. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'macintosh' | 'windows-1252';

/** Bytes that are decoded at a time. */
const PIECE = 1024 * 1024;

/** High bytes that are weighed where a single-byte set has to be told from another. */
const WEIGHED = 4000;

/**
 * Told by evidence: a byte order mark; every other byte zero; bytes that are UTF-8 but for a few; else Mac Roman or
 * windows-1252, whichever makes words of the high bytes. UPR Info's files are Mac Roman, most of Excel's windows-1252.
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return zeroBytes(bytes) ?? (isUtf8(bytes) || mostlyUtf8(bytes) ? 'utf-8' : singleByteSet(bytes));
}

/** The text a piece at a time, so that it is never held whole beside its bytes. A byte order mark is left out. */
export function* textPieces(bytes: Uint8Array, encoding: Encoding): Generator<string> {
  const decoder = new TextDecoder(encoding);
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    if (piece !== '') yield encoding === 'windows-1252' ? withWindowsSigns(piece) : piece;
  }
  const rest = decoder.decode();
  if (rest !== '') yield rest;
}

/** UTF-16 without its mark: in Latin script every other byte is zero. */
function zeroBytes(bytes: Uint8Array): Encoding | null {
  const head = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] as number) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const most = head.length / 4;
  if (odd > most && even < odd / 4) return 'utf-16le';
  return even > most && odd < even / 4 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < bytes.length; at += PIECE) decoder.decode(bytes.subarray(at, at + PIECE), { stream: true });
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** Whether high bytes stand in UTF-8's runs rather than alone: a file with a few broken signs, or cut in one. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let alone = 0;
  let inRuns = 0;
  for (let at = 0; at < bytes.length && alone + inRuns < WEIGHED; at++) {
    if ((bytes[at] as number) < 0x80) continue;
    if ((bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80) inRuns++;
    else alone++;
  }
  return inRuns > alone;
}

function singleByteSet(bytes: Uint8Array): Encoding {
  const [mac, windows] = [new TextDecoder('macintosh'), new TextDecoder('windows-1252')];
  let evidence = 0;
  let weighed = 0;
  for (let at = 0; at < bytes.length && weighed < WEIGHED; at++) {
    if ((bytes[at] as number) < 0x80) continue;
    const around = bytes.subarray(Math.max(0, at - 1), at + 4);
    const place = at === 0 ? 0 : 1;
    evidence += likelihood(mac.decode(around), place) - likelihood(withWindowsSigns(windows.decode(around)), place);
    weighed++;
  }
  // The old Macintosh ended its lines with a carriage return alone.
  return evidence > 0 || (evidence === 0 && !bytes.includes(0x0a) && bytes.includes(0x0d))
    ? 'macintosh'
    : 'windows-1252';
}

const LETTER = /\p{L}/u;
const QUOTES = '‘’“”«»';
const DASHES = '–—…';

/** How well a sign beyond ASCII fits between its neighbours: a letter in a word, a quotation mark beside one. */
function likelihood(around: string, place: number): number {
  const [sign, before, after] = [around[place] ?? '', around[place - 1] ?? ' ', around[place + 1] ?? ' '];
  const inWord = LETTER.test(before) && LETTER.test(after);
  const besideWord = LETTER.test(before) || LETTER.test(after);
  if (LETTER.test(sign)) {
    const capitalInside = sign !== sign.toLowerCase() && LETTER.test(before) && before === before.toLowerCase();
    return capitalInside ? -1 : besideWord ? 1 : 0.25;
  }
  if (sign === '’' && inWord) return /^[sdlmt](?!\p{L})/u.test(around.slice(place + 1)) ? 1.25 : 1;
  if (QUOTES.includes(sign)) return inWord ? -0.5 : besideWord ? 1 : 0.5;
  if (DASHES.includes(sign)) return inWord ? 0 : 1;
  return inWord ? -1 : -0.5;
}
