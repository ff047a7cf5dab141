import type { Span } from '../../domain/anchor.js';
import type { Official } from './people.js';
import { isOutsider, isStatesman, type Voice } from './speakers.js';

const VERB = /\s(?:is|are|was|were|has|have|had|did|does|[\p{L}-]+ed|wants?|gave|took|says?|said|told)\b/u;

/**
 * Of whom a sentence without a cue speaks: "Ambassador X was brief." The "she said" that follows is hers. Null where it
 * speaks of nobody who could be heard next.
 */
export function focusOf(
  text: string,
  sentence: Span,
  officials: readonly Official[],
  home: string | null,
): Voice | null {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 140));
  const subject = words.slice(0, VERB.exec(words)?.index ?? words.length);
  const span = { start: sentence.start, end: sentence.start };
  const official = officials.find((known) => known.surnames.some((surname) => words.includes(surname)));
  if (official) return { span, official, state: official.state, isOfficial: true };
  if (home !== null && /^(?:the|its|their)\s+(?:\S+\s+)?delegation\b/i.test(words))
    return { span, official: null, state: home, isOfficial: true };
  return isOutsider(subject) && !isStatesman(subject) ? { span, official: null, state: null, isOfficial: false } : null;
}
