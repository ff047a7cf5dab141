import type { Actor } from '../grammar/actors.js';
import { ADVERBS } from '../grammar/adverbs.js';
import { commitmentsBy, impersonal, spanOf } from '../grammar/commitments.js';
import { isLegal } from '../grammar/things.js';
import { isOfOffice, isVague, isVaguePhrase } from '../grammar/verbs.js';
import type { Part, Rule } from '../rule.js';

const WILL = new RegExp(
  `\\b(?<modal>will|shall|would|(?:is|are|was|were)\\s+going\\s+to|(?:is|are|was|were)\\s+to|['’]ll)${ADVERBS}\\s+(?:be\\s+able\\s+to\\s+|go\\s+on\\s+to\\s+|have\\s+(?=[a-z]+(?:ed|en)\\b))?(?<passive>be${ADVERBS}\\s+)?(?<verb>(?<=be\\s)(?:in\\s+place|operational|available|free|open|ready|compulsory|mandatory|illegal|punishable)\\b|(?!not\\b|never\\b|only\\b|still\\b|always\\b|be\\b)[a-z-]{2,})\\b`,
  'dgiu',
);
const PARTICIPLE =
  /ed$|^(?:made|done|given|taken|put|set|held|sent|built|rebuilt|brought|kept|paid|laid|met|read|shut|cut|led|left|sold|spent|taught|found|bound|drawn|known|shown|begun|run|written|rewritten|driven|chosen|frozen|broken|withdrawn|undertaken|overseen|seen|heard|won|hung|split|spread|cast|sworn|thrown|flown|fed|lent)$/;
/** What becomes of a thing by itself, where nobody is named who does it. */
const BEFALLS =
  /^(?:start|begin|open|rise|increase|fall|drop|go|enter|take|follow|receive|get|cover|apply|replace|include|cease|end|close|operate|sit|have|give|make|oblige|require|allow|bring|come|join|meet|reach|provide|offer|serve|run|work|train|bear|carry|hold|visit|move|grow|double|expire|lapse|lose|pay|cost|last|become|present|submit|report|issue|publish|examine|monitor|oversee|advise|coordinate)$/;

/** Meetings and sessions of a body are its own. */
const OF_A_BODY = /\b(?:meeting|session|dialogue|sitting)s?\b.*\b(?:committee|council|working group|assembly)\b/i;
/** Who comes at the State's invitation. */
const VISIT =
  /\b(?:the\s+)?(?:special\s+rapporteur|working\s+group|independent\s+expert|high\s+commissioner|subcommittee)\b[^,.;]{0,90}?\s(?:will|would|is\s+to)\s+(?<verb>visit)\b/dgiu;
const OF_THE_UN = /\bGeneral Assembly|Human Rights Council|United Nations\b/;
/** What "it" does when it stands for a fact and not for a State: "it will require patience". */
const OF_A_FACT = /^(?:require|make|take|cost|lead|mean|help|allow|go|need|bring|all|also)$/;

