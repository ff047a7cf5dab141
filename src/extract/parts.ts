import type { Span } from '../domain/anchor.js';
import type { Attribution } from '../domain/attribution.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { SourceDocument } from '../domain/source-document.js';
import { goesOnInCoverage } from './attributions/coverage.js';
import { focusOf } from './attributions/focus.js';
import type { HomeAt } from './attributions/home.js';
import type { Official } from './attributions/people.js';
import { goesOn, type Hearing, hearingAfter, isAside } from './hearing.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { itemIn, listAfter, type PledgeList } from './lists.js';
import { partAt } from './part-at.js';
import { type Piece, piecesOf } from './pieces.js';
import type { Part } from './rule.js';
import { LONGEST_SENTENCE, sentencesIn } from './sentences.js';
import { type NamedTreaty, treatiesNamed } from './treaties-named.js';

/** A part at its place, with the attribution it was said in. */
export interface PlacedPart {
  readonly part: Part;
  readonly start: number;
  readonly attribution: Attribution | null;
  /** Full name of the official in whose words it is, also where the sentence before told that. */
  readonly speaker: string | null;
  readonly sentence: Span;
}

/** Who said what in a document, and what is known of it as a whole. */
export interface Told {
  readonly attributions: readonly Attribution[];
  /** The State in whose own name the document is written; null for a report. */
  readonly author: string | null;
  readonly officials: readonly Official[];
  readonly homeAt: HomeAt;
  readonly saidOn: PartialDate | null;
  /** Whether it is the coverage of a meeting. */
  readonly coverage: boolean;
}

/**
 * The body, sentence by sentence, cut to what was said: the content of an attribution without the words that attribute
 * it; the reporter's own sentence where nobody is quoted; and the sentences after a quotation that go on in its
 * speaker's words. What persons and organisations say who speak for no State is left out.
 */
export function partsOf(document: SourceDocument, told: Told, lexicon: Lexicon): PlacedPart[] {
  const placed: PlacedPart[] = [];
  let hearing: Hearing = null;
  let before = '';
  let treaties: readonly NamedTreaty[] = [];
  let list: PledgeList | null = null;
  for (const passage of document.passages) {
    if (passage.kind === 'heading') hearing = null;
    const item = list === null ? null : itemIn(document.text, passage);
    if (passage.kind === 'heading' || passage.kind === 'body') list = listAfter(document.text, passage, list, lexicon);
    if (passage.kind !== 'body') {
      treaties = treatiesNamed(document.text.slice(passage.start, passage.end), treaties, lexicon);
      continue;
    }
    let newParagraph = true;
    for (const sentence of sentencesIn(document.text, item ?? passage)) {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      const words = document.text.slice(sentence.start, sentence.end);
      const context = {
        document,
        told,
        lexicon,
        sentence,
        hearing,
        newParagraph,
        before,
        treaties,
        list: item && list,
      };
      const here = placedIn(context, piecesOf(document.text, sentence, told.attributions));
      placed.push(...here);
      // A sentence that went on in an official's words turns to nobody else.
      const wentOn =
        hearing !== null && here.some(({ part, attribution }) => attribution === null && part.voice !== null);
      hearing = hearingAfter(hearing, sentence, told.attributions, () =>
        wentOn ? null : focusOf(document.text, sentence, told.officials, told.homeAt(sentence.start)),
      );
      treaties = treatiesNamed(words, treaties, lexicon);
      [before, newParagraph] = [words, false];
    }
  }
  return placed;
}

interface Context {
  readonly document: SourceDocument;
  readonly told: Told;
  readonly lexicon: Lexicon;
  readonly sentence: Span;
  readonly hearing: Hearing;
  readonly newParagraph: boolean;
  readonly before: string;
  readonly treaties: readonly NamedTreaty[];
  /** The list of pledges that the paragraph is an item of. */
  readonly list: PledgeList | null;
}

function placedIn(context: Context, pieces: readonly Piece[]): PlacedPart[] {
  return pieces.flatMap((piece): PlacedPart[] => {
    const owner = ownerOf(context, piece);
    if (owner === null) return [];
    const { document, lexicon, told, sentence, before, treaties } = context;
    const home = context.list?.state ?? told.homeAt(sentence.start);
    const part = partAt(document.text, piece, lexicon, treaties, {
      voice: owner.voice,
      direct: piece.attribution?.direct ?? false,
      home,
      saidOn: told.saidOn,
      before,
      listed: context.list !== null,
    });
    return [{ part, start: piece.span.start, attribution: piece.attribution, speaker: owner.speaker, sentence }];
  });
}

/** In whose words a piece is; null where they are those of somebody who speaks for no State. */
function ownerOf(context: Context, piece: Piece): { voice: string | null; speaker: string | null } | null {
  const { document, told, sentence, hearing, newParagraph } = context;
  const { attribution } = piece;
  const speaker = attribution?.official ? (attribution.speaker?.name ?? null) : null;
  if (attribution !== null && piece.said) {
    const unknown = attribution.speaker === null ? attribution.direct : !attribution.official;
    if (unknown || DEMANDS.test(attribution.cue?.text ?? '')) return null;
    return { voice: attribution.official ? attribution.state : null, speaker };
  }
  if (told.author !== null) return { voice: told.author, speaker };
  const words = document.text.slice(sentence.start, sentence.end);
  if (hearing === null) return { voice: null, speaker };
  if (hearing.state === null) return isAside(words) || told.coverage ? null : { voice: null, speaker };
  if (!goesOn(words, newParagraph) && !(told.coverage && goesOnInCoverage(words))) return { voice: null, speaker };
  const other = context.lexicon.statesIn(words.slice(0, 60)).find((mention) => mention.start < 5);
  if (other !== undefined && other.key !== hearing.state) return { voice: other.key, speaker: null };
  return { voice: hearing.state, speaker: hearing.speaker };
}

/** What is asked of others is said by a State, and no promise of anybody. */
const DEMANDS = /^(?:ask(?:s|ed)|urge[sd]?|call(?:s|ed)|recommend(?:s|ed)|suggest(?:s|ed)|hope[sd]?|warn(?:s|ed))$/i;
