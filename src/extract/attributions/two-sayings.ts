import type { Span } from '../../domain/anchor.js';
import type { Draft } from './cue-attributions.js';
import { isOutsider } from './speakers.js';
import { bare } from './trim.js';

/** "recalled that … and said that": one speaker, two sayings. */
export const AND_ALSO = /(?:,\s+|\s+)(?:and|but|before)\s+(?:(?:also|then|further|later|he|she|they|it)\s+)*$/i;

/** What was said first ends where the second saying begins. */
export function shorten(text: string, drafts: Draft[], cue: Span): void {
  const before = drafts.at(-1) as Draft;
  const joint = AND_ALSO.exec(text.slice(before.content.start, cue.start));
  if (joint === null || before.direct || before.content.start > cue.start || before.content.end < cue.end) return;
  const end = before.content.start + joint.index;
  drafts[drafts.length - 1] = { ...before, content: bare(text, { start: before.content.start, end }) };
}

/** A paper that one goes by is nobody who speaks. */
const NO_SPEAKER =
  /^(?:it|them|this|these|(?:[\p{L}\p{N}.-]+\s+){0,3}?(?:report|figures|data|survey|census|statistics|law|act|constitution|document|list|system|register|plan|timetable|schedule)(?:\s.*)?)$/iu;
/** A stop that ends the name of who is gone by, and not "Mr." or an initial. */
export const STOP = /[,;](?=\s|$)|(?<!\b(?:Mr|Mrs|Ms|Dr|St|\p{Lu}))\.(?=\s|$)/u;

export const isPaper = (words: string): boolean =>
  NO_SPEAKER.test(words) && !isOutsider(words.replace(/\breport\b/i, ''));
