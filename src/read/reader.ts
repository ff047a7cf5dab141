import type { SourceDocument } from '../domain/source-document.js';

/** A file as it was received. Readers open nothing and fetch nothing. */
export interface Received {
  readonly bytes: Uint8Array;
  /** The name it came under. */
  readonly file: string;
  /** Where it was found, if a person said so; never fetched. */
  readonly url?: string;
}

/**
 * One kind of document. `recognises` looks at the bytes first, at the name last.
 * `read` throws a `Fault` of code `input` or `limit`, one line that says what is wrong and what to do.
 */
export interface Reader {
  readonly mediaType: string;
  recognises(received: Received): boolean;
  read(received: Received): Promise<SourceDocument>;
}
