import { Fault } from '../domain/errors.js';
import type { Pattern } from './pattern.js';
import { MESSAGES } from './understood.js';
import { type Entry, joinedIn, partsIn, tokensOf } from './words.js';

export const LONGEST_QUERY = 1_000;
export const MOST_TERMS = 64;

/** A word, a "phrase" or a prefix* as it was typed. */
export interface Term {
  readonly raw: string;
  /** Any of them: the parts side by side, or what hyphens join as one word. */
  readonly patterns: readonly Pattern[];
  /** Neither between quotes nor cut short: it may be widened to other languages. */
  readonly isPlain: boolean;
}

/** What was typed: all of `required` (each: any of its terms), none of `without`. */
export interface ParsedQuery {
  readonly required: readonly (readonly Term[])[];
  readonly without: readonly Term[];
  readonly notes: readonly string[];
}

interface Typed {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly isWithout: boolean;
}

const QUOTES = '"\u201C\u201D\u201E\u201F\u00AB\u00BB\u301D\u301E\u301F\uFF02\u300C\u300D\u300E\u300F';
const PIECES = new RegExp(
  `([-\u2212]*)(?:[${QUOTES}]([^${QUOTES}]*)([${QUOTES}]|$)|([^\\s${QUOTES}]+))|[-\u2212]+`,
  'gu',
);

/** Reads a query. Nothing that can be typed fails but what is too long: what has no meaning is left out and said. */
export function parseQuery(words: string): ParsedQuery {
  if (words.length > LONGEST_QUERY) throw new Fault('input', MESSAGES.tooLong(words.length, LONGEST_QUERY));
  const notes = new Set<string>();
  const parsed = groupTerms(typedIn(words, notes), notes);
  const count = [...parsed.required.flat(), ...parsed.without]
    .map((term) => term.patterns[0]?.elements.length ?? 0)
    .reduce((sum, length) => sum + length, 0);
  if (count > MOST_TERMS) throw new Fault('input', MESSAGES.tooMany(count, MOST_TERMS));
  if (words.trim() !== '' && count === 0) notes.add(MESSAGES.nothingLeft);
  return { ...parsed, required: withoutRepeats(parsed.required), notes: [...notes] };
}

/** What stands between blanks or quotes, with the sign before it. */
function typedIn(words: string, notes: Set<string>): Typed[] {
  const typed: Typed[] = [];
  for (const [all, sign = '', quoted, closing, bare] of words.matchAll(PIECES)) {
    if (quoted !== undefined) {
      if (closing === '') notes.add(MESSAGES.notClosed(quoted.trim()));
      typed.push({ text: quoted, isQuoted: true, isWithout: sign !== '' });
    } else typed.push({ text: bare ?? all, isQuoted: false, isWithout: bare !== undefined && sign !== '' });
  }
  return typed;
}

function groupTerms(typed: readonly Typed[], notes: Set<string>): Omit<ParsedQuery, 'notes'> {
  const required: Term[][] = [];
  const without: Term[] = [];
  let isJoining = false;
  let canJoin = false;
  for (const one of typed) {
    if (one.text === 'OR' && !one.isQuoted && !one.isWithout) {
      if (!canJoin || isJoining) notes.add(MESSAGES.strayOr);
      isJoining = canJoin;
      continue;
    }
    const term = termOf(one, notes);
    if (term === null) continue;
    if (one.isWithout) {
      if (isJoining) notes.add(MESSAGES.orWithout(term.raw));
      without.push(term);
    } else if (isJoining) (required.at(-1) as Term[]).push(term);
    else required.push([term]);
    canJoin = !one.isWithout;
    isJoining = false;
  }
  if (isJoining) notes.add(MESSAGES.strayOr);
  return { required, without };
}

/** Asking twice for the same costs time and says nothing more. */
function withoutRepeats(required: readonly (readonly Term[])[]): (readonly Term[])[] {
  const asked = new Map(required.toReversed().map((group) => [JSON.stringify(group), group]));
  return required.filter((group) => asked.get(JSON.stringify(group)) === group);
}

function termOf({ text, isQuoted }: Typed, notes: Set<string>): Term | null {
  const raw = text.trim();
  const tokens = tokensOf(raw);
  if (tokens.length === 0) {
    notes.add(MESSAGES.noWord(raw));
    return null;
  }
  if (!isQuoted && /[()[\]{}]/.test(raw)) notes.add(MESSAGES.brackets);
  const isPrefix = isPrefixAt(raw, isQuoted);
  if (starsIn(raw) > tokens.filter((token) => token.width === 1 && isPrefix(token)).length)
    notes.add(MESSAGES.strayStar(raw));
  const kept = isQuoted || tokens.every((token) => token.clitic) ? tokens : tokens.filter((token) => !token.clitic);
  return {
    raw,
    patterns: patternsOf(kept, null, isPrefix),
    isPlain: !isQuoted && !kept.some(isPrefix),
  };
}

const starsIn = (raw: string): number => raw.split('*').length - 1;

/** A star cuts a word short at the end of it: anywhere between quotes, otherwise at the end of what was typed. */
function isPrefixAt(raw: string, isQuoted: boolean): (token: Entry) => boolean {
  return (token) => {
    if (raw[token.end] !== '*') return false;
    const after = raw[token.end + 1];
    return after === undefined || (isQuoted && /\s/.test(after));
  };
}

/** The parts one after another and, where hyphens join some, the same with the joined words. */
export function patternsOf(
  tokens: readonly Entry[],
  language: string | null = null,
  isPrefix: (token: Entry) => boolean = () => false,
): Pattern[] {
  const spellings = [partsIn(tokens), joinedIn(tokens)];
  return spellings
    .slice(0, tokens.some((token) => token.width > 1) ? 2 : 1)
    .map((words) => ({ elements: words.map((token) => ({ word: token.word, isPrefix: isPrefix(token) })), language }));
}
