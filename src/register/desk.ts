import type { PartialDate } from '../domain/partial-date.js';
import type { Lexicon } from '../extract/lexicon/lexicon.js';
import type { SearchIndex } from '../search/open-index.js';
import type { Store } from '../store/store.js';

/** What every use case works with. */
export interface Desk {
  readonly store: Store;
  /** Now, as an ISO 8601 instant. */
  readonly now: () => string;
  /** The names of States and treaties, made ready on first use. */
  readonly lexicon: () => Promise<Lexicon>;
  /** The index of the record as it now is: made or opened anew where another process changed the record. */
  readonly index: () => Promise<SearchIndex>;
}

export const today = (desk: Desk): PartialDate => desk.now().slice(0, 10);
