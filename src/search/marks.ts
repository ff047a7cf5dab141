import type { Span } from '../domain/anchor.js';
import { type Element, endOfRun, type Pattern, type Plan } from './pattern.js';
import { areForms } from './stems.js';
import { type Entry, tokensOf } from './words.js';

/** Where the words of a plan stand in a text: rising, apart from each other, a phrase as one. */
export function marksIn(plan: Plan, text: string, language: string): Span[] {
  const tokens = tokensOf(text);
  const patterns = plan.clauses
    .flatMap((clause) => [...clause.exact.flat(), ...clause.widened])
    .filter((pattern) => pattern.language === null || pattern.language === language);
  return merged(patterns.flatMap((pattern) => spansOf(pattern, tokens, language)));
}

function spansOf({ elements }: Pattern, tokens: readonly Entry[], language: string): Span[] {
  const meets = (element: number, at: number): boolean =>
    isMet(elements[element] as Element, (tokens[at] as Entry).word, language);
  const widthAt = (at: number): number => (tokens[at] as Entry).width;
  return tokens.flatMap((token, at) => {
    if (!meets(0, at)) return [];
    const end = endOfRun(at, tokens.length, elements.length, meets, widthAt);
    return end === -1 ? [] : [{ start: token.start, end: (tokens[end - 1] as Entry).end }];
  });
}

function isMet({ word, isPrefix }: Element, other: string, language: string): boolean {
  return isPrefix ? other.startsWith(word) : areForms(word, other, language);
}

function merged(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = apart.at(-1);
    if (last !== undefined && span.start < last.end)
      apart[apart.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else apart.push(span);
  }
  return apart;
}
