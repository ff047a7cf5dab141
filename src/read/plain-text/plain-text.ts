import { sourceId } from '../../domain/id.js';
import type { Passage, PassageKind } from '../../domain/passage.js';
import type { SourceDocument } from '../../domain/source-document.js';
import { decode, unreadIn } from '../charset.js';
import { languageOf } from '../language.js';
import { type DateClue, documentDates } from '../published-on.js';
import type { Reader, Received } from '../reader.js';
import { ownSymbolOf } from '../symbol.js';
import { classify } from './classify.js';
import { type Paragraph, paragraphsOf } from './lines.js';

/** Plain text: the file as it is, line ends made LF, nothing else changed; so offsets can be counted by anyone. */
export const plainText: Reader = {
  mediaType: 'text/plain',
  recognises: () => true,
  read: async (received) => readPlainText(received),
};

export function readPlainText(received: Received): SourceDocument {
  const decoded = decode(received.bytes, received.file);
  const text = decoded.text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const paragraphs = paragraphsOf(text);
  const kinds = classify(paragraphs);
  const passages = paragraphs.map(
    (paragraph, at): Passage => ({
      kind: kinds[at] as PassageKind,
      start: paragraph.start,
      end: paragraph.end,
      page: null,
      paragraph: null,
    }),
  );
  const textOf = (kind: PassageKind) =>
    paragraphs.filter((_, at) => kinds[at] === kind).map((paragraph) => paragraph.text);
  const body = textOf('body');
  return {
    id: sourceId(received.bytes),
    file: received.file,
    mediaType: 'text/plain',
    language: languageOf(body.join(' ')),
    title: textOf('headline')[0] ?? null,
    publisher: null,
    url: received.url ?? null,
    text,
    symbol: ownSymbolOf(text),
    ...documentDates(dateClues(paragraphs, kinds)),
    passages,
    problems: [
      ...(body.length === 0
        ? [{ at: received.file, message: 'no article was found in this text: no paragraph of sentences' }]
        : []),
      ...unreadIn(decoded, received.file),
    ],
  };
}

/** Words that say the day of publication in so many words. */
export const STATED =
  /^(?:published|posted|released|issued|publication date|date|updated|last updated)\b(?: on| at)?\s*:?/i;

function dateClues(paragraphs: readonly Paragraph[], kinds: readonly PassageKind[]): DateClue[] {
  const headline = kinds.indexOf('headline');
  const firstBody = kinds.indexOf('body');
  return paragraphs.flatMap((paragraph, at): DateClue[] => {
    const { text } = paragraph;
    // A page is updated after the article was published: its dateline tells better.
    if (/^(?:last )?updated\b/i.test(text) && text.length < 120) return [{ from: 'header', text }];
    if (STATED.test(text) && text.length < 120) return [{ from: 'stated', text }];
    if (kinds[at] === 'caption') return [{ from: 'caption', text }];
    if (kinds[at] === 'dateline') return [{ from: headline === -1 || at < headline ? 'header' : 'dateline', text }];
    if (kinds[at] === 'byline') return [{ from: 'stated', text }];
    if (kinds[at] !== 'body') return [];
    // "GENEVA, 24 February 2020 (Agency) -" opens the article itself.
    const opening = at === firstBody ? /^[^.!?]{3,70}?\s(?:[-–—]+|\/\/)\s/.exec(text) : null;
    return opening
      ? [
          { from: 'dateline', text: opening[0] },
          { from: 'body', text },
        ]
      : [{ from: 'body', text }];
  });
}
