import { hasColumns } from '../../read-rows.js';
import type { SourceFormat } from '../../source.js';
import { readUhri, UHRI_COLUMNS, UHRI_REQUIRED } from './read.js';

/**
 * The Index's exports, XLSX (the whole set, or the results of a search) and JSON. No exported file was seen; the columns
 * are from public code that reads them:
 * - XLSX, 16 columns in this order: Text, Countries Concerned, Reccomending Body (so spelled), Document Symbol, Themes,
 *   Affected Persons, Sdgs, Document Publication Date, UPR Reccomending States, UPR Position, Type, OHCHR Annotation Id,
 *   UPR Session, Regions Concerned, Recommending Regions, Date of publication on UHRI (github
 *   lszoszk/UnitedNations_recommendations, tests and dashboard; CeHDI-Foundation/UPR-Health-Explorer, which gives the types
 *   of the columns). Values begin with a dash and stand under each other; days are Excel's numbers.
 * - JSON: AnnotationId, Text, Symbol, Body, Countries, Themes, AffectedPersons, Sdgs, PublicationDate, AnnotationType,
 *   UprCycle, UprPositions, UprRecommendingCountry, UprSession, Regions (a record quoted in public code of 2025).
 * Not seen: how a session is written in either (its first number is taken), a CSV, exports in other languages than English.
 */
export const uhri: SourceFormat = {
  id: 'uhri',
  title: 'Universal Human Rights Index',
  publisher: 'OHCHR',
  licence: 'none stated; UN data, cite the document by symbol and paragraph',
  url: 'https://uhri.ohchr.org/en/our-data-api',
  covers:
    'Recommendations of the Universal Periodic Review, treaty bodies and special procedures since 2006; observations are passed over',
  rank: 'ohchr-list',
  recognises: (table) => hasColumns(table, UHRI_COLUMNS, UHRI_REQUIRED),
  expected: (table) => (WHOLE_SET.test(table.name) ? { least: 100_000, most: 500_000 } : null),
  read: readUhri,
};

/** The whole set: some 267,500 rows in 2026, of which an unknown share are recommendations. */
const WHOLE_SET = /^export-full-[a-z]{2}\.(?:json|xlsx|csv)$/;
