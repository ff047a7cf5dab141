import { ADVERBS } from '../grammar/adverbs.js';
import { commitmentsBy, impersonal, spanOf } from '../grammar/commitments.js';
import { isLegal } from '../grammar/things.js';
import { baseForm, isVague, isVaguePhrase } from '../grammar/verbs.js';
import type { Rule } from '../rule.js';

const STUDY =
  '(?:consider(?:s|ed|ing)?|evaluat(?:e|es|ed|ing)|contemplat(?:e|es|ed|ing)|analy[sz]ing|examin(?:e|es|ed|ing)|stud(?:y|ies|ied|ying)|explor(?:e|es|ed|ing)|weigh(?:s|ed|ing)?|assess(?:es|ed|ing)?|review(?:s|ing)?|debating|discussing|look(?:s|ed|ing)?\\s+(?:again\\s+|closely\\s+)?(?:at|into))';
const CONSIDERS = new RegExp(
  `\\b(?:(?:is|are|was|were|has been|have been|had been|will|would|has|have)${ADVERBS}\\s+)?(?<study>${STUDY})\\s+(?:(?:the|a)\\s+)?(?:possib\\w+|options?|question|issue|feasibility|merits?|ways|how|whether)?\\s*(?:of\\s+|to\\s+)?(?:(?:the|a|an|its|possible|further)\\s+)*(?<verb>[\\p{L}\\uE002-]+)`,
  'dgiu',
);
const CONSIDERED = new RegExp(
  `\\b(?:is|are|was|were|remains?|remained)${ADVERBS}\\s+(?:being${ADVERBS}\\s+(?:considered|evaluated|contemplated|analy[sz]ed|studied|examined|explored|reviewed|looked\\s+(?:at|into))|under\\s+(?:consideration|study|review))\\b`,
  'dgiu',
);
const THOUGHT =
  /\b(?:consideration|thought)\s+(?:is|was)\s+(?:now\s+|also\s+)?being\s+given\s+to\s+(?:the\s+)?(?<verb>[a-z]+)/dgiu;
const MAY = new RegExp(`\\b(?:may|might)${ADVERBS}\\s+(?<verb>(?!not\\b|be\\b|have\\b|well\\b)[a-z]+)`, 'dgiu');
const READY = new RegExp(
  `\\b(?:is|are|stands?|was|were)${ADVERBS}\\s+(?:ready|prepared|willing|open)\\s+to\\s+(?<verb>[a-z]+)`,
  'dgiu',
);

const VERB_OF: Readonly<Record<string, string>> = {
  ratification: 'ratify',
  accession: 'accede',
  signature: 'sign',
  adoption: 'adopt',
  establishment: 'establish',
  abolition: 'abolish',
  withdrawal: 'withdraw',
  introduction: 'introduce',
  creation: 'create',
  decriminalisation: 'decriminalise',
  decriminalization: 'decriminalise',
};
/** What a State that may do it would do by an act of its organs. */
const ACTS =
  /^(?:ratify|accede|sign|join|withdraw|set|establish|create|introduce|abolish|repeal|amend|adopt|lift|raise|lower|release|invite|build|open|close)$/i;
/** What is looked at without anything being meant to be done. */
const NO_STEP =
  /^(?:during|following|future|report|reports|documents?|evidence|situation|cases?|figures?|candidates?|forward|back|like|ourselves|human|it|them|ahead|up|out|after)$/i;

