import type { NationalMeasure } from '../domain/national-measure.js';
import type { Review } from '../domain/review.js';
import type { TreatyAction, TreatyReading } from '../domain/treaty.js';
import { READ_IN } from './example.js';

/** Items of the made-up record that examples meet: what an example does not say is as here. */

export const exampleReview = (more: Partial<Review>): Review => ({
  state: 'XXA',
  cycle: 5,
  session: 60,
  reviewedOn: '2029-11-06',
  reportSymbol: null,
  addendumSymbol: null,
  councilSession: 70,
  outcomeAdoptedOn: null,
  status: 'outcome-adopted',
  decision: null,
  counts: null,
  countsSource: null,
  troika: null,
  note: '',
  ...READ_IN,
  ...more,
});

export const exampleMeasure = (more: Partial<NationalMeasure> & Pick<NationalMeasure, 'measure'>): NationalMeasure => ({
  state: 'XXA',
  kind: 'operation',
  on: null,
  number: null,
  whatItDoes: '',
  figureAsReported: null,
  figureCounts: null,
  status: '',
  asOf: null,
  note: '',
  ...READ_IN,
  ...more,
});

export const exampleAction = (more: Partial<TreatyAction>): TreatyAction => ({
  state: 'XXA',
  treaty: 'CAT',
  action: 'signature',
  on: null,
  effectiveOn: null,
  note: '',
  ...READ_IN,
  ...more,
});

export const exampleReading = (more: Partial<TreatyReading>): TreatyReading => ({
  state: 'XXA',
  treaty: 'CAT',
  found: 'none',
  readTo: null,
  note: '',
  ...READ_IN,
  ...more,
});
