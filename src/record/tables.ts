import type { ReferenceFacts } from '../domain/record.js';
import type { RegionalGroup } from '../domain/state.js';
import { TREATY_ACTIONS } from '../domain/treaty.js';
import type { Row } from './cells.js';

/** Table of `ReferenceFacts` → its file in `reference/` and how a row of it is read. */
type Tables = {
  readonly [Part in keyof ReferenceFacts]: {
    readonly file: string;
    readonly read: (row: Row) => ReferenceFacts[Part][number];
  };
};

const GROUPS: readonly RegionalGroup[] = ['African', 'Asia-Pacific', 'Eastern European', 'GRULAC', 'WEOG'];

const counts = (row: Row) => ({
  received: row.number('received'),
  supported: row.number('supported'),
  noted: row.number('noted'),
  partly: row.number('partly'),
});

export const TABLES: Tables = {
  states: {
    file: 'states.csv',
    read: (row) => ({
      iso3: row.text('iso3'),
      iso2: row.text('iso2'),
      name: row.text('name'),
      formalName: row.text('formal_name'),
      aliases: row.list('aliases'),
      demonyms: row.list('demonyms'),
      names: Object.fromEntries(row.list('names').map((name) => [name.slice(0, 2), name.slice(3)])),
      status: row.oneOf('status', ['member', 'observer']),
      regionalGroup: row.maybe('regional_group') === null ? null : row.oneOf('regional_group', GROUPS),
      organisations: row.list('organisations'),
    }),
  },
  treaties: {
    file: 'treaties.csv',
    read: (row) => ({
      code: row.text('code'),
      title: row.text('title'),
      aliases: row.list('aliases'),
      adoptedOn: row.date('adopted_on'),
      inForceOn: row.date('in_force_on'),
      depositary: row.text('depositary'),
      monitoringBody: row.text('monitoring_body'),
    }),
  },
  sources: {
    file: 'sources.csv',
    read: (row) => ({
      id: row.text('id'),
      title: row.text('title'),
      publisher: row.text('publisher'),
      covers: row.text('covers'),
      coversUntil: row.date('covers_until'),
      treaties: row.list('treaties'),
      licence: row.text('licence'),
      url: row.maybe('url'),
      note: row.text('note'),
    }),
  },
  sessions: {
    file: 'review-sessions.csv',
    read: (row) => ({
      session: row.required('session'),
      cycle: row.required('cycle'),
      from: row.day('from'),
      to: row.day('to'),
      councilSession: row.number('council_session'),
      states: row.list('states'),
      note: row.text('note'),
      ...row.provenance(),
    }),
  },
  reviews: {
    file: 'reviews.csv',
    read: (row) => ({
      state: row.text('state'),
      cycle: row.required('cycle'),
      session: row.required('session'),
      reviewedOn: row.date('reviewed_on'),
      reportSymbol: row.maybe('report_symbol'),
      addendumSymbol: row.maybe('addendum_symbol'),
      councilSession: row.number('council_session'),
      outcomeAdoptedOn: row.date('outcome_adopted_on'),
      status: row.oneOf('status', [
        'scheduled',
        'held',
        'postponed',
        'not-held',
        'outcome-adopted',
        'adoption-deferred',
      ]),
      decision: row.maybe('decision'),
      counts: row.number('received') === null && row.number('supported') === null ? null : counts(row),
      countsSource: row.maybe('counts_source'),
      troika: row.maybe('troika'),
      note: row.text('note'),
      ...row.provenance(),
    }),
  },
  totals: {
    file: 'outcome-totals.csv',
    read: (row) => ({
      state: row.text('state'),
      cycle: row.required('cycle'),
      councilSession: row.required('council_session'),
      counts: counts(row),
      statedBy: row.text('stated_by'),
      final: row.oneOf('final', ['yes', 'no']) === 'yes',
      decision: row.maybe('decision'),
      adoptedOn: row.date('adopted_on'),
      paragraph: row.maybe('paragraph'),
      note: row.text('note'),
      ...row.provenance(),
    }),
  },
  treatyActions: {
    file: 'treaty-actions.csv',
    read: (row) => ({
      state: row.text('state'),
      treaty: row.text('treaty'),
      action: row.oneOf('action', TREATY_ACTIONS),
      on: row.date('on'),
      effectiveOn: row.date('effective_on'),
      note: row.text('note'),
      ...row.provenance(),
    }),
  },
  treatyReadings: {
    file: 'treaty-readings.csv',
    read: (row) => ({
      state: row.text('state'),
      treaty: row.text('treaty'),
      found: row.oneOf('found', ['none', 'none-after-signature', 'unknown']),
      readTo: row.date('read_to'),
      note: row.text('note'),
      ...row.provenance(),
    }),
  },
  candidatures: {
    file: 'candidatures.csv',
    read: (row) => ({
      state: row.text('state'),
      electedOn: row.day('elected_on'),
      termFrom: row.day('term_from'),
      termTo: row.text('term_to'),
      regionalGroup: row.oneOf('regional_group', GROUPS),
      seats: row.required('seats'),
      votes: row.number('votes'),
      elected: row.maybe('elected') === null ? null : row.oneOf('elected', ['yes', 'no']) === 'yes',
      round: row.maybe('round'),
      recordSymbol: row.maybe('record_symbol'),
      note: row.text('note'),
      ...row.provenance(),
    }),
  },
  pledges: {
    file: 'pledges.csv',
    read: (row) => ({
      state: row.text('state'),
      term: row.text('term'),
      madeIn: row.text('made_in'),
      on: row.date('on'),
      symbol: row.maybe('symbol'),
      pledge: row.text('pledge'),
      ...row.provenance(),
    }),
  },
  terms: {
    file: 'council-terms.csv',
    read: (row) => ({
      state: row.text('state'),
      regionalGroup: row.oneOf('regional_group', GROUPS),
      from: row.day('from'),
      to: row.day('to'),
      electedOn: row.date('elected_on'),
      kind: row.oneOf('kind', ['seat', 'suspension', 'vacancy']),
      note: row.text('note'),
      ...row.provenance(),
    }),
  },
  measures: {
    file: 'national-measures.csv',
    read: (row) => ({
      state: row.text('state'),
      measure: row.text('measure'),
      kind: row.text('kind'),
      on: row.maybe('on'),
      number: row.maybe('number'),
      whatItDoes: row.text('what_it_does'),
      figureAsReported: row.maybe('figure'),
      figureCounts: row.maybe('figure_counts'),
      status: row.text('status'),
      asOf: row.date('as_of'),
      note: row.text('note'),
      ...row.provenance(),
    }),
  },
  assessments: {
    file: 'assessments.csv',
    read: (row) => ({
      state: row.text('state'),
      about: row.text('about'),
      by: row.text('by'),
      on: row.date('on'),
      words: row.text('words'),
      ...row.provenance(),
    }),
  },
};
