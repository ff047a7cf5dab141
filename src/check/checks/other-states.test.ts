import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../domain/claim.js';
import type { Commitment } from '../../domain/commitment.js';
import type { Finding } from '../../domain/finding.js';
import type { RecordExcerpt, RecordQuery, RecordTables } from '../../domain/record.js';
import type { Statement } from '../../domain/statement.js';
import { readReference } from '../../record/read-reference.js';
import { checkStatement, queryFor } from '../check-statement.js';

/** The checks against the facts that ship, for States of every group. The statements are made up, the record is not. */
const { facts } = readReference(resolve(import.meta.dirname, '../../../reference'));
const states = new Map(facts.states.map((state) => [state.iso3, state]));
const treaties = new Map(facts.treaties.map((treaty) => [treaty.code, treaty]));

function excerpt(query: RecordQuery | null): RecordExcerpt {
  const part = <P extends keyof RecordTables>(name: P): RecordTables[P] =>
    (query?.parts.includes(name)
      ? (facts[name] as readonly { state?: string }[]).filter((row) => !('state' in row) || row.state === query.state)
      : []) as unknown as RecordTables[P];
  return {
    sessions: part('sessions'),
    reviews: part('reviews'),
    totals: part('totals'),
    treatyActions: part('treatyActions'),
    treatyReadings: part('treatyReadings'),
    candidatures: part('candidatures'),
    pledges: part('pledges'),
    terms: part('terms'),
    measures: part('measures'),
    assessments: part('assessments'),
    sources: facts.sources,
    states,
    treaties,
  };
}

function found(state: string, on: string, quote: string, what: { commitment?: Commitment; claim?: Claim }): Finding {
  const statement: Statement = {
    id: 'made-up',
    source: 'made-up',
    kind: what.claim ? 'claim' : 'commitment',
    attribution: null,
    anchor: { start: 0, end: quote.length, quote, prefix: '', suffix: '', page: null, paragraph: null },
    state,
    speaker: null,
    saidOn: { value: on, inferredFrom: null },
    commitment: what.commitment ?? null,
    claim: what.claim ?? null,
    themes: [],
    rule: 'made-up',
    context: quote,
  };
  return checkStatement(statement, { record: excerpt(queryFor(statement)), today: '2026-11-01' });
}

const promise = (act: string, object: string, stage: Commitment['stage'] = 'planned', due: string | null = null) => ({
  commitment: { act, object, stage, due, condition: null },
});
const share = (comparator: Claim['comparator'], value: number) => ({
  claim: { measure: 'share', comparator, value, unit: 'the recommendations' } as const,
});
const count = (value: number) => ({
  claim: { measure: 'count', comparator: 'exactly', value, unit: 'recommendations' } as const,
});

describe('recommendations', () => {
  it('Slovenia in its third cycle: 182 of 215', () => {
    const finding = found('SVN', '2020-06-01', 'We supported 85% of the recommendations', share('exactly', 0.85));
    expect(finding).toMatchObject({ outcome: 'confirmed', recordReadTo: '2020-03-12' });
    expect(finding.workings).toContain('182 of 215 = 84.7 %');
    expect(finding.evidence[0]).toMatchObject({ item: 'review:SVN/3', source: 'A/HRC/43/2, paragraph 819' });
  });

  it('the same words five years earlier meet the review before: 142 of 163', () => {
    const finding = found('SVN', '2015-06-01', 'We supported 85% of the recommendations', share('exactly', 0.85));
    expect(finding.outcome).toBe('contradicted');
    expect(finding.workings).toContain('142 of 163 = 87.1 %');
  });

  it('counts what was received, and what was supported', () => {
    expect(found('ITA', '2020-06-01', 'We received 306 recommendations', count(306)).outcome).toBe('confirmed');
    expect(found('SVN', '2020-06-01', 'We accepted 182 recommendations', count(182)).outcome).toBe('confirmed');
    expect(found('SVN', '2020-06-01', 'We accepted 190 recommendations', count(190)).outcome).toBe('contradicted');
  });
});

describe('treaties', () => {
  it("accession answers a promise to ratify: Côte d'Ivoire", () => {
    const finding = found('CIV', '2023-05-01', 'We will ratify the Protocol', promise('ratify', 'ICCPR-OP2'));
    expect(finding.outcome).toBe('act-on-record');
    expect(finding.because).toContain('accession on 3 May 2024');
  });

  it('a withdrawal ends being bound on the day it takes effect: the Philippines and the Rome Statute', () => {
    const status = { claim: { measure: 'status', comparator: 'exactly', value: 'party', unit: 'ROME' } } as const;
    expect(found('PHL', '2018-06-01', 'We are a party to the Statute', status).outcome).toBe('confirmed');
    expect(found('PHL', '2020-06-01', 'We are a party to the Statute', status).outcome).not.toBe('confirmed');
    const leaving = found('PHL', '2018-03-14', 'We will withdraw from the Statute', promise('withdraw', 'ROME'));
    expect(leaving).toMatchObject({ outcome: 'act-on-record' });
    expect(leaving.because).toContain('17 March 2018');
  });

  it('an absence needs a record read past the day', () => {
    const earlier = found('MYS', '2018-11-01', 'We will ratify the Convention', promise('ratify', 'CAT'));
    expect(earlier).toMatchObject({ outcome: 'no-action-on-record', recordReadTo: '2022-08-25' });
    const later = found('MYS', '2023-11-01', 'We will ratify the Convention', promise('ratify', 'CAT'));
    expect(later).toMatchObject({ outcome: 'record-ends-before', recordReadTo: '2022-08-25' });
    const ahead = found('MYS', '2023-11-01', 'We will ratify it by 2035', promise('ratify', 'CAT', 'planned', '2035'));
    expect(ahead.outcome).toBe('not-yet-due');
  });

  it('facts that were only remembered carry no finding', () => {
    const low = facts.treatyActions.filter((action) => action.confidence === 'low');
    expect(low.length).toBeGreaterThan(0);
    for (const action of low.filter((row) => row.on !== null)) {
      const finding = found(action.state, '2024-01-01', 'We ratified it', promise('ratify', action.treaty, 'done'));
      expect(finding.evidence.filter((evidence) => evidence.confidence === 'low')).toEqual([]);
    }
  });
});

describe('reviews and candidatures', () => {
  it('the outcome of Italy was adopted in the month announced', () => {
    const quote = 'In March, at the adoption of our UPR outcome, we will present our position on the recommendations';
    const finding = found('ITA', '2020-02-01', quote, promise('present', 'our position', 'planned', '2020-03'));
    expect(finding).toMatchObject({ outcome: 'act-on-record', recordReadTo: '2020-03-12' });
    expect(finding.because).toContain('43/101');
  });

  it('a candidate that was not elected stood all the same', () => {
    const quote = 'We presented our candidature to the Human Rights Council for 2021-2023';
    const finding = found('SAU', '2020-02-01', quote, promise('present', 'HRC 2021-2023', 'done'));
    expect(finding.outcome).toBe('confirmed');
    expect(finding.because).toContain('not elected on 13 October 2020');
  });

  it('a check with the search for its rows takes less than five milliseconds', () => {
    const started = performance.now();
    for (let round = 0; round < 100; round++)
      found('SVN', '2020-06-01', 'We supported 85% of the recommendations', share('exactly', 0.85));
    expect((performance.now() - started) / 100).toBeLessThan(5);
  });
});
