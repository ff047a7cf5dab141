import type { Span } from '../../domain/anchor.js';
import { quotedAt } from '../../domain/anchor.js';
import type { Attribution } from '../../domain/attribution.js';
import type { Passage } from '../../domain/passage.js';
import type { SourceDocument } from '../../domain/source-document.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { sentencesIn } from '../sentences.js';
import { ACCORDING, AFTER_CUE, CUE } from './cues.js';
import { homeStateOf, type Official, officialsIn } from './people.js';
import { type Quotation, quotationsIn } from './quotations.js';
import { type Voice, voiceOf } from './speakers.js';

interface Context {
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly officials: readonly Official[];
  readonly home: string | null;
}

interface Draft {
  readonly content: Span;
  readonly cue: Span | null;
  readonly voice: Voice | null;
  readonly direct: boolean;
}

/** Who said what in the body of a document, in order of the text. */
export function findAttributions(document: SourceDocument, lexicon: Lexicon): Attribution[] {
  const home = homeStateOf(document, lexicon);
  const context: Context = { text: document.text, lexicon, home, officials: officialsIn(document, lexicon, home) };
  const drafts: Draft[] = [];
  let last: Voice | null = null;
  for (const passage of document.passages) {
    if (passage.kind !== 'body') continue;
    const found = inParagraph(context, passage, last);
    drafts.push(...found);
    last = found.map((draft) => draft.voice).findLast((voice) => voice !== null) ?? last;
  }
  const voiced = drafts.length > 0 ? drafts : ownWords(document, context);
  return voiced.map((draft, index) => attribution(context.text, draft, index));
}

function attribution(text: string, draft: Draft, index: number): Attribution {
  const { voice } = draft;
  return {
    id: `a${index + 1}`,
    direct: draft.direct,
    speaker: voice && {
      ...quotedAt(text, voice.span),
      name: voice.official?.name ?? null,
      role: voice.official?.role ?? null,
    },
    state: voice?.state ?? null,
    official: voice?.isOfficial ?? false,
    cue: draft.cue && quotedAt(text, draft.cue),
    content: quotedAt(text, draft.content),
  };
}

/** One paragraph: quotations are given to the cue beside them, other sentences are read for reported speech. */
function inParagraph(context: Context, paragraph: Passage, before: Voice | null): Draft[] {
  const { text } = context;
  const sentences = sentencesIn(text, paragraph);
  const quotations = quotationsIn(text, paragraph, sentences).filter((quotation) => isSpeech(text, quotation));
  const drafts: Draft[] = [];
  let last = before;
  for (const sentence of sentences) {
    const found = inSentence(context, sentence, quotations, last);
    drafts.push(...found);
    last = found.map((draft) => draft.voice).findLast((voice) => voice !== null) ?? last;
  }
  return settled(text, [...drafts, ...unclaimed(quotations, drafts, last)]);
}

/** Scare quotes and titles are short and have no verb; speech has a sentence's length. */
const isSpeech = (text: string, quotation: Quotation): boolean =>
  text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/).length >= 4;

function inSentence(context: Context, sentence: Span, quotations: readonly Quotation[], last: Voice | null): Draft[] {
  const words = context.text.slice(sentence.start, sentence.end);
  const drafts: Draft[] = [];
  let voice = last;
  for (const match of [...words.matchAll(ACCORDING), ...words.matchAll(CUE)]) {
    const cue = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].trimEnd().length };
    if (quotations.some((quotation) => quotation.inner.start < cue.start && cue.end < quotation.inner.end)) continue;
    const draft = /^(?:according|in the)/i.test(match[0])
      ? fromAccording(context, sentence, cue, voice)
      : fromCue(context, sentence, cue, quotations, voice);
    if (draft === null) continue;
    drafts.push(draft);
    voice = draft.voice ?? voice;
  }
  return drafts;
}

