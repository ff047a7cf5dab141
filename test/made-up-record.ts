import { recommendationId, witnessKey } from '../src/domain/id.js';
import type { ImportReport } from '../src/domain/import-report.js';
import type { Recommendation, Witness, WitnessRow } from '../src/domain/recommendation.js';
import type { ImportChange, KeptWitness } from '../src/store/store.js';

/** Rows of our own making, for tests of what an import keeps: no State said this. */

export const DAY = '2026-01-02';

const row: WitnessRow = {
  kind: 'upr-recommendation',
  stateUnderReview: 'SVN',
  cycle: 3,
  session: 34,
  paragraph: null,
  text: 'Ratify the Convention on Enforced Disappearance. (Invented for testing.)',
  recommendingStates: ['UKR'],
  parts: [],
  position: 'supported',
  pendingUntil: null,
  positionAsReported: 'Supported',
  positionSymbol: null,
  positionParagraph: null,
  on: null,
  themes: ['Enforced disappearances'],
  groups: [],
  sdgs: [16],
  actionCategory: 5,
  symbol: null,
  body: null,
  language: 'en',
};

/** The n-th witness, of a recommendation that it founded unless another is named. */
export function keptWitness(
  n: number,
  about: Partial<WitnessRow> = {},
  rest: Partial<Omit<KeptWitness, 'witness'>> & Partial<Pick<Witness, 'raw' | 'goneOn' | 'lastSeenOn'>> = {},
): KeptWitness {
  const key = witnessKey('made-up', [String(n)]);
  const { raw = { Text: `Row ${n}` }, goneOn = null, lastSeenOn = DAY, ...kept } = rest;
  const witness: Witness = {
    key,
    source: 'made-up',
    rank: 'data-set',
    file: 'made-up.csv',
    line: n,
    row: { ...row, ...about },
    raw,
    firstSeenOn: DAY,
    lastSeenOn,
    goneOn,
  };
  return { witness, digest: `digest ${n}`, recommendation: recommendationId(key), sets: ['made-up.csv'], ...kept };
}

/** What a witness alone tells of. */
export function recommendationOf({ witness, recommendation }: KeptWitness): Recommendation {
  const { parts, positionAsReported, positionSymbol, positionParagraph, pendingUntil, ...told } = witness.row;
  return {
    ...told,
    id: recommendation,
    parts,
    positions: [],
    sourcesDiffer: false,
    treaties: ['CPED'],
    sources: [witness.source],
    current: true,
  };
}

const report: ImportReport = {
  files: [{ file: 'made-up.csv', digest: 'sha256:0', source: 'made-up' }],
  dryRun: false,
  counts: [{ kind: 'upr-recommendation', read: 1, created: 1, unchanged: 0, changed: 0, gone: 0 }],
  repeated: 0,
  refusedCount: 0,
  refused: [],
  remarkCount: 0,
  remarks: [],
  unexpected: [],
  milliseconds: 1,
};

/** An import that changes nothing but what is named. */
export function importOf(seenVersion: number, change: Partial<ImportChange> = {}): ImportChange {
  return {
    source: 'made-up',
    seenVersion,
    report,
    created: [],
    changed: [],
    seen: [],
    gone: [],
    moved: [],
    recommendations: [],
    dissolved: [],
    treatyActions: [],
    ...change,
  };
}

/** An import of new witnesses, each with a recommendation of its own. */
export function importOfNew(seenVersion: number, created: readonly KeptWitness[]): ImportChange {
  return importOf(seenVersion, { created, recommendations: created.map(recommendationOf) });
}

export const numbered = (from: number, count: number): number[] => Array.from({ length: count }, (_, n) => from + n);
