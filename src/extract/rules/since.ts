import { datesOf } from '../dates/dates-in.js';
import { claimantOf } from '../grammar/claims.js';
import { clauseStart } from '../grammar/clauses.js';
import type { Found, Part, Rule } from '../rule.js';

const SINCE =
  /\b(?<word>since|before|prior to|as (?:early|far back) as)\s+(?=(?:the\s+(?:year\s+)?)?(?:\d|January|February|March|April|May|June|July|August|September|October|November|December|early|late|mid|last|\w+ \d{4}))/dgiu;
const LASTS =
  /\b(?:is|are|was|were|has|have|had|been|observe[sd]?|maintain(?:s|ed)?|appl(?:y|ies|ied)|exists?|existed|in force|in place|holds?|held|runs?|operat\w+|carried|executed|\p{L}{3,}ed)\b/iu;
const NOT =
  /\b(?:will|would|shall|should|must|if|whether|never|asked|waiting|waited|thought)\b|\b(?:do|does|did|is|are|was|were|can) not\b/i;

export const since: Rule = {
  id: 'since',
  kind: 'claim',
  title: 'Something in force or done since a day',
  why: 'A lasting state with its beginning can be compared with the record of laws, decrees and treaty acts.',
  examples: [
    {
      text: 'We have observed a moratorium on executions since 1998.',
      expects: ['We have observed a moratorium on executions since 1998'],
    },
    {
      text: 'The country has been a member of the organisation since 1995.',
      expects: ['The country has been a member of the organisation since 1995'],
    },
    {
      text: 'We have not carried out an execution since 1998.',
      expects: ['We have not carried out an execution since 1998'],
    },
    {
      text: 'No execution has been carried out since the year 2000.',
      expects: ['No execution has been carried out since the year 2000'],
    },
    { text: 'The moratorium is not observed since 1998.', expects: [], why: 'negation' },
    { text: 'We have been asked that since 2002.', expects: [], why: 'what others do' },
    { text: 'Since the minister spoke, much has changed.', expects: [], why: 'no day' },
  ],
  hint: /\b(?:since|before|prior|as (?:early|far))\b/i,
  find: (part) =>
    [...part.masked.matchAll(SINCE)].flatMap((match): Found[] => {
      const date = datesOf(part).find(
        (candidate) => candidate.start >= match.index && candidate.start - match.index < 22,
      );
      if (date === undefined || date.end - date.start > 40) return [];
      const opens = match.index < 3;
      const start = opens ? match.index : wholeThing(part, match.index);
      const end = opens ? part.masked.length : date.end;
      const clause = part.text.slice(start, end);
      const state = LASTS.test(clause) && !NOT.test(clause) ? claimantOf(part, start, end) : null;
      if (state === null) return [];
      const comparator = /^(?:since|as)/i.test(match.groups?.word ?? '') ? 'since' : 'before';
      return [
        {
          start,
          end: trimmedEnd(part.text, end),
          state,
          claim: {
            measure: 'date',
            comparator,
            value: date.behind ?? date.value,
            unit: partyTo(part, start, end) ?? (clause.slice(0, Math.max(0, match.index - start)).trim() || null),
          },
        },
      ];
    }),
};

/** "the moratorium, which we observe since": the relative clause needs the thing before it. */
function wholeThing(part: Part, at: number): number {
  const start = clauseStart(part.masked, at);
  const lead =
    /(?:,\s+)?(?:which|(?<!\band\s)that)\s+$/.exec(part.masked.slice(0, start)) ??
    (/^(?:which|that)\s/.test(part.masked.slice(start)) ? { index: start } : null);
  return lead === null ? start : clauseStart(part.masked, Math.max(0, lead.index - 2));
}

/** The treaty's code where the State says since when it has been party to it: the depositary can settle that. */
function partyTo(part: Part, start: number, end: number): string | null {
  if (!/\b(?:party to|bound by|member of|acceded to|ratified)\b/i.test(part.text.slice(start, end))) return null;
  return part.treaties.find((mention) => mention.start >= start && mention.end <= end)?.key ?? null;
}

const trimmedEnd = (text: string, end: number): number =>
  end - (/[\s.,;”"]*$/.exec(text.slice(0, end))?.[0].length ?? 0);
