/** Words of the body that are this name spelt another way: one letter apart, in a name of six letters or more. */
export function spellingsOf(surname: string, words: string): string[] {
  const others = new Set(
    [...words.matchAll(/\b\p{Lu}[\p{L}'’-]{4,}/gu)].map((match) => match[0].replace(/['’]s$/, '')),
  );
  return [surname, ...[...others].filter((other) => other !== surname && sameName(surname, other))];
}

export function sameName(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (Math.min(a.length, b.length) < 6 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let to = 0;
  while (to < Math.min(a.length, b.length) - from && a.at(-1 - to) === b.at(-1 - to)) to++;
  return Math.max(a.length, b.length) - from - to <= 1;
}