/** "According to X, what"; "what, according to X". */
function fromAccording(context: Context, sentence: Span, cue: Span, last: Voice | null): Draft | null {
  const { text } = context;
  const rest = text.slice(cue.end, sentence.end);
  const stop = /[,.;](?=\s|$)/.exec(rest)?.index ?? rest.length;
  const speaker = trimmed(text, { start: cue.end, end: cue.end + stop });
  if (speaker === null || stop > 120) return null;
  const after = trimmed(text, { start: cue.end + stop + 1, end: sentence.end });
  const before = trimmed(text, { start: sentence.start, end: cue.start });
  const content = before !== null && before.end - before.start > 12 ? before : after;
  return content && { content: bare(text, content), cue, voice: voiceIn(context, speaker, last), direct: false };
}

/** "X said that what"; "what, X said"; "“what,” said X". */
function fromCue(
  context: Context,
  sentence: Span,
  cue: Span,
  quotations: readonly Quotation[],
  last: Voice | null,
): Draft | null {
  const { text } = context;
  const quoteBefore = quotations.findLast(
    (quotation) => quotation.end <= cue.start && cue.start - quotation.end < 120 && quotation.end >= sentence.start,
  );
  const quoteAfter = quotations.find(
    (quotation) => quotation.start >= cue.end && quotation.start < sentence.end && quotation.start - cue.end < 110,
  );
  const subject = subjectBefore(text, sentence, cue, quoteBefore);
  const inverted = subject === null ? subjectAfter(text, sentence, cue) : null;
  const speaker = subject ?? inverted;
  const voice = speaker && voiceIn(context, speaker, last);
  if (quoteBefore !== undefined) return { content: quoteBefore.inner, cue, voice, direct: true };
  const said = text.slice(cue.end, sentence.end);
  const opening = AFTER_CUE.exec(said);
  const tail = speaker !== null && closesSentence(text, cue, sentence, inverted);
  if (tail) {
    const content = trimmed(text, { start: sentence.start, end: (subject ?? cue).start });
    return content && content.end - content.start > 12
      ? { content: bare(text, content), cue, voice, direct: false }
      : null;
  }
  if (quoteAfter !== undefined && !/[.;]/.test(text.slice(cue.end, quoteAfter.start))) {
    const mixed = /\bthat\b|\w\s*$/.test(text.slice(cue.end, quoteAfter.start)) && opening?.[0].includes('that');
    const content = mixed
      ? trimmed(text, { start: cue.end + (opening?.[0].length ?? 0), end: sentence.end })
      : quoteAfter.inner;
    return content && { content: mixed ? bare(text, content) : content, cue, voice, direct: !mixed };
  }
  if (speaker === null) return null;
  const start = opening ? cue.end + opening[0].length : afterVerb(text, cue, sentence);
  const content = start === null ? null : trimmed(text, { start, end: sentence.end });
  return content && content.end - content.start > 12
    ? { content: bare(text, content), cue, voice, direct: false }
    : null;
}

/** Verbs that report without "that": "pledged to", "said the plan would", "announced a reform". */
function afterVerb(text: string, cue: Span, sentence: Span): number | null {
  const rest = text.slice(cue.end, sentence.end);
  if (/^\s*(?:on|in|at|after|during|before|while|to reporters|with)\b/.test(rest)) return null;
  return /^\s+\S/.test(rest) ? cue.end : null;
}

