import { Fault } from '../domain/errors.js';
import type { Facet } from '../domain/search.js';

/**
 * How an index lies in bytes: one piece an array, and `about`, which names the others. Raise this number whenever an
 * index made before would answer otherwise than one made now: another layout, another fold, another stem.
 */
export const FORMAT = 1;

export type PieceArray = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** What is not an array. */
export interface About {
  readonly items: number;
  /** Languages of the texts, sorted. */
  readonly languages: readonly string[];
  /** Where the words and the stems of each language begin, and where the last ends. */
  readonly wordRanges: readonly number[];
  readonly stemRanges: readonly number[];
  /** Where the sets of values of each facet begin. */
  readonly setRanges: readonly number[];
  /** Values by facet, sorted. */
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

interface Sealed {
  readonly about: About;
  readonly pieces: Readonly<Record<string, { readonly bytes: number; readonly sum: number }>>;
}

const ABOUT = 'about';

/** Little-endian, as every machine is that Node runs on; the sums would not fit elsewhere. */
export function sealPieces(about: About, arrays: Readonly<Record<string, PieceArray>>): Map<string, Uint8Array> {
  const pieces = new Map<string, Uint8Array>();
  const sealed: Record<string, { bytes: number; sum: number }> = {};
  for (const [name, array] of Object.entries(arrays)) {
    const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
    pieces.set(name, bytes);
    sealed[name] = { bytes: bytes.length, sum: sumOf(bytes) };
  }
  const json = JSON.stringify({ about, pieces: sealed } satisfies Sealed);
  const body = new TextEncoder().encode(json);
  const head = new TextEncoder().encode(`rapporteur-search ${FORMAT} ${sumOf(body)}\n`);
  pieces.set(ABOUT, Buffer.concat([head, body]));
  return pieces;
}

/** Views over the bytes of an index. */
export interface OpenPieces {
  readonly about: About;
  bytes(name: string): Uint8Array;
  shorts(name: string): Uint16Array;
  longs(name: string): Uint32Array;
  /** Numbers below `count`, as `narrowed` left them. */
  numbers(name: string, count: number): Uint16Array | Uint32Array;
}

/** Numbers below `count` in two bytes each where they fit. */
export function narrowed(numbers: Uint32Array<ArrayBuffer>, count: number): PieceArray {
  return count <= 0x10000 ? new Uint16Array(numbers) : numbers;
}

/** Throws a `conflict` fault where the pieces are of another format, damaged or not all there. */
export function openPieces(pieces: ReadonlyMap<string, Uint8Array>): OpenPieces {
  const sealed = readAbout(pieces.get(ABOUT));
  const whole = new Map(
    Object.entries(sealed.pieces).map(([name, seal]) => [name, checked(name, seal, pieces.get(name))]),
  );
  const piece = (name: string): Uint8Array => whole.get(name) ?? damaged(name);
  const shorts = (name: string) => new Uint16Array(piece(name).buffer, piece(name).byteOffset, piece(name).length / 2);
  const longs = (name: string) => new Uint32Array(piece(name).buffer, piece(name).byteOffset, piece(name).length / 4);
  const numbers = (name: string, count: number) => (count <= 0x10000 ? shorts(name) : longs(name));
  return { about: sealed.about, bytes: piece, shorts, longs, numbers };
}

function readAbout(bytes: Uint8Array | undefined): Sealed {
  if (bytes === undefined) return damaged(ABOUT);
  const end = bytes.indexOf(0x0a);
  const head = /^rapporteur-search (\d+) (\d+)$/.exec(new TextDecoder().decode(bytes.subarray(0, Math.max(end, 0))));
  if (head === null) return damaged(ABOUT);
  if (Number(head[1]) !== FORMAT)
    throw new Fault('conflict', `The search index has format ${head[1]}, expected ${FORMAT}: it has to be built anew.`);
  const body = bytes.slice(end + 1);
  if (sumOf(body) !== Number(head[2])) return damaged(ABOUT);
  return JSON.parse(new TextDecoder().decode(body)) as Sealed;
}

/** The piece, begun at a multiple of four as views need it: a database may hand out a part of something larger. */
function checked(name: string, seal: { bytes: number; sum: number }, piece: Uint8Array | undefined): Uint8Array {
  if (piece === undefined || piece.length !== seal.bytes) return damaged(name);
  const aligned = piece.byteOffset % 4 === 0 ? piece : new Uint8Array(piece);
  return sumOf(aligned) === seal.sum ? aligned : damaged(name);
}

function damaged(name: string): never {
  throw new Fault('conflict', `The search index is damaged (piece "${name}"): it has to be built anew.`);
}

/** Tells any change of one word, four bytes at a time: a hundred megabytes in the time of a page. */
function sumOf(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2);
  let sum = bytes.length | 0;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ (words[at] as number), 0x01000193);
  for (let at = words.length * 4; at < aligned.length; at++) sum = Math.imul(sum ^ (aligned[at] as number), 0x01000193);
  return sum >>> 0;
}
