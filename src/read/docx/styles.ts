import { parseXml } from './xml.js';

/** What a paragraph's style says of it. */
export interface Style {
  readonly isHeading: boolean;
  readonly isTitle: boolean;
  readonly list: ListPlace | null;
}

/** The list a paragraph stands in, and its level there. */
export interface ListPlace {
  readonly list: string;
  readonly level: number;
}

interface Written {
  name: string;
  basedOn: string | null;
  outline: boolean;
  list: string | null;
  level: number;
}

const PLAIN: Style = { isHeading: false, isTitle: false, list: null };
/** Styles are based on one another; a ring of them ends here. */
const MOST_ANCESTORS = 10;

/** The paragraph styles of `word/styles.xml` by their ids. */
export function stylesIn(part: Uint8Array | null, file: string): (id: string | null) => Style {
  const written = part === null ? new Map<string, Written>() : parsed(part, file);
  return (id) => (id === null ? PLAIN : resolved(id, written));
}

function parsed(part: Uint8Array, file: string): Map<string, Written> {
  const found = new Map<string, Written>();
  let style: Written | null = null;
  parseXml(part, file, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:style') {
        style = { name: '', basedOn: null, outline: false, list: null, level: 0 };
        found.set(attributes['w:styleId'] ?? '', style);
      } else if (style === null) return;
      else if (name === 'w:name') style.name = value;
      else if (name === 'w:basedOn') style.basedOn = value;
      else if (name === 'w:outlineLvl') style.outline = Number(value) < 9;
      else if (name === 'w:numId') style.list = value;
      else if (name === 'w:ilvl') style.level = Number(value) || 0;
    },
  });
  return found;
}

function resolved(id: string, written: ReadonlyMap<string, Written>): Style {
  let [isHeading, isTitle, list] = [false, false, null as ListPlace | null];
  let style = written.get(id);
  for (let depth = 0; style !== undefined && depth < MOST_ANCESTORS; depth++) {
    isHeading ||= style.outline || /^(?:heading|_? ?H_?_?\d|_ ?H\b)/i.test(style.name);
    isTitle ||= /^title$/i.test(style.name);
    if (list === null && style.list !== null) list = { list: style.list, level: style.level };
    style = written.get(style.basedOn ?? '');
  }
  return { isHeading, isTitle, list };
}
