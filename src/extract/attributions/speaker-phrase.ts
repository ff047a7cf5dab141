import type { Span } from '../../domain/anchor.js';
import type { Quotation } from './quotations.js';
import { trimmed } from './trim.js';

/** The noun phrase right before the cue. */
export function subjectBefore(text: string, sentence: Span, cue: Span, quote: Quotation | undefined): Span | null {
  const from = Math.max(sentence.start, quote?.end ?? 0);
  const words = text.slice(from, cue.start);
  const clean = words.replace(
    /\s+(?:also|then|further|later|earlier|again|has|had|have|was|is|only|merely|repeatedly|today|once)?\s*$/i,
    '',
  );
  const start = Math.max(
    ...[', ', '; ', ': ', '” ', '" ', ' and ', ' but ', ' that ', ' while ', ' as ', ' – ', ' — '].map(
      (mark) => clean.lastIndexOf(mark) + (clean.includes(mark) ? mark.length : 1),
    ),
    0,
  );
  const phrase = trimmed(text, { start: from + phraseStart(clean, start), end: from + clean.length });
  if (phrase === null) return describedSpeaker(text, from, clean);
  const said = text.slice(phrase.start, phrase.end);
  // "NAME (State), associating herself with the group, said": the gerund describes the name.
  if (/^\p{Ll}+ing\b/u.test(said)) return openingName(text, from, clean);
  const looks =
    /^(?:he|she|they|it|who|we|i)$/i.test(said) ||
    /\p{Lu}/u.test(said) ||
    /^(?:the|a|an|his|her|our|its|one|another|some|many|both|government|officials?|authorities)\b/i.test(said);
  return looks && said.length < 160 ? phrase : describedSpeaker(text, from, clean);
}

/** The name or office that opens the sentence. */
function openingName(text: string, from: number, clean: string): Span | null {
  const head = /^\s*(?:the\s+)?\p{Lu}[^,;:“”"]{2,80}(?=,)/u.exec(clean);
  return head && trimmed(text, { start: from, end: from + head[0].length });
}

/** "The minister, who took office in May, added": the phrase before the relative clause. */
function describedSpeaker(text: string, from: number, clean: string): Span | null {
  const found =
    /(?:^|[.;]\s)(?<who>(?:the|his|her|its|a|\p{Lu}\p{L}+)\s?[^,.;]{0,60}),\s+(?:who|whose|which)\b[^,;]{2,90},$/iu.exec(
      clean,
    );
  const who = found?.groups?.who;
  if (found === null || who === undefined) return null;
  const start = from + found.index + found[0].indexOf(who);
  return trimmed(text, { start, end: start + who.length });
}

/** "X, the foreign minister of Y, said": the apposition belongs to the name before it. */
function phraseStart(clean: string, start: number): number {
  const head = clean.slice(0, start).replace(/,\s*$/, '');
  const tail = clean.slice(start);
  const apposition =
    tail.trim() === '' ||
    /^(?:the|a|an|who|head|minister|foreign|prime|permanent|deputy|president|ambassador|secretary)\b/i.test(
      tail.trim(),
    );
  const name = /(?:^|[,;”"]\s*)((?:\p{Lu}[\p{L}.'’-]+\s*){2,5})$/u.exec(head);
  return apposition && name ? head.length - (name[1] as string).length : start;
}

/** "…,” said X": the noun phrase right after the cue. */
export function subjectAfter(text: string, sentence: Span, cue: Span): Span | null {
  const office =
    /^\s+(?:(?:the|an?|his|her|its|their|another|one)\s+[\p{Ll}’'-]+(?:\s+[\p{L}’'-]+){0,5}?,\s+)(?=\p{Lu})/u.exec(
      text.slice(cue.end, sentence.end),
    );
  const named = office && /^(?:\p{Lu}[\p{L}.'’-]*\s*)+/u.exec(text.slice(cue.end + office[0].length, sentence.end));
  if (office && named) return trimmed(text, { start: cue.end, end: cue.end + office[0].length + named[0].length });
  const found =
    /^\s+((?:the |a |an |his |her |its |their )?(?:\p{Lu}[\p{L}.'’-]*|of|for|the|foreign|prime|deputy|minister|ambassador|president|spokes\w+|\s)+)/u.exec(
      text.slice(cue.end, sentence.end),
    );
  if (found === null) return null;
  return trimmed(text, { start: cue.end, end: cue.end + found[0].length });
}