export const considers: Rule = {
  id: 'considers',
  kind: 'commitment',
  title: 'A step that is being considered, or readiness for one',
  why: 'Consideration is not a promise to act: its stage is considering, and it is never read as more.',
  examples: [
    {
      text: 'The Government is considering ratifying the Convention on Enforced Disappearance.',
      expects: ['The Government is considering ratifying the Convention on Enforced Disappearance'],
    },
    {
      text: 'Ljubljana is also studying accession to the 1961 Convention.',
      expects: ['Ljubljana is also studying accession to the 1961 Convention'],
    },
    {
      text: 'We are looking at a fund for flooded villages.',
      expects: ['We are looking at a fund for flooded villages'],
    },
    {
      text: 'The reservation to article 9 is being looked at again.',
      expects: ['The reservation to article 9 is being looked at again'],
    },
    {
      text: 'We are ready to share our experience with other States.',
      expects: ['We are ready to share our experience with other States'],
    },
    { text: 'The Government has never considered ratifying the treaty.', expects: [], why: 'negation' },
    { text: 'We may accede to the Rome Statute next year.', expects: ['We may accede to the Rome Statute next year'] },
    { text: 'We stand ready to work with all partners.', expects: [], why: 'no act' },
    {
      text: 'The Government is evaluating the possibility of recognizing the competence of the court.',
      expects: ['The Government is evaluating the possibility of recognizing the competence of the court'],
    },
    {
      text: 'Consideration is being given to withdrawing the reservation.',
      expects: ['Consideration is being given to withdrawing the reservation'],
    },
    { text: 'We may be wrong.', expects: [], why: 'no act' },
    { text: 'We look forward to the dialogue.', expects: [], why: 'courtesy' },
    { text: 'The Human Rights Council considered the report.', expects: [], why: 'what the Council does' },
  ],
  hint: /consider|evaluat|contemplat|analy|examin|stud(?:y|i)|explor|weigh|assess|review|look|debating|discussing|thought|ready|prepared|willing|open to|under |\b(?:may|might)\b/i,
  find: (part) => [
    ...commitmentsBy(part, CONSIDERS, (match, actor) => {
      const word = (match.groups?.verb ?? '').toLowerCase();
      const study = match.groups?.study ?? '';
      const past = /ed\b/i.test(study) && !/\b(?:has|have) been\b|\bing\b/i.test(match[0]);
      const plain =
        /^(?:consider|examine|evaluate|contemplate|study|explore|review|assess|look)s?\b/i.test(study) &&
        !/\b(?:will|would)\b/i.test(match[0]);
      const step = VERB_OF[word] ?? (/ing$/.test(word) && !isVague(word) ? word : null);
      if (actor.kind === 'person' || NO_STEP.test(word)) return null;
      // "A system of assessing disability": a noun, and nobody who assesses.
      if (/ing\b/i.test(study) && !/^(?:is|are|was|were|has|have|had|will|would)\b/i.test(match[0])) return null;
      if (plain && (actor.kind !== 'own' || /^look/i.test(study))) return null;
      if (
        step === null &&
        (past || plain || (part.voice === null && !isLegal(part.masked.slice(match.index, match.index + 120))))
      )
        return null;
      const from = step === null ? spanOf(match, 'study').end : spanOf(match, 'verb').end;
      return { verb: step ?? baseForm(study.split(/\s/)[0] as string), objectFrom: from, stage: 'considering' };
    }),
    ...commitmentsBy(part, CONSIDERED, (_, actor) =>
      actor.kind === 'thing' ? { verb: 'consider', objectFrom: actor.start, stage: 'considering' } : null,
    ),
    ...(part.voice === null ? [] : [...part.masked.matchAll(THOUGHT)]).flatMap((match) => {
      const word = (match.groups?.verb ?? '').toLowerCase();
      const verb = VERB_OF[word] ?? (/ing$/.test(word) ? word : 'consider');
      return impersonal(part, match as RegExpExecArray, verb, 'considering');
    }),
    ...commitmentsBy(part, MAY, (match, actor) => {
      const verb = match.groups?.verb as string;
      return part.voice === null || isVague(verb) || actor.kind !== 'own' || !ACTS.test(verb)
        ? null
        : { verb, objectFrom: spanOf(match, 'verb').end, stage: 'considering' };
    }),
    ...commitmentsBy(part, READY, (match, actor) => {
      const verb = match.groups?.verb as string;
      return isVague(verb) || isVaguePhrase(part.masked.slice(spanOf(match, 'verb').start)) || actor.kind !== 'own'
        ? null
        : { verb, objectFrom: spanOf(match, 'verb').end, stage: 'considering' };
    }),
  ],
};
