import type { ListPlace } from './styles.js';
import { parseXml, type XmlReader } from './xml.js';

/** A paragraph, or a row of a table, in the order of the text. */
export interface Paragraph {
  text: string;
  style: string | null;
  list: ListPlace | null;
  /** Steps of indent, in twentieths of a point. */
  indent: number;
  /** Notes referred to in it. */
  readonly notes: string[];
  isRow: boolean;
}

/** What was there before a change that is only marked, and the fallback of a drawing that is given twice. */
const PASSED_OVER = new Set(['w:moveFrom', 'mc:Fallback', 'w:pPrChange', 'w:rPrChange', 'w:numberingChange']);

/** What stands for a sign in running text. */
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': ' ', 'w:br': ' ', 'w:cr': ' ', 'w:noBreakHyphen': '-' };

/** The paragraphs of one part: the body, a page header, or one note. A row of a table is one paragraph, its cells apart by tabs. */
export function storyIn(part: Uint8Array, file: string): Paragraph[] {
  const story = new Story();
  parseXml(part, file, story);
  return story.paragraphs;
}

/** The notes of `word/footnotes.xml` by their ids. */
export function notesIn(part: Uint8Array | null, file: string): Map<string, string> {
  const notes = new Map<string, string>();
  if (part === null) return notes;
  const story = new Story();
  let note: string | null = null;
  parseXml(part, file, {
    open(name, attributes) {
      if (name === 'w:footnote' || name === 'w:endnote') note = attributes['w:id'] ?? null;
      story.open(name, attributes);
    },
    close(name) {
      story.close(name);
      if ((name !== 'w:footnote' && name !== 'w:endnote') || note === null) return;
      const text = story.paragraphs.splice(0).map((paragraph) => paragraph.text);
      notes.set(note, text.join(' ').trim());
    },
    text: (text) => story.text(text),
  });
  return notes;
}

class Story implements XmlReader {
  readonly paragraphs: Paragraph[] = [];
  #open: Paragraph[] = [];
  #cells: string[] = [];
  #cell: string[] = [];
  #rowNotes: string[] = [];
  #tables = 0;
  #passedOver = 0;
  #inText = false;

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (PASSED_OVER.has(name)) this.#passedOver++;
    if (this.#passedOver > 0) return;
    const paragraph = this.#open.at(-1);
    if (name === 'w:p') this.#open.push({ text: '', style: null, list: null, indent: 0, notes: [], isRow: false });
    else if (name === 'w:t') this.#inText = true;
    else if (name === 'w:tbl') this.#tables++;
    else if (name === 'w:tr' && this.#tables === 1) this.#cells = [];
    else if (name === 'w:tc' && this.#tables === 1) this.#cell = [];
    else if (paragraph === undefined) return;
    else if (name in SIGNS) paragraph.text += SIGNS[name];
    else if (name.endsWith('noteReference')) paragraph.notes.push(attributes['w:id'] ?? '');
    else this.#property(paragraph, name, attributes);
  }

  #property(paragraph: Paragraph, name: string, attributes: Readonly<Record<string, string>>): void {
    const value = attributes['w:val'] ?? '';
    if (name === 'w:pStyle') paragraph.style = value;
    else if (name === 'w:ilvl') paragraph.list = { list: paragraph.list?.list ?? '', level: Number(value) || 0 };
    else if (name === 'w:numId') paragraph.list = { list: value, level: paragraph.list?.level ?? 0 };
    else if (name === 'w:ind') paragraph.indent = Number(attributes['w:left'] ?? attributes['w:start']) || 0;
  }

  close(name: string): void {
    if (PASSED_OVER.has(name)) this.#passedOver--;
    if (this.#passedOver > 0) return;
    if (name === 'w:t') this.#inText = false;
    else if (name === 'w:p') this.#endParagraph(this.#open.pop());
    else if (name === 'w:tbl') this.#tables--;
    else if (name === 'w:tc' && this.#tables === 1) this.#cells.push(this.#cell.join(' '));
    else if (name === 'w:tr' && this.#tables === 1) this.#endRow();
  }

  text(text: string): void {
    const paragraph = this.#open.at(-1);
    if (this.#inText && this.#passedOver === 0 && paragraph !== undefined) paragraph.text += text;
  }

  #endParagraph(paragraph: Paragraph | undefined): void {
    if (paragraph === undefined) return;
    paragraph.text = paragraph.text
      .replace(/[\u00ad\u200b]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    if (this.#tables === 0) this.paragraphs.push(paragraph);
    else {
      if (paragraph.text !== '') this.#cell.push(paragraph.text);
      this.#rowNotes.push(...paragraph.notes);
    }
  }

  #endRow(): void {
    const text = this.#cells.filter((cell) => cell !== '').join('\t');
    this.paragraphs.push({ text, style: null, list: null, indent: 0, notes: this.#rowNotes.splice(0), isRow: true });
  }
}
