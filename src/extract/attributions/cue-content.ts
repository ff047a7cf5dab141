import type { Span } from '../../domain/anchor.js';
import { LISTENER } from './cues.js';
import { isStatesman } from './speakers.js';
import { trimmed } from './trim.js';

/** "From May, she said, every firm must": what was said goes on after the comma. */
export function interrupts(text: string, sentence: Span, from: number, to: number): Span | null {
  const told = /^\s*(?:(?!that\b)[\p{L}-]+\s*){0,4},\s+(?!(?:\p{L}+ing|who|without|while|as|before|after|but)\b)/u.exec(
    text.slice(to, sentence.end),
  );
  if (told === null || !/[\p{L}\d],\s*$/u.test(text.slice(sentence.start, from))) return null;
  const content = trimmed(text, { start: to + told[0].length, end: sentence.end });
  return content && content.end - content.start > 12 ? content : null;
}

/** "…, its Refugees Minister, NAME, said": the office before the name is no part of what was said. */
export function withoutOffice(text: string, sentence: Span, end: number): number {
  const office = /,\s+(?:its|their|the|his|her|a)\s+[^,.;]{3,70},\s*$/.exec(text.slice(sentence.start, end));
  return office && isStatesman(office[0]) ? sentence.start + office.index : end;
}

/** Verbs that report without "that": "pledged to", "said the plan would", "announced a reform". */
export function afterVerb(text: string, cue: Span, sentence: Span): number | null {
  const rest = text.slice(cue.end, sentence.end);
  const listener = /^(?:told|informed|assured|reminded)$/i.test(text.slice(cue.start, cue.end)) && LISTENER.exec(rest);
  if (listener) return cue.end + listener[0].length;
  if (/^\s*(?:on|in|at(?!\s+least)|after|during|before|while|to reporters|with)\b/.test(rest)) return null;
  return /^\s+\S/.test(rest) ? cue.end : null;
}

/** Nothing but a place, a day and a listener follows: what was said stands before. */
export function closesSentence(text: string, cue: Span, sentence: Span, inverted: Span | null): boolean {
  const rest = text.slice(inverted?.end ?? cue.end, sentence.end);
  const before = text.slice(sentence.start, cue.start);
  if (!/,[”"’]?\s[^,]*$/.test(before) && !(inverted && /,\s*$/.test(before))) return false;
  return /^(?:\s+(?:on|in|at|to|during|before|after|told|the|a|delegates|reporters|journalists|news|briefing|forum|gathering|event|ceremony|parliament|assembly|committee|lawmakers|senators|audience|agency|radio|television|media|summit|hearing|plenary|panel|capital|by|[\p{Lu}\d][\p{L}\d-]*|[\p{L}\d-]+ly|his|her|of|an?|session|council|address|speech|interview|statement|conference|press|week|this|last|opening|high-level|segment|members|meeting|yesterday|today|tomorrow|morning|afternoon|evening|afterwards|later|deputies|diplomats)){0,16}\s*(?:[.,](?:\s*\p{L}+ing\b.*|\s+(?:who|without|while|before|after|as|but|though|although)\b.*)?|;.*)?$/su.test(
    rest,
  );
}
