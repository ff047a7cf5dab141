import { describe, expect, it } from 'vitest';
import { encodingOf, textPieces } from './encoding.js';

/** Texts in a single-byte set, by the bytes of their signs. */
const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'number' ? [part] : [...part].map((sign) => sign.charCodeAt(0)))),
  );

const decoded = (data: Uint8Array): string => [...textPieces(data, encodingOf(data))].join('');

describe('the encoding of a text file', () => {
  it('is UTF-8 where the bytes are, with or without a mark', () => {
    const text = 'State,Text\nCôte d’Ivoire,“Ratify”\n';
    expect(decoded(new TextEncoder().encode(text))).toBe(text);
    expect(decoded(new TextEncoder().encode(`\ufeff${text}`))).toBe(text);
  });

  it('is UTF-16 by its mark or by its zeros', () => {
    const text = 'To,From\nPérou,Chili\n';
    expect(decoded(new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')))).toBe(text);
    expect(decoded(new Uint8Array(Buffer.from(text, 'utf16le')))).toBe(text);
    expect(decoded(new Uint8Array(Buffer.from(text, 'utf16le').swap16()))).toBe(text);
  });

  it('is Mac Roman where high bytes make words in it', () => {
    expect(decoded(bytes('Hiss', 0x8f, 'ne Habr', 0x8e, ' to justice\rvis-', 0x88, '-vis\r'))).toBe(
      'Hissène Habré to justice\rvis-à-vis\r',
    );
    expect(decoded(bytes('the State', 0xd5, 's ', 0xd2, 'plan', 0xd3, ' of C', 0x99, 'te'))).toBe(
      'the State’s “plan” of Côte',
    );
  });

  it('is windows-1252 where they make words in that', () => {
    expect(decoded(bytes('women', 0x92, 's rights ', 0x96, ' ', 0x93, 'all', 0x94, '\r\n'))).toBe(
      'women’s rights – “all”\r\n',
    );
    expect(decoded(bytes('S', 0xe3, 'o Tom', 0xe9, ' and Pr', 0xed, 'ncipe;C', 0xf4, 'te\r\n'))).toBe(
      'São Tomé and Príncipe;Côte\r\n',
    );
  });

  it('stays UTF-8 where a few signs of it are broken', () => {
    const broken = new TextEncoder().encode('Pérou, Türkiye, Côte d’Ivoire, São Tomé');
    broken[1] = 0xff;
    expect(encodingOf(broken)).toBe('utf-8');
    expect(decoded(broken)).toContain('Türkiye');
  });
});
