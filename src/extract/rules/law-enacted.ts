import type { Actor } from '../grammar/actors.js';
import { ADVERBS } from '../grammar/adverbs.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import { isLegal, LEGAL_THING } from '../grammar/things.js';
import type { Part, Rule } from '../rule.js';

const ENACTED =
  'adopted|enacted|passed|amended|abolished|repealed|criminali[sz]ed|decriminali[sz]ed|introduced|established|created|revised|reformed|toughened|tightened|increased|raised|lowered|strengthened|banned|prohibited|promulgated|overhauled|replaced|lifted|set\\s+up|outlawed|launched|extended|ended|signed\\s+into\\s+law|declared|imposed|scrapped|legali[sz]ed|rewrote|rewritten|codified|waived|commuted|pardoned|cut|halved|doubled|assented\\s+to|struck|signed(?=\\s+(?:the|an?)\\s+(?:[\\p{L}-]+\\s+){0,4}?(?:act|law|bill|amnesty|decree|amendments?)\\b)';
const ACTIVE = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>${ENACTED})\\s+(?=[^.;]{0,90}?(?:\\b${LEGAL_THING}\\b|\\b(?:death|capital)\\s+(?:penalty|punishment)|\\btorture\\b|\\bslavery\\b))`,
  'dgiu',
);
const PASSIVE = new RegExp(
  `\\b(?:has|have|had|was|were)${ADVERBS}\\s+(?:been${ADVERBS}\\s+)?(?<verb>${ENACTED}|signed\\s+into\\s+law)\\b`,
  'dgiu',
);
const IN_FORCE = new RegExp(
  `\\b(?:(?:has|have|had)${ADVERBS}\\s+)?(?<verb>entered|came|took)\\s+(?:into\\s+(?:force|effect)|effect)\\b`,
  'dgiu',
);
const INTO_LAW =
  /\b(?:(?:has|have|had)\s+)?(?<verb>wrote|written|put|enshrined|anchored|inscribed)\s+(?=[^.;]{3,90}?\s(?:into|in)\s+(?:its|our|the|their)\s+(?:constitution|law|penal code|criminal code|basic law))/dgiu;
const MADE =
  /\b(?:(?:has|have|had)(?:\s+also)?\s+)?(?<verb>made)\s+(?=(?:(?!that\b)[\p{L}’'-]+\s+){1,8}?(?:free|compulsory|mandatory|illegal|punishable|a crime|an offence|a criminal offence|obligatory|equal)\b)/dgiu;
/** "Marriage under 18 is now a crime", "the new act replaces prison with fines": the law as it has become. */
const NOW =
  /\b(?:is|are)\s+now\s+(?<verb>a\s+crime|an\s+offence|illegal|punishable|prohibited|banned|forbidden|free|compulsory|mandatory)\b/dgiu;
const LAW_DOES =
  /\b(?<verb>replaces|abolishes|bans|prohibits|introduces|ends|raises|lowers|obliges|requires|criminali[sz]es|protects|establishes|creates|guarantees)\s+/dgiu;
const A_NEW_LAW =
  /\b(?:new|amended|revised)\s+(?:[\p{L}-]+\s+){0,4}?(?:law|act|code|decree|constitution|regulation)\b/iu;

const NO_LONGER = /\b(?<verb>no\s+longer)\s+(?=(?:needs?|has|have|must|requires?)\b)/dgiu;
/** "Under the new decree, …": what follows is the law's doing. */
const UNDER_A_LAW = /\bunder\s+[^.;]{0,80}\b(?:law|decree|act|code|order|amendments?|changes|regulations?|rules)\b/i;

export const lawEnacted: Rule = {
  id: 'law-enacted',
  kind: 'commitment',
  title: 'A legislative act that is reported as done',
  why: 'A completed legislative act is a deed the State reports. Meetings, visits and training are none.',
  examples: [
    {
      text: 'Parliament adopted a law on domestic violence last year.',
      expects: ['Parliament adopted a law on domestic violence last year'],
    },
    {
      text: 'The assembly last month passed a bill on shelters.',
      expects: ['The assembly last month passed a bill on shelters'],
    },
    {
      text: 'Penalties have been toughened for traffickers.',
      expects: ['Penalties have been toughened for traffickers'],
    },
    {
      text: 'Our President declared a moratorium on executions.',
      expects: ['Our President declared a moratorium on executions'],
    },
    {
      text: 'We wrote the right to housing into our constitution.',
      expects: ['We wrote the right to housing into our constitution'],
    },
    { text: 'We made school meals free for every pupil.', expects: ['We made school meals free for every pupil'] },
    {
      text: 'The President assented to the bill on prisons.',
      expects: ['The President assented to the bill on prisons'],
    },
    {
      text: 'The new code of procedure entered into force in January.',
      expects: ['The new code of procedure entered into force in January'],
    },
    { text: 'Marriage under 18 is now a crime.', expects: ['Marriage under 18 is now a crime'] },
    {
      text: 'The new Press Act replaces prison terms with fines.',
      expects: ['The new Press Act replaces prison terms with fines'],
    },
    { text: 'The act replaces nothing.', expects: [], why: 'not said to be new' },
    { text: 'Parliament has not adopted a law on domestic violence.', expects: [], why: 'negation' },
    { text: 'The Government established a dialogue with its partners.', expects: [], why: 'nothing legislative' },
    { text: 'The coalition adopted a plan of its own.', expects: [], why: 'an organisation' },
  ],
  hint: new RegExp(
    `\\b(?:${ENACTED}|wrote|written|put|enshrined|anchored|inscribed|made|entered|came|took|is\\s+now|are\\s+now|replaces|abolishes|bans|prohibits|introduces|ends|raises|lowers|obliges|requires|\\w+i[sz]es|protects|establishes|creates|guarantees|no\\s+longer)\\b`,
    'i',
  ),
  find: (part) => [
    ...[ACTIVE, INTO_LAW, MADE].flatMap((pattern) =>
      commitmentsBy(part, pattern, (match, actor) =>
        enacts(part, actor, match[0])
          ? { verb: match.groups?.verb as string, objectFrom: spanOf(match, 'verb').end, stage: 'done' }
          : null,
      ),
    ),
    ...commitmentsBy(part, PASSIVE, (match, actor) =>
      isEnacted(part, actor, match)
        ? { verb: match.groups?.verb as string, objectFrom: actor.start, stage: 'done' }
        : null,
    ).map((found) => withThing(part.text, found)),
    ...commitmentsBy(part, IN_FORCE, (match, actor) =>
      isEnacted(part, actor, match)
        ? { verb: match.groups?.verb as string, objectFrom: actor.start, stage: 'done' }
        : null,
    ),
    ...commitmentsBy(part, NOW, (_, actor) =>
      actor.kind === 'thing' && part.voice !== null ? { verb: 'amend', objectFrom: actor.start, stage: 'done' } : null,
    ),
    ...commitmentsBy(part, LAW_DOES, (match, actor) =>
      actor.kind === 'thing' && A_NEW_LAW.test(part.masked.slice(actor.start, actor.end))
        ? { verb: match.groups?.verb as string, objectFrom: spanOf(match, 'verb').end, stage: 'done' }
        : null,
    ),
    ...commitmentsBy(part, NO_LONGER, (match, actor) =>
      actor.kind === 'thing' && UNDER_A_LAW.test(part.masked.slice(0, actor.start))
        ? { verb: 'amend', objectFrom: spanOf(match, 'verb').end, stage: 'done' }
        : null,
    ),
  ],
};

/** Organs enact; a minister in person does, or a president, for what is in their power. */
const enacts = (part: Part, actor: Actor, words: string): boolean =>
  actor.kind === 'own' ||
  (actor.kind === 'person' &&
    (/\b(?:president|king|queen|emir|sultan)\b/i.test(part.text.slice(actor.start, actor.end)) ||
      /promulgat|declared|signed|assented/i.test(words)));

/** "It was promulgated": of a law told before; "the recommendations were introduced" is nothing legislative. */
function isEnacted(part: Part, actor: Actor, match: RegExpExecArray): boolean {
  const words = part.masked.slice(actor.start, actor.end);
  if (actor.kind === 'thing') return isLegal(words);
  return (
    /^it$/i.test(words) &&
    /promulgat|enacted|repealed|signed|adopted|passed|force|effect/i.test(match[0]) &&
    isLegal(part.before + part.masked)
  );
}

/** In the passive the thing acted on stands before the verb: it is the object. */
function withThing(
  text: string,
  found: ReturnType<typeof commitmentsBy>[number],
): ReturnType<typeof commitmentsBy>[number] {
  if (!found.commitment) return found;
  const words = text.slice(found.start, found.end);
  const thing = words
    .replace(/\s+(?:has|have|had|was|were)\s+(?:(?:also|recently|since|now)\s+)?(?:been\s+)?[\p{L}]+/u, '')
    .replace(/^(?:the|a|an)\s+/i, '');
  return { ...found, commitment: { ...found.commitment, object: thing } };
}
