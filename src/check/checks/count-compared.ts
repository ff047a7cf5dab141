import type { Claim } from '../../domain/claim.js';
import type { NationalMeasure } from '../../domain/national-measure.js';
import { dateInWords, isBefore } from '../../domain/partial-date.js';
import type { Check } from '../check.js';
import { exampleOf } from '../example.js';
import { exampleMeasure } from '../example-record.js';
import { findingOf } from '../finding-of.js';
import { measureEvidence, measuresAbout } from '../measures.js';
import { nameOf } from '../statement-words.js';
import { matterOf, shared } from '../words.js';

const ID = 'count-compared';

/** A UN record made within this many days after the statement still speaks of the same time. */
const DAYS_AFTER = 60;

export const countCompared: Check = {
  id: ID,
  title: 'A count against national measures and the UN record',
  rule: [
    'Figures on the same matter that count the same kind of thing are set side by side, each with its day and its source. A figure that speaks of a time well after the statement is no ground.',
    'Where all agree with the statement it is confirmed (in line, where its words are approximate); where none does, contradicted; where some do and some do not, the sources differ and each is shown.',
    "The State's own statement is never evidence for itself.",
  ],
  examples: [
    exampleOf({
      title: 'Two sources, two figures',
      quote: 'more than 300 fishermen returned home from captivity',
      claim: { measure: 'count', comparator: 'more-than', value: 300, unit: 'fishermen' },
      record: {
        measures: [
          exampleMeasure({
            measure: 'Return of fishermen',
            on: '2030-01',
            whatItDoes: 'return of fishermen from captivity',
            figureAsReported: '310',
            figureCounts: 'fishermen',
            asOf: '2030-02-01',
          }),
          exampleMeasure({
            measure: 'Return of fishermen',
            on: '2030-01',
            whatItDoes: 'return of fishermen from captivity',
            figureAsReported: '280',
            figureCounts: 'fishermen',
            asOf: '2030-03-01',
          }),
        ],
      },
      outcome: 'sources-differ',
      says: ['310', '280'],
    }),
    exampleOf({
      title: 'No figure on the matter',
      quote: 'more than 300 fishermen returned home from captivity',
      claim: { measure: 'count', comparator: 'more-than', value: 300, unit: 'fishermen' },
      outcome: 'not-in-record',
      says: ['Exampland'],
    }),
  ],
  appliesTo: ({ claim }) => claim?.measure === 'count',
  needs: (statement) => (statement.state === null ? null : { state: statement.state, parts: ['measures'] }),
  decide: (statement, context) => {
    const claim = statement.claim as Claim;
    const said = statement.saidOn?.value ?? context.today;
    const comparable = measuresAbout(statement, context.record.measures).filter(
      (measure) => figureOf(measure) !== null && inTime(measure, said) && countsTheSame(claim, measure),
    );
    const whole = wholeOnly(comparable);
    if (whole.length === 0)
      return findingOf(ID, context, {
        outcome: 'not-in-record',
        because: `No figure of ${nameOf(context, statement.state)} on this matter up to that day is in the record.`,
      });
    const answers = whole.map((measure) => admits(claim, figureOf(measure) as number));
    const all = answers.every(Boolean);
    const outcome = all
      ? claim.comparator === 'exactly'
        ? 'confirmed'
        : 'in-line-with-record'
      : answers.some(Boolean)
        ? 'sources-differ'
        : 'contradicted';
    const lines = whole.map(
      (measure) => `${figureOf(measure)} (${measure.source}${measure.asOf ? `, ${dateInWords(measure.asOf)}` : ''})`,
    );
    return findingOf(ID, context, {
      outcome,
      because: `The record has ${lines.join(' and ')}${outcome === 'sources-differ' ? ': they do not agree' : ''}.`,
      workings: whole.map(
        (measure, index) =>
          `${figureOf(measure)}: ${answers[index] ? 'admitted by' : 'outside'} "${claim.comparator.replace('-', ' ')} ${claim.value}"`,
      ),
      recordReadTo:
        whole
          .map((measure) => measure.asOf)
          .filter((day) => day !== null)
          .sort()
          .at(-1) ?? null,
      evidence: whole.map((measure) =>
        measureEvidence(
          measure,
          `${measure.figureAsReported}: ${measure.figureCounts ?? measure.measure}${measure.asOf ? `, as of ${dateInWords(measure.asOf)}` : ''}`,
        ),
      ),
    });
  },
};

const PERSONS =
  /\b(?:people|persons?|citizens?|nationals?|women|men|children|girls|boys|returnees|prisoners|detainees|refugees|families)\b/i;

/** People are compared with people, laws with laws: the last word of what is counted must be what the source counts. */
function countsTheSame(claim: Claim, measure: NationalMeasure): boolean {
  const counted = `${measure.figureCounts ?? ''} ${measure.whatItDoes}`;
  if (PERSONS.test(claim.unit ?? '')) return PERSONS.test(counted);
  const noun = (claim.unit ?? '').split(/\s+/).at(-1) ?? '';
  return shared(matterOf(noun), matterOf(counted)) > 0;
}

/** The figure alone; null where the source gives a range or words. */
function figureOf(measure: NationalMeasure): number | null {
  const text = measure.figureAsReported ?? '';
  return /^\d[\d,]*$/.test(text) ? Number(text.replaceAll(',', '')) : null;
}

function inTime(measure: NationalMeasure, said: string): boolean {
  if (measure.asOf === null) return false;
  return !isBefore(said, measure.asOf) || Date.parse(measure.asOf) - Date.parse(said) <= DAYS_AFTER * 86_400_000;
}

/** Measures of the one matter closest to the statement: a part of the operation is not compared with the whole. */
function wholeOnly(measures: readonly NationalMeasure[]): NationalMeasure[] {
  const together = measures.filter((measure) => / together\b|\btotal\b/i.test(measure.measure));
  if (together.length > 0) return together.filter((measure) => measure.measure === together[0]?.measure);
  return measures.filter((measure) => measure.measure === measures[0]?.measure);
}

function admits(claim: Claim, record: number): boolean {
  const stated = Number(claim.value);
  switch (claim.comparator) {
    case 'more-than':
      return record > stated;
    case 'at-least':
      return record >= stated;
    case 'less-than':
      return record < stated;
    case 'about':
      return Math.abs(record - stated) <= stated * 0.05;
    case 'nearly':
      return record <= stated && record >= stated * 0.95;
    default:
      return record === stated;
  }
}
