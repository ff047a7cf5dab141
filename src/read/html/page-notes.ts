import type { Time } from './page.js';

export type Attributes = Readonly<Record<string, string>>;

/** What programs that save pages write into them. */
const SAVED = /file archived on|saved date:/i;
const LONGEST_REMARK = 500;

/** Takes down what a page says of itself for programs, as the parser meets it. */
export class PageNotes {
  lang: string | null = null;
  title: string | null = null;
  canonical: string | null = null;
  /** meta name or property → content; the first wins. */
  readonly meta = new Map<string, string>();
  readonly times: Time[] = [];
  readonly data: string[] = [];
  savedRemark: string | null = null;
  private capture: 'title' | 'data' | null = null;
  private captured = '';

  /** `at` is where in the page's text the element opens; a title inside a drawing is none of the page's. */
  open(tag: string, attributes: Attributes, at: number, isSeen: boolean): void {
    if (tag === 'html') this.lang ??= attributes.lang ?? attributes['xml:lang'] ?? null;
    else if (tag === 'title' && this.title === null && isSeen) this.capture = 'title';
    else if (tag === 'script' && attributes.type === 'application/ld+json') this.capture = 'data';
    else if (tag === 'link' && attributes.rel === 'canonical' && attributes.href) this.canonical ??= attributes.href;
    else if (tag === 'meta') this.noteMeta(attributes);
    if (attributes.datetime ?? attributes.itemprop) this.noteTime(attributes, at);
  }

  write(text: string): void {
    if (this.capture !== null) this.captured += text;
  }

  close(tag: string): void {
    if (this.capture === null || tag !== (this.capture === 'title' ? 'title' : 'script')) return;
    if (this.capture === 'title') this.title = this.captured.replace(/\s+/g, ' ').trim() || null;
    else this.data.push(this.captured);
    this.capture = null;
    this.captured = '';
  }

  remark(text: string): void {
    const start = text.slice(0, LONGEST_REMARK);
    if (SAVED.test(start)) this.savedRemark ??= start;
  }

  private noteMeta(attributes: Attributes): void {
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
    if (key && attributes.content && !this.meta.has(key)) this.meta.set(key, attributes.content);
  }

  private noteTime({ datetime, content, itemprop = '', ...others }: Attributes, at: number): void {
    const published = /datePublished/i.test(itemprop) || 'pubdate' in others;
    const value = datetime ?? (published ? content : undefined);
    if (value) this.times.push({ value, at, published });
  }
}
