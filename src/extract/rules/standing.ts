import { actorOf } from '../grammar/actors.js';
import { ADVERBS } from '../grammar/adverbs.js';
import { clauseEnd } from '../grammar/clauses.js';
import type { Found, Rule } from '../rule.js';

const STANDS = new RegExp(
  `\\b(?:(?:is|are|was|were|remain(?:s|ed)?|stay(?:s|ed)|continues? to be)${ADVERBS}\\s+(?<status>in\\s+(?:place|force|effect)|valid|suspended|unchanged|operational|binding)|(?:has|have|had)\\s+been\\s+(?<been>in\\s+(?:place|force|effect)))\\b(?!\\s+since)`,
  'dgiu',
);
/** What can be looked up as standing or not. */
const STANDING =
  /\b(?:moratorium|invitation|ban|law|act|decree|policy|reservations?|agreement|quota|embargo|state of emergency|curfew|code|amnesty|visa|suspension|order|scheme|programme|prohibition)\b|\uE002/iu;

export const standing: Rule = {
  id: 'standing',
  kind: 'claim',
  title: 'A law, moratorium or invitation that is in place',
  why: 'Whether it stands can be looked up for any day.',
  examples: [
    { text: 'Our standing invitation remains in place.', expects: ['Our standing invitation remains in place'] },
    {
      text: 'The moratorium on executions is still in force.',
      expects: ['The moratorium on executions is still in force'],
    },
    { text: 'The moratorium is not in force.', expects: [], why: 'negation' },
    { text: 'Our friendship remains in place.', expects: [], why: 'nothing that could be looked up' },
    { text: 'Is the moratorium still in force?', expects: [], why: 'a question' },
  ],
  hint: /in\s+(?:place|force|effect)|valid|suspended|unchanged|operational|binding/i,
  find: (part) =>
    [...part.masked.matchAll(STANDS)].flatMap((match): Found[] => {
      const actor = part.voice === null ? null : actorOf(part, match.index);
      if (actor === null || actor.kind !== 'thing' || !STANDING.test(part.masked.slice(actor.start, actor.end)))
        return [];
      const value = (match.groups?.status ?? match.groups?.been ?? '').replace(/\s+/g, ' ').toLowerCase();
      return [
        {
          start: actor.start,
          end: clauseEnd(part.masked, match.index + match[0].length),
          state: actor.state,
          claim: { measure: 'status', comparator: 'exactly', value, unit: part.text.slice(actor.start, actor.end) },
        },
      ];
    }),
};
