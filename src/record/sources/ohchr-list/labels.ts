import { cleanText } from '../../clean-text.js';

export interface Labels {
  readonly themes: readonly string[];
  readonly groups: readonly string[];
  readonly sdgs: readonly string[];
}

/** Lines that say what the labels below them are. Cycle 4 has groups of persons, and the SDGs in a column of their own. */
const MARKERS: readonly (readonly [RegExp, keyof Labels])[] = [
  [/^SDGs?\s*:/i, 'sdgs'],
  [/^(?:affected persons|groups? of persons)\s*:/i, 'groups'],
  [/^(?:full list of )?themes?\s*:/i, 'themes'],
];

/** Reads a cell of labels, one a line, with or without a dash. */
export function readLabels(cell: string, first: keyof Labels): Labels {
  const labels = { themes: [] as string[], groups: [] as string[], sdgs: [] as string[] };
  let kind = first;
  for (const line of cell.split('\n')) {
    const marker = MARKERS.find(([pattern]) => pattern.test(line.trim()));
    if (marker) kind = marker[1];
    const label = cleanText(marker ? line.trim().replace(marker[0], '') : line).replace(/^[-–•]\s*/, '');
    if (label !== '' && !labels[kind].includes(label)) labels[kind].push(label);
  }
  return labels;
}
