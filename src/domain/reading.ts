import type { Attribution } from './attribution.js';
import type { Problem } from './errors.js';
import type { Finding } from './finding.js';
import type { SourceDocument } from './source-document.js';
import type { Statement } from './statement.js';

/** A statement with what the record says of it. */
export interface CheckedStatement {
  readonly statement: Statement;
  readonly finding: Finding;
}

/** All that was read in one document: what `rapporteur read` prints and the document page shows. */
export interface Reading {
  readonly source: SourceDocument;
  readonly attributions: readonly Attribution[];
  readonly statements: readonly CheckedStatement[];
  readonly problems: readonly Problem[];
}