/** Nothing but a place, a day and a listener follows: what was said stands before. */
function closesSentence(text: string, cue: Span, sentence: Span, inverted: Span | null): boolean {
  const rest = text.slice(inverted?.end ?? cue.end, sentence.end);
  const before = text.slice(sentence.start, cue.start);
  if (!/,[”"’]?\s[^,]*$/.test(before) && !(inverted && /,\s*$/.test(before))) return false;
  return /^(?:\s+(?:on|in|at|to|during|before|after|told|the|a|delegates|reporters|journalists|by|[\p{Lu}\d][\p{L}\d-]*|[\p{L}\d-]+ly|his|her|of|an?|session|council|address|speech|interview|statement|conference|press|week|this|last|opening|high-level|segment|members|meeting)){0,16}\s*(?:[.,;](?:\s*adding\b.*|\s+who\b.*)?)?$/su.test(
    rest,
  );
}

/** The noun phrase right before the cue. */
function subjectBefore(text: string, sentence: Span, cue: Span, quote: Quotation | undefined): Span | null {
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
  if (phrase === null) return null;
  const said = text.slice(phrase.start, phrase.end);
  const looks =
    /^(?:he|she|they|it|who|we|i)$/i.test(said) ||
    /\p{Lu}/u.test(said) ||
    /^(?:the|a|an|his|her|our|its|one|another|some|many|both|government|officials?|authorities)\b/i.test(said);
  return looks && said.length < 160 ? phrase : null;
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
function subjectAfter(text: string, sentence: Span, cue: Span): Span | null {
  const found =
    /^\s+((?:the |a |an |his |her )?(?:\p{Lu}[\p{L}.'’-]*|of|for|the|foreign|prime|deputy|minister|ambassador|president|spokes\w+|\s)+)/u.exec(
      text.slice(cue.end, sentence.end),
    );
  if (found === null) return null;
  return trimmed(text, { start: cue.end, end: cue.end + found[0].length });
}

function voiceIn(context: Context, speaker: Span, last: Voice | null): Voice {
  return voiceOf(context.text, speaker, context.officials, context.lexicon, last, context.home);
}

/** Quotations that no cue claims go on from the speaker before. */
function unclaimed(quotations: readonly Quotation[], drafts: readonly Draft[], last: Voice | null): Draft[] {
  return quotations
    .filter(
      (quotation) =>
        !drafts.some((draft) => draft.content.start < quotation.inner.end && quotation.inner.start < draft.content.end),
    )
    .filter((quotation) => quotation.inner.end - quotation.inner.start > 40)
    .map((quotation) => ({ content: quotation.inner, cue: null, voice: last, direct: true }));
}

/** One stretch, one attribution: of two with the same content the one with a cue and a speaker stands. */
function settled(text: string, drafts: readonly Draft[]): Draft[] {
  const ranked = [...drafts].sort((a, b) => Number(b.voice !== null) - Number(a.voice !== null));
  const kept: Draft[] = [];
  for (const draft of ranked) {
    if (!/[\p{L}]/u.test(text.slice(draft.content.start, draft.content.end))) continue;
    if (!kept.some((other) => other.content.start === draft.content.start && other.content.end === draft.content.end))
      kept.push(draft);
  }
  return kept.sort((a, b) => a.content.start - b.content.start);
}

/** A speech printed as it was held: the whole body in the words of the one named above it, or of the State it speaks for. */
function ownWords(document: SourceDocument, context: Context): Draft[] {
  const body = document.passages.filter((passage) => passage.kind === 'body');
  const words = body.map((passage) => context.text.slice(passage.start, passage.end)).join(' ');
  if (!/\b(?:we|our|my (?:country|government|delegation))\b/i.test(words)) return [];
  const official = context.officials[0] ?? null;
  const state = official?.state ?? context.home;
  return body.map((passage) => ({
    content: { start: passage.start, end: passage.end },
    cue: null,
    voice: {
      span: nameSpan(context.text, official) ?? { start: passage.start, end: passage.start },
      official,
      state,
      isOfficial: state !== null,
    },
    direct: true,
  }));
}

function nameSpan(text: string, official: Official | null): Span | null {
  const at = official === null ? -1 : text.indexOf(official.name);
  return official === null || at === -1 ? null : { start: at, end: at + official.name.length };
}

function trimmed(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && /[\s,;:–—-]/.test(text[start] as string)) start++;
  while (end > start && /[\s,;:–—-]/.test(text[end - 1] as string)) end--;
  return start < end ? { start, end } : null;
}

/** Without the full stop at its end. */
function bare(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s“”"«»]/.test(text[start] as string)) start++;
  while (end > start && /[\s.“”"«»,]/.test(text[end - 1] as string)) end--;
  return { start, end };
}
