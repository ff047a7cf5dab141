import type { Span } from '../domain/anchor.js';
import type { Lexicon, Mention } from './lexicon/lexicon.js';
import type { Piece } from './pieces.js';
import { type Part, STATE_MARK, TREATY_MARK } from './rule.js';
import { type NamedTreaty, namedAgain } from './treaties-named.js';

/** A stretch of the text as rules see it. */
export function partAt(
  text: string,
  { span, aside }: Pick<Piece, 'span' | 'aside'>,
  lexicon: Lexicon,
  named: readonly NamedTreaty[],
  about: Pick<Part, 'voice' | 'direct' | 'home' | 'saidOn' | 'before' | 'listed'>,
): Part {
  const words = text.slice(span.start, span.end);
  const known = lexicon.treatiesIn(words);
  const again = namedAgain(words, named).filter((mention) => !known.some((other) => overlap(mention, other)));
  const treaties = [...known, ...again].sort((a, b) => a.start - b.start);
  const byName = lexicon.statesIn(words).filter((state) => !treaties.some((treaty) => overlap(treaty, state)));
  const seats = lexicon
    .seatsIn(words, [about.voice, about.home])
    .filter((seat) => !byName.some((state) => overlap(state, seat)));
  const states = [...byName, ...seats].sort((a, b) => a.start - b.start);
  const marked = masked(masked(words, states, STATE_MARK), treaties, TREATY_MARK);
  return { text: words, masked: unmarked(marked, span, aside), states, treaties, ...about };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

function masked(text: string, mentions: readonly Mention[], mark: string): string {
  return mentions.reduce(
    (words, { start, end }) => words.slice(0, start) + mark.repeat(end - start) + words.slice(end),
    text,
  );
}

/** Without quotation marks and the words that attribute, as long as before: they interrupt what is said and are no part of it. */
function unmarked(words: string, span: Span, aside: Span | null): string {
  const plain = words.replace(/[“”"«»]/g, ' ').replace(/(?<=^|\s)‘|’(?=\s|$)/g, ' ');
  if (aside === null) return plain;
  const [start, end] = [aside.start - span.start, aside.end - span.start];
  return plain.slice(0, start) + ' '.repeat(end - start) + plain.slice(end);
}
