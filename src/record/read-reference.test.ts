import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../domain/partial-date.js';
import { readReference } from './read-reference.js';

const FOLDER = resolve(import.meta.dirname, '../../reference');
const { facts, problems } = readReference(FOLDER);
const states = new Set(facts.states.map((state) => state.iso3));
const treaties = new Set(facts.treaties.map((treaty) => treaty.code));

describe('the facts that ship', () => {
  it('are all understood', () => {
    expect(problems).toEqual([]);
    expect(facts.states).toHaveLength(195);
    expect(facts.treatyActions.length).toBeGreaterThan(5000);
  });

  it('speak of known States and treaties only', () => {
    const named = [
      facts.reviews,
      facts.totals,
      facts.treatyActions,
      facts.candidatures,
      facts.pledges,
      facts.measures,
      facts.assessments,
    ].flat();
    expect(named.map((item) => item.state).filter((state) => !states.has(state))).toEqual([]);
    expect(facts.treatyActions.map((action) => action.treaty).filter((code) => !treaties.has(code))).toEqual([]);
    expect(facts.sources.flatMap((source) => source.treaties).filter((code) => !treaties.has(code))).toEqual([]);
  });

  it('mark what was remembered as low', () => {
    const unmarked = facts.measures.filter(
      (measure) => /^recalled/i.test(measure.source) && measure.confidence !== 'low',
    );
    expect(unmarked).toEqual([]);
  });

  it('fill 47 seats on every day from 19 June 2006 to 31 December 2026', () => {
    const seats = facts.terms.filter((term) => term.kind !== 'suspension');
    const days = daysBetween('2006-06-19', '2026-12-31');
    const wrong: string[] = [];
    for (let offset = 0; offset <= days; offset++) {
      const day = new Date(Date.UTC(2006, 5, 19 + offset)).toISOString().slice(0, 10);
      if (seats.filter((term) => term.from <= day && day <= term.to).length !== 47) wrong.push(day);
    }
    expect(wrong).toEqual([]);
  });
});

it('a value nobody knows stops its row, and the message names file, row and value', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reference-'));
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.csv')))
    copyFileSync(join(FOLDER, file), join(folder, file));
  const path = join(folder, 'treaty-actions.csv');
  writeFileSync(path, `${readFileSync(path, 'utf8')}KAZ,CAT,acknowledgement,2001-01-01,,,example,,high\n`);
  const changed = readReference(folder);
  expect(changed.problems).toHaveLength(1);
  expect(changed.problems[0]?.at).toMatch(/^treaty-actions\.csv, row \d+$/);
  expect(changed.problems[0]?.message).toContain('acknowledgement');
  expect(changed.facts.treatyActions).toHaveLength(facts.treatyActions.length);
});
