import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, type Problem } from '../domain/errors.js';
import type { ReferenceFacts } from '../domain/record.js';
import type { RecommendationCounts } from '../domain/review.js';
import { type Columns, readTable } from './table.js';
import * as tables from './tables.js';

/** The facts that ship with the product, as far as they could be read; the rows passed over are in `problems`. */
export interface Reference {
  readonly facts: ReferenceFacts;
  /** sha256 over the files' names and bytes, hexadecimal: tells whether a database holds these very facts. */
  readonly digest: string;
  readonly problems: readonly Problem[];
}

const NO_COUNTS: RecommendationCounts = { received: null, supported: null, noted: null, partly: null };

/** Every part of the facts and the file it stands in; the digest is taken in this order. */
const FILES: Readonly<Record<keyof ReferenceFacts, string>> = {
  sources: 'sources.csv',
  states: 'states.csv',
  treaties: 'treaties.csv',
  sessions: 'review-sessions.csv',
  reviews: 'reviews.csv',
  totals: 'outcome-totals.csv',
  treatyActions: 'treaty-actions.csv',
  treatyReadings: 'treaty-readings.csv',
  candidatures: 'candidatures.csv',
  pledges: 'pledges.csv',
  terms: 'council-terms.csv',
  measures: 'national-measures.csv',
  assessments: 'assessments.csv',
};

/** The digest alone, for a start that finds the facts loaded: no row is parsed. */
export function referenceDigest(folder: string): string {
  return digestOf(bytesByFile(folder));
}

/** Reads the tables of a folder laid out as `reference/`. Throws an `unavailable` fault where a file is missing. */
export function readReference(folder: string): Reference {
  const bytes = bytesByFile(folder);
  const problems: Problem[] = [];
  const rows = <T>(part: keyof ReferenceFacts, columns: Columns<T>): readonly T[] => {
    const read = readTable((bytes.get(FILES[part]) as Buffer).toString('utf8'), FILES[part], columns);
    problems.push(...read.problems);
    return read.rows;
  };
  const facts: ReferenceFacts = {
    sources: rows('sources', tables.sources),
    states: rows('states', tables.states).map(tables.withNames),
    treaties: rows('treaties', tables.treaties),
    sessions: rows('sessions', tables.sessions),
    reviews: rows('reviews', tables.reviews).map(tables.withCounts),
    totals: rows('totals', tables.totals)
      .map(tables.withCounts)
      .map((total) => ({ ...total, counts: total.counts ?? NO_COUNTS })),
    treatyActions: rows('treatyActions', tables.treatyActions),
    treatyReadings: rows('treatyReadings', tables.treatyReadings),
    candidatures: rows('candidatures', tables.candidatures),
    pledges: rows('pledges', tables.pledges),
    terms: rows('terms', tables.terms),
    measures: rows('measures', tables.measures),
    assessments: rows('assessments', tables.assessments),
  };
  const known = keepKnown(facts);
  return { facts: known.facts, digest: digestOf(bytes), problems: [...problems, ...known.problems] };
}

function bytesByFile(folder: string): ReadonlyMap<string, Buffer> {
  return new Map(Object.values(FILES).map((file) => [file, bytesOf(folder, file)]));
}

function digestOf(bytes: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const [file, content] of bytes) hash.update(file).update(content);
  return hash.digest('hex');
}

function bytesOf(folder: string, file: string): Buffer {
  try {
    return readFileSync(join(folder, file));
  } catch (cause) {
    throw new Fault('unavailable', `${file} cannot be read in ${folder}: is the installation complete?`, { cause });
  }
}

/** Leaves out and reports rows that name a State or a treaty which the tables of States and treaties do not hold. */
function keepKnown(facts: ReferenceFacts): { facts: ReferenceFacts; problems: Problem[] } {
  const problems: Problem[] = [];
  const states = new Set(facts.states.map((state) => state.iso3));
  const treaties = new Set(facts.treaties.map((treaty) => treaty.code));
  const keep = <T extends { readonly state: string }>(part: keyof ReferenceFacts, rows: readonly T[]): readonly T[] =>
    rows.filter((row) => {
      const treaty = 'treaty' in row ? String(row.treaty) : null;
      const vacant = row.state === '' && 'kind' in row && row.kind === 'vacancy';
      const unknown = vacant || states.has(row.state) ? null : `state "${row.state}" is unknown`;
      const fault = unknown ?? (treaty === null || treaties.has(treaty) ? null : `treaty "${treaty}" is unknown`);
      if (fault !== null) problems.push({ at: FILES[part], message: `${fault}: row left out` });
      return fault === null;
    });
  return {
    facts: {
      ...facts,
      reviews: keep('reviews', facts.reviews),
      totals: keep('totals', facts.totals),
      treatyActions: keep('treatyActions', facts.treatyActions),
      treatyReadings: keep('treatyReadings', facts.treatyReadings),
      candidatures: keep('candidatures', facts.candidatures),
      pledges: keep('pledges', facts.pledges),
      terms: keep('terms', facts.terms),
      measures: keep('measures', facts.measures),
      assessments: keep('assessments', facts.assessments),
    },
    problems,
  };
}
