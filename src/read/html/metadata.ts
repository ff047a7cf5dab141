import { Parser } from 'htmlparser2';
import { type DatedValue, isPartialDate, partialDate } from '../../domain/partial-date.js';
import { inYear, monthOf, writtenDatesIn } from '../../domain/written-dates.js';
import type { Page } from './page.js';

/** What the page says of itself. */
export interface Metadata {
  /** As it is told to programs. */
  readonly title: string | null;
  /** As the window shows it, without the name of the site. */
  readonly windowTitle: string | null;
  readonly publisher: string | null;
  readonly publishedOn: DatedValue | null;
  readonly url: string | null;
}

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'dcterms.issued',
  'dcterms.date',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
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
    title: unescaped(textOf(article?.headline) ?? meta('og:title', 'twitter:title', 'dc.title')),
    windowTitle: withoutSite(page.title, meta('og:site_name')),
    publisher: nameOf(article?.publisher) ?? meta('og:site_name', 'dc.publisher', 'publisher'),
    publishedOn:
      dayOf(textOf(article?.datePublished)) ??
      PUBLISHED.map((key) => dayOf(meta(key))).find((day) => day !== null) ??
      dayOf(page.times.find((time) => time.published)?.value ?? null),
    url: page.canonical ?? meta('og:url'),
  };
}

type Item = Readonly<Record<string, unknown>>;

/** The items of a JSON-LD script, with what its @graph holds; nothing where it is malformed. */
function itemsOf(script: string): Item[] {
  try {
    // Sites leave line ends in strings and wrap the whole in comments, which JSON does not know.
    const bare = script.replace(/<!\[CDATA\[|\]\]>|<!--|-->/g, '').replace(/[\r\n\t]+/g, ' ');
    const parsed: unknown = JSON.parse(bare.slice(bare.search(/[[{]/), bare.search(/[\]}][^\]}]*$/) + 1));
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

/** The day of a time as programs write it, or of a date in words; a year or month alone stays one. */
export function dayOf(value: string | null): DatedValue | null {
  if (value === null) return null;
  const numbers = /^(\d{4})([-/.]?)(\d{2})\2(\d{2})(?!\d)/.exec(value.trim());
  const written = writtenDatesIn(value)[0];
  const day = numbers ? `${numbers[1]}-${numbers[3]}-${numbers[4]}` : written ? inYear(written, null) : value.trim();
  // The first days that programs know stand for none.
  const isNone = day === null || day === '1970-01-01' || day < '1000';
  return !isNone && isPartialDate(day) ? { value: day, inferredFrom: null } : null;
}

const MONTHS_IN_ADDRESS = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const IN_ADDRESS = new RegExp(
  `/((?:19|20)\\d\\d)[/-](0?[1-9]|1[0-2]|${MONTHS_IN_ADDRESS})[/-](0?[1-9]|[12]\\d|3[01])(?:/|-|$)`,
  'i',
);

export function dayInAddress(url: string | null): DatedValue | null {
  const found = IN_ADDRESS.exec(url ?? '');
  const day = found && partialDate(Number(found[1]), monthOf(found[2]), Number(found[3]));
  return day ? { value: day, inferredFrom: 'address' } : null;
}

/** Titles for programs are often written as if they stood in markup: `Can&#8217;t`. */
function unescaped(title: string | null): string | null {
  if (title === null || !/[&<]/.test(title)) return title;
  let text = '';
  const parser = new Parser({ ontext: (part) => (text += part) }, { decodeEntities: true });
  parser.end(title);
  return text.replace(/\s+/g, ' ').trim() || null;
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
