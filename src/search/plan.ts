import type { ConceptTerm } from '../domain/concept.js';
import type { Clause, Pattern, Plan } from './pattern.js';
import { type ParsedQuery, patternsOf, type Term } from './query.js';
import { areForms } from './stems.js';
import { MESSAGES } from './understood.js';
import type { IsWordOf, Vocabulary } from './vocabulary.js';
import { tokensOf } from './words.js';

/** What the texts of an index are made of. */
export interface HeldWords {
  readonly languages: readonly string[];
  readonly isWordOf: IsWordOf;
}

/** Makes a query ready: what vocabularies know of its words is added in the languages that the index holds. */
export function planQuery(parsed: ParsedQuery, vocabulary: Vocabulary, held: HeldWords): Plan {
  const widen = new Widening(vocabulary, held);
  const clauses: Clause[] = [];
  for (let at = 0; at < parsed.required.length; ) {
    const group = parsed.required[at] as readonly Term[];
    const run = plainRun(parsed.required, at);
    const { widened, length } = run.length > 0 ? widen.run(run) : { widened: widen.each(group), length: 1 };
    const terms = parsed.required.slice(at, at + length);
    clauses.push({ exact: terms.map((anyOf) => anyOf.flatMap((term) => term.patterns)), widened });
    at += length;
  }
  const without = parsed.without.map((term): Clause => ({ exact: [term.patterns], widened: widen.each([term]) }));
  return { clauses, without, sideBySide: runsOf(parsed), understood: [...parsed.notes, ...widen.told] };
}

/** Plain words one after another from `at` on, none of them in an OR. */
function plainRun(required: ParsedQuery['required'], at: number): Term[] {
  const run: Term[] = [];
  for (const group of required.slice(at)) {
    const [term, other] = group;
    if (other !== undefined || !term?.isPlain) break;
    run.push(term);
  }
  return run;
}

function runsOf({ required }: ParsedQuery): Pattern[] {
  const runs: Pattern[] = [];
  for (let at = 0; at < required.length; at++) {
    const run = plainRun(required, at);
    if (run.length < 2) continue;
    runs.push({ elements: run.flatMap((term) => term.patterns[0]?.elements ?? []), language: null });
    at += run.length;
  }
  return runs;
}

class Widening {
  readonly told: string[] = [];

  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly held: HeldWords,
  ) {}

  /** The longest beginning of the run that is a term; `length` counts the query's terms it took, at least one. */
  run(terms: readonly Term[]): { widened: Pattern[]; length: number } {
    for (const spelling of [0, 1]) {
      const words = terms.map(
        (term) => (term.patterns[spelling] ?? term.patterns[0])?.elements.map(({ word }) => word) ?? [],
      );
      const meaning = this.vocabulary.meaningOf(words.flat(), this.held.languages, this.held.isWordOf);
      const length = termsTaken(words, meaning?.length ?? 0);
      if (meaning === null || length === 0) continue;
      const asked = words.slice(0, length).flat();
      const raw = terms
        .slice(0, length)
        .map((term) => term.raw)
        .join(' ');
      const widened = this.patterns(raw, asked, meaning.otherTerms);
      return { widened, length };
    }
    return { widened: [], length: 1 };
  }

  /** Each by itself: terms in an OR, and those to be without. */
  each(terms: readonly Term[]): Pattern[] {
    return terms.filter((term) => term.isPlain).flatMap((term) => this.run([term]).widened);
  }

  private patterns(raw: string, asked: readonly string[], terms: readonly ConceptTerm[]): Pattern[] {
    const patterns: Pattern[] = [];
    const told = new Map<string, string[]>();
    for (const { language, term } of terms) {
      if (language !== '' && !this.held.languages.includes(language)) continue;
      const spelled = patternsOf(tokensOf(term), language === '' ? null : language);
      if (isAsked(spelled[0] as Pattern, asked, language)) continue;
      patterns.push(...spelled);
      told.set(language, [...(told.get(language) ?? []), term]);
    }
    if (told.size > 0) this.told.push(MESSAGES.widened(raw, told));
    return patterns;
  }
}

/** How many terms make up so many words; 0 where the words end inside a term. */
function termsTaken(words: readonly (readonly string[])[], length: number): number {
  let taken = 0;
  for (const [index, { length: count }] of words.entries()) {
    taken += count;
    if (taken === length) return index + 1;
  }
  return 0;
}

/** `tortura` is found by asking *torture* already: it has the same stem in Spanish. */
function isAsked({ elements }: Pattern, asked: readonly string[], language: string): boolean {
  return (
    elements.length === asked.length &&
    elements.every(({ word }, index) => areForms(word, asked[index] as string, language))
  );
}
