import { describe, expect, it } from 'vitest';
import { checkFor, checkStatement } from '../check-statement.js';
import { CHECKS } from './index.js';
import { undertaking } from './undertaking.js';

const ALL = [...new Set([...CHECKS, undertaking])];

describe.each(ALL.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('has a rule in words and examples of more than one outcome', () => {
    expect(check.rule.length).toBeGreaterThan(0);
    expect(new Set(check.examples.map((example) => example.outcome)).size).toBeGreaterThan(1);
  });

  it.each(check.examples.map((example) => [example.title, example] as const))('%s', (_, example) => {
    const finding = checkStatement(example.statement, example.context);
    expect(checkFor(example.statement).id).toBe(id);
    expect(finding).toMatchObject({ outcome: example.outcome, check: id, asOf: example.context.today });
    for (const words of example.says) expect(finding.because).toContain(words);
    expect(finding.because).toMatch(/^\S.*\.$/);
  });
});
