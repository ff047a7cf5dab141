import type { Span } from '../../domain/anchor.js';
import type { PassageKind } from '../../domain/passage.js';
import type { SourceDocument } from '../../domain/source-document.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { HomeAt } from './home.js';
import { AREA_WORDS, OFFICE_IN_TEXT, speaksForAState } from './offices.js';
import { sameName, spellingsOf } from './spellings.js';

/** An official named in the document. Other persons are none (law 9). */
export interface Official {
  readonly name: string;
  readonly role: string | null;
  readonly state: string | null;
  /** Spellings of the family name met in the document, the first one first. */
  readonly surnames: readonly string[];
}

/** Words that begin names of bodies and days, and no person's. */
const NO_NAME = `(?:${AREA_WORDS}|The|A|An|In|On|At|Human|Rights|Council|United|Nations|Security|General|Assembly|Foreign|Affairs|Permanent|State|Universal|Periodic|Review|Committee|Convention|Optional|Protocol|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Special|High|Court|Criminal|International|Supreme|Working|Group|Department|Office|House|Senate|Union|Bank|Agency|Institute|University|World|Federal|Republic|Kingdom|Act|Code|Article|Organi[sz]ation|Association|Deputy|Prime|Ministry|Minister|National|European|African)`;
const HONOUR =
  '(?:(?:H\\.?E\\.?|(?:[Tt]he\\s+)?(?:Right\\s+)?Hon(?:ou?rable|\\.)?)\\s+)?(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Sheikha?|Sayyida|Sayyid|Datuk)\\.?\\s+)?';
export const PERSON = `${HONOUR}((?!(?:H\\.?E|Hono?u?r|Hon|Excellency|Senator)\\b)(?!${NO_NAME}\\b)\\p{Lu}[\\p{L}'’-]+(?:\\s+(?:\\p{Lu}\\.|(?:al|bin|bint|ibn|de|da|dos|del|van|von|der|la|le|el|Al|El)[\\s-])*\\s*(?!${NO_NAME}\\b)\\p{Lu}[\\p{L}'’-]+){1,4})`;

const BEFORE = new RegExp(`\\b(?<role>${OFFICE_IN_TEXT})(?:\\s+of\\s+[^,.;]{3,90}?)?,?\\s+(?<full>${PERSON})`, 'gu');
const AFTER = new RegExp(
  `(?<full>${PERSON}),\\s+(?:who\\s+(?:leads|led|heads|headed)\\s+(?<led>the\\s+delegation)|(?:the\\s+|(?:\\p{Lu}[\\p{L}]+\\s+)?[\\p{Lu}][\\p{L}]+['’]s\\s+)?(?<role>${OFFICE_IN_TEXT})\\b)`,
  'gu',
);
/** What courtesy puts before a name; a title of birth stays with it. */
export const HONORIFIC = new RegExp(`^${HONOUR.replace('|Sheikha?', '')}`, 'u');
/** "NAME has been Minister for Trade since May." */
const HOLDS = new RegExp(
  `(?<full>${PERSON})\\s+(?:has\\s+been|is|became|was\\s+(?:appointed|named))\\s+(?:as\\s+)?(?:the\\s+)?(?=\\p{Lu})(?<role>${OFFICE_IN_TEXT})\\b`,
  'gu',
);
/** "NAME (State) said": how summaries of meetings name who speaks. */
const OF_STATE = new RegExp(`(?<full>${PERSON})\\s+\\((?<of>\\p{Lu}[^()\\n]{2,60})\\)`, 'gu');

/** Words of which every office has one: tested first, since most paragraphs name no office. */
const OFFICE_HINT =
  /inist|resident|hancell|mbassad|epresent|ecretary|ttorney|olicitor|ommission|mbuds|nvoy|apporteur|eleg|irector|peaker|pokes|hair|oordinat|ounsell|ustice|overnor|ayor|enator/;

/** Officials of States in order of appearance, spellings of one name joined. */
export function officialsIn(document: SourceDocument, lexicon: Lexicon, homeAt: HomeAt): Official[] {
  const readable = document.passages.filter((passage) => TELLING.has(passage.kind));
  const officials: Official[] = [];
  for (const person of readable.flatMap((passage) => namedIn(document.text, passage, lexicon, homeAt))) {
    if (!officials.some((known) => known.surnames.some((surname) => sameName(surname, person.surnames[0] as string))))
      officials.push(person);
  }
  const words = readable
    .filter((passage) => passage.kind === 'body')
    .map((passage) => document.text.slice(passage.start, passage.end))
    .join(' ');
  return officials.map((person) => ({
    ...person,
    surnames: withCapitals(spellingsOf(calledBy(person, words), words), words),
  }));
}

/** Summaries of meetings write family names in capitals, and a hyphen comes and goes. */
const withCapitals = (names: readonly string[], words: string): string[] => [
  ...names,
  ...names
    .flatMap((name) => [name.toUpperCase(), name.replaceAll('-', ' ')])
    .filter((name) => !names.includes(name) && words.includes(name)),
];

