/** How a language says a concept of the field: a row of `reference/vocabulary.csv`. */
export interface ConceptTerm {
  readonly concept: string;
  /** ISO 639-1; empty for what is the same in every language: `OP-CAT`. */
  readonly language: string;
  readonly term: string;
}
