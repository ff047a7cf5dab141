import type { Quoted } from './anchor.js';

/** Who said something. `name` is the full name where the document gives it anywhere; joined over spellings. */
export interface Speaker extends Quoted {
  readonly name: string | null;
  readonly role: string | null;
}

/** Who said what, in which words. Content may hold nested attributions, each an item of its own. */
export interface Attribution {
  /** `a1`, `a2` … in order of the text; unique within a document. */
  readonly id: string;
  /** Whether the words stand in quotation marks. */
  readonly direct: boolean;
  readonly speaker: Speaker | null;
  /** ISO 3166 alpha-3 of the State the speaker speaks for; null for organisations and private persons. */
  readonly state: string | null;
  /** Whether the speaker speaks for a State or an organisation; others stay unnamed (law 9). */
  readonly official: boolean;
  /** `said`, `according to`, `stressed that`; null where only the quotation marks tell. */
  readonly cue: Quoted | null;
  readonly content: Quoted;
}
