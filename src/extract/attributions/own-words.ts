import type { Span } from '../../domain/anchor.js';
import type { SourceDocument } from '../../domain/source-document.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { HomeAt } from './home.js';
import { OFFICE_IN_TEXT, speaksForAState } from './offices.js';
import { capitalised, HONORIFIC, type Official, PERSON } from './people.js';

/** Whose words the running text of a document is, where no reporter stands between: a speech, a column, a release. */
export interface Author {
  readonly official: Official | null;
  readonly state: string;
  /** "We" and "I": every paragraph is said by the author. A release speaks of its State in the third person. */
  readonly firstPerson: boolean;
  /** Where the author's name stands. */
  readonly span: Span | null;
}

const SPEECH =
  /^\s*(?:(?:opening|closing|national|concluding)\s+)?(?:statement|remarks|address|speech|intervention|message|keynote)\b[^\n]{0,60}$|check against delivery|^\s*(?:delivered|read) by\b|^\s*(?:excellencies|distinguished|(?:mr|madam|mister|mme)\.? (?:president|chair|vice-president))\b[^\n]{0,60},?$/im;
/** A line of a letterhead: a State's organ and no sentence. */
const LETTERHEAD =
  /^(?!.*(?:photo|©|\b(?:says?|said|tells?|told|will|has|is|courtesy)\b))[^\n]{0,60}\b(?:(?:foreign |interior |justice )?ministry\b|embassy of\b|permanent mission\b|government of\b|office of the (?:prime minister|president|attorney)|federal department\b|cabinet office\b|department of (?:foreign|justice|home))[^\n]{0,60}$/im;
const OWN = /\b(?:we|our|us|i|my)\b/gi;
const FOR_A_STATE = /\b(?:my|our) (?:country|government|delegation|nation|people)\b/i;

/** Null for a report, and for a column by somebody who speaks for no State. */
export function authorOf(
  document: SourceDocument,
  lexicon: Lexicon,
  officials: readonly Official[],
  homeAt: HomeAt,
): Author | null {
  const head = headOf(document);
  const body = bodyOf(document);
  const firstPerson = isFirstPerson(body);
  const letterhead = LETTERHEAD.test(head);
  const home = (letterhead ? stateIn(head, lexicon) : null) ?? homeAt(0);
  const named = firstPerson ? (namedIn(document.text, head, home) ?? columnist(document, home)) : null;
  const state = named?.official.state ?? home;
  if (state === null) return null;
  if (!firstPerson) return letterhead ? { official: null, state, firstPerson, span: null } : null;
  if (named) return { ...named, state, firstPerson };
  const official = letterhead || SPEECH.test(head) || FOR_A_STATE.test(body) ? (officials[0] ?? null) : null;
  if (official === null && !letterhead && !SPEECH.test(head) && !FOR_A_STATE.test(body)) return null;
  return { official, state, firstPerson, span: placeOf(document.text, official?.name ?? null) };
}

/** The one State of a letterhead, which is often in capitals. */
function stateIn(head: string, lexicon: Lexicon): string | null {
  const found = new Set(
    lexicon.statesIn(/\p{Lu}{4}/u.test(head) ? `${head}\n${capitalised(head)}` : head).map((mention) => mention.key),
  );
  return found.size === 1 ? ([...found][0] as string) : null;
}

/** What stands above the first paragraph. */
function headOf(document: SourceDocument): string {
  const first = document.passages.find((passage) => passage.kind === 'body' && passage.end - passage.start > 90);
  return document.text.slice(0, Math.min(first?.start ?? 0, 1500));
}

const bodyOf = (document: SourceDocument): string =>
  document.passages
    .filter((passage) => passage.kind === 'body')
    .map((passage) => document.text.slice(passage.start, passage.end))
    .join('\n');

/** Outside quotation marks a report has no "we"; a speech has one in every few sentences. */
function isFirstPerson(body: string): boolean {
  const words = body.replace(/“[^”]*”?|"[^"\n]*"|‘[^’\n]{20,600}’/g, ' ');
  const own = words.match(OWN)?.length ?? 0;
  return own >= 3 && own * 90 > words.split(/\s+/).length;
}

const TITLES = new RegExp(`^(?:.*\\.\\s*)?(?:${OFFICE_IN_TEXT}\\s+)?`, 'u');

/** "Statement by / H.E. Ms. NAME / Minister of …": the office on the line of the name or the next. */
function namedIn(text: string, head: string, home: string | null): { official: Official; span: Span } | null {
  const line = new RegExp(`^[^\\n]{0,40}?(?<full>${PERSON})(?:,\\s*|\\s*\\n+\\s*)(?<role>${OFFICE_IN_TEXT})`, 'gmu');
  const match = line.exec(head);
  if (match === null || !speaksForAState(match.groups?.role ?? '', '', '')) return null;
  return authorNamed(
    text,
    (match.groups?.full ?? '').replace(TITLES, '').replace(HONORIFIC, '').trim(),
    match.groups?.role ?? null,
    home,
  );
}

const COLUMN_BY = new RegExp(`\\b[Bb][Yy]\\s+(?<full>${PERSON})`, 'u');
const NOTE = new RegExp(
  `\\b(?:writer|author|[Hh]e|[Ss]he|\\p{Lu}[\\p{L}’'-]+)\\s+is\\s+[^.\\n]{0,40}?(?<role>${OFFICE_IN_TEXT})`,
  'u',
);

/** "By NAME" above a column, and below it "The writer is the Minister of …". */
function columnist(document: SourceDocument, home: string | null): { official: Official; span: Span } | null {
  const { text } = document;
  const name = COLUMN_BY.exec(headOf(document))?.groups?.full;
  const role = NOTE.exec(text.slice(-700))?.groups?.role;
  if (name === undefined || role === undefined || !speaksForAState(role, '', '')) return null;
  return authorNamed(text, name, role, home);
}

function authorNamed(
  text: string,
  name: string,
  role: string | null,
  state: string | null,
): { official: Official; span: Span } | null {
  const span = placeOf(text, name);
  const surname = name.split(/\s+/).at(-1) as string;
  return span && { official: { name, role, state, surnames: [surname] }, span };
}

function placeOf(text: string, name: string | null): Span | null {
  const at = name === null ? -1 : text.indexOf(name);
  return name === null || at === -1 ? null : { start: at, end: at + name.length };
}
