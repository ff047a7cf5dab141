import type { Lexicon, Mention } from './lexicon/lexicon.js';

/** A treaty that the text has named, by code, with the kind of instrument its title says it is. */
export interface NamedTreaty {
  readonly code: string;
  readonly kind: 'convention' | 'covenant' | 'protocol' | 'statute';
}

const KIND = /\b(convention|covenant|protocol|statute)\b/gi;
const AGAIN =
  /\b[Tt](?:he|his|hat)\s+(?:same\s+)?([Cc]onvention|[Cc]ovenant|[Pp]rotocol|[Ss]tatute)\b(?!\s+(?:on|of|against|for|to|relating|concerning|No)\b)/g;

/** The treaties named so far, the last one first. */
export function treatiesNamed(words: string, before: readonly NamedTreaty[], lexicon: Lexicon): readonly NamedTreaty[] {
  const found = lexicon.treatiesIn(words).map((mention) => mention.key);
  if (found.length === 0) return before;
  const named = found.reverse().flatMap((code): NamedTreaty[] => {
    const base = /^(.+?)-OP/.exec(code)?.[1];
    return [
      named1(code, lexicon),
      ...(base !== undefined && lexicon.treaties.has(base) ? [named1(base, lexicon)] : []),
    ];
  });
  return [...named, ...before].slice(0, 8);
}

function named1(code: string, lexicon: Lexicon): NamedTreaty {
  const title = lexicon.treaties.get(code)?.title ?? '';
  const kind = /OP(?:\d|-|CAT|$)/.test(code)
    ? 'protocol'
    : (title.match(KIND)?.[0].toLowerCase() as NamedTreaty['kind']);
  return { code, kind: kind ?? 'convention' };
}

/** "The Convention itself", "that protocol": the treaty of this kind that was named last. */
export function namedAgain(words: string, named: readonly NamedTreaty[]): Mention[] {
  if (named.length === 0) return [];
  return [...words.matchAll(AGAIN)].flatMap((match) => {
    const kind = (match[1] as string).toLowerCase();
    const treaty = named.find((known) => known.kind === kind);
    return treaty === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, key: treaty.code }];
  });
}
