import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../test/made-up.js';
import { readPage } from './html.js';

/** Pages of our own making, each named after its trouble. `prose(1)` is a paragraph of the article, `OTHER` is none. */
const prose = (...numbers: number[]): string[] =>
  numbers.map(
    (n) =>
      `The delegation of a made-up State spoke at length about its courts, its prisons and its schools, and on occasion ${n} it thanked the Council.`,
  );
const p = (...numbers: number[]): string =>
  prose(...numbers)
    .map((text) => `<p>${text}</p>`)
    .join('');
const HEADLINE = '<h1>A headline of several words here</h1>';
const OTHER = 'The government of another State will ratify a convention, somebody says, by the end of the year.';

function bodyOf(page: string): string[] {
  const { text, passages } = readPage({ bytes: bytesOf(page), file: 'page.html' });
  return passages.filter(({ kind }) => kind === 'body').map(({ start, end }) => text.slice(start, end));
}

describe('where the article stands', () => {
  it.each([
    ['in a table for layout', `<table><tr><td><a href=/>Home</a><td>${HEADLINE}${p(1, 2, 3)}</table>`],
    [
      'in a form that holds the whole page',
      `<form><div id=menu><a href=/>Home</a></div><div>${p(1, 2, 3)}</div></form>`,
    ],
    [
      'with font tags and nothing closed',
      `<font size=5><b>Headline</b></font><font size=2><p>${prose(1, 2, 3).join('<p>')}`,
    ],
    ['parted by line breaks', `<div>${HEADLINE}${prose(1, 2, 3).join('<br><br>')}</div>`],
    ['without head and body', `<title>A title</title>${HEADLINE}${p(1, 2, 3)}`],
    ['in an unclosed head', `<html><head><title>A title</title>${HEADLINE}${p(1, 2, 3)}`],
    ['in preformatted text', `<pre>${prose(1, 2, 3).join('\n\n').replaceAll(', ', ',\n')}</pre>`],
    ['in an element named after the sidebar beside it', `<div class="content-with-sidebar">${p(1, 2, 3)}</div>`],
    [
      'in an element named like apparatus',
      `<div class="newsletter">${p(1, 2, 3)}</div><ul><li><a href=/x>Another story of this site</a> ${OTHER}</ul>`,
    ],
    ['cut into sections', [1, 2, 3].map((n) => `<section><div class=part><div>${p(n)}</div></div></section>`).join('')],
    [
      'in CDATA of an XHTML page',
      `<?xml version="1.0"?><html><body><p><![CDATA[${prose(1)[0]}]]></p>${p(2, 3)}</body></html>`,
    ],
  ])('%s', (_, page) => {
    expect(bodyOf(page)).toEqual(expect.arrayContaining(prose(1, 2, 3)));
    expect(bodyOf(page)).not.toContain(OTHER);
  });

  it('among several articles, of which the others are teasers', () => {
    const card = `<article class=card><h3><a href=/x>A teaser of this page</a></h3><p>${OTHER.slice(0, -4)}...</p></article>`;
    expect(
      bodyOf(`<main>${card.repeat(3)}<article>${HEADLINE}${p(1, 2, 3)}</article>${card.repeat(3)}</main>`),
    ).toEqual(prose(1, 2, 3));
  });

  it('in every post of a live blog, without their times and writers', () => {
    const post = (n: number) =>
      `<article class=post><h3>Update ${n}</h3><time datetime="2024-03-04T1${n}:00">1${n}:00</time><p class=author>Ana Exemplar</p>${p(n)}</article>`;
    expect(bodyOf(`<main>${HEADLINE}${[1, 2, 3, 4].map(post).join('')}</main>`)).toEqual(
      [1, 2, 3, 4].flatMap((n) => [`Update ${n}`, ...prose(n)]),
    );
  });

  it('in right-to-left text', () => {
    const arabic = [
      'قال وزير الخارجية المصطنع إن بلاده قررت الانضمام إلى الاتفاقية الدولية، وإنها ستقدم تقريرها قبل نهاية العام.',
      'وأضاف الوزير أن الحكومة قبلت معظم التوصيات التي تلقتها خلال الاستعراض، وأنها تدرس ما تبقى منها حتى الدورة القادمة.',
    ];
    const page = `<html lang=ar dir=rtl><nav><a href=/>الرئيسية</a></nav><div><h1>عنوان مصطنع</h1><p>${arabic.join('<p>')}</div>`;
    expect(bodyOf(page)).toEqual(arabic);
  });

  it.each([
    ['only navigation', '<nav><a href=/a>One</a></nav><div><a href=/b>Two</a> <a href=/c>Three and four</a></div>'],
    ['a form and nothing else', '<h1>Contact</h1><form><p>Write to us.</p><input></form>'],
  ])('nowhere: %s', (_, page) => {
    const document = readPage({ bytes: bytesOf(`<html>${page}`), file: 'page.html' });
    expect(bodyOf(`<html>${page}`)).toEqual([]);
    expect(document.problems.map(({ message }) => message)).toEqual([expect.stringContaining('no article was found')]);
  });
});

