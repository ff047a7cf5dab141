import type { ConceptTerm } from '../domain/concept.js';
import type { State } from '../domain/state.js';
import type { Treaty } from '../domain/treaty.js';
import { joinedIn, partsIn, tokensOf } from './words.js';

/** The words of a term, elisions left out; once by their parts and once joined, where hyphens join some. */
export function spellingsOf(term: string): string[][] {
  const tokens = tokensOf(term).filter((token) => !token.clitic);
  const spelled = tokens.some((token) => token.width > 1) ? [partsIn(tokens), joinedIn(tokens)] : [tokens];
  return spelled.filter((words) => words.length > 0).map((words) => words.map((token) => token.word));
}

/** Names of a State that are more often something else's: Latin America, and in two or three capitals US and CAR. */
const TOO_WIDE = /^(?:America|(?:[A-Z]\.?){1,3})$/;

/** Names of a State by language. */
export function stateTerms(state: State): ConceptTerm[] {
  const concept = `state:${state.iso3}`;
  const english = [state.name, ...state.aliases.map((alias) => alias.replace(/ \(former\)$/, ''))]
    .filter((name) => !TOO_WIDE.test(name))
    .map((term) => ({ concept, language: 'en', term }));
  const others = Object.entries(state.names).map(([language, term]) => ({ concept, language, term }));
  return shortest([...english, ...others]);
}

/** Without names that hold a shorter one of the same language: who looks for *Slovenia* finds *Republic of Slovenia*. */
function shortest(terms: readonly ConceptTerm[]): ConceptTerm[] {
  const read = terms.map((term) => ({ term, words: ` ${spellingsOf(term.term)[0]?.join(' ') ?? ''} ` }));
  const holdsAnother = ({ term, words }: (typeof read)[number]): boolean =>
    read.some((other) => other.term.language === term.language && other.words !== words && words.includes(other.words));
  return read.filter((one) => !holdsAnother(one)).map(({ term }) => term);
}

/** Names of a treaty in English, and its abbreviations, which are the same in every language. */
export function treatyTerms(treaty: Treaty): ConceptTerm[] {
  const concept = `treaty:${treaty.code}`;
  const names = [treaty.title, ...treaty.aliases.filter((alias) => !/^the /i.test(alias))];
  // GENOCIDE and ROME are our codes, not what anybody writes.
  const isWord = names.some((name) => name.toUpperCase().split(/\W+/).includes(treaty.code));
  const language = (term: string): string => (/[a-z]/.test(term) ? 'en' : '');
  return [...(isWord ? [] : [treaty.code]), ...names].map((term) => ({ concept, language: language(term), term }));
}
