import type { Assessment } from '../domain/assessment.js';
import type { Candidature, CandidaturePledge } from '../domain/council/candidature.js';
import type { MembershipTerm, TermKind } from '../domain/council/membership.js';
import type { NationalMeasure } from '../domain/national-measure.js';
import type { RecordSource } from '../domain/record-source.js';
import type { OutcomeTotal, RecommendationCounts, Review, ReviewSession, ReviewStatus } from '../domain/review.js';
import type { RegionalGroup, State } from '../domain/state.js';
import { TREATY_ACTIONS, type Treaty, type TreatyAction, type TreatyReading } from '../domain/treaty.js';
import * as is from './columns.js';
import type { Columns } from './table.js';

/** The files of `reference/`, column by column. `Flat` rows keep in one line what the domain nests. */

const GROUPS: readonly RegionalGroup[] = ['African', 'Asia-Pacific', 'Eastern European', 'GRULAC', 'WEOG'];
const TERM_KINDS: readonly TermKind[] = ['seat', 'suspension', 'vacancy'];
const STATUSES: readonly ReviewStatus[] = [
  'scheduled',
  'held',
  'postponed',
  'not-held',
  'outcome-adopted',
  'adoption-deferred',
];
const NAME_LANGUAGES = ['fr', 'es', 'ru', 'ar', 'zh', 'kk'] as const;

type Flat<T extends { readonly counts: RecommendationCounts | null }> = Omit<T, 'counts'> & RecommendationCounts;
type FlatState = Omit<State, 'names'> & Record<(typeof NAME_LANGUAGES)[number], string>;

const counts: Columns<RecommendationCounts> = {
  received: is.wholeOrNull('received'),
  supported: is.wholeOrNull('supported'),
  noted: is.wholeOrNull('noted'),
  partly: is.wholeOrNull('partly'),
};

export const states: Columns<FlatState> = {
  iso3: is.stateCode('iso3'),
  iso2: is.filled('iso2'),
  name: is.filled('name'),
  formalName: is.text('formal_name'),
  aliases: is.list('aliases'),
  demonyms: is.list('demonyms'),
  fr: is.text('name_fr'),
  es: is.text('name_es'),
  ru: is.text('name_ru'),
  ar: is.text('name_ar'),
  zh: is.text('name_zh'),
  kk: is.text('name_kk'),
  status: is.oneOf('status', ['member', 'observer']),
  regionalGroup: is.oneOfOrNull('regional_group', GROUPS),
  organisations: is.list('organisations'),
};

export const treaties: Columns<Treaty> = {
  code: is.filled('code'),
  title: is.filled('title'),
  aliases: is.list('aliases'),
  adoptedOn: is.dateOrNull('adopted_on'),
  inForceOn: is.dateOrNull('in_force_on'),
  depositary: is.text('depositary'),
  monitoringBody: is.text('monitoring_body'),
};

export const treatyActions: Columns<TreatyAction> = {
  state: is.stateCode('state'),
  treaty: is.filled('treaty'),
  action: is.oneOf('action', TREATY_ACTIONS),
  on: is.dateOrNull('on'),
  effectiveOn: is.dateOrNull('effective_on'),
  note: is.text('note'),
  ...is.provenance,
};

export const treatyReadings: Columns<TreatyReading> = {
  state: is.stateCode('state'),
  treaty: is.filled('treaty'),
  found: is.oneOf('found', ['none', 'none-after-signature', 'unknown']),
  readTo: is.dateOrNull('read_to'),
  note: is.text('note'),
  ...is.provenance,
};

/** A vacancy has no State: the seat is empty. */
export const terms: Columns<MembershipTerm> = {
  state: is.text('state'),
  regionalGroup: is.oneOf('regional_group', GROUPS),
  from: is.date('from'),
  to: is.date('to'),
  electedOn: is.dateOrNull('elected_on'),
  kind: is.oneOf('kind', TERM_KINDS),
  note: is.text('note'),
  ...is.provenance,
};

