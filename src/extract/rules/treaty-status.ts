import { SUBJECT_BEFORE, stateOfSubject } from '../grammar/clauses.js';
import { spanOf } from '../grammar/commitments.js';
import type { Found, Rule } from '../rule.js';

const PARTY = new RegExp(
  `${SUBJECT_BEFORE}(?:is|are|has been|have been|was)\\s+(?:already\\s+)?(?<not>not\\s+(?:yet\\s+)?)?(?:a\\s+)?(?:State\\s+)?(?:party|signatory|bound)\\s+(?:to|by)\\s+(?:the\\s+)?\\uE002[\\uE002 ]*`,
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
      const state = stateOfSubject(part, spanOf(match as RegExpExecArray, 'subject'));
      if (
        state === null ||
        /\bsince\b/.test(part.text.slice(match.index + match[0].length, match.index + match[0].length + 8))
      )
        return [];
      const treaty =
        part.treaties.find(
          (mention) => mention.end <= match.index + match[0].length + 1 && mention.start >= match.index,
        )?.key ?? null;
      return [
        {
          start: match.index,
          end: match.index + match[0].trimEnd().length,
          state,
          claim: {
            measure: 'status',
            comparator: 'exactly',
            value: match.groups?.not ? 'not party' : 'party',
            unit: treaty,
          },
        },
      ];
    }),
};
