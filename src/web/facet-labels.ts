import type { Facet } from '../domain/search.js';
import { TEXT } from './text/en.js';

/** A facet's value for people, where the web has more to say than its value; else the label it came with. */
export function facetLabel(facet: Facet, value: string, label = value): string {
  if (facet === 'group' || facet === 'recommendingGroup') return TEXT.groupNames[value] ?? label;
  if (facet === 'source') return sourceName(value);
  if (facet === 'sdg') return numbered(value, TEXT.sdgNames[value]);
  if (facet === 'action') return numbered(value, TEXT.actionNames[value]);
  if (facet === 'position' && value === 'unknown') return TEXT.noPosition;
  return label;
}

export const sourceName = (source: string): string => TEXT.sourceNames[source] ?? source;

const numbered = (value: string, name: string | undefined): string =>
  name === undefined ? value : `${value}, ${name}`;
