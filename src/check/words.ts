/** Words that say nothing of the matter. */
const EMPTY = new Set(
  'the a an of and or to in on for with by from at as is are was were be been has have had that this these those it its our their we they he she who which whom what will would shall should also than more most many some any all new last year years since before after under over into about other such not no only them his her state states government country national law laws decision decided made taken relevant united nations human rights council convention existing additional step first second third against special which observe including especially'.split(
    ' ',
  ),
);

/** Endings that forms of one word differ by. */
const ENDING =
  /(?:isations?|izations?|ations?|ities|ments?|ingly|ness|ions?|ies|ing|ity|ives?|ally|als?|ers?|ors?|ed|es|ly|s|y|e)$/;

/** The words of a text that carry its matter, each cut to its stem: `toughened penalties` → tough, penalt. */
export function matterOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words
      .filter((word) => word.length > 2 && !EMPTY.has(word))
      .map(stemOf)
      .filter((stem) => stem.length > 2),
  );
}

function stemOf(word: string): string {
  if (word.length <= 4) return word.replace(/s$/, '');
  const once = word.replace(ENDING, '');
  return once.length >= 3 ? once.replace(/(.)\1$/, '$1') : word;
}

/** How many words of matter two texts share. */
export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}
