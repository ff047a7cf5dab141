import type { Commitment, CommitmentStage } from '../../domain/commitment.js';
import { datesOf } from '../dates/dates-in.js';
import type { Found, Part } from '../rule.js';
import { type Actor, actorOf } from './actors.js';
import { clauseEnd } from './clauses.js';
import { dueFrom, dueOf } from './due.js';
import { baseForm } from './verbs.js';

/** A verb phrase that a rule met. */
export interface Met {
  readonly actor: Actor;
  /** Where the verb phrase begins. */
  readonly at: number;
  readonly verb: string;
  /** Where the verb ends and its object begins. */
  readonly objectFrom: number;
  readonly stage: CommitmentStage;
}

/** Makes a commitment of a verb phrase: its clause is the quote, what follows the verb its object. Null where it is nobody's. */
export function commitmentFrom(part: Part, met: Met): Found | null {
  const { actor, at, verb } = met;
  const subjectFrom = actor.shared ? at : actor.start;
  const opening = conditionBefore(part, subjectFrom);
  const start = opening?.start ?? leadIn(part, subjectFrom);
  // "The act, which …, had entered into force": the clause of the thing ends before its verb.
  const near = clauseEnd(part.masked, met.objectFrom);
  const end = near <= at && /^,\s+which\b/.test(part.masked.slice(near)) ? clauseEnd(part.masked, at) : near;
  if (end <= at) return null;
  if (isSupposed(part, start, end) || isDemanded(part, subjectFrom)) return null;
  const dates = datesOf(part);
  const due = dueOf(part, met.stage, dates, start, end);
  const commitment: Commitment = {
    act: actOf(verb, part.masked.slice(met.objectFrom, end)),
    object: objectIn(part, met.objectFrom, dueFrom(part, dates, met.objectFrom, end)),
    stage: met.stage,
    due,
    condition: opening?.words ?? conditionIn(part.text.slice(start, end)),
  };
  return { start, end, state: actor.state, commitment };
}

/** To deposit an instrument of ratification is to ratify. */
function actOf(verb: string, object: string): string {
  const instrument =
    /^\s+(?:(?:with|to)\s[^,]{3,60}?)?(?:its|our|their|the|an)\s+instruments?\s+of\s+(?<act>accession|ratification)/i.exec(
      object,
    );
  if (instrument && /^(?:deposit|lodg|hand|submit)/i.test(verb))
    return instrument.groups?.act?.toLowerCase() === 'accession' ? 'accede' : 'ratify';
  return baseForm(verb);
}

/** "If Parliament gives us the money, …": what would be is no promise. A candidate's "if elected" is one with a condition. */
const isSupposed = (part: Part, start: number, end: number): boolean =>
  /\b(?:whether|while|when|until|as soon as|(?:hope[sd]?|wish(?:es|ed)?)(?:\s+that)?)\s+$/i.test(
    part.masked.slice(0, start),
  ) ||
  /\b(?:if|unless)\s(?!(?:re-)?elected)/i.test(
    part.masked.slice(Math.max(0, start - 160), end).replace(/^.*[.!?;]\s/s, ''),
  );

/** "recommended that we set up": what another asks for. */
const DEMAND =
  /(?<who>\S+)\s+(?:\w+\s+)?(?:recommend|urge|ask|call(?:s|ed)? (?:on|for|upon)|demand|want|would like|propos|request|invit|advis|insist)\w*\b[^.;]*$/i;
function isDemanded(part: Part, at: number): boolean {
  const who = DEMAND.exec(part.masked.slice(Math.max(0, at - 200), at))?.groups?.who;
  return who !== undefined && !/^(?:we|i|it|government|not|be|are|is)$/i.test(who);
}

export function spanOf(match: RegExpExecArray, group: string): { start: number; end: number } {
  const [start, end] = match.indices?.groups?.[group] ?? [match.index, match.index + match[0].length];
  return { start, end };
}

/** A treaty's code where one is named, else the words. */
export function objectIn(part: Part, from: number, end: number): string {
  const treaty = part.treaties.find((mention) => mention.start >= from - 1 && mention.start < end);
  if (treaty !== undefined) return treaty.key;
  return part.text
    .slice(from, end)
    .replace(/^\s*(?:to|the|a|an|its|our)\s+/i, '')
    .trim();
}

/** "By the end of 2027, …", "This March, at the adoption, …", "On 6 March …" lead into the clause and belong to the quote. */
function leadIn(part: Part, at: number): number {
  const before = part.text.slice(0, at);
  const lead =
    /(?:^|[.;:]\s+|^.*?\bthat\s+)((?:by|on|in|at|this|next|before|within|from|as of|starting|during|later|at the)\s[^;:]{2,90},\s+|(?:on|in|by|this|next|from|as of|at|last)\s[^,;:]{2,24}\s+)$/i.exec(
      before,
    );
  return lead ? at - (lead[1] as string).length : at;
}

function conditionBefore(part: Part, at: number): { start: number; words: string } | null {
  const found =
    /((?:with (?:your|the)[^,;]{2,40},\s*)?\b(?:if|once|when|should we be)\s+(?:re-)?elected[^,;]{0,60}(?:,\s*(?:and\s+)?with[^,;]{2,50})?),\s*$/i.exec(
      part.text.slice(0, at),
    );
  return found
    ? { start: found.index, words: (/(?:if|once|when|should).*$/i.exec(found[1] as string)?.[0] ?? '').trim() }
    : null;
}

function conditionIn(text: string): string | null {
  return (
    /\b(?:if (?:re-)?elected[^,;]{0,40}|provided that [^,;]{3,80}|subject to [^,;]{3,60}|once [^,;]{3,60} (?:is|are|has|have) [^,;]{3,40})/i.exec(
      text,
    )?.[0] ?? null
  );
}

/** "It is planned to open": an undertaking of whoever speaks, whose subject is nobody. */
export function impersonal(part: Part, match: RegExpExecArray, verb: string, stage: CommitmentStage): Found[] {
  const state = part.voice ?? part.home;
  if (state === null) return [];
  const actor: Actor = { start: match.index, end: match.index, kind: 'own', state, shared: false };
  const found = commitmentFrom(part, {
    actor,
    at: match.index,
    verb,
    objectFrom: match.index + match[0].length,
    stage,
  });
  return found === null ? [] : [found];
}

/**
 * Runs an expression of verb phrases over the masked text and makes each match that is somebody's a commitment. The
 * expression needs flags `dgiu`.
 */
export function commitmentsBy(
  part: Part,
  pattern: RegExp,
  read: (match: RegExpExecArray, actor: Actor) => Pick<Met, 'verb' | 'objectFrom' | 'stage'> | null,
): Found[] {
  return [...part.masked.matchAll(pattern)].flatMap((match) => {
    const actor = actorOf(part, match.index);
    const met = actor && read(match as RegExpExecArray, actor);
    const found = actor && met && commitmentFrom(part, { actor, at: match.index, ...met });
    return found ? [found] : [];
  });
}
