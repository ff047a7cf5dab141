import type { Register } from '../src/register/register.js';
import { bytesOf } from './made-up.js';
import { madeUpRegister } from './register.js';

/** A record of our own making behind the pages: no State was told this, and none answered so. */

export const HOSTILE = '<script>alert("never")</script>';
export const LONG = `${'Invented words without end '.repeat(80)}and torture at the last.`;

const HEADINGS = 'state,session,paragraph,text,by,position,waits,symbol,at,themes,persons,sdgs,action,language';

interface Row {
  readonly state?: string;
  readonly session?: number;
  readonly paragraph?: string;
  readonly text: string;
  readonly by?: string;
  readonly position?: string;
  readonly waits?: string;
  readonly themes?: string;
  readonly persons?: string;
  readonly language?: string;
}

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

function csvOf(rows: readonly Row[]): Uint8Array {
  const lines = rows.map((row) =>
    [
      row.state ?? 'Slovenia',
      String(row.session ?? 34),
      row.paragraph ?? '',
      row.text,
      row.by ?? 'Croatia',
      row.position ?? '',
      row.waits ?? '',
      row.position ? 'A/HRC/43/15/Add.1' : '',
      row.position ? '5' : '',
      row.themes ?? '',
      row.persons ?? '',
      '16',
      '5',
      row.language ?? 'en',
    ]
      .map(quoted)
      .join(','),
  );
  return bytesOf([HEADINGS, ...lines].join('\n'));
}

const mapping = (source: string, kind: string, more: object = {}) =>
  JSON.stringify({
    source,
    kind,
    columns: {
      stateUnderReview: 'state',
      ...(kind === 'treaty-body' ? {} : { session: 'session' }),
      paragraph: 'paragraph',
      text: 'text',
      recommendingStates: 'by',
      position: 'position',
      pendingUntil: 'waits',
      positionSymbol: 'symbol',
      positionParagraph: 'at',
      themes: 'themes',
      groups: 'persons',
      sdgs: 'sdgs',
      actionCategory: 'action',
      language: 'language',
    },
    positions: { S: 'supported', N: 'noted', P: 'partially-supported', W: 'pending' },
    licence: 'made up for testing',
    ...more,
  });

/** Thirty told to Slovenia in its third cycle, so that shares may be given; three to Croatia, so that none may. */
const REVIEW: readonly Row[] = [
  { paragraph: '121.1', text: 'Ratify the invented protocol against torture', by: 'Croatia|France', position: 'S' },
  { paragraph: '121.2', text: 'Stop the marker in forms', position: 'N', themes: 'marker', persons: 'marker' },
  { paragraph: '121.3', text: LONG, position: 'P', themes: 'Invented theme' },
  { paragraph: '121.4', text: 'Answer this at a later session', position: 'W', waits: 'HRC 43' },
  { paragraph: '121.5', text: 'Nobody tells what was answered to this' },
  { paragraph: '121.6', text: 'Прекратить пытки в выдуманных местах', position: 'S', language: 'ru' },
  ...Array.from({ length: 24 }, (_, index) => ({
    paragraph: `122.${index + 1}`,
    text: `Build invented school number ${index + 1} for all children`,
    position: index % 4 === 0 ? 'N' : 'S',
    themes: 'Right to education|Invented theme',
    persons: 'Children',
  })),
  ...['one', 'two', 'three'].map((word, index) => ({
    state: 'Croatia',
    session: 36,
    paragraph: `140.${index + 1}`,
    text: `Open invented court ${word} against torture`,
    by: 'Slovenia',
    position: 'S',
    themes: 'Justice / courts & "halls"',
  })),
];

/** The register of `madeUpRegister` with a record: several sources, of which two differ, and a row that was refused. */
export async function registerWithRecord(): Promise<Register> {
  const register = await madeUpRegister();
  const take = (file: string, rows: readonly Row[], map: string) =>
    register.importFiles([{ bytes: csvOf(rows), file }], { by: 'An Importer', map });
  await take('made-up-list.csv', REVIEW, mapping('made-up-list', 'upr-recommendation'));
  await take(
    'another.csv',
    [
      { paragraph: '121.1', text: 'Ratify the invented protocol against torture', position: 'N' },
      { state: 'Atlantis', text: 'Nobody is asked this' },
    ],
    mapping('another-list', 'upr-recommendation'),
  );
  await take(
    'pledges.csv',
    [{ text: 'Slovenia will invent a pledge', by: '' }],
    mapping('made-up-pledges', 'voluntary-pledge'),
  );
  await take(
    'body.csv',
    [{ paragraph: '12', text: 'The State party should end invented detention', by: '' }],
    mapping('made-up-body', 'treaty-body', { constants: { body: 'Invented Committee' } }),
  );
  return register;
}

/** The same with markup wherever a source could have had it: importers take it off, and pages must not lean on that. */
export function withHostileWords(register: Register): Register {
  const written = JSON.stringify(HOSTILE).slice(1, -1);
  const hostile = <View>(view: View): View =>
    JSON.parse(JSON.stringify(view).replaceAll(/\bmarker\b|another-list|An Importer|Atlantis/g, () => written));
  return {
    ...register,
    search: async (query) => hostile(await register.search(query)),
    recommendation: async (id) => hostile(await register.recommendation(id)),
    review: async (state, cycle, audience) => hostile(await register.review(state, cycle, audience)),
    compare: async (by, values, query) => hostile(await register.compare(by, values, query)),
    imports: async () => hostile(await register.imports()),
  };
}

/** The id of the recommendation that a search for these words finds first. */
export async function idOf(register: Register, words: string): Promise<string> {
  const { hits } = await register.search({ words, chosen: {}, sort: 'relevance', page: 1, size: 1 });
  const [hit] = hits;
  if (hit === undefined) throw new Error(`nothing was found for ${words}`);
  return hit.recommendation.id;
}
