import { Parser } from 'htmlparser2';
import { PageBuilder } from './page-builder.js';

/** An element that holds text, as much of it as finding the article needs. */
export interface Element {
  readonly tag: string;
  /** class, id, role and itemprop in one string; the name of a custom element, too. */
  readonly marks: string;
  readonly parent: Element | null;
  readonly depth: number;
  /** Its place in the page's elements; -1 while it holds no text. */
  index: number;
  /** What its marks tell; -1 while nobody has read them. */
  signs: number;
}

/** A run of text between two block boundaries, at its place in the page's text. */
export interface Block {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly element: Element;
  /** Characters that stand in links. */
  readonly linked: number;
}

/** A `time` element, or another that gives a date for programs, and where in the text it stands. */
export interface Time {
  readonly value: string;
  readonly at: number;
  /** Whether it is marked as the time of publication. */
  readonly published: boolean;
}

export interface Page {
  /** The visible text: blocks parted by line ends, white space folded. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Those that hold text, a parent always before its children. */
  readonly elements: readonly Element[];
  readonly lang: string | null;
  readonly title: string | null;
  /** meta name or property → content; the first wins. */
  readonly meta: ReadonlyMap<string, string>;
  readonly canonical: string | null;
  readonly times: readonly Time[];
  /** Contents of JSON-LD scripts. */
  readonly data: readonly string[];
  /** The comment in which the program that saved the page says when it did. */
  readonly savedRemark: string | null;
}

/** Parses with a stack of its own, so that nesting cannot overflow it; elements below the limit count as the deepest one kept. */
export function parsePage(markup: string, file: string): Page {
  const builder = new PageBuilder(file);
  const parser = new Parser(
    {
      onopentag: (tag, attributes) => builder.open(tag, attributes),
      onclosetag: (tag) => builder.close(tag),
      ontext: (text) => builder.write(text),
      oncomment: (text) => builder.remark(text),
    },
    { decodeEntities: true, lowerCaseTags: true, recognizeCDATA: /^\s*<\?xml/.test(markup.slice(0, 100)) },
  );
  parser.write(markup);
  parser.end();
  return builder.page();
}
