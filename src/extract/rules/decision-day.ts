import { isBefore } from '../../domain/partial-date.js';
import { datesOf } from '../dates/dates-in.js';
import { actorOf } from '../grammar/actors.js';
import { ADVERBS } from '../grammar/adverbs.js';
import { trimEnd } from '../grammar/clauses.js';
import type { Found, Part, Rule } from '../rule.js';

const DECIDED = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?:decided|approved|endorsed|agreed|(?:gave|given)\\s+(?:its|their)\\s+(?:approval|consent|assent|agreement)|took\\s+(?:the|this|that)\\s+decision)\\b`,
  'dgiu',
);

export const decisionDay: Rule = {
  id: 'decision-day',
  kind: 'claim',
  title: 'The day of a decision',
  why: 'A decision is also a claim where it carries a date: the minutes or the gazette can be compared.',
  examples: [
    {
      text: 'Cabinet approved the plan on 4 February 2020.',
      expects: ['Cabinet approved the plan on 4 February 2020'],
    },
    {
      text: 'The Council of Ministers decided on 12 January to join it.',
      expects: ['The Council of Ministers decided on 12 January'],
    },
    { text: 'Cabinet approved the plan.', expects: [], why: 'no day' },
    {
      text: 'The Human Rights Council decided on 4 February to meet again.',
      expects: [],
      why: 'what the Council does',
    },
  ],
  hint: /decided|approv|endorsed|agreed|consent|assent|decision/i,
  find: (part) => {
    const dates = datesOf(part);
    if (dates.length === 0) return [];
    return [...part.masked.matchAll(DECIDED)].flatMap((match): Found[] => {
      const verbEnd = match.index + match[0].length;
      const date = dates.find((day) => day.start >= verbEnd && day.start - verbEnd < 50 && day.end - day.start < 25);
      const actor = date === undefined ? null : actorOf(part, match.index);
      if (date === undefined || actor === null || actor.kind === 'thing') return [];
      const value = date.behind ?? date.value;
      if (
        isAhead(part, value) ||
        /[.;,]|\bto\s+[a-z]+/.test(
          part.masked.slice(verbEnd, date.start).replace(/\b(?:approval|consent)?\s*to\s+accession/, ''),
        )
      )
        return [];
      return [
        {
          start: actor.start,
          end: trimEnd(part.text, date.end),
          state: actor.state,
          claim: { measure: 'date', comparator: 'exactly', value, unit: part.text.slice(actor.start, verbEnd) },
        },
      ];
    });
  },
};

/** A decision to do something by a day to come names no day of its own. */
const isAhead = (part: Part, value: string): boolean => part.saidOn !== null && isBefore(part.saidOn, value);
