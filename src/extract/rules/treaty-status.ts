import { actorOf } from '../grammar/actors.js';
import { ADVERBS } from '../grammar/adverbs.js';
import type { Found, Rule } from '../rule.js';

const PARTY = new RegExp(
  `\\b(?:is|are|has been|have been|was)${ADVERBS}\\s+(?<not>not\\s+(?:yet\\s+)?)?(?:a\\s+)?(?:State\\s+)?(?:party|signatory|bound)\\s+(?:to|by)\\s+(?:the\\s+)?\\uE002[\\uE002 ]*`,
  'dgiu',
);

export const treatyStatus: Rule = {
  id: 'treaty-status',
  kind: 'claim',
  title: 'Being, or not being, a party to a treaty',
  why: 'A status that the depositary can settle for any day.',
  examples: [
    {
      text: 'We are a party to the Convention against Torture.',
      expects: ['We are a party to the Convention against Torture'],
    },
    { text: 'Are we a party to the Convention against Torture?', expects: [], why: 'a question' },
  ],
  hint: /\uE002/,
  find: (part) =>
    [...part.masked.matchAll(PARTY)].flatMap((match): Found[] => {
      const actor = actorOf(part, match.index);
      const end = match.index + match[0].length;
      if (actor?.kind !== 'own' || /^\s*since\b/.test(part.text.slice(end, end + 8))) return [];
      const treaty =
        part.treaties.find((mention) => mention.end <= end + 1 && mention.start >= match.index)?.key ?? null;
      const value = match.groups?.not ? 'not party' : 'party';
      return [
        {
          start: actor.start,
          end: match.index + match[0].trimEnd().length,
          state: actor.state,
          claim: { measure: 'status', comparator: 'exactly', value, unit: treaty },
        },
      ];
    }),
};
