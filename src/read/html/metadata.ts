import { type DatedValue, isPartialDate } from '../../domain/partial-date.js';
import { inYear, writtenDatesIn } from '../../domain/written-dates.js';
import type { Page } from './page.js';

/** What the page says of itself. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedOn: DatedValue | null;
  readonly url: string | null;
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publication_date',
  'article.published',
  'cxenseparse:recs:publishtime',
];

export function metadataOf(page: Page): Metadata {
  const data = page.data.flatMap(itemsOf);
  const article = data.find((item) => /Article|Posting|Report/.test(String(item['@type'])));
  const meta = (...keys: string[]): string | null =>
    keys.map((key) => page.meta.get(key)?.trim()).find(Boolean) ?? null;
  return {
    title:
      textOf(article?.headline) ??
      meta('og:title', 'twitter:title', 'dc.title') ??
      withoutSite(page.title, meta('og:site_name')),
    publisher: nameOf(article?.publisher) ?? meta('og:site_name', 'dc.publisher', 'publisher'),
    author: nameOf(article?.author) ?? meta('author', 'article:author', 'dc.creator'),
    publishedOn:
      dayOf(textOf(article?.datePublished)) ??
      dayOf(meta(...PUBLISHED)) ??
      dayOf(page.times[0] ?? null) ??
      dayInAddress(page.canonical ?? meta('og:url')),
    url: page.canonical ?? meta('og:url'),
  };
}

type Item = Readonly<Record<string, unknown>>;

/** The items of a JSON-LD script, with what its @graph holds; nothing where it is malformed. */
function itemsOf(script: string): Item[] {
  try {
    const parsed: unknown = JSON.parse(script);
    const list = Array.isArray(parsed) ? parsed : [parsed];
    return list.flatMap((item) =>
      isItem(item) ? [item, ...(Array.isArray(item['@graph']) ? item['@graph'].filter(isItem) : [])] : [],
    );
  } catch {
    return [];
  }
}

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return textOf(first) ?? (isItem(first) ? textOf(first.name) : null);
}

function dayOf(value: string | null): DatedValue | null {
  if (value === null) return null;
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  if (day && isPartialDate(day)) return { value: day, inferredFrom: null };
  const written = writtenDatesIn(value)[0];
  const inFull = written && inYear(written, null);
  return inFull ? { value: inFull, inferredFrom: null } : null;
}

function dayInAddress(url: string | null): DatedValue | null {
  const found = /\/((?:19|20)\d\d)[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?:\/|-|$)/.exec(url ?? '');
  const day = found && `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`;
  return day && isPartialDate(day) ? { value: day, inferredFrom: 'address' } : null;
}

/** "Headline | Site" without the site. */
function withoutSite(title: string | null, site: string | null): string | null {
  if (title === null) return null;
  const parts = title.split(/\s+[|–—»-]\s+/);
  if (parts.length < 2) return title;
  return site !== null && parts.at(-1)?.toLowerCase() === site.toLowerCase()
    ? parts.slice(0, -1).join(' - ')
    : (parts[0] as string).length >= 20
      ? (parts[0] as string)
      : title;
}
