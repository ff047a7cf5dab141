import { covers, dateInWords, firstDayOf } from '../../domain/partial-date.js';
import type { Check } from '../check.js';
import { exampleOf } from '../example.js';
import { exampleMeasure } from '../example-record.js';
import { findingOf } from '../finding-of.js';
import { beganOn, measureEvidence, measuresAbout } from '../measures.js';
import { nameOf } from '../statement-words.js';

const ID = 'measure-since';

export const measureSince: Check = {
  id: ID,
  title: 'A measure in force since a day',
  rule: [
    'The measure meant is the one in the record of national measures whose words match the statement best.',
    'Confirmed where it was made in the year, month or day stated; contradicted where the record has another year for the same measure.',
  ],
  examples: [
    exampleOf({
      title: 'In force since the year stated',
      quote: 'the moratorium on evictions, which we observe since 2021',
      claim: { measure: 'date', comparator: 'since', value: '2021', unit: 'the moratorium on evictions' },
      record: {
        measures: [
          exampleMeasure({
            measure: 'Moratorium on evictions',
            kind: 'decree',
            on: '2021-04-02',
            whatItDoes: 'stays the carrying out of evictions',
            status: 'in force',
          }),
        ],
      },
      outcome: 'confirmed',
      says: ['2 April 2021'],
    }),
    exampleOf({
      title: 'Nothing on the matter',
      quote: 'the moratorium on evictions, which we observe since 2021',
      claim: { measure: 'date', comparator: 'since', value: '2021', unit: 'the moratorium on evictions' },
      outcome: 'not-in-record',
      says: ['Exampland'],
    }),
  ],
  appliesTo: ({ claim }) => claim?.measure === 'date' && claim.comparator === 'since',
  needs: (statement) => (statement.state === null ? null : { state: statement.state, parts: ['measures'] }),
  decide: (statement, context) => {
    const stated = String(statement.claim?.value);
    const about = measuresAbout(statement, context.record.measures, 1).filter(
      (measure) =>
        beganOn(measure) !== null &&
        firstDayOf(beganOn(measure) as string) <= (statement.saidOn?.value ?? context.today),
    );
    const same = about.find(
      (measure) => covers(stated, beganOn(measure) as string) || covers(beganOn(measure) as string, stated),
    );
    const measure = same ?? about[0];
    if (measure === undefined)
      return findingOf(ID, context, {
        outcome: 'not-in-record',
        because: `No measure of ${nameOf(context, statement.state)} in the record speaks of this.`,
      });
    const began = beganOn(measure) as string;
    return findingOf(ID, context, {
      outcome: same ? 'confirmed' : 'not-in-record',
      because: same
        ? `${measure.measure}: ${measure.kind} of ${dateInWords(began)}; ${measure.status}.`
        : `The record has ${measure.measure} of ${dateInWords(began)}, but nothing of ${dateInWords(stated)} on this matter.`,
      recordReadTo: measure.asOf,
      evidence: [measureEvidence(measure)],
    });
  },
};
