import { byCodeUnit } from './code-units.js';
import type { PieceArray } from './pieces.js';
import { packStrings } from './sorted-strings.js';
import { stemsOf } from './stems.js';
import type { Word } from './word-table.js';

/**
 * Words by language, then by letters, so that those with one prefix stand together. The stream, which has the words
 * by the order of their coming, is put into the new numbers in place: it is the largest of all arrays.
 */
export function wordArrays(words: readonly Word[], languages: readonly string[], stream: Uint32Array) {
  const order = words.map((word, number) => ({ word, number }));
  order.sort((a, b) => inOrder(a.word, b.word));
  const places = new Uint32Array(order.length);
  order.forEach(({ number }, place) => {
    places[number] = place;
  });
  for (let at = 0; at < stream.length; at++) stream[at] = places[stream[at] as number] as number;
  const sorted = order.map(({ word }) => word);
  const { units, starts } = packStrings(sorted.map(({ word }) => word));
  const widths = Uint8Array.from(sorted, ({ width }) => width);
  return { sorted, ranges: rangesOf(sorted, languages), arrays: { words: units, 'words.starts': starts, widths } };
}

function inOrder(a: Word, b: Word): number {
  return byCodeUnit(a.language, b.language) || byCodeUnit(a.word, b.word) || a.width - b.width;
}

/** Where the words of each language begin. */
function rangesOf(sorted: readonly Word[], languages: readonly string[]): number[] {
  const counts = new Map<string, number>();
  for (const { language } of sorted) counts.set(language, (counts.get(language) ?? 0) + 1);
  const ranges = [0];
  for (const language of languages) ranges.push((ranges.at(-1) as number) + (counts.get(language) ?? 0));
  return ranges;
}

/** Which words each stem of a language has. */
export function stemArrays(sorted: readonly Word[], languages: readonly string[]) {
  const byLanguage = new Map(languages.map((language) => [language, new Map<string, number[]>()]));
  sorted.forEach(({ word, language }, number) => {
    const stems = byLanguage.get(language) as Map<string, number[]>;
    for (const stem of stemsOf(word, language)) {
      const members = stems.get(stem);
      if (members === undefined) stems.set(stem, [number]);
      else members.push(number);
    }
  });
  const ranges = [0];
  const all = languages.flatMap((language) => {
    const stems = [...(byLanguage.get(language) as Map<string, number[]>)].sort(([a], [b]) => byCodeUnit(a, b));
    ranges.push((ranges.at(-1) as number) + stems.length);
    return stems;
  });
  return { ranges, arrays: packStems(all) };
}

function packStems(stems: readonly (readonly [string, readonly number[]])[]): Record<string, PieceArray> {
  const { units, starts } = packStrings(stems.map(([stem]) => stem));
  const memberStarts = new Uint32Array(stems.length + 1);
  stems.forEach(([, members], index) => {
    memberStarts[index + 1] = (memberStarts[index] as number) + members.length;
  });
  const members = Uint32Array.from(stems.flatMap(([, numbers]) => numbers));
  return { stems: units, 'stems.starts': starts, 'stems.words': members, 'stems.words.starts': memberStarts };
}
