import { RefusedValue } from './read-rows.js';
import { isMisprint, type NamedStates, type NameState, readStateList } from './state-lists.js';

/** A recommendation as a UN document prints it, taken apart. */
export interface PrintedRecommendation {
  /** Without its closing list of States; with several parts, with all their lists. */
  readonly text: string;
  readonly recommendingStates: readonly string[];
  /** Empty where the text is one. */
  readonly parts: readonly { readonly text: string; readonly recommendingStates: readonly string[] }[];
}

interface Bracket {
  readonly start: number;
  readonly end: number;
  readonly content: string;
  readonly named: NamedStates;
}

/** Brackets that follow each other and hold nothing but States. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly states: readonly string[];
}

/** Signs of a recommendation; the longest that was met has some 3,000. */
const TEXT_LIMIT = 20_000;

/** `121.2 Complete …` or `166.6. Ratify …`: the paragraph and the rest. */
export function splitParagraph(text: string): { paragraph: string | null; rest: string } {
  const found = /^\s*(\d{1,3}\.\d{1,3})(?:\.(?!\d))?\s*/.exec(text);
  return { paragraph: found?.[1] ?? null, rest: found ? text.slice(found[0].length) : text };
}

/** Without the semicolons and blanks at its end, whatever their number. */
export function withoutClosingSigns(text: string): string {
  let end = text.length;
  while (end > 0 && ' ;'.includes(text[end - 1] as string)) end--;
  return text.slice(0, end);
}

/**
 * Takes a text apart by its lists of States. A list ends a part where a semicolon, slash or full stop follows it; a State
 * in the middle of a sentence is a word of it. Null where no State closes the text. Throws a `RefusedValue` where the list
 * names a State that nobody knows.
 */
export function readPrinted(
  text: string,
  nameState: NameState,
  names: readonly string[],
): PrintedRecommendation | null {
  if (text.length > TEXT_LIMIT)
    throw new RefusedValue('text', text.slice(0, 80), `is longer than ${TEXT_LIMIT} signs, which no recommendation is`);
  const brackets = bracketsIn(text, nameState);
  refuseUnknown(text, brackets, names);
  const runs = runsIn(text, brackets);
  const closing = runs.at(-1);
  if (closing === undefined || !isClosing(text, closing.end)) return null;
  const endings = runs.filter((run) => run === closing || /^\s*[;/.]/.test(text.slice(run.end)));
  const parts = endings.map((run, at) => ({
    text: partText(text.slice(endings[at - 1]?.end ?? 0, run.start)),
    recommendingStates: run.states,
  }));
  const [first] = parts;
  return parts.length === 1 && first !== undefined
    ? { ...first, parts: [] }
    : {
        text: text.slice(0, closing.end),
        recommendingStates: [...new Set(parts.flatMap((part) => part.recommendingStates))],
        parts,
      };
}

const isClosing = (text: string, end: number): boolean => /^[\s;.,*]*$/.test(text.slice(end));

/** Without the sign that ended the part before it. */
const partText = (text: string): string => text.replace(/^[\s;/.,]+/, '').trim();

/** Brackets that are not inside others. */
function bracketsIn(text: string, nameState: NameState): Bracket[] {
  const brackets: Bracket[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(' && depth++ === 0) start = at;
    else if (text[at] === ')' && depth > 0 && --depth === 0) {
      const content = text.slice(start + 1, at);
      brackets.push({ start, end: at + 1, content, named: readStateList(content, nameState) });
    }
  }
  return brackets;
}

const isStates = ({ named }: Bracket): boolean => named.unknown.length === 0 && named.states.length > 0;

function runsIn(text: string, brackets: readonly Bracket[]): Run[] {
  const runs: Run[] = [];
  for (const bracket of brackets.filter(isStates)) {
    const last = runs.at(-1);
    if (last !== undefined && /^(?:\s|;|,|and)*$/.test(text.slice(last.end, bracket.start)))
      runs[runs.length - 1] = { ...last, end: bracket.end, states: [...last.states, ...bracket.named.states] };
    else runs.push({ start: bracket.start, end: bracket.end, states: bracket.named.states });
  }
  return runs;
}

/**
 * What stands where a list of States must stand names States only; a bracket right before it is of the text, as in
 * `(No. 29) (France)`, unless it has a State among others or is one misprinted.
 */
function refuseUnknown(text: string, brackets: readonly Bracket[], names: readonly string[]): void {
  brackets.forEach((bracket, at) => {
    const [unknown] = bracket.named.unknown;
    if (unknown === undefined) return;
    const next = brackets[at + 1];
    const closes = isClosing(text, bracket.end);
    const beside = next !== undefined && isStates(next) && text.slice(bracket.end, next.start).trim() === '';
    const ends = beside || /^\s*;/.test(text.slice(bracket.end));
    const isAmongStates = () => bracket.named.states.length > 0 || isMisprint(unknown, names);
    if (closes || (ends && isAmongStates()))
      throw new RefusedValue('recommending States', unknown, 'no State has this name');
  });
}
