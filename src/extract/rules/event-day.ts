import { datesOf } from '../dates/dates-in.js';
import { clauseEnd, clauseStart, trimEnd } from '../grammar/clauses.js';
import { isLegal } from '../grammar/things.js';
import type { Found, Part, Rule } from '../rule.js';

const HAPPENED =
  /(?<relative>,?\s+(?:which|that)\s+)?\b(?:took place|was held|were held|was conducted|was reviewed|were reviewed|was examined|underwent (?:its|the)[^,.;]{0,50}review|was elected|was launched|entered into force|came into force|was opened|was established|was submitted|submitted its [^,.;]{0,60}report|has been held|(?:was|were) carried out|was set up|was founded|was closed)\b/dgiu;

/** What is said to have been done on a day, besides: "was dismantled in 2020". */
const WAS_DONE =
  /\b(?:was|were|had been|has been)\s+(?:\p{L}+ly\s+)?(?:dismantled|suspended|abolished|discontinued|inaugurated|completed|elected|appointed|ratified|signed|created|introduced|launched|renewed|extended|lifted|returned|released)\b/dgiu;
/** What a State says it did on a day: "extended a standing invitation in 2010". */
const DID =
  /\b(?:(?:has|have|had)\s+)?(?:extended|issued|renewed|offered|hosted|dismantled|suspended|inaugurated|completed)\s+(?:a|an|the|its|our)\s+/dgiu;

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
    {
      text: 'We extended a standing invitation to special procedures in 2010.',
      expects: ['We extended a standing invitation to special procedures in 2010'],
    },
    { text: 'The old system was dismantled in 2015.', expects: ['The old system was dismantled in 2015'] },
    { text: 'The session was not held in March 2021.', expects: [], why: 'negation' },
    { text: 'The session will be held in March 2031.', expects: [], why: 'still to come' },
  ],
  hint: /dismantled|suspended|abolished|discontinued|inaugurated|completed|appointed|ratified|signed|created|introduced|renewed|extended|lifted|returned|released|issued|offered|hosted|took place|\bheld\b|conducted|review|examined|elected|launched|into force|opened|established|submitted|carried out|set up|founded|closed/i,
  find: (part) =>
    [
      ...part.masked.matchAll(HAPPENED),
      ...(part.voice === null ? [] : [...part.masked.matchAll(WAS_DONE), ...part.masked.matchAll(DID)]),
    ].flatMap((match): Found[] => {
      const from = match.index + match[0].length;
      const date = datesOf(part).find(
        (candidate) =>
          candidate.start >= from &&
          candidate.start - from < 60 &&
          !/[;.]|\b(?:before|since|until|by|and)\b/.test(part.text.slice(from, candidate.start)),
      );
      const state = part.voice ?? part.home;
      if (date === undefined || state === null) return [];
      const start = thingBefore(part, match as RegExpExecArray);
      // What has so much before it is no one thing that took place.
      if (match.index - start > 140) return [];
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
