/** What a search says of how it read a query, one sentence each. */

const names = new Intl.DisplayNames('en', { type: 'language' });

export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}

const number = (count: number): string => count.toLocaleString('en');
const MOST_NAMED = 3;

export const MESSAGES = {
  tooLong: (length: number, most: number): string =>
    `The query has ${number(length)} characters, at most ${number(most)} can be read: shorten it.`,
  tooMany: (count: number, most: number): string =>
    `The query has ${number(count)} words, at most ${number(most)} can be looked for at once: leave some out.`,
  notClosed: (phrase: string): string =>
    `A quotation mark was not closed: “${phrase}” was read as one phrase to the end.`,
  strayOr: 'OR joins the word before it and the word after it; where one of them was missing it was left out.',
  orWithout: (raw: string): string =>
    `OR joins words to be found, so “${raw}”, which has a minus before it, was left out of the results by itself.`,
  noWord: (raw: string): string =>
    raw === '' ? 'An empty pair of quotation marks was left out.' : `“${raw}” holds no word and was left out.`,
  brackets: 'Brackets have no meaning in a search and were left out.',
  strayStar: (raw: string): string =>
    `A star stands at the end of a word: the one inside or before “${raw}” was left out.`,
  nothingLeft: 'No word was left to look for, so everything is shown.',
  /** `terms` by language, in the order to be said. */
  widened: (raw: string, terms: ReadonlyMap<string, readonly string[]>): string => {
    const told = [...terms].map(([language, found]) => {
      const named = found.slice(0, MOST_NAMED).join(', ') + (found.length > MOST_NAMED ? ' …' : '');
      return language === '' ? named : `${named} (${languageName(language)})`;
    });
    return `“${raw}” was also looked for as ${told.join('; ')}.`;
  },
} as const;
