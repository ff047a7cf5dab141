import type { Actor } from '../grammar/actors.js';
import { ADVERBS } from '../grammar/adverbs.js';
import { STATE } from '../grammar/clauses.js';
import { commitmentFrom, commitmentsBy, spanOf } from '../grammar/commitments.js';
import { isOfOffice, isVague, isVaguePhrase } from '../grammar/verbs.js';
import type { Part, Rule } from '../rule.js';

const REFUSES = new RegExp(
  `(?:\\b(?:will|would|shall|could)${ADVERBS}\\s+(?:not|never)${ADVERBS}\\s+(?:be\\s+(?!able\\b))?(?<will>[a-z]+)|\\bwon['’]t\\s+(?<wont>[a-z]+)|\\bcan(?:not|['’]t)\\s+(?<cannot>accept|support|agree|ratify|accede|abolish|withdraw|sign|adopt|commit|lift|repeal)|\\b(?:is|are|was|were)\\s+not\\s+(?:in\\s+a\\s+position|prepared|ready|willing|able)\\s+to\\s+(?<position>[a-z]+)|\\b(?:is|are|was|were)\\s+not\\s+going\\s+to\\s+(?<going>[a-z]+)|\\b(?:do|does|did)\\s+not\\s+(?:intend|plan|wish|propose)\\s+to\\s+(?<intend>[a-z]+)|\\b(?:do|does|did)\\s+not\\s+(?:envisage|foresee|contemplate)\\s+(?<foresee>[a-z]+ing)|\\b(?:is|are|was|were)\\s+not\\s+in\\s+favou?r\\s+of\\s+(?<favour>[a-z]+)|\\b(?:has|have|had|is|are)\\s+(?:no|not any)\\s+(?:plans?|intention)\\s+(?:to\\s+(?<plans>[a-z]+)|of\\s+(?<of>[a-z]+ing))|\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?:refuse[sd]?|decline[sd]?)\\s+to\\s+(?<refuse>[a-z]+)|\\b(?:do|does|did)\\s+not\\s+(?<accept>accept|support|agree)\\s+(?!with\\b)|\\b(?:has|have|had)\\s+not\\s+(?<accepted>accepted|supported|agreed\\s+to)\\s+|\\b(?:sees?|saw)\\s+no\\s+(?:need|reason)\\s+to\\s+(?<need>[a-z]+)|\\b(?:is|are|was|were)\\s+unable\\s+to\\s+(?<unable>accept|support|agree|ratify|accede|withdraw|commit|adopt)|\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<reject>reject(?:s|ed)?|rule[sd]\\s+out|(?:is|are|was|were)\\s+ruling\\s+out|(?:is|are|was|were)\\s+not\\s+(?:considering|planning|contemplating)|turn(?:s|ed)\\s+down|vetoed|voted\\s+(?:down|against))\\b)`,
  'dgiu',
);
const OFF_THE_LIST =
  /\b(?:is|are|was|were)\s+(?<verb>not\s+on\s+(?:the|our|its)\s+(?:agenda|list|table)|out\s+of\s+the\s+question|not\s+(?:planned|foreseen|envisaged)|rejected|turned\s+down|refused|not\s+accepted)\b/dgiu;
const NOR = new RegExp(
  `\\bnor\\s+(?:will|would|shall|does|do|can)\\s+(?<subject>it|we|they|the\\s+(?:government|state|ministry)|${STATE})\\s+(?<verb>[a-z]+)`,
  'dgiu',
);
const GROUPS = [
  'will',
  'wont',
  'cannot',
  'position',
  'going',
  'intend',
  'plans',
  'of',
  'refuse',
  'accept',
  'accepted',
  'need',
  'unable',
  'foresee',
  'favour',
  'reject',
];
/** What is refused when a State refuses by deed; the press rejects reports and figures all the time. */
const ASKED =
  /\b(?:recommendations?|motions?|bills?|proposals?|calls?|requests?|amendments?|idea|plans?|demands?|moratorium|inquiry|ratif\w+|accession|abolition|laws?|treaty|convention|protocol|appeals?)\b|\uE002/iu;

