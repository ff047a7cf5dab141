import { isUtf8 } from 'node:buffer';
import { counted } from '../domain/counted.js';
import { Fault, type Problem } from '../domain/errors.js';
import { withWindowsSigns } from '../domain/windows-1252.js';

/** A text with the character set it was decoded by. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  /** Characters that the set does not know: U+FFFD, and the control characters that windows-1252 leaves in their place. */
  readonly replaced: number;
}

const UNKNOWN = /[\u0080-\u009f\ufffd]/g;

/** Above this share of unreadable characters the text is no text. */
const UNREADABLE = 0.05;

/**
 * Decodes as browsers do: a byte order mark decides; else what the page declares; else UTF-8 where the bytes are
 * UTF-8 but for a few; else windows-1252. Throws an `input` fault where little of it can be read.
 */
export function decode(bytes: Uint8Array, file: string, declared: string | null = null): Decoded {
  const charset = markOf(bytes) ?? knownLabel(declared) ?? 'utf-8';
  // A page that says UTF-8, or nothing, and is not was saved by a careless program: the bytes decide.
  const actual = charset === 'utf-8' && !isUtf8(bytes) && mostlySingleByte(bytes) ? 'windows-1252' : charset;
  const decoded = new TextDecoder(actual).decode(bytes);
  const text = actual === 'windows-1252' ? withWindowsSigns(decoded) : decoded;
  const replaced = (text.match(UNKNOWN) ?? []).length;
  const control = [...text.slice(0, 4096)].filter((sign) => sign < ' ' && !'\n\r\t\f'.includes(sign)).length;
  if (replaced > text.length * UNREADABLE || control > Math.min(text.length, 4096) * UNREADABLE) {
    throw new Fault(
      'input',
      `${file}: the characters cannot be read as ${actual}; save the file as UTF-8 and try again`,
    );
  }
  return { text, charset: actual, replaced };
}

/** Characters that could not be read, as a problem of the file. */
export function unreadIn({ replaced, charset }: Decoded, file: string): Problem[] {
  return replaced === 0
    ? []
    : [
        {
          at: file,
          message: `${counted(replaced, 'character')} could not be read as ${charset}; compare with the source`,
        },
      ];
}

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** The character set a page declares in its first kilobytes, as HTML and XML write it. */
export function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  const found =
    /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head) ??
    /<\?xml[^>]{0,100}?encoding=["']([\w.:-]+)/i.exec(head);
  return found?.[1] ?? null;
}

function knownLabel(label: string | null): string | null {
  if (label === null) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

/** Whether high bytes stand alone, as in a single-byte character set, rather than in UTF-8's runs. */
function mostlySingleByte(bytes: Uint8Array): boolean {
  let alone = 0;
  let inRuns = 0;
  for (let at = 0; at < Math.min(bytes.length, 200_000); at++) {
    const high = (bytes[at] as number) >= 0x80;
    if (!high) continue;
    const neighbour = (bytes[at - 1] ?? 0) >= 0x80 || (bytes[at + 1] ?? 0) >= 0x80;
    if (neighbour) inRuns++;
    else alone++;
  }
  return alone > inRuns;
}
