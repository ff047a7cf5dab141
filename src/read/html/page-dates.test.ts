import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/made-up.js';
import { readPage } from './html.js';

const PROSE =
  'The delegation of a made-up State spoke at length about its courts, its prisons and its schools, and it thanked the Council.';
const ARTICLE = `<article><h1>A headline of several words here</h1><p>${PROSE}</p><p>${PROSE}</p></article>`;
const read = (page: string) => readPage({ bytes: bytesOf(`<html>${page}`), file: 'page.html' });
const published = (page: string) => read(page).publishedOn;
const withLine = (line: string) => ARTICLE.replace('</h1>', `</h1>${line}`);
const linked = (data: string) => `<script type="application/ld+json">${data}</script>`;

describe('the day of publication', () => {
  it.each([
    ['JSON-LD', linked('{"@type":"NewsArticle","datePublished":"2024-03-04T10:00:00Z"}') + ARTICLE],
    [
      'JSON-LD in a graph',
      linked('{"@graph":[{"@type":["WebPage"]},{"@type":"BlogPosting","datePublished":"2024-03-04"}]}') + ARTICLE,
    ],
    [
      'JSON-LD with line ends in it and a wrapping',
      linked('//<![CDATA[\n{"@type":"Article","headline":"a\nb","datePublished":"2024-03-04"};\n//]]>') + ARTICLE,
    ],
    ['a meta property', `<meta property="article:published_time" content="2024-03-04T23:30:00+01:00">${ARTICLE}`],
    ['a meta of Dublin Core', `<meta name="DC.date.issued" content="20240304">${ARTICLE}`],
    ['an item property', withLine('<span itemprop="datePublished" content="2024-03-04">yesterday</span>')],
    ['a time element', withLine('<time datetime="2024-03-04T10:00">yesterday</time>')],
    ['a line under the headline', withLine('<div>Published on 4 March 2024</div>')],
    ['a byline', withLine('<p>By Ana Exemplar, 4 March 2024</p>')],
  ])('is told by %s', (_, page) => {
    expect(published(page)).toEqual({ value: '2024-03-04', inferredFrom: null });
  });

  it.each([
    [
      'the address',
      '2024-03-04',
      `<link rel=canonical href="https://example.org/2024/mar/04/story">${ARTICLE}`,
      'address',
    ],
    [
      'what opens the article',
      '2024-03-04',
      ARTICLE.replace(PROSE, `GENEVA, 4 March 2024 (Agency) - ${PROSE}`),
      'dateline',
    ],
    [
      'a caption',
      '2024-03-04',
      withLine('<figure><figcaption>The hall of the Council, 4 March 2024</figcaption></figure>'),
      'caption',
    ],
  ])('is deduced from %s', (_, value, page, inferredFrom) => {
    expect(published(page)).toEqual({ value, inferredFrom });
  });

  it('in slashes counts where it has one reading', () => {
    expect(published(withLine('<p>20/05/2024</p>'))).toEqual({ value: '2024-05-20', inferredFrom: null });
    expect(published(withLine('<p>03/04/2024</p>'))).toBeNull();
  });

  it('a month stays a month', () => {
    expect(published(withLine('<p>Published in March 2024</p>'))?.value).toBe('2024-03');
    expect(published(`<meta name="dc.date" content="2024">${ARTICLE}`)?.value).toBe('2024');
  });

  it.each([
    ['of a change', `<meta property="article:modified_time" content="2024-05-01">${ARTICLE}`],
    [
      'of another story',
      `${ARTICLE}<aside>${'<p>A line</p>'.repeat(9)}<time datetime="2024-05-01">1 May 2024</time></aside>`,
    ],
    ['that stands for none', `<meta property="article:published_time" content="0001-01-01T00:00:00">${ARTICLE}`],
    ['in broken JSON-LD', linked('{"@type":"NewsArticle","datePublished":') + ARTICLE],
  ])('is not a day %s', (_, page) => {
    expect(published(page)).toBeNull();
  });
});

describe('the day the page was saved', () => {
  it('is the clock above the headline, where it lies after the day of publication', () => {
    const clock = (day: string) => `<div>${day}</div>${withLine('<time datetime="2024-03-04">4 March 2024</time>')}`;
    expect(read(clock('Sunday, 1 December 2024'))).toMatchObject({
      publishedOn: { value: '2024-03-04' },
      capturedOn: { value: '2024-12-01' },
    });
    expect(read(clock('Monday, 4 March 2024')).capturedOn).toBeNull();
  });

  it.each([
    ['a web archive', '<!-- FILE ARCHIVED ON 21:09:46 Dec 01, 2024 AND RETRIEVED FROM THE INTERNET ARCHIVE -->'],
    [
      'a browser extension',
      '<!-- Page saved with SingleFile\n url: https://example.org\n saved date: Sun Dec 01 2024 10:00:00 GMT -->',
    ],
  ])('is what %s wrote into it', (_, comment) => {
    expect(read(`${withLine('<p>By Ana Exemplar, 4 March 2024</p>')}</html>${comment}`)).toMatchObject({
      publishedOn: { value: '2024-03-04', inferredFrom: null },
      capturedOn: { value: '2024-12-01', inferredFrom: null },
    });
  });
});
