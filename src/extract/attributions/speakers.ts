import type { Span } from '../../domain/anchor.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Official } from './people.js';

/** Who is speaking, as far as a noun phrase tells. */
export interface Voice {
  readonly span: Span;
  readonly official: Official | null;
  readonly state: string | null;
  readonly isOfficial: boolean;
}

/** Words for those who speak for a State wherever they stand. */
const STATES_OWN =
  /\b(?:ministers?|ministry|ministries|government|delegation|ambassador|president|permanent representative|mission|authorities|embassy|parliament|officials|chancellor|cabinet|attorney[- ]general|envoy|head of state|delegate|senate|state party|excellency|lower house|upper house|national assembly|under-?secretary|foreign office|state department|presidency|royal court)\b/i;
/** Offices that other bodies have, too: a State's only where the State or one of its officials is meant. */
const SHARED_OFFICE = /\b(?:spokes\w+|representative|secretary|official|commissioner|director|chair\w*|head)\b/i;
/** "Its secretary", "the group's director": of the body named before. */
const OF_ANOTHER = /^(?:its|their|his|her)\b/i;

/** Whether a noun phrase or the opening of a page speaks of somebody who speaks for a State. */
export const isStatesman = (words: string): boolean => STATES_OWN.test(words);

const OTHERS =
  /\b(?:human rights watch|amnesty|ngos?|activists?|groups?|organi[sz]ations?|campaigners?|critics?|lawyers?|opposition|analysts?|experts?|rapporteur|civil society|coalition|network|foundation|centre|center|institute|association|union|residents?|witness\w*|committee|report|observers?|united nations|high commissioner|council|federation|confederation|alliance|movement|forum|watchdog|syndicate|bishops?|church|advocates?|defenders?)\b/i;
/** Whether a noun phrase names an organisation, or people who speak for no State. */
export const isOutsider = (words: string): boolean => OTHERS.test(words);

const PRONOUN = /^(?:he|she|they|it|who|him|her|them|(?:his|her|their) (?:excellency|honou?r|majesty|highness))$/i;

/**
 * Reads a noun phrase as a speaker. A family name or a role leads back to the official it belongs to; a pronoun to the
 * speaker before. Those who speak for nobody keep their words and lose their name.
 */
export function voiceOf(
  text: string,
  span: Span,
  officials: readonly Official[],
  lexicon: Lexicon,
  last: Voice | null,
  home: string | null,
): Voice {
  const words = text.slice(span.start, span.end);
  const nobody = { span, official: null, state: null, isOfficial: false };
  if (PRONOUN.test(words.trim())) {
    const several = /^(?:they|them)$/i.test(words.trim());
    return last === null || (several && last.official !== null) ? nobody : { ...last, span };
  }
  const named =
    officials.find((official) => official.surnames.some((surname) => words.includes(surname))) ??
    byInitials(words, officials);
  if (named) return { span, official: named, state: named.state, isOfficial: true };
  const states = lexicon.statesIn(words).map((mention) => mention.key);
  const ofAState = STATES_OWN.test(words);
  if (
    OTHERS.test(words) &&
    !/\b(?:minister|government|ambassador|delegation of|permanent representative)\b/i.test(words)
  )
    return nobody;
  const state = states[0] ?? home;
  const byRole =
    ofAState || (SHARED_OFFICE.test(words) && !OF_ANOTHER.test(words)) ? byRoleIn(words, state, officials) : null;
  if (!ofAState && states.length === 0 && byRole === null) return nobody;
  return { span, official: byRole, state: byRole?.state ?? state, isOfficial: true };
}

/** "The AG": an official by the first letters of the office. */
function byInitials(words: string, officials: readonly Official[]): Official | undefined {
  const letters = /^[Tt]he\s+(\p{Lu}{2,4})$/u.exec(words.trim())?.[1];
  return letters === undefined
    ? undefined
    : officials.find(({ role }) => (role?.match(/\b\p{Lu}/gu) ?? []).join('') === letters);
}

/** "The minister", "the Kazakh foreign minister": the one official whose role ends alike. */
function byRoleIn(words: string, state: string | null, officials: readonly Official[]): Official | null {
  const head =
    /\b(under-?secretary|minister|ambassador|president|secretary|representative|spokes\w+|chancellor|commissioner|envoy|attorney[- ]general|head of (?:the )?delegation|delegate|director|chair\w*|senator|solicitor[- ]general)\b/i
      .exec(words)?.[1]
      ?.toLowerCase();
  if (head === undefined) return null;
  const alike = officials.filter(
    (official) =>
      official.role?.toLowerCase().includes(head) &&
      (state === null || official.state === null || official.state === state),
  );
  return alike[0] ?? null;
}
