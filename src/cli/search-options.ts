import { type Command, InvalidArgumentError } from 'commander';
import { Fault } from '../domain/errors.js';
import { type Facet, PAGE_SIZE, SEARCH_SORTS, type SearchQuery, type SearchSort } from '../domain/search.js';

/** The facets as options: each may be given several times. */
const OPTIONS: readonly { readonly flag: string; readonly facet: Facet; readonly help: string }[] = [
  { flag: 'kind', facet: 'kind', help: 'upr-recommendation, voluntary-pledge, treaty-body, special-procedure' },
  { flag: 'state', facet: 'state', help: 'State under review, by its three letters' },
  { flag: 'group', facet: 'group', help: 'regional group of the State under review' },
  { flag: 'organisation', facet: 'organisation', help: 'organisation that the State under review belongs to' },
  { flag: 'recommending', facet: 'recommending', help: 'recommending State, by its three letters' },
  { flag: 'recommending-group', facet: 'recommendingGroup', help: 'regional group of the recommending State' },
  { flag: 'cycle', facet: 'cycle', help: 'cycle of the Universal Periodic Review' },
  { flag: 'session', facet: 'session', help: 'session of the Working Group' },
  { flag: 'position', facet: 'position', help: 'supported, partially-supported, noted, pending, unknown' },
  { flag: 'theme', facet: 'theme', help: 'theme, as a source words it' },
  { flag: 'persons', facet: 'persons', help: 'group of persons, as a source words it' },
  { flag: 'sdg', facet: 'sdg', help: 'Sustainable Development Goal, 1 to 17' },
  { flag: 'action', facet: 'action', help: "UPR Info's category of action, 1 to 5" },
  { flag: 'treaty', facet: 'treaty', help: 'treaty named, by its code' },
  { flag: 'source', facet: 'source', help: 'source that speaks of it' },
  { flag: 'year', facet: 'year', help: 'year' },
];

export type SearchOptions = Record<string, string[] | string | undefined>;

const gather = (value: string, before: string[] = []): string[] => [...before, value];

function wholeNumber(value: string): string {
  if (!/^[1-9]\d{0,6}$/.test(value)) throw new InvalidArgumentError('give a whole number from 1');
  return value;
}

/** Adds the options of a search to a command. */
export function withSearchOptions(command: Command): Command {
  for (const { flag, help } of OPTIONS) command.option(`--${flag} <value>`, help, gather);
  return command
    .allowUnknownOption() // -word is a word to leave out
    .option('--sort <order>', SEARCH_SORTS.join(', '))
    .option('--page <number>', 'page, from 1', wholeNumber)
    .option('--size <number>', 'hits on a page', wholeNumber);
}

/** The query that words and options make. */
export function searchQueryOf(words: readonly string[], options: SearchOptions): SearchQuery {
  const unknown = words.find((word) => word.startsWith('--'));
  if (unknown !== undefined)
    throw new Fault('usage', `${unknown}: there is no such option; --help shows those there are`);
  const name = (flag: string): string => flag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const chosen = Object.fromEntries(
    OPTIONS.flatMap(({ flag, facet }) => {
      const values = options[name(flag)];
      return Array.isArray(values) ? [[facet, values.map((value) => asHeld(facet, value))]] : [];
    }),
  );
  const sort = (options.sort ?? (words.length === 0 ? 'state' : 'relevance')) as SearchSort;
  if (!SEARCH_SORTS.includes(sort))
    throw new Fault('usage', `${sort}: no such order; give one of ${SEARCH_SORTS.join(', ')}`);
  return {
    words: words.join(' '),
    chosen,
    sort,
    page: Number(options.page ?? 1),
    size: Math.min(Number(options.size ?? PAGE_SIZE), 200),
  };
}

const asHeld = (facet: Facet, value: string): string =>
  facet === 'state' || facet === 'recommending' || facet === 'treaty' ? value.toUpperCase() : value;