export const willAct: Rule = {
  id: 'will-act',
  kind: 'commitment',
  title: 'An act announced for the future',
  why: 'An announced future event is planned, whoever or whatever is its subject: the Government, a bill, every school. Verbs that name no act ("will remain", "will continue") promise nothing new; nor does "I will", but for acts of office.',
  examples: [
    {
      text: 'We will submit our initial report by June 2027.',
      expects: ['We will submit our initial report by June 2027'],
    },
    {
      text: 'The Government will establish a national preventive mechanism.',
      expects: ['The Government will establish a national preventive mechanism'],
    },
    {
      text: 'The new law on asylum will be adopted by the end of 2026.',
      expects: ['The new law on asylum will be adopted by the end of 2026'],
    },
    {
      text: 'The last two, Stone Gate among them, are to be closed by May.',
      expects: ['The last two, Stone Gate among them, are to be closed by May'],
    },
    {
      text: 'The age of marriage, now sixteen, will rise to 18.',
      expects: ['The age of marriage, now sixteen, will rise to 18'],
    },
    {
      text: 'From March every child will receive a health card.',
      expects: ['From March every child will receive a health card'],
    },
    {
      text: 'In the June sitting I will lay a bill on adoption before parliament.',
      expects: ['In the June sitting I will lay a bill on adoption before parliament'],
    },
    {
      text: 'A court clerk will sit in each of the nine stations.',
      expects: ['A court clerk will sit in each of the nine stations'],
    },
    {
      text: 'We are drafting a law on data and will publish it in May.',
      expects: ['will publish it in May'],
    },
    {
      text: 'By the end of 2021 we will have trained 200 clerks.',
      expects: ['By the end of 2021 we will have trained 200 clerks'],
    },
    {
      text: 'The ministry was working on a register, which would be published by March.',
      expects: ['would be published by March'],
    },
    {
      text: 'The Chancellor of Justice will be given two posts.',
      expects: ['The Chancellor of Justice will be given two posts'],
    },
    {
      text: 'The Special Rapporteur on torture will visit the country in May.',
      expects: ['The Special Rapporteur on torture will visit the country in May'],
    },
    {
      text: 'The next meeting of the Committee will take place on 4 June.',
      expects: [],
      why: 'what the Committee does',
    },
    { text: 'We close by saying that no one will be left behind.', expects: [], why: 'nobody' },
    { text: 'Nobody knows how many will come.', expects: [], why: 'nobody' },
    { text: 'The conference will be open to the media.', expects: [], why: 'an occasion' },
    { text: 'I will not tell you more tonight.', expects: [], why: 'speaking is no act' },
    { text: 'I will tell you a story.', expects: [], why: 'speaking is no act' },
    { text: 'The Human Rights Council will discuss the report.', expects: [], why: 'what the Council does' },
    { text: 'If parliament votes the money, we will hire more judges.', expects: [], why: 'supposed' },
    { text: 'Two States recommended that we will set up a register.', expects: [], why: 'what others ask for' },
    {
      text: 'We will continue our efforts to protect human rights.',
      expects: [],
      why: 'continued efforts without an act',
    },
    { text: 'The delegation will remain committed to dialogue.', expects: [], why: 'praise' },
    { text: 'Will the Government establish a commission?', expects: [], why: 'a question' },
  ],
  hint: /\b(?:will|shall|would)\b|['’]ll\b|\b(?:is|are|was|were)\s+(?:[a-z]+\s+){0,2}to\b/i,
  find: (part) => [
    ...(part.voice === null ? [] : [...part.masked.matchAll(VISIT)]).flatMap((match) =>
      impersonal(part, match as RegExpExecArray, 'visit', 'planned'),
    ),
    ...commitmentsBy(part, WILL, (match, actor) => {
      const verb = (match.groups?.verb ?? '').toLowerCase();
      const passive = match.groups?.passive !== undefined;
      if (isVaguePhrase(part.masked.slice(spanOf(match, 'verb').start))) return null;
      if (!promises(part, actor, match.groups?.modal ?? '', verb, passive)) return null;
      return {
        verb,
        objectFrom: passive && actor.kind === 'thing' ? actor.start : spanOf(match, 'verb').end,
        stage: 'planned',
      };
    }),
  ],
};

function promises(part: Part, actor: Actor, modal: string, verb: string, passive: boolean): boolean {
  if (part.direct && /^would$/i.test(modal) && !/elected/i.test(part.masked)) return false;
  if (passive && !PARTICIPLE.test(verb))
    return actor.kind === 'thing' && part.voice !== null && /\s|^(?:op|av|fr|re|co|ma|il|pu)/.test(verb);
  // In the reporter's own voice "would" supposes, and "was to" tells of what was once planned.
  if (part.voice === null && (/^(?:was|were)/i.test(modal) || (/^would$/i.test(modal) && actor.kind !== 'own')))
    return false;
  if (/^(?:it|that|this|they)$/i.test(part.masked.slice(actor.start, actor.end)) && OF_A_FACT.test(verb)) return false;
  if (actor.kind === 'person') return isOfOffice(verb) || (passive && part.voice !== null && PARTICIPLE.test(verb));
  if (actor.kind === 'own')
    return passive ? PARTICIPLE.test(verb) : !isVague(verb) || /^(?:stop|seek|answer)$/.test(verb);
  const thing = part.masked.slice(actor.start, actor.end);
  // Elections and sessions of the United Nations are held whatever a State does.
  if (
    /^held$/.test(verb) &&
    (part.voice === null || OF_THE_UN.test(part.masked)) &&
    /election|session|vote/i.test(thing)
  )
    return false;
  if (OF_A_BODY.test(thing)) return false;
  if (part.voice === null) return isLegal(thing) && (passive || BEFALLS.test(verb));
  return passive || BEFALLS.test(verb);
}
