import type { ListPlace } from './styles.js';
import { parseXml } from './xml.js';

/** The numbers that Word prints before paragraphs, which are not in their text; '' where it prints none. */
export type ListNumbers = (place: ListPlace) => string;

interface Level {
  format: string;
  text: string;
  start: number;
}

const MOST_LEVELS = 9;

/** Counts as Word does when it prints: each list from its start, deeper levels anew below each item. */
export function listNumbersIn(part: Uint8Array | null, file: string): ListNumbers {
  const lists = part === null ? new Map<string, { key: string; levels: Level[] }>() : parsed(part, file);
  const counts = new Map<string, number[]>();
  return ({ list, level }) => {
    const found = lists.get(list);
    const at = found?.levels[level];
    if (found === undefined || at === undefined || level >= MOST_LEVELS) return '';
    const count = counts.get(found.key) ?? [];
    counts.set(found.key, count);
    count[level] = (count[level] ?? at.start - 1) + 1;
    count.length = level + 1;
    if (at.format === 'bullet') return '•';
    if (at.format === 'none') return '';
    return at.text.replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      const shown = found.levels[index];
      return shown === undefined ? '' : written(count[index] ?? shown.start, shown.format);
    });
  };
}

function parsed(part: Uint8Array, file: string): Map<string, { key: string; levels: Level[] }> {
  const kinds = new Map<string, Level[]>();
  const lists = new Map<string, { key: string; levels: Level[] }>();
  let levels: Level[] = [];
  let level: Level = { format: 'none', text: '', start: 1 };
  let list = '';
  parseXml(part, file, {
    open(name, attributes) {
      const value = attributes['w:val'] ?? '';
      if (name === 'w:abstractNum') {
        levels = [];
        kinds.set(attributes['w:abstractNumId'] ?? '', levels);
      } else if (name === 'w:num') list = attributes['w:numId'] ?? '';
      // Lists of one kind that do not start anew go on counting together.
      else if (name === 'w:abstractNumId') lists.set(list, { key: value, levels: kinds.get(value) ?? [] });
      else if (name === 'w:lvlOverride') lists.set(list, { key: `own ${list}`, levels: lists.get(list)?.levels ?? [] });
      else if (name === 'w:lvl') {
        level = { format: 'decimal', text: '', start: 1 };
        levels[Math.min(Number(attributes['w:ilvl']) || 0, MOST_LEVELS)] = level;
      } else if (name === 'w:numFmt') level.format = value;
      else if (name === 'w:lvlText') level.text = value;
      else if (name === 'w:start') level.start = Number(value) || 0;
    },
  });
  return lists;
}

function written(count: number, format: string): string {
  if (format === 'lowerLetter') return letters(count);
  if (format === 'upperLetter') return letters(count).toUpperCase();
  if (format === 'lowerRoman') return roman(count).toLowerCase();
  return format === 'upperRoman' ? roman(count) : String(count);
}

/** Word goes on after z with aa, bb. */
const letters = (count: number): string =>
  String.fromCharCode(97 + ((count + 25) % 26)).repeat(Math.min(Math.ceil(count / 26), 5));

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

function roman(count: number): string {
  let [rest, text] = [Math.min(count, 399), ''];
  for (const [value, sign] of ROMAN)
    while (rest >= value) {
      text += sign;
      rest -= value;
    }
  return text;
}
