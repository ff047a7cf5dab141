import type { Problem } from '../../domain/errors.js';
import type { Passage } from '../../domain/passage.js';

/** Lists shorter than this, and gaps wider than that, are no sequence: an answer to some recommendations only, say. */
const LEAST_LIST = 10;
const WIDEST_GAP = 3;
/** More than these in one document say that its numbers mean something else. */
const MOST_TOLD = 20;

/** Paragraph numbers that are missing, or stand twice: misprints of the document, which a person should look at. */
export function numberProblems(passages: readonly Passage[], file: string): Problem[] {
  const found = numbersIn(passages);
  // Resolutions in one report each count from 1: there, a number may well stand often.
  const countsAnew = found.filter((number) => number === '1').length > 1;
  const lists = byList(new Set(found));
  const missing = [...lists].flatMap(([above, numbers]) => gapsIn(above, numbers));
  const twice = countsAnew ? [] : repeatedIn(found);
  const problems = [
    ...missing.map((number) => ({
      at: `${file}, paragraph ${number}`,
      message: 'this number is missing; compare with the source',
    })),
    ...twice.map((number) => ({
      at: `${file}, paragraph ${number}`,
      message: 'this number stands twice; compare with the source',
    })),
  ];
  return problems.length > MOST_TOLD ? [] : problems;
}

/** The numbers in order; a paragraph that goes on in another passage counts once. */
function numbersIn(passages: readonly Passage[]): string[] {
  const body = passages.filter(({ kind }) => kind === 'body').map(({ paragraph }) => paragraph?.replace(/ \(.*$/, ''));
  return body.filter((number, at): number is string => number !== undefined && number !== body[at - 1]);
}

/** Numbers by what they stand below: `121.` for items, nothing for paragraphs. */
function byList(numbers: ReadonlySet<string>): Map<string, string[]> {
  const lists = new Map<string, string[]>();
  for (const number of numbers) {
    const above = number.slice(0, number.lastIndexOf('.') + 1);
    const list = lists.get(above) ?? [];
    list.push(number);
    lists.set(above, list);
  }
  return lists;
}

function repeatedIn(numbers: readonly string[]): string[] {
  const seen = new Set<string>();
  const twice = numbers.filter((number) => seen.has(number) || !seen.add(number));
  return [...new Set(twice)];
}

function gapsIn(above: string, numbers: readonly string[]): string[] {
  if (numbers.length < LEAST_LIST) return [];
  const sorted = numbers.map((number) => Number(number.slice(above.length))).sort((one, other) => one - other);
  return sorted.flatMap((number, at) => {
    const before = sorted[at - 1] ?? number - 1;
    if (number - before > WIDEST_GAP) return [];
    return Array.from({ length: number - before - 1 }, (_, index) => `${above}${before + 1 + index}`);
  });
}
