import { folded } from '../domain/folded.js';

/** ISO alpha-3 of a State by a name, null where nobody knows it. */
export type NameState = (name: string) => string | null;

export interface NamedStates {
  /** ISO alpha-3, in order. */
  readonly states: readonly string[];
  readonly unknown: readonly string[];
}

/** Marks of footnotes behind a name. */
const FOOTNOTE = /[*†‡]+/g;

/** Names are never cut into more than this to find one with commas: `Korea, Republic of`. */
const LONGEST = 3;

/**
 * Reads a list of States as UN documents print it between brackets: `France`, `Spain, Tunisia and Portugal`,
 * `Senegal, Venezuela (Bolivarian Republic of),Peru`.
 */
export function readStateList(printed: string, nameState: NameState): NamedStates {
  const text = printed.replace(FOOTNOTE, '').trim();
  const whole = nameState(text);
  if (whole !== null) return { states: [whole], unknown: [] };
  const items = splitOutsideBrackets(text);
  const states: string[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < items.length; ) {
    const found = longestName(items, at, nameState);
    if (found === null) {
      const joined = (items[at] as string).split(/\s+(?:and|&)\s+/).filter((name) => name !== '');
      for (const name of joined) {
        const state = joined.length > 1 ? nameState(name) : null;
        if (state === null) unknown.push(name);
        else states.push(state);
      }
    } else states.push(found.state);
    at += found?.length ?? 1;
  }
  return { states, unknown };
}

function longestName(items: readonly string[], at: number, nameState: NameState) {
  for (let length = Math.min(LONGEST, items.length - at); length > 0; length--) {
    const name = items.slice(at, at + length).join(', ');
    const state = nameState(name.replace(/^and\s+/, ''));
    if (state !== null) return { state, length };
  }
  return null;
}

function splitOutsideBrackets(text: string): string[] {
  const items: string[] = [];
  let depth = 0;
  let item = '';
  for (const sign of text) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (depth === 0 && (sign === ',' || sign === ';')) {
      items.push(item);
      item = '';
    } else item += sign;
  }
  return [...items, item].map((name) => name.trim()).filter((name) => name !== '');
}

/** Whether a word is a State's name but for two signs: a misprint rather than a word of the text. */
export function isMisprint(word: string, names: Iterable<string>): boolean {
  const printed = folded(word);
  if (printed.length < 5 || printed.length > 40) return false;
  for (const name of names) if (isWithinTwo(printed, folded(name))) return true;
  return false;
}

/** Whether two signs at most must be put in, left out or changed to make one word of the other. */
function isWithinTwo(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let above = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let at = 1; at <= b.length; at++) {
      const changed = (above[at - 1] as number) + (a[row - 1] === b[at - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[at] as number) + 1, (current[at - 1] as number) + 1));
    }
    above = current;
  }
  return (above[b.length] as number) <= 2;
}
