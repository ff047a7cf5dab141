import type { Actor } from '../grammar/actors.js';
import { commitmentsBy, spanOf } from '../grammar/commitments.js';
import {
  A_LAW,
  A_NEW_LAW,
  ACTIVE,
  BY_LAW,
  ENACTED,
  IN_FORCE,
  INTO_LAW,
  LAW_DOES,
  MADE,
  NO_LONGER,
  NOW,
  OF_LAWS,
  PASSIVE,
  THE_LAW,
  UNDER_A_LAW,
} from '../grammar/enacting.js';
import { isLegal } from '../grammar/things.js';
import type { Part, Rule } from '../rule.js';

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
    {
      text: 'The law on shelters was approved by the Assembly in May.',
      expects: ['The law on shelters was approved by the Assembly in May'],
    },
    {
      text: 'A new system of visas had come into effect on 1 January.',
      expects: ['A new system of visas had come into effect on 1 January'],
    },
    {
      text: 'We published the Youth Plan, which was approved by decree in June.',
      expects: ['was approved by decree in June'],
    },
    { text: 'The petition was signed by 400 people.', expects: [], why: 'a petition is no law' },
    { text: 'We have criminalised forced marriage.', expects: ['We have criminalised forced marriage'] },
    {
      text: 'A decree of March established an ombudsman for children.',
      expects: ['A decree of March established an ombudsman for children'],
    },
    { text: 'The act replaces nothing.', expects: [], why: 'not said to be new' },
    { text: 'Parliament has not adopted a law on domestic violence.', expects: [], why: 'negation' },
    { text: 'The Government established a dialogue with its partners.', expects: [], why: 'nothing legislative' },
    { text: 'The coalition adopted a plan of its own.', expects: [], why: 'an organisation' },
  ],
  hint: new RegExp(
    `\\b(?:${ENACTED}|wrote|written|put|enshrined|anchored|inscribed|made|entered|came|come|took|taken|signed|approved|updated|fixed|set|voted|gazetted|published|is\\s+now|are\\s+now|replaces|abolishes|bans|prohibits|introduces|ends|raises|lowers|obliges|requires|\\w+i[sz]es|protects|establishes|creates|guarantees|no\\s+longer)\\b`,
    'i',
  ),
  find: (part) => [
    ...[ACTIVE, BY_LAW, INTO_LAW, MADE].flatMap((pattern) =>
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
      isEnacted(part, actor, match) || (actor.kind === 'thing' && part.voice !== null)
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
  (actor.kind === 'thing' && THE_LAW.test(part.masked.slice(actor.start, actor.end))) ||
  (actor.kind === 'person' &&
    (/\b(?:president|king|queen|emir|sultan)\b/i.test(part.text.slice(actor.start, actor.end)) ||
      /promulgat|declared|signed|assented/i.test(words)));

/** "It was promulgated": of a law told before; "the recommendations were introduced" is nothing legislative. */
function isEnacted(part: Part, actor: Actor, match: RegExpExecArray): boolean {
  const words = part.masked.slice(actor.start, actor.end);
  // In a report many things are approved and updated: only of laws is it told.
  if (part.voice === null && /\b(?:approved|updated|fixed|set|signed|voted)$/i.test(match[0]) && !A_LAW.test(words))
    return false;
  if (actor.kind === 'thing') return isLegal(words) || (part.voice !== null && OF_LAWS.test(match[0]));
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
