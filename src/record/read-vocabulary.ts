import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConceptTerm } from '../domain/concept.js';
import { Fault } from '../domain/errors.js';
import * as is from './columns.js';
import { type Columns, readTable } from './table.js';

const TERMS: Columns<ConceptTerm> = {
  concept: is.filled('concept'),
  language: is.text('language'),
  term: is.filled('term'),
};

/** The terms of the field in several languages, for search. Throws an `unavailable` fault where the file is missing. */
export function readVocabulary(folder: string): readonly ConceptTerm[] {
  try {
    return readTable(readFileSync(join(folder, 'vocabulary.csv'), 'utf8'), 'vocabulary.csv', TERMS).rows;
  } catch (cause) {
    throw new Fault('unavailable', `vocabulary.csv cannot be read in ${folder}: is the installation complete?`, {
      cause,
    });
  }
}
