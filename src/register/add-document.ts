import { Fault } from '../domain/errors.js';
import { visibilityOf } from './audience.js';
import type { Desk } from './desk.js';
import { readSubmission } from './read-submission.js';
import type { Added, AddOptions, Submission } from './register.js';

/** Reads a document and keeps it whole: bytes, reading, statements, findings. Added twice it is one document. */
export async function addDocument(desk: Desk, submission: Submission, options: AddOptions): Promise<Added> {
  const by = named(options.by);
  const reading = await readSubmission(desk, submission);
  if (!reading.source.passages.some((passage) => passage.kind === 'body'))
    throw new Fault(
      'input',
      `${submission.file}: no article was found in it, so nothing is kept; save the article's own page or its text`,
    );
  const isNew = await desk.store.addDocument(
    {
      document: { ...reading.source, problems: reading.problems },
      bytes: submission.bytes,
      visibility: options.visibility ?? visibilityOf(reading.source),
      licence: options.licence ?? null,
      attributions: reading.attributions,
      statements: reading.statements.map(({ statement }) => statement),
      findings: new Map(reading.statements.map(({ statement, finding }) => [statement.id, finding])),
    },
    { by, at: desk.now(), why: options.why ?? null },
  );
  return { isNew, reading, problems: reading.problems };
}

/** Every change has somebody's name (law 7). */
export function named(by: string): string {
  const name = by.trim();
  if (name === '' || name.length > 200)
    throw new Fault('input', 'say who you are: a name is needed (--by "Your Name")');
  return name;
}
