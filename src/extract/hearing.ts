import type { Span } from '../domain/anchor.js';
import type { Attribution } from '../domain/attribution.js';
import type { Voice } from './attributions/speakers.js';

/** Who was heard last: an official, or somebody who speaks for no State (`state` null). Null where nobody was yet. */
export type Hearing = { readonly state: string | null; readonly speaker: string | null } | null;

/** Who is in the reader's ear when a sentence has ended. */
export function hearingAfter(
  hearing: Hearing,
  sentence: Span,
  attributions: readonly Attribution[],
  focus: () => Voice | null,
): Hearing {
  const said = attributions.findLast(
    ({ content, cue }) =>
      (content.start < sentence.end && sentence.start < content.end) ||
      (cue !== null && cue.start >= sentence.start && cue.end <= sentence.end),
  );
  if (said === undefined) {
    const voice = focus();
    return voice === null ? hearing : { state: voice.state, speaker: voice.official?.name ?? null };
  }
  if (said.speaker === null) return hearing;
  return said.official ? { state: said.state, speaker: said.speaker.name } : { state: null, speaker: null };
}

/** Tenses shifted back, as in reported speech: "A commission would start hearings in October." */
const SHIFTED = /\b(?:would|had|(?:was|were) (?:being|to))\b/;
/** A sentence that leans on the one before: "More than half are foreigners", "The remaining five will follow". */
const LEANING =
  /^(?:[\p{L}\d-]+\s+){0,5}?(?:(?:of|among) (?:them|these|those)|these|those|they|(?:the|its|their) (?:other|rest|remaining|last|first|next|same|remainder)|another)\b|^(?:(?:more|less|fewer) than|nearly|almost|about|over|only)\s+[\p{L}\d-]+\s+(?:is|are|was|were|has|have|will)\b|^(?:it|its|that|this|these|those|each|such)\s/iu;
const AHEAD = /\b(?:will|(?:is|are) (?:to|due to|set to))\b/;
/** What has been done so far, told right after the official's words. */
const SO_FAR = /^[^,;]{0,90}\b(?:has|have)\s+(?:also\s+|already\s+|now\s+|since\s+)?been\b/;
/** "She would not be drawn on it": the reporter tells of the speaker. */
const OF_THE_SPEAKER = /^(?:but\s+|and\s+|then\s+)?(?:he|she)\b|\b(?:applause|laughter|smiled|nodded)\b/i;

/** Whether a sentence without a cue goes on in the words of the official heard last. */
export function goesOn(words: string, newParagraph: boolean): boolean {
  if (OF_THE_SPEAKER.test(words) || words.endsWith('?') || /^\s*[“"‘]/.test(words)) return false;
  if (SHIFTED.test(words)) return !newParagraph || /\bwould\b/.test(words);
  return !newParagraph && (LEANING.test(words) || AHEAD.test(words) || SO_FAR.test(words));
}

/** After somebody who speaks for no State: a sentence that still tells what they said or are. */
export const isAside = (words: string): boolean =>
  SHIFTED.test(words) || /^(?:he|she|it|they|his|her|its|their|(?:\p{L}+\s+){1,3}of (?:them|these))\b/iu.test(words);
