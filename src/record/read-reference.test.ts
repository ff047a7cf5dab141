import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { firstDayOf, isPartialDate } from '../domain/partial-date.js';
import { readReference, referenceDigest } from './read-reference.js';

const FOLDER = resolve(import.meta.dirname, '../../reference');
const { facts, digest, problems } = readReference(FOLDER);
const GROUPS = { African: 13, 'Asia-Pacific': 13, 'Eastern European': 6, GRULAC: 8, WEOG: 7 };

describe('the facts that ship with the product', () => {
  it('are read without a problem', () => {
    expect(problems).toEqual([]);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(referenceDigest(FOLDER)).toBe(digest);
  });

  it('are all there', () => {
    expect(facts.states).toHaveLength(195);
    expect(facts.treaties).toHaveLength(33);
    expect(facts.reviews).toHaveLength(718);
    expect(facts.sessions).toHaveLength(50);
    expect(facts.treatyActions.length).toBeGreaterThan(5_000);
  });

  it('carry a source, and every session names known States', () => {
    const known = new Set(facts.states.map((state) => state.iso3));
    expect(facts.sessions.flatMap((session) => session.states).filter((state) => !known.has(state))).toEqual([]);
    const all = [...facts.treatyActions, ...facts.terms, ...facts.candidatures, ...facts.reviews, ...facts.measures];
    expect(all.filter((row) => row.source === '')).toEqual([]);
    const recalled = all.filter((row) => /^recalled/.test(row.source));
    expect(recalled.filter((row) => row.confidence !== 'low')).toEqual([]);
  });

  it('treaties that a source covers for every State are known and end on a day; dates of measures are dates', () => {
    const treaties = new Set(facts.treaties.map((treaty) => treaty.code));
    const complete = facts.sources.flatMap((source) => source.treaties);
    expect(complete.length).toBeGreaterThan(20);
    expect(complete.filter((code) => !treaties.has(code))).toEqual([]);
    expect(facts.sources.filter((source) => source.treaties.length > 0 && source.coversUntil === null)).toEqual([]);
    const dates = facts.measures.flatMap((measure) => measure.on?.split(' to ') ?? []);
    expect(dates.filter((date) => !isPartialDate(date))).toEqual([]);
  });

  it('assessments speak of an item of the record', () => {
    const items = new Set([
      ...facts.measures.map((measure) => `measure:${measure.measure}`),
      ...facts.treaties.map((treaty) => `treaty:${treaty.code}`),
    ]);
    expect(facts.assessments.map((assessment) => assessment.about).filter((about) => !items.has(about))).toEqual([]);
  });

  it('no treaty act is listed twice', () => {
    const keys = facts.treatyActions.map((act) => [act.state, act.treaty, act.action, act.on].join());
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('47 seats are accounted for on every day from 19 June 2006 to 31 December 2026, by group', () => {
    const faults: string[] = [];
    for (let day = Date.UTC(2006, 5, 19); day <= Date.UTC(2026, 11, 31); day += 86_400_000) {
      const on = new Date(day).toISOString().slice(0, 10);
      const now = facts.terms.filter((term) => term.from <= on && on <= term.to);
      const seats = now.filter((term) => term.kind !== 'suspension');
      const members = now.filter((term) => term.kind === 'seat').map((term) => term.state);
      const suspended = now.filter((term) => term.kind === 'suspension').map((term) => term.state);
      const right = Object.entries(GROUPS).every(
        ([group, count]) => seats.filter((term) => term.regionalGroup === group).length === count,
      );
      const sound = new Set(members).size === members.length && suspended.every((state) => members.includes(state));
      if (!right || !sound || seats.length !== 47) faults.push(on);
    }
    expect(faults).toEqual([]);
    expect(facts.terms.every((term) => firstDayOf(term.from) <= term.to)).toBe(true);
  });
});

describe('a row that cannot be used', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  cpSync(FOLDER, folder, { recursive: true });
  const change = (file: string, from: string, to: string): void => {
    const text = readFileSync(join(folder, file), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, file), text.replace(from, to));
  };

  it('is named by file, line and value; the rest goes on', () => {
    change('treaty-actions.csv', 'AFG,CAT,ratification', 'AFG,CAT,rattification');
    change('pledges.csv', 'KAZ,', 'KZZ,');
    const read = readReference(folder);
    expect(read.facts.treatyActions).toHaveLength(facts.treatyActions.length - 1);
    expect(read.facts.pledges).toHaveLength(facts.pledges.length - 1);
    expect(read.problems[0]?.at).toMatch(/^treaty-actions\.csv:\d+$/);
    expect(read.problems[0]?.message).toContain('"rattification"');
    expect(read.problems[1]).toEqual({ at: 'pledges.csv', message: 'state "KZZ" is unknown: row left out' });
    expect(read.digest).not.toBe(digest);
  });

  it('a missing file is a fault that names it', () => {
    rmSync(join(folder, 'states.csv'));
    expect(() => readReference(folder)).toThrow(/states\.csv/);
  });
});
