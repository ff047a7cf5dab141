import type { Span } from '../domain/anchor.js';
import type { Attribution } from '../domain/attribution.js';

/** A stretch of a sentence with who said it. */
export interface Piece {
  readonly span: Span;
  readonly attribution: Attribution | null;
  /** Whether the stretch is what was said, and not only the sentence that tells of saying. */
  readonly said: boolean;
  /** Words inside the stretch that only attribute it: ", she said,". */
  readonly aside: Span | null;
}

/** Verbs of saying that are themselves an undertaking: "he pledged to". The whole sentence is then read, too. */
const UNDERTAKES =
  /\b(?:pledg|promis|vow|announc|agree|undert|commit|reject|refus|declin|rul\w+ out|turn\w* down|accept|offer)/i;

/** A sentence cut to what was said in it; whole where nobody is quoted. */
export function piecesOf(text: string, sentence: Span, attributions: readonly Attribution[]): Piece[] {
  const inside = attributions.flatMap((attribution) => pieceOf(text, sentence, attribution));
  const told = attributions.find(({ cue }) => cue !== null && cue.start >= sentence.start && cue.end <= sentence.end);
  const whole = { start: sentence.start, end: trimmedEnd(text, sentence) };
  if (inside.length === 0) return [{ span: whole, attribution: told ?? null, said: false, aside: null }];
  const outer = inside.filter(
    (piece) =>
      !inside.some((other) => other !== piece && contains(other.span, piece.span) && !same(other.span, piece.span)),
  );
  const undertakes = told && !told.direct && UNDERTAKES.test(told.cue?.text ?? '');
  return undertakes ? [...outer, { span: whole, attribution: told, said: told.official, aside: null }] : outer;
}

function pieceOf(text: string, sentence: Span, attribution: Attribution): Piece[] {
  const start = Math.max(sentence.start, attribution.content.start);
  const end = Math.min(sentence.end, attribution.content.end);
  if (end - start < 8) return [];
  const aside = asideIn(text, sentence, attribution, { start, end });
  const fragment = attribution.direct && attribution.cue === null && /^\p{Ll}/u.test(text.slice(start));
  if (fragment && start - sentence.start > 12)
    return [
      { span: { start: sentence.start, end: trimmedEnd(text, sentence) }, attribution: null, said: false, aside: null },
    ];
  const span = aside === null ? { start, end } : { start: sentence.start, end: trimmedEnd(text, sentence) };
  return [{ span, attribution, said: true, aside }];
}

/**
 * "The reservation, she said, “is being looked at again”", "From 1 October, she said, every company must": the words
 * that attribute interrupt what was said, so that the whole sentence is what was said. Null where they do not.
 */
function asideIn(text: string, sentence: Span, { cue, speaker, direct }: Attribution, content: Span): Span | null {
  if (cue === null || cue.start < sentence.start || cue.end > sentence.end) return null;
  const who =
    speaker !== null && speaker.end > speaker.start && speaker.start >= sentence.start && speaker.end <= sentence.end
      ? speaker
      : cue;
  const [start, end] = [Math.min(cue.start, who.start), Math.max(cue.end, who.end)];
  const before = text.slice(sentence.start, start);
  const after =
    /^\s*(?:(?!that\b)[\p{L}\d-]+\s*){0,4},\s+(?!(?:\p{L}+ing|who|without|while|as|before|after|but)\b)/u.exec(
      text.slice(end, sentence.end),
    );
  const interrupts = /[\p{L}\d],\s*$/u.test(before) && after !== null;
  const fragment =
    direct && content.start > end && /^\p{Ll}/u.test(text.slice(content.start)) && /[\p{L}\d],\s*$/u.test(before);
  if (!interrupts && !fragment) return null;
  const comma = before.length - (/,\s*$/.exec(before)?.[0].length ?? 0);
  return { start: sentence.start + comma, end: end + (after?.[0].length ?? 0) };
}

const contains = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

function trimmedEnd(text: string, span: Span): number {
  let end = span.end;
  while (end > span.start && /[\s.]/.test(text[end - 1] as string)) end--;
  return end;
}
