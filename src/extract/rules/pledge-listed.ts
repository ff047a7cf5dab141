import { commitmentFrom } from '../grammar/commitments.js';
import { isLegal } from '../grammar/things.js';
import { isVague, isVaguePhrase } from '../grammar/verbs.js';
import type { Part, Rule } from '../rule.js';

const ITEM = /^\s*(?:to\s+)?(?<verb>[a-z]+)\s+(?=\S)/dgiu;
const NOMINAL: Readonly<Record<string, string>> = {
  ratification: 'ratify',
  accession: 'accede',
  adoption: 'adopt',
  establishment: 'establish',
  creation: 'create',
  submission: 'submit',
  withdrawal: 'withdraw',
  abolition: 'abolish',
  introduction: 'introduce',
};
/** Words that begin an item and are no verb. */
const NO_VERB =
  /^(?:the|a|an|in|on|at|with|for|of|by|we|our|its|it|this|these|all|no|as|from|under|human|full|more|new)$/i;
/** Verbs that promise more of the same, unless a day, a number or a law makes an act of it. */
const OF_DEGREE =
  /^(?:strengthen|enhance|improve|promote|encourage|support|maintain|ensure|advance|protect|uphold|respect|develop|increase|facilitate|consolidate)(?:ing)?$/i;

export const pledgeListed: Rule = {
  id: 'pledge-listed',
  kind: 'commitment',
  title: 'An item of an announced list of pledges: ratify …; establish …; present …',
  why: 'Candidates list their pledges without a subject in each line: the line that announces the list says whose they are.',
  examples: [
    {
      text: 'Ratify the Convention against Torture by 2031;',
      expects: ['Ratify the Convention against Torture by 2031'],
    },
    {
      text: 'To establish legal aid offices in all districts.',
      expects: ['To establish legal aid offices in all districts'],
    },
    { text: 'Abolishing the military courts;', expects: ['Abolishing the military courts'] },
    {
      text: 'Accession to the Istanbul Convention in 2030;',
      expects: ['Accession to the Istanbul Convention in 2030'],
    },
    { text: 'Strengthen the law on equality;', expects: ['Strengthen the law on equality'] },
    { text: 'Strengthen dialogue with all partners;', expects: [], why: 'no act' },
    {
      text: 'Continue to cooperate with the special procedures;',
      expects: [],
      why: 'continued efforts without an act',
    },
    { text: 'Work constructively with all members.', expects: [], why: 'no act' },
    { text: 'The rule of law and good governance;', expects: [], why: 'no act' },
  ],
  hint: /^\s*[a-z]/i,
  find: (part) => {
    const state = part.voice ?? part.home;
    const match = part.listed && state !== null ? [...part.masked.matchAll(ITEM)][0] : undefined;
    const word = (match?.groups?.verb ?? '').toLowerCase();
    if (match === undefined || state === null || !promises(part, word)) return [];
    const start = match[0].length - match[0].trimStart().length;
    const objectFrom = match[0].trimEnd().length;
    const actor = { start, end: start, kind: 'own', state, shared: false } as const;
    const found = commitmentFrom(part, { actor, at: start, verb: NOMINAL[word] ?? word, objectFrom, stage: 'planned' });
    return found ? [found] : [];
  },
};

function promises(part: Part, word: string): boolean {
  if (!/\p{Ll}{3}/u.test(part.masked)) return false;
  if (NO_VERB.test(word) || isVague(word) || isVaguePhrase(part.masked.trim().replace(/^to\s+/i, ''))) return false;
  if (OF_DEGREE.test(word)) return /\d/.test(part.masked) || isLegal(part.masked);
  // A noun that is no act of a State opens many an item: only words that could be verbs in their base form pass.
  return (
    NOMINAL[word] !== undefined ||
    !/(?:tion|ment|ness|ity|ance|ence|ism|ed|s)$/.test(word) ||
    /(?:ss|implement|supplement|process)$/.test(word)
  );
}
