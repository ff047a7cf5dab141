import { Parser } from 'htmlparser2';
import { Fault } from '../../domain/errors.js';
import { MOST_DEPTH, MOST_OPEN, MOST_TEXT } from '../limits.js';

/** An element of the page, as much of it as finding the article needs. */
export interface Element {
  readonly tag: string;
  /** class, id, role and itemprop in one string. */
  readonly marks: string;
  readonly parent: Element | null;
  readonly depth: number;
  readonly order: number;
}

/** A run of text between two block boundaries, at its place in the page's text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly element: Element;
  /** Characters that stand in links. */
  readonly linked: number;
}

export interface Page {
  /** The visible text: blocks parted by line ends, white space folded. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly root: Element;
  readonly lang: string | null;
  readonly title: string | null;
  /** meta name or property → content; the first wins. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  /** `datetime` of time elements, with the text they show. */
  readonly times: readonly string[];
  /** Contents of JSON-LD scripts. */
  readonly data: readonly string[];
}

const BLOCK = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul br option'.split(
    ' ',
  ),
);
const UNSEEN = new Set(
  'script style noscript template svg math iframe object embed select textarea button canvas audio video head datalist map'.split(
    ' ',
  ),
);
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Parses with a stack of its own, so that nesting cannot overflow it; elements below the limit count as the deepest one kept. */
export function parsePage(markup: string, file: string): Page {
  const builder = new PageBuilder(file);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => builder.open(tag, attributes),
      onclosetag: (tag) => builder.close(tag),
      ontext: (text) => builder.write(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(markup);
  parser.end();
  return builder.page();
}

class PageBuilder {
  constructor(private readonly file: string) {}

  private readonly root: Element = { tag: 'html', marks: '', parent: null, depth: 0, order: 0 };
  private current: Element = this.root;
  /** Open elements beyond the limit of depth. */
  private tooDeep = 0;
  private unseen = 0;
  private links = 0;
  private order = 0;
  private pending = '';
  private pendingLinked = 0;
  private length = 0;
  private readonly parts: string[] = [];
  private readonly blocks: Block[] = [];
  private readonly hidden = new Set<Element>();
  private readonly meta = new Map<string, string>();
  private readonly times: string[] = [];
  private readonly data: string[] = [];
  private capture: 'title' | 'data' | null = null;
  private captured = '';
  private lang: string | null = null;
  private title: string | null = null;
  private canonical: string | null = null;

  open(tag: string, attributes: Record<string, string>): void {
    this.note(tag, attributes);
    if (BLOCK.has(tag)) this.flush();
    if (this.current.depth >= MOST_DEPTH) {
      this.tooDeep++;
      if (this.tooDeep > MOST_OPEN)
        throw new Fault(
          'limit',
          `${this.file}: elements are nested more than ${MOST_OPEN} deep, which is no page; save the text alone`,
        );
      return;
    }
    const { class: names = '', id = '', role = '', itemprop = '' } = attributes;
    this.current = {
      tag,
      marks: `${names} ${id} ${role} ${itemprop}`,
      parent: this.current,
      depth: this.current.depth + 1,
      order: ++this.order,
    };
    const isHidden = 'hidden' in attributes || HIDDEN_STYLE.test(attributes.style ?? '');
    if (isHidden || UNSEEN.has(tag)) {
      this.hidden.add(this.current);
      this.unseen++;
    }
    if (tag === 'a') this.links++;
  }

  close(tag: string): void {
    this.endCapture(tag);
    if (BLOCK.has(tag)) this.flush();
    if (this.tooDeep > 0) {
      this.tooDeep--;
      return;
    }
    if (this.current.parent === null) return;
    if (this.hidden.has(this.current)) this.unseen--;
    if (this.current.tag === 'a') this.links--;
    this.current = this.current.parent;
  }

  write(text: string): void {
    if (this.capture !== null) this.captured += text;
    if (this.unseen > 0) return;
    this.pending += text;
    if (this.links > 0) this.pendingLinked += text.trim().length;
  }

  page(): Page {
    this.flush();
    const { root, lang, title, meta, canonical, times, data, blocks } = this;
    return { text: this.parts.join('\n'), blocks, root, lang, title, meta, canonical, times, data };
  }

  /** Ends the block that is being written. */
  private flush(): void {
    const folded = this.pending.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
    if (folded !== '' && this.length + folded.length < MOST_TEXT) {
      this.blocks.push({
        start: this.length,
        end: this.length + folded.length,
        element: this.current,
        linked: Math.min(this.pendingLinked, folded.length),
      });
      this.parts.push(folded);
      this.length += folded.length + 1;
    }
    this.pending = '';
    this.pendingLinked = 0;
  }

  private note(tag: string, attributes: Record<string, string>): void {
    if (tag === 'html') this.lang = attributes.lang ?? attributes['xml:lang'] ?? null;
    if (tag === 'title' && this.title === null && this.unseen <= 1) this.capture = 'title';
    if (tag === 'script' && attributes.type === 'application/ld+json') this.capture = 'data';
    if (tag === 'time' && attributes.datetime) this.times.push(attributes.datetime);
    if (tag === 'link' && attributes.rel === 'canonical' && attributes.href) this.canonical ??= attributes.href;
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
    if (tag === 'meta' && key && attributes.content && !this.meta.has(key)) this.meta.set(key, attributes.content);
  }

  private endCapture(tag: string): void {
    if (this.capture === 'title' && tag === 'title') this.title = this.captured.replace(/\s+/g, ' ').trim() || null;
    else if (this.capture === 'data' && tag === 'script') this.data.push(this.captured);
    else return;
    this.capture = null;
    this.captured = '';
  }
}
