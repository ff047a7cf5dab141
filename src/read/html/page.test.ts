import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/made-up.js';
import { Fault } from '../../domain/errors.js';
import { readPage } from './html.js';
import { parsePage } from './page.js';

const read = (page: string) => readPage({ bytes: bytesOf(page), file: 'page.html' });
const textOf = (page: string) => parsePage(page, 'page.html').text;
const MEGABYTE = 1024 * 1024;
const much = (piece: string, megabytes = 3) => piece.repeat((megabytes * MEGABYTE) / piece.length);

describe('the text of a page', () => {
  it.each([
    [
      'scripts, styles and drawings are not in it',
      '<p>a<script>b</script><style>c</style><svg><title>d</title><text>e</text></svg></p>',
      'a',
    ],
    ['nor are they beyond the level of nesting kept', `${'<div>'.repeat(500)}<script>b</script>a`, 'a'],
    ['nor words for those who do not see the page', '<p>a <span class="sr-only">b</span></p>', 'a'],
    ['text in the head that is no title is', '<head><title>b</title>a', 'a'],
    [
      'a sentence goes on behind a break made by hand',
      '<p>its courts<br>\nand its prisons.<br>Then</p>',
      'its courts and its prisons.\nThen',
    ],
    ['two breaks part paragraphs', '<p>One<br><br>Two</p>', 'One\nTwo'],
    ['white space is folded', '<p> a&nbsp;\u200b\n b </p>', 'a b'],
    ['blank lines part preformatted text', '<pre>a\nb\n\nc</pre>', 'a b\nc'],
  ])('%s', (_, page, text) => {
    expect(textOf(page)).toBe(text);
  });

  it('an anchor without an address is no link, closed or not', () => {
    const [block] = parsePage('<p><a name=top>Text that is not linked', 'page.html').blocks;
    expect(block?.linked).toBe(0);
  });
});

describe('a hostile page costs little time', () => {
  it.each([
    ['elements without end', much('<b></b>')],
    ['links without end', much('<a href=x>y</a>')],
    ['breaks without end', much('a<br>')],
    ['marks without end', `<p>.${much('"')}x`],
    ['full stops without end', `<p>${much('.')}x`],
    ['commas without end', `<p>a${much(',')}`],
    ['entities without end', `<p>${much('&amp;')}`],
    ['one name without end', `<div class="${much('tooltip-')}"><p>a`],
    ['one style without end', `<div style="${much('display ')}"><p>a`],
    ['blank lines without end', `<pre>${much('\n')}a`],
    ['brackets for programs', `<script type="application/ld+json">${much('[')}</script><p>a`],
  ])('%s', (_, page) => {
    const began = performance.now();
    try {
      read(`<html>${page}`);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
    }
    expect(performance.now() - began).toBeLessThan(5000);
  });

  it('paragraphs without end are refused', () => {
    expect(() => read(`<html>${much('<p>a', 2)}`)).toThrow(/page\.html: there are more than 300000 paragraphs/);
  });
});

describe('the anchor law', () => {
  const words = fc.constantFrom('word, ', 'שלום ', 'e\u0301 ', '\u{1F600} ', '&amp; ', 'State. ', '\u00a0', '<', '12 ');
  const tags = fc.constantFrom(
    '<p>',
    '</p>',
    '<div class="related">',
    '<div>',
    '</div>',
    '<br>',
    '<a href=x>',
    '</a>',
    '<h1>',
    '</h1>',
    '<table><tr><td>',
    '</table>',
    '<article>',
    '</article>',
    '<pre>',
    '</pre>',
    '<script>',
    '</script>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<b',
    '<figure>',
    '<form>',
    '<svg>',
    '</svg>',
  );

  it('whatever the markup, passages stand in order, apart, and only white space is between them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, tags), { maxLength: 120 }), (pieces) => {
        const page = `<html>${pieces.join('')}<p>The end, which is always here.`;
        let document: ReturnType<typeof read>;
        try {
          document = read(page);
        } catch (error) {
          if (error instanceof Fault) return;
          throw error;
        }
        let last = 0;
        for (const { start, end } of document.passages) {
          expect(document.text.slice(last, start).trim()).toBe('');
          expect(document.text.slice(start, end)).toBe(document.text.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBe(document.text.length);
      }),
      { numRuns: 400 },
    );
  });
});
