import type { State } from '../../domain/state.js';
import type { Treaty } from '../../domain/treaty.js';
import type { Lexicon, Mention } from './lexicon.js';
import { capitalsIn, seatsIn } from './seats.js';
import { NOT_A_STATE, namesOf } from './state-names.js';
import { treatyNames } from './treaty-names.js';

/** Builds the finders once; an article then takes about a millisecond. */
export function createLexicon(states: readonly State[], treaties: readonly Treaty[]): Lexicon {
  const byName = new Map<string, string>();
  for (const state of states) for (const name of namesOf(state)) if (!byName.has(name)) byName.set(name, state.iso3);
  const anyState = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?=\\p{Lu})(?:${byBeginning([...byName.keys()])})(?![\\p{L}\\p{N}])`,
    'gu',
  );
  const finders = treatyFinders(treaties);
  return {
    states: new Map(states.map((state) => [state.iso3, state])),
    treaties: new Map(treaties.map((treaty) => [treaty.code, treaty])),
    statesIn: (text) => statesIn(text, anyState, byName),
    seatsIn,
    capitalsIn,
    treatiesIn: (text) => treatiesIn(text, finders),
  };
}

/** Alternatives gathered by their first two letters, the longest first, so that most places fail at once. */
function byBeginning(names: readonly string[]): string {
  const groups = new Map<string, string[]>();
  for (const name of names) groups.set(name.slice(0, 2), [...(groups.get(name.slice(0, 2)) ?? []), name.slice(2)]);
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const rests = (ends: string[]): string =>
    ends
      .sort((a, b) => b.length - a.length)
      .map(escaped)
      .join('|');
  return [...groups].map(([beginning, ends]) => `${escaped(beginning)}(?:${rests(ends)})`).join('|');
}

function statesIn(text: string, anyState: RegExp, byName: ReadonlyMap<string, string>): Mention[] {
  const found = [...text.matchAll(anyState)];
  if (found.length === 0) return [];
  const barred = NOT_A_STATE.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length })),
  );
  const mentions: Mention[] = [];
  for (const match of found) {
    const [start, end] = [match.index, match.index + match[0].length];
    if (barred.some((bar) => bar.start < end && start < bar.end)) continue;
    mentions.push({ start, end, key: byName.get(match[0]) as string });
  }
  return mentions;
}

interface Finder {
  readonly pattern: RegExp;
  readonly code: string;
  readonly needs: string;
}

/**
 * One expression a name: letters may differ in case except in abbreviations, which are written in capitals. Latin
 * letters only, since folding case over all of Unicode costs some milliseconds an expression.
 */
function treatyFinders(treaties: readonly Treaty[]): Finder[] {
  return treatyNames(treaties).map(({ pattern, code, needs = '' }) => ({
    code,
    needs,
    pattern: new RegExp(
      `(?<![A-Za-zÀ-ž\\d-])(?:${pattern})(?![A-Za-zÀ-ž\\d])(?!-[A-Z])`,
      /^[A-Z\d-]+$/.test(pattern) ? 'g' : 'gi',
    ),
  }));
}

/** Anything that may be a treaty's name stands near one of these; other texts are not searched. */
const HINT =
  /[Cc]onvention|[Cc]ovenant|[Pp]rotocol|[Ss]tatute|\bI(?:CC|CE|CP|LO|CR)|CEDAW|CAT\b|CRC|CRPD|C?CPR|OPCAT|OP-|CESCR|CERD|CMW|\bC\d{2,3}\b/;

function treatiesIn(text: string, finders: readonly Finder[]): Mention[] {
  if (!HINT.test(text)) return [];
  const words = text.toLowerCase();
  const found = finders.flatMap(({ pattern, code, needs }) =>
    words.includes(needs)
      ? [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
          start: index,
          end: index + length,
          key: code,
        }))
      : [],
  );
  const longest = found.sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: Mention[] = [];
  for (const mention of longest)
    if (!kept.some((other) => mention.start < other.end && other.start < mention.end)) kept.push(mention);
  return [...kept, ...ownProtocols(text, kept)].sort((a, b) => a.start - b.start);
}

/** "ratify CEDAW and its Optional Protocol": the protocol of the treaty named before. */
function ownProtocols(text: string, named: readonly Mention[]): Mention[] {
  const ONE: Readonly<Record<string, string>> = {
    CEDAW: 'CEDAW-OP',
    CAT: 'OPCAT',
    CRPD: 'CRPD-OP',
    ICESCR: 'ICESCR-OP',
    ICCPR: 'ICCPR-OP1',
  };
  return [...text.matchAll(/\bits\s+(second\s+)?Optional\s+Protocol\b/gi)].flatMap((match) => {
    const before = named.filter((mention) => mention.end <= match.index).sort((a, b) => b.end - a.end)[0];
    const code = before === undefined ? undefined : match[1] && before.key === 'ICCPR' ? 'ICCPR-OP2' : ONE[before.key];
    return code === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, key: code }];
  });
}
