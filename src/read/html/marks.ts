import type { Element } from './page.js';

/** What the names of an element (class, id, role, itemprop) tell of it, as bits of one number. */
export const Sign = {
  /** Something beside the article, whatever else the name says. */
  apparatus: 1,
  /** Something beside the article, unless a name says that the article is in it. */
  perhaps: 2,
  article: 4,
  comments: 8,
  caption: 16,
  credit: 32,
  byline: 64,
  date: 128,
  standfirst: 256,
  footnotes: 512,
  headline: 1024,
  /** schema.org's own name for the body. */
  body: 2048,
} as const;

/** `recommendations` is not among them: on pages of the United Nations they are what the text is about. */
const WORDS: Readonly<Record<keyof typeof Sign, string>> = {
  apparatus: `ad ads adbox adslot advert adverts advertisement advertisements advertising advertorial sponsor sponsored
    sponsors promo promos promoted promotion outbrain taboola revcontent zergnet skyscraper
    nav navbar navigation subnav menu menus menubar submenu breadcrumb breadcrumbs pager pagination paging toolbar sitemap
    footer contentinfo masthead sidebar rail complementary
    share shares sharing sharetools sharebar sharethis addthis social socials followus
    related recommend recommended recirc trending popular mostread mostpopular readmore
    readnext readalso alsoread seealso upnext teaser teasers
    newsletter newsletters subscribe subscription subscriptions signup optin donate donation paywall
    cookie cookies consent gdpr modal popup dialog alert tooltip lightbox copyright tags taglist poll rss feedback
    keypoints takeaways`,
  perhaps: `banner extra header hidden legends meta print utility login register gallery slideshow slider
    carousel disclaimer legal community supplemental remark cta highlights`,
  article: 'article articles articlebody body content entry hentry main page post posts text blog story stories',
  comments: 'comment comments commentlist disqus livefyre respond replies reply shoutbox combx',
  caption: 'caption captions figcaption image images photo photos picture pictures',
  credit: 'credit credits',
  byline: 'byline bylines author authors bio readtime readingtime',
  date: 'date pubdate timestamp datetime dateline',
  standfirst: 'standfirst dek deck subdeck subhead subheading subheadline subtitle',
  footnotes: 'footnote footnotes endnote endnotes',
  headline: 'headline hed',
  body: 'articlebody',
};

const SIGNS_OF_WORD = new Map<string, number>();
for (const [sign, words] of Object.entries(WORDS))
  for (const word of words.split(/\s+/))
    SIGNS_OF_WORD.set(word, (SIGNS_OF_WORD.get(word) ?? 0) | Sign[sign as keyof typeof Sign]);

/** First words of names that say how an element looks or is filed, not what it is: `has-sidebar`, `tag-newsletter`. */
const MODIFIERS = new Set('has with without no not is js tag category cat type format status topic lang'.split(' '));
/** Words that say the next is not there, or is only beside: `hero-no-image`, `content-with-sidebar`. */
const DENIALS = new Set(['no', 'not', 'without', 'with', 'has']);

/**
 * Sites name things much alike, but write the names in many ways (`related-articles`, `relatedArticles`), so names are
 * read word by word. A pair of words counts as one, too: `read-more` is `readmore`, `side-bar` is `sidebar`.
 */
function signsOfName(name: string): number {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
  if (words.length > 1 && MODIFIERS.has(words[0] as string)) return 0;
  let signs = 0;
  words.forEach((word, at) => {
    if (at > 0 && DENIALS.has(words[at - 1] as string)) return;
    signs |= SIGNS_OF_WORD.get(word) ?? 0;
    if (at > 0) signs |= SIGNS_OF_WORD.get(`${words[at - 1]}${word}`) ?? 0;
  });
  // What is embedded from elsewhere ("social-media-embed") stands in the article: people quote so.
  return words.some((word) => word.startsWith('embed')) ? signs & ~(Sign.apparatus | Sign.perhaps) : signs;
}

/** Pages of one site repeat their names; the memory is emptied when it grows large. */
const known = new Map<string, number>();
const MOST_KNOWN = 20_000;

export function signsOf(element: Element): number {
  if (element.signs === -1) element.signs = known.get(element.marks) ?? signsOfMarks(element.marks);
  return element.signs;
}

function signsOfMarks(marks: string): number {
  const signs = marks.split(/\s+/).reduce((all, name) => (name === '' ? all : all | signsOfName(name)), 0);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(marks, signs);
  return signs;
}

/** Never judged by name: they hold the article and everything else. */
const HOLDERS = new Set(['html', 'body', 'main', 'article']);
const FURNITURE_TAGS = new Set(['nav', 'footer', 'aside', 'form', 'dialog']);
/** They hold what is said of the article, or of the site; never the article. */
const HEAD_TAGS = new Set(['header', 'label', 'address']);
const PICTURE_TAGS = new Set(['figure', 'figcaption']);
const NEVER_TAGS = new Set(['nav', 'footer', 'dialog']);
const ABOUT = Sign.caption | Sign.credit | Sign.byline | Sign.date | Sign.footnotes;

const has = (element: Element, signs: number): boolean => !HOLDERS.has(element.tag) && (signsOf(element) & signs) !== 0;

/** The site's own, by tag or name. */
export const isFurniture = (element: Element): boolean =>
  FURNITURE_TAGS.has(element.tag) || has(element, Sign.apparatus | Sign.comments);

/** Not the text of the article: the site's own, or what is said of the article (who wrote it and when, pictures, notes). */
export const isBesideText = (element: Element): boolean =>
  isFurniture(element) ||
  HEAD_TAGS.has(element.tag) ||
  PICTURE_TAGS.has(element.tag) ||
  has(element, ABOUT) ||
  (has(element, Sign.perhaps) && !has(element, Sign.article));

/** Never the article, however much text it holds: comments may well be longer. */
export const isNeverArticle = (element: Element): boolean => NEVER_TAGS.has(element.tag) || has(element, Sign.comments);

/** What the elements right around a block say of it. */
export function signsAround(element: Element): number {
  let signs = 0;
  let level = 0;
  for (let up: Element | null = element; up !== null && level < NEAR; up = up.parent, level++)
    if (!HOLDERS.has(up.tag)) signs |= signsOf(up) | (PICTURE_TAGS.has(up.tag) ? Sign.caption : 0);
  return signs;
}
const NEAR = 4;
