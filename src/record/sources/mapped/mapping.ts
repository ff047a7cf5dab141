import { Fault } from '../../../domain/errors.js';
import {
  POSITIONS,
  type Position,
  RECOMMENDATION_KINDS,
  type RecommendationKind,
} from '../../../domain/recommendation.js';

/** What a column can be. `id` identifies the row in its source where the source numbers its rows. */
export const MAPPED_FIELDS = [
  'id',
  'stateUnderReview',
  'cycle',
  'session',
  'paragraph',
  'text',
  'recommendingStates',
  'position',
  'pendingUntil',
  'positionSymbol',
  'positionParagraph',
  'on',
  'themes',
  'groups',
  'sdgs',
  'actionCategory',
  'symbol',
  'body',
  'language',
] as const;
export type MappedField = (typeof MAPPED_FIELDS)[number];

/** A mapping file: what the columns of a table of one's own are. See docs/data.md. */
export interface Mapping {
  /** Stands in witnesses and facets: letters, digits and hyphens. */
  readonly source: string;
  readonly kind: RecommendationKind;
  readonly columns: Readonly<Partial<Record<MappedField, string>>>;
  /** What every row has in common. */
  readonly constants: Readonly<Partial<Record<MappedField, string>>>;
  /** Between several values in a cell; line breaks always are. */
  readonly separator: string;
  /** The table's word → our position. */
  readonly positions: Readonly<Record<string, Position>>;
  /** Names that nobody else uses → ISO alpha-3. */
  readonly states: Readonly<Record<string, string>>;
  readonly title: string;
  readonly publisher: string;
  readonly licence: string;
  readonly url: string;
}

const TEXTS = ['title', 'publisher', 'licence', 'url', 'separator'] as const;
const KEYS = ['source', 'kind', 'columns', 'constants', 'positions', 'states', ...TEXTS] as const;

/** Sources that are read by a format of their own. */
const TAKEN = new Set(['upr-info', 'ohchr-list', 'uhri', 'un-treaty-status']);

/** Reads a mapping file. Throws an `input` fault of one line that names the key at fault and what it may be. */
export function readMapping(text: string): Mapping {
  const map = objectOf(parsed(text), 'it');
  refuseOthers(map, KEYS, 'key');
  const source = String(map.source ?? '');
  if (!/^[a-z0-9][a-z0-9-]{0,39}$/.test(source))
    throw fault(`source “${source}” must be letters a-z, digits and hyphens`);
  if (TAKEN.has(source))
    throw fault(`source “${source}” is a source that is read without a mapping; choose another name`);
  const kind = oneOf(String(map.kind ?? ''), RECOMMENDATION_KINDS, 'kind');
  const columns = textsIn(map, 'columns', MAPPED_FIELDS);
  const constants = textsIn(map, 'constants', MAPPED_FIELDS);
  requireFields(kind, new Set([...Object.keys(columns), ...Object.keys(constants)]));
  const positions = Object.entries(textsIn(map, 'positions'));
  const [title, publisher, licence, url, separator] = TEXTS.map((key) => String(map[key] ?? ''));
  return {
    source,
    kind,
    columns,
    constants,
    separator: separator || '|',
    positions: Object.fromEntries(
      positions.map(([word, position]) => [word, oneOf(position, POSITIONS, `positions.${word}`)]),
    ),
    states: textsIn(map, 'states'),
    title: title || source,
    publisher: publisher || 'not stated',
    licence: licence || 'not stated',
    url: url ?? '',
  };
}

function requireFields(kind: RecommendationKind, fields: ReadonlySet<string>): void {
  for (const field of ['stateUnderReview', 'text'])
    if (!fields.has(field)) throw fault(`${field} is in neither columns nor constants`);
  const isReview = kind === 'upr-recommendation' || kind === 'voluntary-pledge';
  if (isReview && !fields.has('session') && !fields.has('cycle'))
    throw fault('a review is told by its session or cycle; neither is in columns or constants');
  if (!isReview && !fields.has('body'))
    throw fault('body, the committee or mandate, is in neither columns nor constants');
}

const fault = (message: string): Fault => new Fault('input', `mapping file: ${message} (docs/data.md)`);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw fault(`is no JSON: ${(cause as Error).message}`);
  }
}

function objectOf(value: unknown, what: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw fault(`${what} must be an object { … }`);
  return value as Record<string, unknown>;
}

function refuseOthers(map: Record<string, unknown>, keys: readonly string[], what: string): void {
  const other = Object.keys(map).find((key) => !keys.includes(key));
  if (other !== undefined) throw fault(`${what} “${other}” is unknown; it may be ${keys.join(', ')}`);
}

function oneOf<T extends string>(word: string, words: readonly T[], what: string): T {
  const found = words.find((known) => known === word);
  if (found === undefined) throw fault(`${what} “${word}” is unknown; it may be ${words.join(', ')}`);
  return found;
}

/** An object of texts; numbers are texts here. */
function textsIn(map: Record<string, unknown>, key: string, keys?: readonly string[]): Record<string, string> {
  const object = objectOf(map[key] ?? {}, key);
  if (keys) refuseOthers(object, keys, `${key}.`);
  for (const [name, value] of Object.entries(object))
    if (typeof value !== 'string' && typeof value !== 'number')
      throw fault(`${key}.${name} must be a text or a number`);
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [name, String(value)]));
}
