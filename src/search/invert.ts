import type { PieceArray } from './pieces.js';

/** From the words of each item to the items of each word, rising, with how often (255 at most) it stands there. */
export function invert(stream: Uint32Array, starts: Uint32Array, words: number): Record<string, PieceArray> {
  const postingStarts = startsOf(stream, starts, words);
  const cursors = postingStarts.slice();
  const docs = new Uint32Array(postingStarts[words] as number);
  const counts = new Uint8Array(docs.length);
  for (let doc = 0; doc + 1 < starts.length; doc++)
    for (let at = starts[doc] as number; at < (starts[doc + 1] as number); at++) {
      const word = stream[at] as number;
      const last = (cursors[word] as number) - 1;
      if (last >= (postingStarts[word] as number) && docs[last] === doc) {
        if ((counts[last] as number) < 255) (counts[last] as number)++;
        continue;
      }
      docs[last + 1] = doc;
      counts[last + 1] = 1;
      cursors[word] = last + 2;
    }
  return { postings: docs, 'postings.counts': counts, 'postings.starts': postingStarts };
}

/** Where the items of each word begin: each item counts once for a word. */
function startsOf(stream: Uint32Array, starts: Uint32Array, words: number): Uint32Array<ArrayBuffer> {
  const postingStarts = new Uint32Array(words + 1);
  const lastDoc = new Uint32Array(words);
  for (let doc = 0; doc + 1 < starts.length; doc++)
    for (let at = starts[doc] as number; at < (starts[doc + 1] as number); at++) {
      const word = stream[at] as number;
      if (lastDoc[word] === doc + 1) continue;
      lastDoc[word] = doc + 1;
      (postingStarts[word + 1] as number)++;
    }
  for (let word = 0; word < words; word++) (postingStarts[word + 1] as number) += postingStarts[word] as number;
  return postingStarts;
}
