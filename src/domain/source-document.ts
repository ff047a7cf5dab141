import type { Problem } from './errors.js';
import type { DatedValue } from './partial-date.js';
import type { Passage } from './passage.js';

/** Who may see the text (law 9). `quotes-only`: the public sees quotes, their surroundings and a link. */
export type Visibility = 'private' | 'quotes-only' | 'public';

/** A document somebody gave us, as a reader understood it. Its bytes are kept elsewhere, under `id`. */
export interface SourceDocument {
  /** `sha256:` of the bytes as received. */
  readonly id: string;
  /** The name it came under; a name, never a path that is opened. */
  readonly file: string;
  readonly mediaType: string;
  /** ISO 639-1 where known, else ISO 639-3; null where the text is too short to tell. */
  readonly language: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  /** Every anchor counts in this text. For plain text: the decoded file, line ends LF, nothing else changed. */
  readonly text: string;
  /** UN document symbol, such as `A/HRC/43/15`. */
  readonly symbol: string | null;
  readonly publishedOn: DatedValue | null;
  /** The day the page was saved. Never used to resolve a relative date (law 8). */
  readonly capturedOn: DatedValue | null;
  readonly passages: readonly Passage[];
  readonly problems: readonly Problem[];
}
