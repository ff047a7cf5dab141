import { isBefore } from '../../domain/partial-date.js';
import { datesOf } from '../dates/dates-in.js';
import type { Actor } from '../grammar/actors.js';
import { ADVERBS } from '../grammar/adverbs.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import { isLegal } from '../grammar/things.js';
import type { Part, Rule } from '../rule.js';

const HOLDS = new RegExp(
  `\\b(?:is|are|was|were)${ADVERBS}\\s+(?<verb>organi[sz]ing|hosting|holding|convening|co-hosting|presenting|submitting|launching|opening|signing)\\s+`,
  'dgiu',
);
const HAPPENS =
  /\b(?<verb>enters?\s+into\s+force|comes?\s+into\s+(?:force|effect)|takes?\s+effect|starts?|begins?|opens?|closes?|hosts?|signs?|submits?|presents?|launches|goes|go|becomes?|expires?|takes?\s+office|rises?|falls?|drops?|(?:is|are)\s+(?:scheduled|planned|due|set|foreseen)(?=\s+(?:for|on|in|at)\b))(?=\s|$)/dgiu;
const MUST = /\b(?<verb>must|may|has\s+to|have\s+to|can)\s+(?!be\s+said|say)/dgiu;
const FROM = /\b(?:from|as of|starting|with effect from)\s+(?:on\s+)?[\p{L}\d ,]{3,30}?$/iu;

export const announcedEvent: Rule = {
  id: 'announced-event',
  kind: 'commitment',
  title: 'An event announced for a day to come, in the present tense',
  why: 'An announced future event is planned whatever its tense: "is organizing a side event on 6 March", "enters into force on 1 July", "from October every employer must".',
  examples: [
    {
      text: 'On 6 March our Mission is organizing a side event on prisons.',
      expects: ['On 6 March our Mission is organizing a side event on prisons'],
    },
    { text: 'The act enters into force on 1 July 2020.', expects: ['The act enters into force on 1 July 2020'] },
    {
      text: 'The second reading of the bill is scheduled for Thursday.',
      expects: ['The second reading of the bill is scheduled for Thursday'],
    },
    {
      text: 'From 1 October every employer must offer a contract.',
      expects: ['From 1 October every employer must offer a contract'],
    },
    { text: 'The President signs it on 4 March.', expects: ['The President signs it on 4 March'] },
    { text: 'The next report of the country is due in 2030.', expects: [], why: 'laid down by the treaty' },
    { text: 'Our Mission is not organizing a side event on 6 March.', expects: [], why: 'negation' },
    { text: 'The act entered into force on 1 July 2019.', expects: [], why: 'past' },
    { text: 'The Human Rights Council opens its session on 2 March.', expects: [], why: 'what the Council does' },
  ],
  hint: /organi[sz]ing|hosting|holding|convening|presenting|submitting|launching|opening|signing|\b(?:enters?|comes?|takes?|starts?|begins?|opens?|closes?|hosts?|signs?|submits?|presents?|launches|goes|go|becomes?|expires?|rises?|falls?|drops?|scheduled|planned|due|set|foreseen|must|may|has to|have to|can)\b/i,
  find: (part) => {
    const ahead = daysAhead(part);
    if (ahead.length === 0) return [];
    return [
      ...commitmentsBy(part, HOLDS, (match, actor) =>
        actor.kind === 'own'
          ? { verb: match.groups?.verb as string, objectFrom: spanOf(match, 'verb').end, stage: 'planned' }
          : null,
      ),
      ...commitmentsBy(part, HAPPENS, (match, actor) => {
        const verb = (match.groups?.verb ?? '').toLowerCase();
        const at = spanOf(match, 'verb').end;
        if (!isFixed(part, actor, verb) || !near(ahead, at)) return null;
        return {
          verb: verb.replace(/^(?:is|are)\s+/, ''),
          objectFrom: FORCE.test(verb) ? actor.start : at,
          stage: 'planned',
        };
      }),
      ...commitmentsBy(part, MUST, (match, actor) =>
        part.voice !== null && FROM.test(part.masked.slice(0, actor.start).replace(/[\s,]+$/, ''))
          ? { verb: 'require', objectFrom: spanOf(match, 'verb').end, stage: 'planned' }
          : null,
      ),
    ];
  },
};

const FORCE = /force|effect|office/;

/** Whether what happens on the day is in a State's hands: a law's entry into force, a signature, an opening it tells of. */
function isFixed(part: Part, actor: Actor, verb: string): boolean {
  const words = part.masked.slice(actor.start, actor.end);
  // When a report is due to a committee is laid down by a treaty, and no State's announcement.
  if (/\breports?\b/i.test(words) && /\bdue$/i.test(verb)) return false;
  const again = /^(?:they|it|these|that)$/i.test(words) && (FORCE.test(verb) || isLegal(part.before));
  if (isLegal(words) || again) return true;
  if (part.voice === null) return false;
  return actor.kind === 'thing'
    ? FORCE.test(verb) || /^(?:start|begin|open|close|rise|fall|drop|go|expire|become|is |are )/.test(verb)
    : /^(?:host|sign|submit|present|launch)/.test(verb);
}

interface Day {
  readonly start: number;
  readonly end: number;
}

/** Days in the sentence that had not passed when it was said. */
const daysAhead = (part: Part): Day[] =>
  datesOf(part).filter((date) => part.saidOn === null || !isBefore(date.ahead ?? date.value, part.saidOn));

const near = (days: readonly Day[], verbEnd: number): boolean =>
  days.some((day) => (day.start >= verbEnd && day.start - verbEnd < 70) || day.end <= verbEnd);
