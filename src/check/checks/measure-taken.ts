import { dateInWords, firstDayOf, isBefore, spanInWords } from '../../domain/partial-date.js';
import type { Check } from '../check.js';
import { exampleOf } from '../example.js';
import { exampleMeasure } from '../example-record.js';
import { findingOf } from '../finding-of.js';
import { beganOn, measureEvidence, measuresAbout } from '../measures.js';
import { isAhead, nameOf, saidWhen } from '../statement-words.js';

const ID = 'measure-taken';

const ENACTED = /^(?:law|code|decree|act|constitution)$/i;
const BEGUN = /^(?:bill|draft|announcement|address|plan)$/i;

export const measureTaken: Check = {
  id: ID,
  title: 'A law or policy promised, or reported as made',
  rule: [
    'A promise is answered by a law, code or decree on the same matter made on or after the day of the statement; a bill or an announcement since then is a first step: under way.',
    'A deed reported as done needs a law, code or decree made before the statement. An order or a bill is not the law.',
    'Facts that were only remembered carry no finding. The record of national measures covers single acts, so finding none says nothing: not in the record.',
  ],
  examples: [
    exampleOf({
      title: 'A law on the matter came later',
      quote: 'We will revise the law on public libraries',
      commitment: { act: 'revise', object: 'law on public libraries', stage: 'planned' },
      record: {
        measures: [
          exampleMeasure({
            measure: 'Public libraries',
            kind: 'law',
            on: '2031-03-01',
            whatItDoes: 'opens public libraries to every reader',
          }),
        ],
      },
      outcome: 'act-on-record',
      says: ['1 March 2031'],
    }),
    exampleOf({
      title: 'Said to be done, and only a bill is on record',
      quote: 'The law on public libraries has been revised',
      commitment: { act: 'revise', object: 'law on public libraries', stage: 'done' },
      record: {
        measures: [
          exampleMeasure({
            measure: 'Public libraries',
            kind: 'bill',
            on: '2029-03-01',
            whatItDoes: 'opens public libraries to every reader',
          }),
        ],
      },
      outcome: 'not-in-record',
      says: ['Exampland'],
    }),
  ],
  appliesTo: ({ commitment, anchor }) =>
    commitment !== null &&
    commitment.stage !== 'considering' &&
    /\b(?:law|laws|legislation|code|bill|act|decree|penalt\w+|constitution\w*|death penalty|moratorium|commission|institution|mechanism|plan|strategy|article|provision|ombuds\w+|quota|reform\w*|amend\w*|criminal\w*)\b/i.test(
      anchor.quote,
    ),
  needs: (statement) =>
    statement.state === null ? null : { state: statement.state, parts: ['measures', 'assessments'] },
  decide: (statement, context) => {
    const said = statement.saidOn?.value ?? context.today;
    const done = statement.commitment?.stage === 'done';
    const name = nameOf(context, statement.state);
    const about = measuresAbout(statement, context.record.measures).filter((measure) => beganOn(measure) !== null);
    const inTime = about.filter((measure) =>
      done ? isBefore(beganOn(measure) as string, said) : !isBefore(beganOn(measure) as string, firstDayOf(said)),
    );
    const enacted = inTime.find((measure) => ENACTED.test(measure.kind));
    if (enacted) {
      const on = beganOn(enacted) as string;
      const others = inTime.filter((measure) => measure !== enacted && ENACTED.test(measure.kind)).slice(0, 2);
      return findingOf(ID, context, {
        outcome: done ? 'confirmed' : 'act-on-record',
        because: `${enacted.kind === 'law' ? 'A law' : `A ${enacted.kind}`}${enacted.number ? ` (No. ${enacted.number})` : ''} of ${dateInWords(on)} is on record: ${enacted.whatItDoes || enacted.measure}${done ? '' : `; ${spanInWords(said, on)} after the statement`}.`,
        workings: done ? [] : [`${dateInWords(said)} → ${dateInWords(on)}: ${spanInWords(said, on)}`],
        recordReadTo: enacted.asOf ?? on,
        evidence: [measureEvidence(enacted), ...others.map((measure) => measureEvidence(measure))],
      });
    }
    const begun = inTime.find((measure) => BEGUN.test(measure.kind));
    if (begun && !done)
      return findingOf(ID, context, {
        outcome: 'under-way',
        because: `${begun.measure} (${begun.kind}) of ${dateInWords(beganOn(begun) as string)} is on record, a law is not.`,
        recordReadTo: begun.asOf,
        evidence: [measureEvidence(begun)],
      });
    if (isAhead(statement, context.today))
      return findingOf(ID, context, {
        outcome: 'not-yet-due',
        because: `It was promised for ${dateInWords(statement.commitment?.due as string)}, which lies ahead.`,
      });
    const steps = done ? inTime.filter((measure) => BEGUN.test(measure.kind)).slice(0, 3) : [];
    return findingOf(ID, context, {
      outcome: 'not-in-record',
      because: `No law, code or decree of ${name} on this matter ${done ? 'before' : 'after'} ${saidWhen(statement)} is in the record we hold${steps.length > 0 ? '; what led up to one is' : ''}.`,
      evidence: steps.map((measure) => measureEvidence(measure)),
    });
  },
};
