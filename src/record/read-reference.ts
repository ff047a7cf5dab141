import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Problem } from '../domain/errors.js';
import type { ReferenceFacts } from '../domain/record.js';
import { Row } from './cells.js';
import { TABLES } from './tables.js';

export interface Reference {
  readonly facts: ReferenceFacts;
  /** sha256 over all files: whether a database holds these facts. */
  readonly digest: string;
  /** Rows that were not understood, each with file, line and value. */
  readonly problems: readonly Problem[];
}

/** Digest alone, for a start that finds the facts loaded: no row is parsed. */
export function referenceDigest(folder: string): string {
  const hash = createHash('sha256');
  for (const { file } of Object.values(TABLES)) hash.update(readFileSync(join(folder, file)));
  return hash.digest('hex');
}

/** Reads the facts that ship with the product. A row that is not understood is reported; the rest goes on (law 5). */
export function readReference(folder: string): Reference {
  const problems: Problem[] = [];
  const facts = Object.fromEntries(
    Object.entries(TABLES).map(([part, table]) => [
      part,
      rowsOf(folder, table.file, table.read as (row: Row) => unknown, problems),
    ]),
  ) as unknown as ReferenceFacts;
  return { facts, digest: referenceDigest(folder), problems };
}

function rowsOf(folder: string, file: string, read: (row: Row) => unknown, problems: Problem[]): unknown[] {
  const parsed = Papa.parse<Record<string, string>>(readFileSync(join(folder, file), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return parsed.data.flatMap((cells, index) => {
    try {
      return [read(new Row(cells))];
    } catch (fault) {
      problems.push({ at: `${file}, row ${index + 2}`, message: (fault as Error).message });
      return [];
    }
  });
}
