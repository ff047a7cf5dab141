/**
 * What can go wrong, in six words. Nothing here knows about HTTP or exit codes:
 * `web/errors.ts` and `cli/main.ts` translate.
 */
export type FaultCode =
  | 'input' // what was given cannot be used: a file, a line, a value
  | 'usage' // the call itself is wrong: an option, an argument
  | 'not-found' // nothing is held under that id or name
  | 'conflict' // it was decided or changed meanwhile
  | 'unavailable' // a database, a port, a disk: the surroundings are at fault
  | 'limit'; // larger, deeper or slower than we accept

/** A fault a person can mend. The message says what is wrong, where, and what to do, in one line. */
export class Fault extends Error {
  override readonly name = 'Fault';

  constructor(
    readonly code: FaultCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** Something in a document or data set that was passed over, and why. The rest went on (law 5). */
export interface Problem {
  /** Where: a file, a line, a paragraph. */
  readonly at: string;
  readonly message: string;
}
