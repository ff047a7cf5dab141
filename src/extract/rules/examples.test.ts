import { describe, expect, it } from 'vitest';
import { lexicon } from '../../../test/made-up.js';
import { isNoTelling } from '../grammar/clauses.js';
import { partAt } from '../part-at.js';
import type { Rule } from '../rule.js';
import { RULES } from './index.js';

/** What a rule finds in a sentence said by an official of a made-up occasion. */
function quotesOf(rule: Rule, text: string): string[] {
  if (isNoTelling(text)) return [];
  const part = partAt(text, { span: { start: 0, end: text.length }, aside: null }, lexicon, [], {
    voice: 'SVN',
    direct: false,
    home: 'SVN',
    saidOn: '2020-02-24',
    before: '',
    listed: rule.id === 'pledge-listed',
  });
  return rule.find(part).map((found) => text.slice(found.start, found.end));
}

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  it('has examples that match and near misses that say why', () => {
    expect(rule.examples.some((example) => example.expects.length > 0)).toBe(true);
    expect(
      rule.examples.filter((example) => example.expects.length === 0).every((example) => example.why !== undefined),
    ).toBe(true);
    expect(rule.examples.some((example) => example.expects.length === 0)).toBe(true);
  });

  it.each(rule.examples.map((example) => [example.text, example] as const))('%s', (text, example) => {
    expect(quotesOf(rule, text)).toEqual(example.expects);
  });

  it.each(rule.examples.filter((example) => example.expects.length > 0).map((example) => example.text))(
    'is silent where it is asked: %s',
    (text) => {
      expect(quotesOf(rule, `Is it true that ${text.replace(/\.$/, '?')}`)).toEqual([]);
    },
  );
});