export const candidatures: Columns<Candidature> = {
  state: is.stateCode('state'),
  electedOn: is.date('elected_on'),
  termFrom: is.date('term_from'),
  termTo: is.filled('term_to'),
  regionalGroup: is.oneOf('regional_group', GROUPS),
  seats: is.whole('seats'),
  votes: is.wholeOrNull('votes'),
  elected: is.yesNoOrNull('elected'),
  round: is.textOrNull('round'),
  recordSymbol: is.textOrNull('record_symbol'),
  note: is.text('note'),
  ...is.provenance,
};

export const pledges: Columns<CandidaturePledge> = {
  state: is.stateCode('state'),
  term: is.filled('term'),
  madeIn: is.filled('made_in'),
  on: is.dateOrNull('on'),
  symbol: is.textOrNull('symbol'),
  pledge: is.filled('pledge'),
  ...is.provenance,
};

export const sessions: Columns<ReviewSession> = {
  session: is.whole('session'),
  cycle: is.whole('cycle'),
  from: is.date('from'),
  to: is.date('to'),
  councilSession: is.wholeOrNull('council_session'),
  states: is.list('states'),
  note: is.text('note'),
  ...is.provenance,
};

export const reviews: Columns<Flat<Review>> = {
  state: is.stateCode('state'),
  cycle: is.whole('cycle'),
  session: is.whole('session'),
  reviewedOn: is.dateOrNull('reviewed_on'),
  reportSymbol: is.textOrNull('report_symbol'),
  addendumSymbol: is.textOrNull('addendum_symbol'),
  councilSession: is.wholeOrNull('council_session'),
  outcomeAdoptedOn: is.dateOrNull('outcome_adopted_on'),
  status: is.oneOf('status', STATUSES),
  decision: is.textOrNull('decision'),
  ...counts,
  countsSource: is.textOrNull('counts_source'),
  troika: is.textOrNull('troika'),
  note: is.text('note'),
  ...is.provenance,
};

export const totals: Columns<Flat<OutcomeTotal>> = {
  state: is.stateCode('state'),
  cycle: is.whole('cycle'),
  councilSession: is.whole('council_session'),
  ...counts,
  statedBy: is.filled('stated_by'),
  final: is.yesNo('final'),
  decision: is.textOrNull('decision'),
  adoptedOn: is.dateOrNull('adopted_on'),
  paragraph: is.textOrNull('paragraph'),
  note: is.text('note'),
  ...is.provenance,
};

export const measures: Columns<NationalMeasure> = {
  state: is.stateCode('state'),
  measure: is.filled('measure'),
  kind: is.filled('kind'),
  on: is.textOrNull('on'),
  number: is.textOrNull('number'),
  whatItDoes: is.text('what_it_does'),
  figureAsReported: is.textOrNull('figure'),
  figureCounts: is.textOrNull('figure_counts'),
  status: is.text('status'),
  asOf: is.dateOrNull('as_of'),
  note: is.text('note'),
  ...is.provenance,
};

export const assessments: Columns<Assessment> = {
  state: is.stateCode('state'),
  about: is.filled('about'),
  by: is.filled('by'),
  on: is.dateOrNull('on'),
  words: is.filled('words'),
  ...is.provenance,
};

export const sources: Columns<RecordSource> = {
  id: is.filled('id'),
  title: is.filled('title'),
  publisher: is.filled('publisher'),
  covers: is.filled('covers'),
  coversUntil: is.dateOrNull('covers_until'),
  treaties: is.list('treaties'),
  licence: is.text('licence'),
  url: is.address('url'),
  note: is.text('note'),
};

/** Puts the counts of a flat row together; null where none of them was stated. */
export function withCounts<T extends RecommendationCounts>(
  row: T,
): Omit<T, keyof RecommendationCounts> & { counts: RecommendationCounts | null } {
  const { received, supported, noted, partly, ...rest } = row;
  const stated = [received, supported, noted, partly].some((count) => count !== null);
  return { ...rest, counts: stated ? { received, supported, noted, partly } : null };
}

/** Puts the names by language together, leaving out those not given. */
export function withNames({ fr, es, ru, ar, zh, kk, ...rest }: FlatState): State {
  const given = Object.entries({ fr, es, ru, ar, zh, kk }).filter(([, name]) => name !== '');
  return { ...rest, names: Object.fromEntries(given) };
}
