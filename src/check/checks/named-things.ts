import type { NationalMeasure } from '../../domain/national-measure.js';
import { covers, dateInWords, isBefore, type PartialDate } from '../../domain/partial-date.js';
import type { Statement } from '../../domain/statement.js';
import type { Check } from '../check.js';
import { exampleOf } from '../example.js';
import { exampleMeasure } from '../example-record.js';
import { findingOf } from '../finding-of.js';
import { beganOn, measureEvidence } from '../measures.js';
import { nameOf } from '../statement-words.js';

const ID = 'named-things';

/** A name in quotation marks, as a text gives it to an operation, a law or a programme. */
const NAME = /[‘“"'«](?<name>\p{Lu}[\p{L}\p{N} -]*\p{L})[.,]?(?:[’”"'»]|$)/gu;

const namesIn = (statement: Statement): string[] =>
  [...statement.anchor.quote.matchAll(NAME)].map((match) => match.groups?.name as string);

const operation = (name: string, on: string) =>
  exampleMeasure({ measure: `Operation ${name}`, whatItDoes: 'return of fishermen', on, asOf: on });

export const namedThings: Check = {
  id: ID,
  title: 'A number of things that are named',
  rule: [
    'Where a statement counts things and gives each its name, each name is looked for among the national measures begun by the day of the statement, and in the year it speaks of.',
    'All on record: confirmed. One or more missing: not in the record, and the finding says which.',
  ],
  examples: [
    exampleOf({
      title: 'Two operations, both on record',
      quote: 'last year we completed two operations, ‘Heron’ and ‘Egret.’',
      claim: { measure: 'count', comparator: 'exactly', value: 2, unit: 'operations' },
      record: { measures: [operation('Heron', '2029-03'), operation('Egret', '2029-11-04')] },
      outcome: 'confirmed',
      says: ['Operation Heron', '4 November 2029'],
    }),
    exampleOf({
      title: 'One of them in another year',
      quote: 'last year we completed two operations, ‘Heron’ and ‘Egret',
      claim: { measure: 'count', comparator: 'exactly', value: 2, unit: 'operations' },
      record: { measures: [operation('Heron', '2029-03'), operation('Egret', '2027-11-04')] },
      outcome: 'not-in-record',
      says: ['Egret'],
    }),
  ],
  appliesTo: (statement) =>
    statement.claim?.measure === 'count' &&
    statement.claim.comparator === 'exactly' &&
    namesIn(statement).length > 0 &&
    namesIn(statement).length === statement.claim.value,
  needs: (statement) => (statement.state === null ? null : { state: statement.state, parts: ['measures'] }),
  decide: (statement, context) => {
    const names = namesIn(statement);
    const said = statement.saidOn?.value ?? context.today;
    const within = yearMeant(statement, said);
    const found = names.map((name) => begunBy(context.record.measures, name, said, within));
    const missing = names.filter((_, at) => found[at] === undefined);
    const measures = found.filter((measure) => measure !== undefined);
    return findingOf(ID, context, {
      outcome: missing.length === 0 ? 'confirmed' : 'not-in-record',
      because:
        missing.length === 0
          ? `The record has ${measures.map(inWords).join(' and ')}.`
          : `${missing.join(' and ')}: no measure of ${nameOf(context, statement.state)} by ${missing.length === 1 ? 'this name' : 'these names'}${within ? ` in ${within}` : ''} is in the record.`,
      recordReadTo: measures.at(-1)?.asOf ?? null,
      evidence: measures.map((measure) => measureEvidence(measure)),
    });
  },
};

const inWords = (measure: NationalMeasure): string => `${measure.measure} (${dateInWords(beganOn(measure) as string)})`;

/** "Last year", "this year": the year that the things must have begun in. */
function yearMeant(statement: Statement, said: PartialDate): PartialDate | null {
  const word = /\b(last|this) year\b/i.exec(statement.anchor.quote)?.[1]?.toLowerCase();
  return word === undefined ? null : String(Number(said.slice(0, 4)) - (word === 'last' ? 1 : 0));
}

function begunBy(
  measures: readonly NationalMeasure[],
  name: string,
  said: PartialDate,
  within: PartialDate | null,
): NationalMeasure | undefined {
  return measures.find((measure) => {
    const began = beganOn(measure);
    return (
      measure.confidence !== 'low' &&
      measure.measure
        .split(/[\s,]+/)
        .join(' ')
        .endsWith(name) &&
      began !== null &&
      !isBefore(said, began) &&
      (within === null || covers(within, began))
    );
  });
}
