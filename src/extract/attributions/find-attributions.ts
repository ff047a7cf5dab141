import { quotedAt } from '../../domain/anchor.js';
import type { Attribution } from '../../domain/attribution.js';
import type { Passage } from '../../domain/passage.js';
import type { SourceDocument } from '../../domain/source-document.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { sentencesIn } from '../sentences.js';
import { type Context, type Draft, inSentence } from './cue-attributions.js';
import { focusOf } from './focus.js';
import { type HomeAt, homesOf } from './home.js';
import { type Author, authorOf } from './own-words.js';
import { type Official, officialsIn } from './people.js';
import { type Quotation, quotationsIn } from './quotations.js';
import type { Voice } from './speakers.js';
import { turnsOf } from './transcript.js';

/** Who said what in the body of a document, in order of the text, and whose words the rest of it is. */
export interface Voices {
  readonly attributions: Attribution[];
  /** The State in whose own name the document is written; null for a report. */
  readonly author: string | null;
  readonly officials: readonly Official[];
  readonly homeAt: HomeAt;
}

export function findAttributions(document: SourceDocument, lexicon: Lexicon): Voices {
  const homeAt = homesOf(document, lexicon);
  const officials = officialsIn(document, lexicon, homeAt);
  const voiced = (drafts: readonly Draft[]) => drafts.map((draft, index) => attribution(document.text, draft, index));
  const turns = turnsOf(document, officials, homeAt(0));
  if (turns !== null) {
    const drafts = turns.map((turn): Draft => ({ ...turn, cue: null, direct: true }));
    return { attributions: voiced(drafts), author: null, officials, homeAt };
  }
  const author = authorOf(document, lexicon, officials, homeAt);
  if (author?.firstPerson)
    return { attributions: voiced(ownWords(document, author)), author: author.state, officials, homeAt };
  const context = { text: document.text, lexicon, officials };
  const drafts: Draft[] = [];
  let last: Voice | null = null;
  for (const passage of document.passages) {
    if (passage.kind === 'heading') last = null;
    if (passage.kind !== 'body') continue;
    const paragraph = inParagraph({ ...context, home: homeAt(passage.start) }, passage, last);
    drafts.push(...paragraph.drafts);
    last = paragraph.last;
  }
  return { attributions: voiced(drafts), author: author?.state ?? null, officials, homeAt };
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
function inParagraph(
  context: Context,
  paragraph: Passage,
  before: Voice | null,
): { drafts: Draft[]; last: Voice | null } {
  const { text } = context;
  const sentences = sentencesIn(text, paragraph);
  const quotations = quotationsIn(text, paragraph, sentences).filter((quotation) => isSpeech(text, quotation));
  const drafts: Draft[] = [];
  let last = before;
  for (const sentence of sentences) {
    const found = inSentence(context, sentence, quotations, last);
    drafts.push(...found);
    const heard = found.map((draft) => draft.voice).findLast((voice) => voice !== null);
    last = heard ?? (found.length === 0 ? focusOf(text, sentence, context.officials, context.home) : null) ?? last;
  }
  return { drafts: settled(text, [...drafts, ...unclaimed(text, quotations, drafts, last)]), last };
}

/** Scare quotes and titles are short and have no verb; speech has a sentence's length. */
const isSpeech = (text: string, quotation: Quotation): boolean =>
  text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/).length >= 4;

/** Quotations that no cue claims go on from the speaker before. */
function unclaimed(
  text: string,
  quotations: readonly Quotation[],
  drafts: readonly Draft[],
  last: Voice | null,
): Draft[] {
  const sentenceLike = /^\p{Lu}.*[.!?]$/su;
  return quotations
    .filter(
      (quotation) =>
        !drafts.some((draft) => draft.content.start < quotation.inner.end && quotation.inner.start < draft.content.end),
    )
    .filter(
      ({ inner }) =>
        inner.end - inner.start > 40 || (last !== null && sentenceLike.test(text.slice(inner.start, inner.end))),
    )
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

/** A speech or a column as it was held or written: every paragraph in the words of its author. */
function ownWords(document: SourceDocument, author: Author): Draft[] {
  return document.passages
    .filter((passage) => passage.kind === 'body')
    .map((passage) => ({
      content: { start: passage.start, end: passage.end },
      cue: null,
      voice: {
        span: author.span ?? { start: passage.start, end: passage.start },
        official: author.official,
        state: author.state,
        isOfficial: true,
      },
      direct: true,
    }));
}
