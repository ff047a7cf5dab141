import { sourceId } from '../../domain/id.js';
import type { Passage, PassageKind } from '../../domain/passage.js';
import type { SourceDocument } from '../../domain/source-document.js';
import { declaredCharset, decode, unreadIn } from '../charset.js';
import { languageOf } from '../language.js';
import { isByline, isCredit } from '../plain-text/furniture.js';
import { type DateClue, documentDates } from '../published-on.js';
import type { Reader, Received } from '../reader.js';
import { ownSymbolOf } from '../symbol.js';
import { bodyBlocksOf } from './body.js';
import { metadataOf } from './metadata.js';
import { type Block, type Page, parsePage } from './page.js';

/** A web page. Its text is what a person sees, linearised; scripts, styles and hidden parts are not in it. */
export const html: Reader = {
  mediaType: 'text/html',
  recognises: ({ bytes, file }) => /\.x?html?$/i.test(file) || looksLikeMarkup(bytes),
  read(received: Received): SourceDocument {
    const decoded = decode(received.bytes, received.file, declaredCharset(received.bytes));
    const page = parsePage(decoded.text, received.file);
    const about = metadataOf(page);
    const body = bodyBlocksOf(page);
    const passages = page.blocks.map(
      (block): Passage => ({
        kind: kindOf(page, block, body, about.title),
        start: block.start,
        end: block.end,
        page: null,
        paragraph: null,
      }),
    );
    const dates = documentDates(dateClues(page, passages));
    const words = passages
      .filter((passage) => passage.kind === 'body')
      .map((passage) => page.text.slice(passage.start, passage.end));
    const headline = passages.find((passage) => passage.kind === 'headline');
    return {
      id: sourceId(received.bytes),
      file: received.file,
      mediaType: 'text/html',
      language: languageOf(words.join(' ')) ?? page.lang?.slice(0, 2).toLowerCase() ?? null,
      title: about.title ?? (headline ? page.text.slice(headline.start, headline.end) : null),
      publisher: about.publisher,
      url: received.url ?? about.url,
      text: page.text,
      symbol: ownSymbolOf(page.text),
      publishedOn: about.publishedOn ?? dates.publishedOn,
      capturedOn: dates.capturedOn,
      passages,
      problems: [
        ...(words.length === 0 ? [{ at: received.file, message: 'no article was found on this page' }] : []),
        ...unreadIn(decoded, received.file),
      ],
    };
  },
};

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^[\s\u00ef\u00bb\u00bf]+/, '');
  return /^<(?:!doctype html|html|head|body|meta|!--|\?xml[^>]*>\s*<(?:!doctype html|html))/i.test(head);
}

function kindOf(page: Page, block: Block, body: ReadonlySet<Block>, title: string | null): PassageKind {
  const text = page.text.slice(block.start, block.end);
  const { tag, marks } = block.element;
  if (tag === 'h1' || (title !== null && text.length > 15 && text === title)) return 'headline';
  if (body.has(block)) return 'body';
  if (/\b(?:credit|copyright)\b/i.test(marks) && isCredit(text)) return 'credit';
  if (tag === 'figcaption' || /\bcaption\b/i.test(marks)) return isCredit(text) ? 'credit' : 'caption';
  if (text.length < 120 && (isByline(text) || /\b(?:byline|author)\b/i.test(marks))) return 'byline';
  return 'furniture';
}

function dateClues(page: Page, passages: readonly Passage[]): DateClue[] {
  const from: Partial<Record<PassageKind, DateClue['from']>> = { caption: 'caption', byline: 'stated', body: 'body' };
  return passages.flatMap((passage): DateClue[] => {
    const clue = from[passage.kind];
    return clue ? [{ from: clue, text: page.text.slice(passage.start, passage.end) }] : [];
  });
}
