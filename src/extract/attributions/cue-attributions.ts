import type { Span } from '../../domain/anchor.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { LONGEST_SENTENCE } from '../sentences.js';
import { afterVerb, closesSentence, interrupts, withoutOffice } from './cue-content.js';
import { ACCORDING, AFTER_CUE, CUE } from './cues.js';
import type { Official } from './people.js';
import type { Quotation } from './quotations.js';
import { subjectAfter, subjectBefore } from './speaker-phrase.js';
import { type Voice, voiceOf } from './speakers.js';
import { bare, trimmed } from './trim.js';
import { AND_ALSO, isPaper, STOP, shorten } from './two-sayings.js';

export interface Context {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly officials: readonly Official[];
  /** The State spoken of here, for "the minister" and "the ministry". */
  readonly home: string | null;
}

export interface Draft {
  readonly content: Span;
  readonly cue: Span | null;
  readonly voice: Voice | null;
  readonly direct: boolean;
}

/** "The other 35 were noted": a cue in the passive is nobody's saying. */
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?$/i;

/** Every saying that a cue of this sentence reports. */
export function inSentence(
  context: Context,
  sentence: Span,
  quotations: readonly Quotation[],
  last: Voice | null,
): Draft[] {
  const words = context.text.slice(sentence.start, sentence.end);
  if (words.length > LONGEST_SENTENCE) return [];
  const drafts: Draft[] = [];
  let voice = last;
  for (const match of [...words.matchAll(ACCORDING), ...words.matchAll(CUE)]) {
    const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].trimEnd().length };
    if (quotations.some((quotation) => quotation.inner.start < cue.start && cue.end < quotation.inner.end)) continue;
    if (PASSIVE.test(words.slice(0, match.index))) continue;
    const together = drafts.length > 0 && AND_ALSO.test(words.slice(0, match.index));
    const draft = /^(?:according|in the)/i.test(match[0])
      ? fromAccording(context, sentence, cue, voice)
      : fromCue(context, sentence, cue, quotations, voice, together);
    if (draft === null) continue;
    if (together) shorten(context.text, drafts, cue);
    drafts.push(draft);
    voice = draft.voice ?? voice;
  }
  return drafts;
}

/** "According to X, what"; "what, according to X". */
function fromAccording(context: Context, sentence: Span, cue: Span, last: Voice | null): Draft | null {
  const { text } = context;
  const rest = text.slice(cue.end, sentence.end);
  const stop = STOP.exec(rest)?.index ?? rest.length;
  const speaker = trimmed(text, { start: cue.end, end: cue.end + stop });
  if (speaker === null || stop > 120) return null;
  const after = trimmed(text, { start: cue.end + stop + 1, end: sentence.end });
  const before = trimmed(text, { start: sentence.start, end: cue.start });
  const content = before !== null && before.end - before.start > 12 ? before : after;
  const voice = isPaper(text.slice(speaker.start, speaker.end)) ? null : voiceIn(context, speaker, last);
  return content && { content: bare(text, content), cue, voice, direct: false };
}

/** "X said that what"; "what, X said"; "“what,” said X". */
function fromCue(
  context: Context,
  sentence: Span,
  cue: Span,
  quotations: readonly Quotation[],
  last: Voice | null,
  together: boolean,
): Draft | null {
  const { text } = context;
  const quoteBefore = quotations.findLast(
    (quotation) => quotation.end <= cue.start && cue.start - quotation.end < 120 && quotation.end >= sentence.start,
  );
  const told = speakerOf(text, sentence, cue, quoteBefore);
  const subject = together && last !== null ? { start: cue.start, end: cue.start } : told.subject;
  const inverted = subject === null ? told.inverted : null;
  const speaker = subject ?? inverted;
  const voice = together && last !== null ? last : speaker && voiceIn(context, speaker, last);
  if (quoteBefore !== undefined) return { content: quoteBefore.inner, cue, voice, direct: true };
  if (speaker !== null && closesSentence(text, cue, sentence, inverted)) {
    const end = withoutOffice(text, sentence, (subject ?? cue).start);
    return reported(text, trimmed(text, { start: sentence.start, end }), cue, voice);
  }
  const quoted = quotedAfter(text, sentence, cue, quotations);
  if (quoted !== null) return { ...quoted, cue, voice };
  if (speaker === null) return null;
  const between = interrupts(text, sentence, (subject ?? cue).start, Math.max(cue.end, inverted?.end ?? 0));
  if (between !== null) return reported(text, between, cue, voice);
  const opening = AFTER_CUE.exec(text.slice(cue.end, sentence.end));
  const start = opening ? cue.end + opening[0].length : afterVerb(text, cue, sentence);
  return reported(text, start === null ? null : trimmed(text, { start, end: sentence.end }), cue, voice);
}

/** Who speaks stands before the cue, or after it where what was said stands before. */
function speakerOf(
  text: string,
  sentence: Span,
  cue: Span,
  quote: Quotation | undefined,
): { subject: Span | null; inverted: Span | null } {
  const after = subjectAfter(text, sentence, cue);
  const words = after === null ? '' : text.slice(after.start, after.end);
  const closed =
    /[,”"’]\s*$/.test(text.slice(sentence.start, cue.start)) &&
    /\p{Lu}/u.test(words) &&
    !/^(?:\p{L}+day|early|late|in|on|at)\b/iu.test(words);
  const subject = closed ? null : subjectBefore(text, sentence, cue, quote);
  return { subject, inverted: subject === null ? after : null };
}

/** "said: “what”", "said that the plan “would fail”": in the latter the words around the marks belong to it. */
function quotedAfter(
  text: string,
  sentence: Span,
  cue: Span,
  quotations: readonly Quotation[],
): Pick<Draft, 'content' | 'direct'> | null {
  const quote = quotations.find(
    (quotation) => quotation.start >= cue.end && quotation.start < sentence.end && quotation.start - cue.end < 110,
  );
  if (quote === undefined || /[.;]/.test(text.slice(cue.end, quote.start))) return null;
  const opening = AFTER_CUE.exec(text.slice(cue.end, sentence.end));
  const mixed = /\bthat\b|\w\s*$/.test(text.slice(cue.end, quote.start)) && opening?.[0].includes('that');
  if (!mixed) return { content: quote.inner, direct: true };
  const content = trimmed(text, { start: cue.end + (opening?.[0].length ?? 0), end: sentence.end });
  return content && { content: bare(text, content), direct: false };
}

function reported(text: string, content: Span | null, cue: Span, voice: Voice | null): Draft | null {
  return content && content.end - content.start > 12
    ? { content: bare(text, content), cue, voice, direct: false }
    : null;
}

function voiceIn(context: Context, speaker: Span, last: Voice | null): Voice {
  return voiceOf(context.text, speaker, context.officials, context.lexicon, last, context.home);
}
