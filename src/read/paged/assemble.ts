import type { Problem } from '../../domain/errors.js';
import { Fault } from '../../domain/errors.js';
import { sourceId } from '../../domain/id.js';
import type { Passage } from '../../domain/passage.js';
import type { SourceDocument } from '../../domain/source-document.js';
import { languageOf } from '../language.js';
import { MOST_TEXT } from '../limits.js';
import { documentDates } from '../published-on.js';
import type { Received } from '../reader.js';
import type { Block } from './block.js';
import { coverOf } from './cover.js';
import { withEndnotes, withFront } from './front.js';
import { numberProblems } from './number-problems.js';
import { placed } from './numbering.js';

/** What a reader of paged documents found, before it is one text. */
export interface PagedReading {
  readonly mediaType: string;
  readonly blocks: readonly Block[];
  /** What the file says of itself where the document shows no title. */
  readonly titleInFile: string | null;
  readonly problems: readonly Problem[];
}

/** Makes one text of the blocks, a blank line between two, and says of each stretch what it is and where it stands. */
export function assembled(received: Received, reading: PagedReading): SourceDocument {
  const blocks = withEndnotes(withFront(reading.blocks));
  const { text, passages } = textOf(blocks);
  if (text.length > MOST_TEXT)
    throw new Fault('limit', `${received.file}: its text is longer than is read; split the file`);
  const textsOf = (kind: Block['kind']) => blocks.filter((block) => block.kind === kind).map((block) => block.text);
  const body = textsOf('body');
  const cover = coverOf(blocks);
  return {
    id: sourceId(received.bytes),
    file: received.file,
    mediaType: reading.mediaType,
    language: languageOf(body.filter((paragraph) => paragraph.length > 60).join(' ')) ?? languageOf(text),
    title: titleOf(textsOf('headline')) ?? reading.titleInFile,
    publisher: cover.symbol === null ? null : 'United Nations',
    url: received.url ?? null,
    text,
    symbol: cover.symbol,
    publishedOn: cover.publishedOn ?? documentDates([{ from: 'body', text: body[0] ?? '' }]).publishedOn,
    capturedOn: null,
    passages,
    problems: [
      ...reading.problems,
      ...numberProblems(passages, received.file),
      ...(body.length === 0 ? [{ at: received.file, message: 'no running text was found in this document' }] : []),
    ],
  };
}

function textOf(blocks: readonly Block[]): { text: string; passages: Passage[] } {
  const places = placed(blocks);
  let start = 0;
  const passages = blocks.map(({ kind, text, page }, at): Passage => {
    const passage = { kind, paragraph: null, ...places[at], start, end: start + text.length, page };
    start = passage.end + 2;
    return passage;
  });
  return { text: blocks.map((block) => block.text).join('\n\n'), passages };
}

/** "Report of the Working Group on the Universal Periodic Review: Slovenia", without the mark of its note. */
function titleOf(headlines: readonly string[]): string | null {
  const title = headlines.map((line) => line.replace(/[\s*∗†]+$/, '')).join(': ');
  return title === '' ? null : title;
}
