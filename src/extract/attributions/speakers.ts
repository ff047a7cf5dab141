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

const OFFICIAL_WORDS =
  /\b(?:minister|ministry|government|delegation|ambassador|president|spokes\w+|representative|secretary|mission|authorities|embassy|parliament|official|chancellor|commissioner|cabinet|attorney|envoy|head of state|delegate)\b/i;
const OTHERS =
  /\b(?:human rights watch|amnesty|ngos?|activists?|groups?|organi[sz]ations?|campaigners?|critics?|lawyers?|opposition|analysts?|experts?|rapporteur|civil society|coalition|network|foundation|centre|center|institute|association|union|residents?|witness\w*|committee|report|observers?|united nations|high commissioner|council|federation|watchdog|advocates?|defenders?)\b/i;
const PRONOUN = /^(?:he|she|they|it|who)$/i;

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
  if (PRONOUN.test(words.trim()))
    return last === null ? { span, official: null, state: null, isOfficial: false } : { ...last, span };
  const named = officials.find((official) => official.surnames.some((surname) => words.includes(surname)));
  if (named) return { span, official: named, state: named.state, isOfficial: true };
  const states = lexicon.statesIn(words).map((mention) => mention.key);
  if (
    OTHERS.test(words) &&
    !/\b(?:minister|government|ambassador|delegation of|permanent representative)\b/i.test(words)
  )
    return { span, official: null, state: null, isOfficial: false };
  const speaksForState = OFFICIAL_WORDS.test(words);
  if (!speaksForState && states.length === 0) return { span, official: null, state: null, isOfficial: false };
  const state = states[0] ?? home;
  const byRole = speaksForState ? byRoleIn(words, state, officials) : null;
  return { span, official: byRole, state: byRole?.state ?? state, isOfficial: true };
}

/** "The minister", "the Kazakh foreign minister": the one official whose role ends alike. */
function byRoleIn(words: string, state: string | null, officials: readonly Official[]): Official | null {
  const head =
    /\b(minister|ambassador|president|secretary|representative|spokes\w+|chancellor|commissioner|envoy|attorney[- ]general|head of (?:the )?delegation|delegate)\b/i
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