describe('what stands in and around it is left out', () => {
  it.each([
    [
      'comments longer than the article',
      '',
      `<div id=comments>${`<div><b>Reader</b><p>${OTHER}</p></div>`.repeat(40)}</div>`,
    ],
    [
      'a notice of cookies without a name',
      '',
      '<div><p>We use cookies, as our partners do, to improve our services, and to show advertising.</p></div>',
    ],
    ['related stories in the middle', `<div class="relatedStories"><h4>Related</h4><p>${OTHER}</p></div>`, ''],
    ['a list under a heading that opens one', `<h3>You may also like…</h3><ul><li>${OTHER}</li></ul>`, ''],
    ['a line that leads to another story', `<p>Read more: <a href=/x>${OTHER}</a></p>`, ''],
    ['a form for a newsletter', `<form><h4>Our newsletter</h4><p>${OTHER}</p><input><button>Go</button></form>`, ''],
    ['a paywall', `<div class="paywall-notice"><p>${OTHER}</p><a href=/s>Subscribe</a></div>`, ''],
    ['the biography of the writer', '', `<div class="author-bio"><p>${OTHER}</p></div>`],
    ['an advertisement of an AMP page', `<amp-ad><p>${OTHER}</p></amp-ad>`, ''],
    ['a label of an advertisement', '<center>Advertisement</center>', ''],
    ['what shows only under the pointer', `<p>Minister <span class="tooltip-text">${OTHER}</span></p>`, ''],
    ['a hidden element', `<div style="display: none"><p>${OTHER}</p></div>`, ''],
  ])('%s', (_, inside, after) => {
    const page = `<html><body><div class="story">${HEADLINE}${p(1, 2)}${inside}${p(3)}</div>${after}</body></html>`;
    expect(bodyOf(page).filter((text) => text !== 'Minister')).toEqual(prose(1, 2, 3));
  });

  it('but not lists, quotations, subheadings and sources spelled out', () => {
    const inside =
      '<h2>What it will do</h2><ul><li>Ratify the made-up Convention;</li></ul><blockquote>“We have decided,” he said.</blockquote><p><a href=/x>https://example.org/source</a></p>';
    expect(bodyOf(`<article>${HEADLINE}${p(1, 2)}${inside}${p(3)}</article>`)).toEqual([
      ...prose(1, 2),
      'What it will do',
      'Ratify the made-up Convention;',
      '“We have decided,” he said.',
      'https://example.org/source',
      ...prose(3),
    ]);
  });

  it('a sentence that opens like an invitation is a sentence', () => {
    const sentences = [
      'Follow-up measures were adopted by the made-up Government.',
      'Comments by the minister were not published.',
      'Watch towers were taken down.',
      'Copyright is to be protected by a new law.',
    ];
    expect(bodyOf(`<article>${p(1)}<p>${sentences.join('<p>')}</p>${p(2)}</article>`)).toEqual([
      ...prose(1),
      ...sentences,
      ...prose(2),
    ]);
  });
});
