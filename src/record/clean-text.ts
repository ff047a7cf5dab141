import { Parser } from 'htmlparser2';

/** A text as the record keeps it beside the source's own: composed signs, single blanks, entities and tags resolved. */
export function cleanText(text: string): string {
  const plain = ENTITY.test(text) || TAG.test(text) ? withoutMarkup(text) : text;
  const composed = COMBINING.test(plain) ? plain.normalize('NFC') : plain;
  return UNEVEN.test(composed) ? composed.replace(/[\s\u200e\u200f]+/g, ' ').trim() : composed;
}

const ENTITY = /&(?:#\d+|#x[\da-f]+|\w{2,31});/i;
const TAG = /<\/?[a-z][^<>]*>/i;
/** Where the signs begin that may have to be composed. */
const COMBINING = /[\u0300-\u{10ffff}]/u;
const UNEVEN = /^\s|\s$|\s\s|[^\S ]|[\u200e\u200f]/;

/** Tags that stand between words. */
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'td', 'h1', 'h2', 'h3', 'h4', 'ul', 'ol', 'table']);

/** Text that is not shown. */
const UNSEEN = new Set(['style', 'script', 'xml']);

function withoutMarkup(text: string): string {
  let plain = '';
  let unseen = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (UNSEEN.has(name)) unseen++;
      if (BREAKS.has(name)) plain += ' ';
    },
    onclosetag: (name) => {
      if (UNSEEN.has(name)) unseen--;
      if (BREAKS.has(name)) plain += ' ';
    },
    ontext: (piece) => {
      if (unseen === 0) plain += piece;
    },
  });
  parser.end(text);
  return plain;
}