/** The part of a name by which the text goes on to call somebody: the last one, unless another stands alone instead. */
function calledBy({ name }: Official, words: string): string {
  const parts = name.split(/\s+/).filter((part) => part.length >= 3);
  const alone = (part: string): boolean => words.replaceAll(name, '').includes(part);
  return parts.findLast(alone) ?? (parts.at(-1) as string);
}

const TELLING: ReadonlySet<PassageKind> = new Set(['body', 'headline', 'byline', 'caption', 'heading', 'dateline']);

function namedIn(text: string, span: Span, lexicon: Lexicon, homeAt: HomeAt): Official[] {
  const words = inTitleCase(text.slice(span.start, span.end));
  const inOffice = OFFICE_HINT.test(words)
    ? [...words.matchAll(BEFORE), ...words.matchAll(AFTER), ...words.matchAll(HOLDS)]
    : [];
  const delegates = /\p{Lu}{3,}\s+\(\p{Lu}/u.test(words) ? [...words.matchAll(OF_STATE)] : [];
  return [...inOffice, ...delegates]
    .sort((a, b) => a.index - b.index)
    .flatMap((match) =>
      match.groups?.of === undefined
        ? officialFrom(words, match, lexicon, homeAt(span.start))
        : delegateFrom(match, lexicon),
    );
}

/** Who is named in capitals with the State in brackets; the press puts other things there. */
function delegateFrom(match: RegExpExecArray, lexicon: Lexicon): Official[] {
  const full = (match.groups?.full ?? '').replace(HONORIFIC, '').trim();
  const of = match.groups?.of ?? '';
  const state = lexicon.statesIn(of).find((mention) => mention.start === 0);
  if (state === undefined || !/\p{Lu}{3}/u.test(full)) return [];
  const name = capitalised(full);
  return [{ name, role: null, state: state.key, surnames: [name.split(/\s+/).at(-1) as string] }];
}

/** Titles of speeches are printed in capitals; names and offices in them are read as if they were not. */
function inTitleCase(words: string): string {
  const [title = '', ...rest] = words.split('\n');
  const capitals = /\p{Lu}{4}/u.test(title) && !/\p{Ll}{2}/u.test(title);
  return capitals ? [capitalised(title), ...rest].join('\n') : words;
}

export const capitalised = (words: string): string =>
  words.replace(/(\p{L})(\p{L}*)/gu, (_, first: string, others: string) =>
    /^(?:of|for|and|the)$/i.test(first + others) ? (first + others).toLowerCase() : first + others.toLowerCase(),
  );

function officialFrom(words: string, match: RegExpExecArray, lexicon: Lexicon, home: string | null): Official[] {
  const full = (match.groups?.full ?? '').replace(HONORIFIC, '').trim();
  const told = (match.groups?.role ?? 'Head of Delegation').replace(/\s+/g, ' ').trim();
  const { role, name } = nameApart(told, /\p{Ll}/u.test(full) ? full : capitalised(full));
  const at = match.index + match[0].indexOf(match.groups?.role ?? match[0]);
  const before = words.slice(Math.max(0, at - 60), at);
  if (!speaksForAState(role, before, words.slice(at + role.length))) return [];
  if (lexicon.statesIn(name)[0]?.start === 0) return [];
  const state = stateBeside(words, match, lexicon) ?? home;
  return [{ name, role, state, surnames: [name.split(/\s+/).at(-1) as string] }];
}

const RUN_ON = new RegExp(
  `^(?<role>.*\\b(?:of|for)\\b.*\\b(?:${AREA_WORDS}))\\s+(?<first>(?:(?!(?:${AREA_WORDS})\\b)\\p{Lu}[\\p{L}'’-]+ ?)+)$`,
  'u',
);

/** "Minister for Trade Affairs ANA": what follows the area of an office begins the name. */
function nameApart(role: string, name: string): { role: string; name: string } {
  const { role: office, first } = RUN_ON.exec(role)?.groups ?? {};
  return office === undefined || first === undefined ? { role, name } : { role: office, name: `${first} ${name}` };
}

/** The State named nearest to an official; else the last one named before in the paragraph. */
function stateBeside(words: string, match: RegExpExecArray, lexicon: Lexicon): string | null {
  const end = match.index + match[0].length;
  const person = match.groups?.full ?? '';
  const at = match.index + match[0].indexOf(person);
  const mentions = lexicon
    .statesIn(words.slice(0, end + 60))
    .filter((mention) => mention.end <= at || mention.start >= at + person.length);
  const distance = (mention: { start: number; end: number }) =>
    mention.end <= at ? at - mention.end : mention.start - at - person.length + 5;
  const near = mentions.filter((mention) => distance(mention) <= 75).sort((a, b) => distance(a) - distance(b))[0];
  return (near ?? mentions.findLast((mention) => mention.end <= at))?.key ?? null;
}
