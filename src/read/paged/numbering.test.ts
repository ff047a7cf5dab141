import { describe, expect, it } from 'vitest';
import type { Passage } from '../../domain/passage.js';
import type { Block } from './block.js';
import { numberProblems } from './number-problems.js';
import { placed } from './numbering.js';

/** Made-up blocks: `>` is one step of indent, `#` a heading. */
const blocks = (...lines: string[]): Block[] =>
  lines.map((line) => ({
    kind: line.startsWith('#') ? 'heading' : 'body',
    text: line.replace(/^[#>]+ ?/, ''),
    page: 1,
    indent: (/^>+/.exec(line)?.[0].length ?? 0) * 28,
  }));
const numbers = (...lines: string[]) =>
  placed(blocks(...lines)).map(({ kind, paragraph }) => (kind === 'body' ? paragraph : kind));

describe('paragraph numbers', () => {
  it.each([
    [
      'items numbered anew below a paragraph',
      ['1. Thanks.', '2. These were made:', '> 1. Ratify it (Peru);', '> 2. Sign it (Chad).', '3. All is said.'],
      ['1', '2', '2.1', '2.2', '3'],
    ],
    [
      'items whose numbers run past the paragraph’s',
      [
        '1. Thanks.',
        '2. These:',
        '> 1. A (Peru);',
        '> 2. B (Peru);',
        '> 3. C (Peru);',
        '> 4. D (Peru).',
        '3. All is said.',
      ],
      ['1', '2', '2.1', '2.2', '2.3', '2.4', '3'],
    ],
    [
      'items printed whole',
      ['1. These:', '> 1.1 A (Peru);', '> 1.2. B (Peru);', '2. Others:', '> 2.1 C (Peru).'],
      ['1', '1.1', '1.2', '2', '2.1'],
    ],
    ['lettered items', ['1. These:', '> (a) one;', '> (b) two.', '2. All is said.'], ['1', '1 (a)', '1 (b)', '2']],
    [
      'headings within a list',
      ['1. These:', '# Women', '> 1. A (Peru);', '# Children', '> 2. B (Peru).'],
      ['1', 'heading', '1.1', 'heading', '1.2'],
    ],
    [
      'headings with numbers of their own',
      ['1. Thanks.', '2. Thanks.', '> 1. Right to work and to rest', '3. Thanks again.'],
      ['1', '2', 'heading', '3'],
    ],
    [
      'resolutions that each count from 1',
      ['# 9/1. A matter', '1. Decides so.', '2. Decides more.', '# 9/2. Another', '1. Decides again.'],
      ['heading', '1', '2', 'heading', '1'],
    ],
    [
      'misprints, where only one number is due',
      ['1. Thanks.', '2 Peru said so.', '3, Chad said so.', '4. All is said.'],
      ['1', '2', '3', '4'],
    ],
    ['a decimal that opens a line', ['1. Thanks.', '3.6 million children work.', '2. Thanks.'], ['1', '1', '2']],
    [
      'a list by themes',
      ['# Law', '121.7 A (Peru)', '122.3 B (Peru)', '121.2 C (Peru)'],
      ['heading', '121.7', '122.3', '121.2'],
    ],
  ])('%s', (_, lines, expected) => {
    expect(numbers(...lines)).toEqual(expected);
  });
});

describe('numbers a person should look at', () => {
  const passages = (...paragraphs: string[]) =>
    paragraphs.map((paragraph, at): Passage => ({ kind: 'body', start: at, end: at + 1, page: 1, paragraph }));
  const tenItems = (...more: string[]) => passages(...Array.from({ length: 10 }, (_, at) => `7.${at + 1}`), ...more);

  it('are told one line each', () => {
    expect(numberProblems(tenItems('7.12', '7.3'), 'r.pdf')).toEqual([
      { at: 'r.pdf, paragraph 7.11', message: expect.stringContaining('missing') },
      { at: 'r.pdf, paragraph 7.3', message: expect.stringContaining('twice') },
    ]);
  });

  it('are not what goes on, and not what is a list of some only', () => {
    expect(numberProblems(tenItems('7.11', '7.11', '7.40'), 'r.pdf')).toEqual([]);
  });
});
