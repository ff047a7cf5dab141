import type { Span } from '../domain/anchor.js';
import type { Attribution } from '../domain/attribution.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { SourceDocument } from '../domain/source-document.js';
import type { Lexicon, Mention } from './lexicon/lexicon.js';
import { type Part, STATE_MARK, TREATY_MARK } from './rule.js';
import { sentencesIn } from './sentences.js';

/** A part at its place, with the attribution it was said in. */
export interface PlacedPart {
  readonly part: Part;
  readonly start: number;
  readonly attribution: Attribution | null;
  readonly sentence: Span;
}

/** Verbs of saying that are themselves an undertaking: "he pledged to". The whole sentence is then read, too. */
const UNDERTAKES = /\b(?:pledg|promis|vow|announc|agree|undert|commit|reject|refus|declin|rul\w+ out|accept)/i;

/**
 * The body, sentence by sentence, cut to what was said: the content of an attribution without the words that attribute
 * it; the reporter's own sentence where nobody is quoted. What persons and organisations say who speak for no State is left out.
 */
export function partsOf(
  document: SourceDocument,
  attributions: readonly Attribution[],
  lexicon: Lexicon,
  home: string | null,
  saidOn: PartialDate | null,
): PlacedPart[] {
  const { text } = document;
  const placed: PlacedPart[] = [];
  let before = '';
  for (const passage of document.passages) {
    if (passage.kind !== 'body') continue;
    for (const sentence of sentencesIn(text, passage)) {
      for (const { span, attribution } of piecesOf(text, sentence, attributions)) {
        if (attribution !== null && attribution.speaker !== null && !attribution.official) continue;
        const voice = attribution?.official ? attribution.state : null;
        const part = partAt(text, span, lexicon, { voice, home, saidOn, before });
        placed.push({ part, start: span.start, attribution, sentence });
      }
      before = text.slice(sentence.start, sentence.end);
    }
  }
  return placed;
}

interface Piece {
  readonly span: Span;
  readonly attribution: Attribution | null;
}

function piecesOf(text: string, sentence: Span, attributions: readonly Attribution[]): Piece[] {
  const inside = attributions.flatMap((attribution): Piece[] => {
    const start = Math.max(sentence.start, attribution.content.start);
    const end = Math.min(sentence.end, attribution.content.end);
    return end - start >= 12 ? [{ span: { start, end }, attribution }] : [];
  });
  if (inside.length === 0)
    return [
      {
        span: sentence,
        attribution:
          attributions.find((a) => a.cue !== null && a.cue.start >= sentence.start && a.cue.end <= sentence.end) ??
          null,
      },
    ];
  const outer = inside.filter(
    (piece) =>
      !inside.some((other) => other !== piece && contains(other.span, piece.span) && !same(other.span, piece.span)),
  );
  const undertakes = inside.find(
    (piece) =>
      piece.attribution?.cue &&
      UNDERTAKES.test(piece.attribution.cue.text) &&
      piece.attribution.cue.start >= sentence.start &&
      !piece.attribution.direct,
  );
  return undertakes
    ? [
        ...outer,
        { span: { start: sentence.start, end: trimmedEnd(text, sentence) }, attribution: undertakes.attribution },
      ]
    : outer;
}

const contains = (a: Span, b: Span): boolean => a.start <= b.start && b.end <= a.end;
const same = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

function trimmedEnd(text: string, span: Span): number {
  let end = span.end;
  while (end > span.start && /[\s.]/.test(text[end - 1] as string)) end--;
  return end;
}

/** A stretch of the text as rules see it. */
export function partAt(
  text: string,
  span: Span,
  lexicon: Lexicon,
  about: Pick<Part, 'voice' | 'home' | 'saidOn' | 'before'>,
): Part {
  const words = text.slice(span.start, span.end);
  const treaties = lexicon.treatiesIn(words);
  const states = lexicon
    .statesIn(words)
    .filter((state) => !treaties.some((treaty) => treaty.start <= state.start && state.end <= treaty.end));
  return {
    text: words,
    masked: masked(masked(words, states, STATE_MARK), treaties, TREATY_MARK),
    states,
    treaties,
    ...about,
  };
}

function masked(text: string, mentions: readonly Mention[], mark: string): string {
  return mentions.reduce(
    (words, { start, end }) => words.slice(0, start) + mark.repeat(end - start) + words.slice(end),
    text,
  );
}
