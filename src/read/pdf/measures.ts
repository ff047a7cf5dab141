import type { Line } from './line.js';

/** The measures of a document's print, by which its paragraphs and notes are told. */
export interface Measures {
  /** The size of its running text. */
  readonly height: number;
  /** The distance of two lines of a paragraph in print of this size. */
  pitch(height: number): number;
  /** Where the running text begins on a page; left and right pages may differ. */
  left(page: number): number;
  /** Where its full lines end. */
  right(page: number): number;
}

/** Where more than this share of the lines end together, the print is justified. */
const JUSTIFIED = 0.25;

const half = (value: number): number => Math.round(value * 2) / 2;

export function measuresOf(lines: readonly Line[]): Measures {
  const height = most(lines.map((line) => ({ value: half(line.height), weight: line.text.length }))) ?? 10;
  const pitches = pitchesOf(lines);
  const text = lines.filter((line) => Math.abs(line.height - height) < 0.6);
  const lefts = [0, 1].map((side) =>
    edge(
      text.filter(({ page }) => page % 2 === side).map(({ x }) => x),
      0.06,
    ),
  );
  const rights = [0, 1].map((side) => fullLine(text.filter(({ page }) => page % 2 === side).map(({ right }) => right)));
  return {
    height,
    pitch: (size) => pitches.get(half(size)) ?? size * 1.2,
    left: (page) => lefts[page % 2] ?? 0,
    right: (page) => rights[page % 2] ?? 0,
  };
}

/** Lines of a paragraph stand closest together and are most of a document. */
function pitchesOf(lines: readonly Line[]): Map<number, number> {
  const gaps = new Map<number, { value: number; weight: number }[]>();
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    if (above === undefined || above.page !== line.page || half(above.height) !== half(line.height)) continue;
    const gap = line.y - above.y;
    if (gap < line.height * 0.8 || gap > line.height * 1.7) continue;
    const held = gaps.get(half(line.height)) ?? [];
    held.push({ value: half(gap), weight: 1 });
    gaps.set(half(line.height), held);
  }
  return new Map([...gaps].map(([height, found]) => [height, most(found) as number]));
}

function most(values: readonly { value: number; weight: number }[]): number | undefined {
  const sums = new Map<number, number>();
  for (const { value, weight } of values) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** In justified print most lines end at one edge; in ragged print the longest of them tell it. */
function fullLine(rights: number[]): number {
  const even = most(rights.map((value) => ({ value: Math.round(value / 2) * 2, weight: 1 }))) ?? 0;
  const there = rights.filter((value) => Math.abs(value - even) <= 2).length;
  return there > rights.length * JUSTIFIED ? even : edge(rights, 0.9);
}

/** The value below which this share of them lies. */
function edge(values: number[], share: number): number {
  return values.sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
}
