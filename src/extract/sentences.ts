import type { Span } from '../domain/anchor.js';

/** Words whose full stop ends no sentence. */
const ABBREVIATED = new Set(
  'mr mrs ms mx dr prof st sr jr h.e hon rev gen col lt sgt capt gov sen rep amb art arts para paras no nos vol vols ch sec fig figs p pp ed eds cf vs v etc e.g i.e viz approx ca inc ltd co corp dept est u.s u.k u.n e.u d.c a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec op cit al add rev'.split(
    ' ',
  ),
);

/** No sentence that anybody said is longer. What is, is hostile or no prose, and expressions would take long over it. */
export const LONGEST_SENTENCE = 3000;

/** Marks that may close after a full stop. */
const CLOSES = '”"’»)]\u201d\u2019';

/**
 * Sentences of a stretch of running text, as spans without white space around them. Ready-made splitters break at "art.",
 * "paras." and "No."; so a stop here ends a sentence only where no abbreviation or initial stands before it and
 * something that can begin a sentence comes after.
 */
export function sentencesIn(text: string, span: Span): Span[] {
  const sentences: Span[] = [];
  let start = span.start;
  const ends = /[.!?…]+/g;
  ends.lastIndex = span.start;
  for (let stop = ends.exec(text); stop !== null && stop.index < span.end; stop = ends.exec(text)) {
    let after = stop.index + stop[0].length;
    while (after < span.end && CLOSES.includes(text[after] as string)) after++;
    if (!endsHere(text, stop.index, stop[0], after, span.end)) continue;
    push(text, sentences, start, Math.min(after, span.end));
    start = after;
    ends.lastIndex = Math.max(ends.lastIndex, after);
  }
  push(text, sentences, start, span.end);
  return sentences;
}

function endsHere(text: string, stop: number, marks: string, after: number, end: number): boolean {
  if (after >= end) return true;
  const rest = text.slice(after, after + 12);
  const spaced = /^\s/.test(rest);
  const next = rest.trimStart();
  if (!spaced)
    return /^[\p{Lu}“"«]/u.test(rest) && /[\p{Ll})”"’]/u.test(text[stop - 1] ?? '') && /^\p{Lu}\p{Ll}/u.test(next);
  if (!/^[\p{Lu}\p{N}“"«‘'([¿¡—–-]|^\p{Lo}/u.test(next)) return false;
  if (marks === '.') return !abbreviates(text, stop, next);
  // An ellipsis inside a sentence goes on in lower case, which was told above.
  return true;
}

function abbreviates(text: string, stop: number, next: string): boolean {
  const word = /[\p{L}.]*$/u.exec(text.slice(Math.max(0, stop - 12), stop))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(word))
    return !/^(?:The|A|In|On|He|She|It|They|We|But|And)\b/.test(next);
  const bare = word.toLowerCase();
  if (/^(?:no|nos|p|pp|art|arts|para|paras|vol|vols|ch|sec|fig|figs|add|rev|co|mar|may|dec|est|al|ed)$/.test(bare)) {
    return (
      bare === 'co' ||
      /^(?:\p{N}|[A-Z]{1,4}[\d/])/u.test(next) ||
      (/^(?:art|arts|para|paras|al)$/.test(bare) && !/^\p{Lu}\p{Ll}/u.test(next))
    );
  }
  return ABBREVIATED.has(bare);
}

function push(text: string, sentences: Span[], start: number, end: number): void {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(text[from] as string)) from++;
  while (to > from && /\s/.test(text[to - 1] as string)) to--;
  if (from < to) sentences.push({ start: from, end: to });
}
