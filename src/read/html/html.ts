import { sourceId } from '../../domain/id.js';
import type { Passage } from '../../domain/passage.js';
import type { SourceDocument } from '../../domain/source-document.js';
import { declaredCharset, decode, unreadIn } from '../charset.js';
import { languageOf } from '../language.js';
import type { Reader, Received } from '../reader.js';
import { ownSymbolOf } from '../symbol.js';
import { articleOn } from './body.js';
import { headlineOf } from './headline.js';
import { kindsOf, reachOf } from './kinds.js';
import { metadataOf } from './metadata.js';
import { parsePage } from './page.js';
import { pageDates } from './page-dates.js';

/** A web page. Its text is what a person sees, linearised; scripts, styles and hidden parts are not in it. */
export const html: Reader = {
  mediaType: 'text/html',
  recognises: ({ bytes, file }) => /\.x?html?$/i.test(file) || looksLikeMarkup(bytes),
  read: async (received) => readPage(received),
};

export function readPage(received: Received): SourceDocument {
  const { bytes, file } = received;
  const decoded = decode(bytes, file, declaredCharset(bytes));
  const page = parsePage(decoded.text, file);
  const about = metadataOf(page);
  const article = articleOn(page);
  const headline = headlineOf(page, article, about.title ?? about.windowTitle);
  const reach = reachOf(page, article, headline);
  const kinds = kindsOf(page, article, headline, reach);
  const passages = page.blocks.map(({ start, end }, at): Passage => {
    return { kind: kinds[at] ?? 'furniture', start, end, page: null, paragraph: null };
  });
  const body = [...article.body].map((block) => block.text).join(' ');
  return {
    id: sourceId(bytes),
    file,
    mediaType: 'text/html',
    language: languageOf(body) ?? page.lang?.slice(0, 2).toLowerCase() ?? null,
    title: about.title ?? page.blocks[headline]?.text ?? about.windowTitle,
    publisher: about.publisher,
    url: received.url ?? about.url,
    text: page.text,
    symbol: ownSymbolOf(page.text),
    ...pageDates(page, about, passages, reach),
    passages,
    problems: [
      ...(body === '' ? [{ at: file, message: 'no article was found on this page' }] : []),
      ...unreadIn(decoded, file),
    ],
  };
}

function looksLikeMarkup(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/^[\s\u00ef\u00bb\u00bf]+/, '');
  return /^<(?:!doctype html|html|head|body|meta|!--|\?xml[^>]*>\s*<(?:!doctype html|html))/i.test(head);
}
