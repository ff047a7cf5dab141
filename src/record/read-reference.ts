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

/** Reads the tables of a folder laid out as `reference/`. Throws an `unavailable` fault where a file is missing. */
export function readReference(folder: string): Reference {
  const hash = createHash('sha256');
  const problems: Problem[] = [];
  const rows = <T>(file: string, columns: Columns<T>): readonly T[] => {
    const bytes = bytesOf(folder, file);
    hash.update(file).update(bytes);
    const read = readTable(bytes.toString('utf8'), file, columns);
    problems.push(...read.problems);
    return read.rows;
  };
  const facts: ReferenceFacts = {
    sources: rows('sources.csv', tables.sources),
    states: rows('states.csv', tables.states).map(tables.withNames),
    treaties: rows('treaties.csv', tables.treaties),
    sessions: rows('review-sessions.csv', tables.sessions),
    reviews: rows('reviews.csv', tables.reviews).map(tables.withCounts),
    totals: rows('outcome-totals.csv', tables.totals)
      .map(tables.withCounts)
      .map((total) => ({ ...total, counts: total.counts ?? NO_COUNTS })),
    treatyActions: rows('treaty-actions.csv', tables.treatyActions),
    treatyReadings: rows('treaty-readings.csv', tables.treatyReadings),
    candidatures: rows('candidatures.csv', tables.candidatures),
    pledges: rows('pledges.csv', tables.pledges),
    terms: rows('council-terms.csv', tables.terms),
    measures: rows('national-measures.csv', tables.measures),
    assessments: rows('assessments.csv', tables.assessments),
  };
  const known = keepKnown(facts);
  return { facts: known.facts, digest: hash.digest('hex'), problems: [...problems, ...known.problems] };
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
  const keep = <T extends { readonly state: string }>(file: string, rows: readonly T[]): readonly T[] =>
    rows.filter((row) => {
      const treaty = 'treaty' in row ? String(row.treaty) : null;
      const vacant = row.state === '' && 'kind' in row && row.kind === 'vacancy';
      const unknown = vacant || states.has(row.state) ? null : `state "${row.state}" is unknown`;
      const fault = unknown ?? (treaty === null || treaties.has(treaty) ? null : `treaty "${treaty}" is unknown`);
      if (fault !== null) problems.push({ at: file, message: `${fault}: row left out` });
      return fault === null;
    });
  return {
    facts: {
      ...facts,
      reviews: keep('reviews.csv', facts.reviews),
      totals: keep('outcome-totals.csv', facts.totals),
      treatyActions: keep('treaty-actions.csv', facts.treatyActions),
      treatyReadings: keep('treaty-readings.csv', facts.treatyReadings),
      candidatures: keep('candidatures.csv', facts.candidatures),
      pledges: keep('pledges.csv', facts.pledges),
      terms: keep('council-terms.csv', facts.terms),
      measures: keep('national-measures.csv', facts.measures),
      assessments: keep('assessments.csv', facts.assessments),
    },
    problems,
  };
}
