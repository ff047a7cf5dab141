import type { Span } from '../../domain/anchor.js';
import type { PassageKind } from '../../domain/passage.js';
import type { SourceDocument } from '../../domain/source-document.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** An official named in the document. Other persons are none (law 9). */
export interface Official {
  readonly name: string;
  readonly role: string | null;
  readonly state: string | null;
  /** Spellings of the family name met in the document, the first one first. */
  readonly surnames: readonly string[];
}

const NAME =
  "(?:H\\.E\\.\\s+)?(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\\.?\\s+)?(\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:\\p{Lu}\\.|(?:al|bin|ibn|de|da|dos|del|van|von|der|la|le|el|Al|El)[\\s-])?\\s*\\p{Lu}[\\p{L}'’-]+){1,3})";
const OFFICE =
  '(?:(?:Acting|Deputy|Vice|First|Senior|Former|Permanent|State|Assistant|Under|Chief|Federal|Special|Attorney|Director|Secretary|Foreign|Prime|Interior|Justice|National|Human Rights|External|Minister-?|Head|Chair)[\\s-]+)*(?:Foreign Minister|Prime Minister|Ministers?(?:\\s+(?:of|for)\\s+[\\p{L}\\s,]{3,60}?)?|President|Chancellor|Ambassador|Representative|Secretary(?:\\s+(?:of|for)\\s+[\\p{L}\\s]{3,40}?|[- ]General)?|State Secretary|Attorney[- ]General|Solicitor[- ]General|Commissioner|Ombudsman|Ombudsperson|Envoy|Rapporteur|Delegate|Director(?:[- ]General)?|Speaker|Head of (?:the )?Delegation|Spokes(?:man|woman|person)|Chair(?:person|man|woman)?|Coordinator|Counsellor|Chief Justice|High Commissioner|Governor|Mayor|Senator)';

/** Offices are written with a capital or without; names never are. */
const OFFICE_IN_TEXT = OFFICE.replace(/\b([A-Z])(?=[a-z])/g, (letter) => `[${letter}${letter.toLowerCase()}]`);

const BEFORE = new RegExp(`\\b(?<role>${OFFICE_IN_TEXT})(?:\\s+of\\s+[^,.;]{3,40}?)?,?\\s+(?<full>${NAME})`, 'gu');
const AFTER = new RegExp(
  `(?<full>${NAME}),\\s+(?:the\\s+|[\\p{Lu}][\\p{L}]+['’]s\\s+)?(?<role>${OFFICE_IN_TEXT})`,
  'gu',
);
const HONORIFIC = /^(?:H\.E\.\s+)?(?:(?:Mr|Mrs|Ms|Dr|Sir|Dame)\.?\s+)?/;
const NO_NAME =
  /^(?:The|A|An|In|On|At|Human|Rights|Council|United|Nations|Security|General|Assembly|Foreign|Affairs|Permanent|State|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Special|High|Deputy|Prime|Ministry)$/;

/** Officials in order of appearance, spellings of one name joined. `home` is the State that the document is about. */
export function officialsIn(document: SourceDocument, lexicon: Lexicon, home: string | null): Official[] {
  const readable = document.passages.filter((passage) => TELLING.has(passage.kind));
  const officials: Official[] = [];
  for (const person of readable.flatMap((passage) => namedIn(document.text, passage, lexicon, home))) {
    if (!officials.some((known) => known.surnames.some((surname) => sameName(surname, person.surnames[0] as string))))
      officials.push(person);
  }
  const words = readable
    .filter((passage) => passage.kind === 'body')
    .map((passage) => document.text.slice(passage.start, passage.end))
    .join(' ');
  return officials.map((person) => ({ ...person, surnames: spellingsOf(person.surnames[0] as string, words) }));
}

const TELLING: ReadonlySet<PassageKind> = new Set(['body', 'headline', 'byline', 'caption', 'heading', 'dateline']);

function namedIn(text: string, span: Span, lexicon: Lexicon, home: string | null): Official[] {
  const words = inTitleCase(text.slice(span.start, span.end));
  return [...words.matchAll(BEFORE), ...words.matchAll(AFTER)]
    .sort((a, b) => a.index - b.index)
    .flatMap((match) => officialFrom(words, match, lexicon, home));
}

/** Titles of speeches are printed in capitals; names and offices in them are read as if they were not. */
function inTitleCase(words: string): string {
  const [title = '', ...rest] = words.split('\n');
  const capitals = /\p{Lu}{4}/u.test(title) && !/\p{Ll}{2}/u.test(title);
  if (!capitals) return words;
  return [
    title.replace(/(\p{L})(\p{L}*)/gu, (_, first: string, others: string) =>
      /^(?:of|for|and|the)$/i.test(first + others) ? (first + others).toLowerCase() : first + others.toLowerCase(),
    ),
    ...rest,
  ].join('\n');
}

function officialFrom(words: string, match: RegExpExecArray, lexicon: Lexicon, home: string | null): Official[] {
  const name = (match.groups?.full ?? '').replace(HONORIFIC, '').trim();
  const role = cleanRole(match.groups?.role ?? '');
  const parts = name.split(/\s+/);
  if (parts.length < 2 || parts.some((part) => NO_NAME.test(part))) return [];
  const near = words.slice(Math.max(0, match.index - 60), match.index + match[0].length + 60);
  const states = lexicon.statesIn(near).filter((mention) => !name.includes(near.slice(mention.start, mention.end)));
  const forNoState = /rapporteur|high commissioner|secretary-general|united nations/i.test(role);
  const state = forNoState ? null : states.length > 0 ? nearestState(near, states, name) : home;
  return [{ name, role, state, surnames: [parts.at(-1) as string] }];
}

function nearestState(
  near: string,
  mentions: readonly { start: number; end: number; key: string }[],
  name: string,
): string {
  const at = near.indexOf(name);
  const distance = (mention: { start: number; end: number }) =>
    mention.end <= at ? at - mention.end : mention.start - at - name.length + 5;
  return [...mentions].sort((a, b) => distance(a) - distance(b))[0]?.key as string;
}

const cleanRole = (role: string): string => role.replace(/\s+/g, ' ').trim();

/** Words of the body that are this name spelt another way: one letter apart, in a name of six letters or more. */
function spellingsOf(surname: string, words: string): string[] {
  const others = new Set(
    [...words.matchAll(/\b\p{Lu}[\p{L}'’-]{4,}/gu)].map((match) => match[0].replace(/['’]s$/, '')),
  );
  return [surname, ...[...others].filter((other) => other !== surname && sameName(surname, other))];
}

export function sameName(a: string, b: string): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true;
  if (Math.min(a.length, b.length) < 6 || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let to = 0;
  while (to < Math.min(a.length, b.length) - from && a.at(-1 - to) === b.at(-1 - to)) to++;
  return Math.max(a.length, b.length) - from - to <= 1;
}

/** The State the document speaks of: named most often, a headline counting as five lines. Null where two are level. */
export function homeStateOf(document: SourceDocument, lexicon: Lexicon): string | null {
  const counts = new Map<string, number>();
  for (const passage of document.passages) {
    if (passage.kind !== 'body' && passage.kind !== 'headline') continue;
    for (const mention of lexicon.statesIn(document.text.slice(passage.start, passage.end))) {
      counts.set(mention.key, (counts.get(mention.key) ?? 0) + (passage.kind === 'headline' ? 5 : 1));
    }
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || (second !== undefined && second[1] === first[1]) ? null : first[0];
}
