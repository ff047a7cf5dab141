import { isNoTelling } from '../src/extract/grammar/clauses.js';
import { partAt } from '../src/extract/part-at.js';
import { RULES } from '../src/extract/rules/index.js';
import { lexicon } from './made-up.js';

/** The kinds of statement found in a sentence that an official says. All sentences are made up. */
export function kindsIn(text: string): string[] {
  if (isNoTelling(text)) return [];
  const part = partAt(text, { span: { start: 0, end: text.length }, aside: null }, lexicon, [], {
    voice: 'SVN',
    direct: false,
    home: 'SVN',
    saidOn: '2025-02-24',
    before: '',
    listed: false,
  });
  return RULES.filter((rule) => rule.hint.test(part.masked)).flatMap((rule) => rule.find(part).map(() => rule.kind));
}
