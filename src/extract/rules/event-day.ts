import { datesOf } from '../dates/dates-in.js';
import { clauseEnd, clauseStart, trimEnd } from '../grammar/clauses.js';
import { isLegal } from '../grammar/things.js';
import type { Found, Part, Rule } from '../rule.js';

const HAPPENED =
  /(?<relative>,?\s+(?:which|that)\s+)?\b(?:took place|was held|were held|was conducted|was reviewed|were reviewed|was examined|underwent (?:its|the)[^,.;]{0,50}review|was elected|was launched|entered into force|came into force|was opened|was established|was submitted|submitted its [^,.;]{0,60}report|has been held|(?:was|were) carried out|was set up|was founded|was closed)\b/dgiu;

export const eventDay: Rule = {
  id: 'event-day',
  kind: 'claim',
  title: 'The day of an event that has taken place',
  why: 'A day can be compared with the record. Relative dates are resolved against the day of the statement, never the day the page was saved.',
  examples: [
    {
      text: 'The review of our report, which took place on 3 May 2018, was fruitful.',
      expects: ['The review of our report, which took place on 3 May 2018'],
    },
    { text: 'The session was held in March 2021.', expects: ['The session was held in March 2021'] },
    { text: 'The session was not held in March 2021.', expects: [], why: 'negation' },
    { text: 'The session will be held in March 2031.', expects: [], why: 'still to come' },
  ],
  hint: /took place|\bheld\b|conducted|review|examined|elected|launched|into force|opened|established|submitted|carried out|set up|founded|closed/i,
  find: (part) =>
    [...part.masked.matchAll(HAPPENED)].flatMap((match): Found[] => {
      const from = match.index + match[0].length;
      const date = datesOf(part).find(
        (candidate) =>
          candidate.start >= from &&
          candidate.start - from < 40 &&
          !/[;.]|\b(?:before|since|until|by)\b/.test(part.text.slice(from, candidate.start)),
      );
      const state = part.voice ?? part.home;
      if (date === undefined || state === null) return [];
      const start = thingBefore(part, match as RegExpExecArray);
      const day = trimEnd(part.text, date.end);
      const end = Math.max(day, match.groups?.relative ? day : clauseEnd(part.masked, date.end));
      if (part.voice === null && !isLegal(part.masked.slice(start, match.index))) return [];
      return [
        {
          start,
          end,
          state,
          claim: {
            measure: 'date',
            comparator: 'exactly',
            value: date.behind ?? date.value,
            unit: part.text.slice(start, match.index).trim(),
          },
        },
      ];
    }),
};

/** The noun phrase that the verb tells of, without the preposition before it. */
function thingBefore(part: Part, match: RegExpExecArray): number {
  const before = part.masked.slice(0, match.index);
  const clause = clauseStart(part.masked, match.index);
  const comma = before.lastIndexOf(', ') + 2;
  const start = match.groups?.relative && comma > 1 ? Math.max(clause, comma) : clause;
  const lead = /^(?:during|at|in|after|following|since|before|as for|with)\s+/i.exec(part.text.slice(start));
  return start + (lead?.[0].length ?? 0);
}