export const refuses: Rule = {
  id: 'refuses',
  kind: 'commitment',
  title: 'A refusal: will not, cannot accept, turned down, has no plans to',
  why: 'A refusal is an undertaking, too: it says what the State will not do. Not to comment, or a minister\'s "I will not", is none.',
  examples: [
    {
      text: 'The Government will not abolish the special courts.',
      expects: ['The Government will not abolish the special courts'],
    },
    {
      text: 'We have no plans to ratify the Convention on Enforced Disappearance.',
      expects: ['We have no plans to ratify the Convention on Enforced Disappearance'],
    },
    { text: 'We are not going to ratify it.', expects: ['We are not going to ratify it'] },
    {
      text: 'The minister turned down a call for an inquiry.',
      expects: ['The minister turned down a call for an inquiry'],
    },
    {
      text: 'The deputies rejected a motion to lift the state of emergency.',
      expects: ['The deputies rejected a motion to lift the state of emergency'],
    },
    { text: 'Slovenia could not agree to set quotas.', expects: ['Slovenia could not agree to set quotas'] },
    { text: 'Nor will it lower the age of consent.', expects: ['Nor will it lower the age of consent'] },
    { text: 'There are no plans to abolish the tribunal.', expects: ['There are no plans to abolish the tribunal'] },
    {
      text: 'The Government is not considering an amnesty.',
      expects: ['The Government is not considering an amnesty'],
    },
    {
      text: 'The State had not accepted the recommendation on adoption.',
      expects: ['The State had not accepted the recommendation on adoption'],
    },
    {
      text: 'The Government sees no need to amend the act.',
      expects: ['The Government sees no need to amend the act'],
    },
    {
      text: 'The Government does not envisage ratifying it.',
      expects: ['The Government does not envisage ratifying it'],
    },
    { text: 'We are not in favour of a new instrument.', expects: ['We are not in favour of a new instrument'] },
    { text: 'We will not be lectured.', expects: [], why: 'no act of the State' },
    { text: 'The Government will establish a commission.', expects: [], why: 'a promise, not a refusal' },
    { text: 'The minister declined to comment.', expects: [], why: 'speaking is no act' },
    { text: 'I will not make news tonight.', expects: [], why: 'a person about an evening' },
    { text: 'We will not stand by.', expects: [], why: 'no act' },
    { text: 'The recommendation could not be accepted.', expects: ['The recommendation could not be accepted'] },
    { text: 'We will not forget the victims.', expects: [], why: 'no act' },
    { text: 'The Government rejects the figures of the group.', expects: [], why: 'a dispute over figures' },
  ],
  hint: /\bn(?:ot|or)\b|\bno\s+(?:need|reason)|unable|\bnever\b|won['’]t|can['’]t|cannot|\bno\s+(?:plans?|intention)|refus|declin|reject|rul(?:e[sd]|ing) out|turn(?:s|ed) down|veto|voted|out of the question/i,
  find: (part) => [
    ...commitmentsBy(part, REFUSES, (match, actor) => {
      const group = GROUPS.find((name) => match.groups?.[name] !== undefined) as string;
      const words = (match.groups?.[group] ?? '').toLowerCase();
      const verb = (group === 'favour' ? 'reject' : words).replace(
        /^(?:rule[sd]\s+out|.*ruling\s+out|.*\snot\s.*|turn(?:s|ed)\s+down|vetoed|voted\s+\w+)$/,
        'reject',
      );
      const at = spanOf(match, group).end;
      return isRefusal(part, actor, group, verb, match[0], part.masked.slice(at, at + 140))
        ? { verb, objectFrom: at, stage: 'refused' }
        : null;
    }),
    ...[...part.masked.matchAll(NOR)].flatMap((match) => {
      const verb = match.groups?.verb as string;
      const state = part.voice ?? part.home;
      if (state === null || isVague(verb)) return [];
      const actor: Actor = { start: match.index, end: match.index + 3, kind: 'own', state, shared: false };
      const objectFrom = spanOf(match as RegExpExecArray, 'verb').end;
      return commitmentFrom(part, { actor, at: match.index, verb, objectFrom, stage: 'refused' }) ?? [];
    }),
    ...commitmentsBy(part, OFF_THE_LIST, (match, actor) =>
      actor.kind === 'thing' &&
      (part.voice !== null || /not\s+on|question/.test(match[0])) &&
      ASKED.test(part.masked.slice(actor.start, actor.end))
        ? { verb: 'reject', objectFrom: actor.start, stage: 'refused' }
        : null,
    ),
  ],
};

function isRefusal(part: Part, actor: Actor, group: string, verb: string, words: string, object: string): boolean {
  if (group === 'favour') return actor.kind === 'own';
  if (group === 'reject')
    return actor.kind !== 'thing' && (/ruling|rule|\snot\s/i.test(words) || ASKED.test(object.split(/[.;]/)[0] ?? ''));
  if (/^accept/.test(group))
    return actor.kind === 'own' && (group === 'accept' || ASKED.test(object.split(/[.;]/)[0] ?? ''));
  if (isVaguePhrase(`${verb}${object}`)) return false;
  if (isVague(verb) && verb !== 'agree' && verb !== 'accept') return false;
  if (/^could/i.test(words) && /\sbe\s/i.test(words))
    return part.voice !== null && /^(?:accepted|supported)$/.test(verb);
  if (/^could/i.test(words))
    return /^(?:agree|accept|support|sign|ratify|accede|commit)$/.test(verb) && actor.kind !== 'thing';
  if (part.direct && /^would/i.test(words)) return false;
  if (actor.kind === 'person')
    return isOfOffice(verb) && (part.direct || /^(?:ratify|accede|sign|withdraw|abolish|repeal)$/.test(verb));
  if (actor.kind === 'own') return !/\s+be\s/i.test(words) || /ing$/.test(verb);
  return part.voice !== null && (/\bbe\s/i.test(words) || group === 'plans');
}
