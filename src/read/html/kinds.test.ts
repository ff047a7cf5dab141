import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/made-up.js';
import { readPage } from './html.js';

const PROSE =
  'The delegation of a made-up State spoke at length about its courts, its prisons and its schools, and it thanked the Council.';
const BODY = `<p>${PROSE}</p><p>${PROSE}</p>`;

/** Kind and text of every passage that is neither body nor furniture. */
function aboutIn(page: string): string[] {
  const { text, passages } = readPage({ bytes: bytesOf(page), file: 'page.html' });
  return passages
    .filter(({ kind }) => kind !== 'body' && kind !== 'furniture')
    .map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);
}

describe('what a page says of its article', () => {
  it('headline, summary, byline, day, caption, credit and notes', () => {
    const page = `<article><header><h1>A headline of several words here</h1><h2 class=dek>What it is about</h2>
      <p>By Ana Exemplar</p><p class=date>4 March 2024, 10:15</p></header>
      <figure><img src=x><figcaption>The hall of the Council in Geneva, 3 March 2024.</figcaption></figure>${BODY}
      <figure><img src=y><figcaption>Photo: AP</figcaption></figure>${BODY}
      <ol class=footnotes><li>A/HRC/43/2, paragraph 706.</li></ol></article>`;
    expect(aboutIn(page)).toEqual([
      'headline: A headline of several words here',
      'heading: What it is about',
      'byline: By Ana Exemplar',
      'dateline: 4 March 2024, 10:15',
      'caption: The hall of the Council in Geneva, 3 March 2024.',
      'credit: Photo: AP',
      'footnote: A/HRC/43/2, paragraph 706.',
    ]);
  });

  it('a caption with its credit in brackets is a caption', () => {
    const caption = 'The hall of the Council in Geneva, where nobody spoke that day (Image: GETTY)';
    expect(aboutIn(`<div>${BODY}<div>${caption}</div>${BODY}</div>`)).toEqual([`caption: ${caption}`]);
  });

  it('teasers have bylines, days and captions, too: they are furniture', () => {
    const teaser = '<div class=card><h3><a href=/x>A teaser</a></h3><p>By Ana Exemplar</p><p>5 March 2024</p></div>';
    expect(
      aboutIn(`<div>${teaser.repeat(8)}</div><article>${BODY}</article><aside>${teaser.repeat(8)}</aside>`),
    ).toEqual([]);
  });
});

describe('the headline', () => {
  it.each([
    [
      'is not the name of the site',
      '<h1>Ministry of Made-up Affairs</h1><div><h2>The State ratifies a convention</h2>',
      '',
    ],
    [
      'is not a heading of other stories',
      '<div><h1>The State ratifies a convention</h1>',
      '<h1>More on conventions</h1>',
    ],
    ['may be bold text alone', '<div><font size=5><b>The State ratifies a convention</b></font>', ''],
    [
      'may be shown more than once',
      '<nav><b>The State ratifies a convention</b></nav><div><h1>The State ratifies a convention</h1>',
      '',
    ],
  ])('%s', (_, before, after) => {
    const page = `<title>The State ratifies a convention | Site</title>${before}${BODY}</div>${after}`;
    expect(aboutIn(page).filter((line) => line.startsWith('headline'))).toEqual([
      'headline: The State ratifies a convention',
    ]);
  });

  it('is the title where programs are told none and the window shows the name of the site', () => {
    const page = `<title>Ministry of Made-up Affairs</title><div><h2>Statement on a convention</h2>${BODY}</div>`;
    expect(readPage({ bytes: bytesOf(`<html>${page}`), file: 'page.html' }).title).toBe('Statement on a convention');
  });

  it('titles for programs are read like markup', () => {
    const page = `<meta property="og:title" content="The State &amp;#8216;ratifies&amp;#8217; a convention"><h1>The State ‘ratifies’ a convention</h1>${BODY}`;
    expect(readPage({ bytes: bytesOf(`<html>${page}`), file: 'page.html' }).title).toBe(
      'The State ‘ratifies’ a convention',
    );
  });
});
