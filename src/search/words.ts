import { APOSTROPHES, Kind, kindAt, lengthAt } from './characters.js';
import { fold } from './fold.js';

/**
 * The one tokenizer of texts and queries. A text becomes a stream of tokens; words joined by hyphens stand in it
 * twice, as one word and as their parts: `OP-CAT` is found as *OPCAT*, *OP-CAT* and *OP CAT*. An apostrophe parts only
 * what French elides (`l'homme`); otherwise it is dropped, and an English possessive with it.
 */
export interface Entry {
  /** Folded; see `fold`. */
  readonly word: string;
  /** Offsets, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** 1, or for a joined word the number of its parts, which follow it in the stream. */
  readonly width: number;
  /** The elided word before an apostrophe: `l'`, `qu'`. */
  readonly clitic: boolean;
}

/** A stretch without blanks: `women's`, `co-operation`, `l'homme`. */
type VisitChunk = (start: number, end: number) => void;

/** Walks through the stretches of a text that hold words. */
export function eachChunk(text: string, visit: VisitChunk): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindAt(text, at);
    if (kind === Kind.letter || kind === Kind.alone) {
      const end = endOfChunk(text, at);
      visit(at, end);
      at = end;
    } else at += lengthAt(text, at);
  }
}

/** Hyphens, apostrophes and invisible signs belong to it only between letters. */
function endOfChunk(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length; ) {
    const kind = kindAt(text, at);
    if (kind === Kind.letter || kind === Kind.alone) {
      at += lengthAt(text, at);
      end = at;
    } else if (kind !== Kind.separator && at === end) at += lengthAt(text, at);
    else break;
  }
  return end;
}

/** The stream of a text. */
export function tokensOf(text: string): Entry[] {
  const tokens: Entry[] = [];
  eachChunk(text, (start, end) => {
    for (const entry of entriesOf(text.slice(start, end)))
      tokens.push({ ...entry, start: entry.start + start, end: entry.end + start });
  });
  return tokens;
}

/** The words of a stream one by one, as if nothing were joined. */
export function partsIn<T extends { readonly width: number }>(tokens: readonly T[]): T[] {
  return tokens.filter((token) => token.width === 1);
}

/** The words of a stream with what hyphens join as one word. */
export function joinedIn<T extends { readonly width: number }>(tokens: readonly T[]): T[] {
  const joined: T[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as T;
    joined.push(token);
    at += token.width > 1 ? token.width + 1 : 1;
  }
  return joined;
}

const ELISION = new RegExp(`^([ldjnstmc]|qu|jusqu|lorsqu|puisqu|quoiqu)[${APOSTROPHES}](?=.{2})`, 'iu');
const POSSESSIVE = new RegExp(`[${APOSTROPHES}]s$`, 'iu');
/** A joined word of more parts is a list, not a word. */
const MOST_PARTS = 8;

/** Words of one chunk, with offsets in it. The same chunk always gives the same, whatever surrounds it. */
export function entriesOf(chunk: string): Entry[] {
  const elided = ELISION.exec(chunk)?.[1] ?? '';
  const from = elided === '' ? 0 : elided.length + 1;
  const { parts, hyphens } = partsOf(chunk, from);
  const isJoined = hyphens > 0 && hyphens === parts.length - 1 && parts.length <= MOST_PARTS;
  const words = isJoined ? [{ ...entryOf(chunk, from, chunk.length), width: parts.length }, ...parts] : parts;
  if (elided === '') return words;
  return [{ word: fold(elided), start: 0, end: elided.length, width: 1, clitic: true }, ...words];
}

function entryOf(chunk: string, start: number, end: number): Entry {
  return { word: fold(chunk.slice(start, end).replace(POSSESSIVE, '')), start, end, width: 1, clitic: false };
}

/** Cut at hyphens, and around every character of a script without blanks. */
function partsOf(chunk: string, from: number): { parts: Entry[]; hyphens: number } {
  const parts: Entry[] = [];
  let hyphens = 0;
  let start = from;
  const close = (end: number): void => {
    const part = entryOf(chunk, start, end);
    if (part.word !== '') parts.push(part);
    start = end;
  };
  for (let at = from; at < chunk.length; ) {
    const kind = kindAt(chunk, at);
    const next = at + lengthAt(chunk, at);
    if (kind === Kind.hyphen || kind === Kind.alone) close(at);
    if (kind === Kind.hyphen) {
      hyphens++;
      start = next;
    } else if (kind === Kind.alone) close(next);
    at = next;
  }
  close(chunk.length);
  return { parts, hyphens };
}
