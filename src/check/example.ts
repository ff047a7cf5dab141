import type { Claim } from '../domain/claim.js';
import type { Commitment } from '../domain/commitment.js';
import type { Outcome } from '../domain/finding.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { RecordExcerpt, RecordTables } from '../domain/record.js';
import type { RecordSource } from '../domain/record-source.js';
import type { State } from '../domain/state.js';
import type { CheckExample } from './check.js';

/** The State of the examples. It does not exist; its code is one of those that ISO 3166 leaves to users. */
export const EXAMPLAND: State = {
  iso3: 'XXA',
  iso2: 'XA',
  name: 'Exampland',
  formalName: 'the Republic of Exampland',
  aliases: [],
  demonyms: ['Examplandic'],
  names: {},
  status: 'member',
  regionalGroup: 'WEOG',
  organisations: [],
};

/** Where the made-up facts of examples were "read". */
export const READ_IN = { source: 'an example', sourceUrl: null, confidence: 'high' } as const;

/** An example in few words: what is left out is empty, the State is Exampland, the day 10 May 2030. */
export interface ExampleInWords {
  readonly title: string;
  readonly quote: string;
  readonly saidOn?: PartialDate;
  readonly commitment?: Pick<Commitment, 'act' | 'object' | 'stage'> & Partial<Commitment>;
  readonly claim?: Claim;
  readonly record?: Partial<RecordTables> & { readonly sources?: readonly RecordSource[] };
  readonly outcome: Outcome;
  readonly says: readonly string[];
}

const NOTHING: RecordExcerpt = {
  sessions: [],
  reviews: [],
  totals: [],
  treatyActions: [],
  treatyReadings: [],
  candidatures: [],
  pledges: [],
  terms: [],
  measures: [],
  assessments: [],
  sources: [],
  states: new Map([[EXAMPLAND.iso3, EXAMPLAND]]),
  treaties: new Map(),
};

/** Makes the whole example: a statement of Exampland, the record it meets, checked on 1 January 2035. */
export function exampleOf(words: ExampleInWords): CheckExample {
  const { title, quote, outcome, says } = words;
  return {
    title,
    outcome,
    says,
    context: { record: { ...NOTHING, ...words.record }, today: '2035-01-01' },
    statement: {
      id: 'example',
      source: 'example',
      kind: words.claim ? 'claim' : 'commitment',
      attribution: null,
      anchor: { start: 0, end: quote.length, quote, prefix: '', suffix: '', page: null, paragraph: null },
      state: EXAMPLAND.iso3,
      speaker: null,
      saidOn: { value: words.saidOn ?? '2030-05-10', inferredFrom: null },
      commitment: words.commitment ? { due: null, condition: null, ...words.commitment } : null,
      claim: words.claim ?? null,
      themes: [],
      rule: 'example',
      context: quote,
    },
  };
}
