import type { State } from '../../domain/state.js';
import type { Treaty } from '../../domain/treaty.js';

/** A name met in a text. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  /** ISO 3166 alpha-3 of a State, or a treaty's code. */
  readonly key: string;
}

/** The names people use for States and treaties, made ready for finding. Built once from the record. */
export interface Lexicon {
  readonly states: ReadonlyMap<string, State>;
  readonly treaties: ReadonlyMap<string, Treaty>;
  /** Names, aliases and demonyms of States, longest first, never overlapping. */
  statesIn(text: string): Mention[];
  /** Capitals and parliaments that stand for one of these States. */
  seatsIn(text: string, states: readonly (string | null)[]): Mention[];
  /** Capitals of States, wherever they stand; those where organisations have their seat are left out. */
  capitalsIn(text: string): Mention[];
  /** Treaties by any of their names, with "first", "second", "third" Optional Protocol told apart. */
  treatiesIn(text: string): Mention[];
}
