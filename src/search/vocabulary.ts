import type { ConceptTerm } from '../domain/concept.js';
import type { State } from '../domain/state.js';
import type { Treaty } from '../domain/treaty.js';
import { spellingsOf, stateTerms, treatyTerms } from './names.js';
import { areForms, stemsOf } from './stems.js';

/** What the vocabularies know of the words of a query. */
export interface Meaning {
  /** How many of the words it took. */
  readonly length: number;
  /** Terms of the same concepts in the languages that the words are not in, and those of no language. */
  readonly otherTerms: readonly ConceptTerm[];
}

/** Tells whether texts of a language hold a word as it stands. */
export type IsWordOf = (word: string, language: string) => boolean;

/** Terms across languages: looked up by folded words, in any form. */
export interface Vocabulary {
  /** The meaning of the longest run of words that the given ones begin with; null where there is none. */
  meaningOf(words: readonly string[], languages: readonly string[], isWordOf: IsWordOf): Meaning | null;
}

interface ReadTerm extends ConceptTerm {
  readonly words: readonly string[];
  /** The language in whose forms the words are met. */
  readonly forms: string;
}

/** Written in capitals: met only as it stands, in no other form. */
const ABBREVIATION = /^[^\p{Ll}\p{Lo}]+$/u;
/** No language: every word has one form. */
const AS_IT_IS = '';

/** `concepts` are ours; names of States and treaties in their languages are added from the tables. */
export function createVocabulary(
  concepts: readonly ConceptTerm[],
  states: readonly State[],
  treaties: readonly Treaty[],
): Vocabulary {
  let read: ReturnType<typeof readTerms> | null = null;
  return {
    meaningOf(words, languages, isWordOf) {
      // Read at the first search: thousands of terms have to be stemmed, and most commands never search.
      read ??= readTerms([...concepts, ...states.flatMap(stateTerms), ...treaties.flatMap(treatyTerms)]);
      const isForeign = (word: string, language: string): boolean =>
        !isWordOf(word, language) && languages.some((other) => isWordOf(word, other));
      const terms = longest(candidates(read.byStem, words[0]).filter((term) => begins(words, term, isForeign)));
      if (terms.length === 0) return null;
      const otherTerms = [...new Set(terms.map((term) => term.concept))].flatMap((concept) => {
        const spoken = new Set(terms.filter((term) => term.concept === concept).map((term) => term.language));
        const all = (read as NonNullable<typeof read>).byConcept.get(concept) ?? [];
        return all.filter((term) => term.language === '' || !spoken.has(term.language));
      });
      return { length: (terms[0] as ReadTerm).words.length, otherTerms };
    },
  };
}

function readTerms(terms: readonly ConceptTerm[]) {
  const byConcept = new Map<string, ConceptTerm[]>();
  const byStem = new Map<string, ReadTerm[]>();
  for (const term of terms) {
    if (spellingsOf(term.term).length === 0) continue;
    append(byConcept, term.concept, term);
    const forms = ABBREVIATION.test(term.term) ? AS_IT_IS : term.language;
    for (const words of spellingsOf(term.term))
      for (const stem of stemsOf(words[0] as string, forms))
        append(byStem, `${forms} ${stem}`, { ...term, words, forms });
  }
  const languages = [...new Set([AS_IT_IS, ...terms.map((term) => term.language)])];
  return { byConcept, byStem: { languages, terms: byStem } };
}

function append<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function candidates(
  { languages, terms }: { languages: readonly string[]; terms: ReadonlyMap<string, readonly ReadTerm[]> },
  word: string | undefined,
): ReadTerm[] {
  if (word === undefined) return [];
  const found = languages.flatMap((language) =>
    stemsOf(word, language).flatMap((stem) => terms.get(`${language} ${stem}`) ?? []),
  );
  return [...new Set(found)];
}

/**
 * Whether the words begin with a term. Another form of it counts only where the word is not one of another language,
 * as *policies* has the stem of the French *police*, and not too short to tell, as *can* has that of *Canadá*.
 */
function begins(words: readonly string[], term: ReadTerm, isForeign: IsWordOf): boolean {
  return term.words.every((word, index) => {
    const asked = words[index];
    if (asked === undefined) return false;
    if (word === asked) return true;
    return asked.length > 3 && areForms(word, asked, term.forms) && !isForeign(asked, term.language);
  });
}

function longest(terms: readonly ReadTerm[]): ReadTerm[] {
  const length = Math.max(0, ...terms.map((term) => term.words.length));
  return terms.filter((term) => term.words.length === length);
}
