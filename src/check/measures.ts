import type { Evidence } from '../domain/finding.js';
import type { NationalMeasure } from '../domain/national-measure.js';
import type { PartialDate } from '../domain/partial-date.js';
import { dateInWords, isPartialDate } from '../domain/partial-date.js';
import type { Statement } from '../domain/statement.js';
import { evidenceOf } from './finding-of.js';
import { matterOf, shared } from './words.js';

/** Least words of matter that a measure must share with a statement to speak of the same thing. */
const SAME_MATTER = 2;

/**
 * Measures that speak of the same matter, the closest first: first those whose own name the statement covers most of.
 * Facts that were only remembered carry no finding.
 */
export function measuresAbout(
  statement: Statement,
  measures: readonly NationalMeasure[],
  least = SAME_MATTER,
): NationalMeasure[] {
  const said = matterOf(`${statement.anchor.quote} ${statement.context}`);
  const quoted = matterOf(statement.anchor.quote);
  const ranked = measures
    .filter((measure) => measure.confidence !== 'low')
    .map((measure) => {
      const name = matterOf(measure.measure);
      const whole = matterOf(`${measure.measure} ${measure.whatItDoes} ${measure.figureCounts ?? ''}`);
      return {
        measure,
        named: shared(quoted, name) / Math.max(1, name.size),
        words: shared(said, whole),
        own: shared(quoted, whole),
      };
    });
  return ranked
    .filter(({ words, own }) => words >= least && own >= 1)
    .sort((a, b) => b.named - a.named || b.own - a.own || b.words - a.words)
    .map(({ measure }) => measure);
}

/** The first day of a measure's own day or period. */
export function beganOn(measure: NationalMeasure): PartialDate | null {
  const first = measure.on?.split(' to ')[0] ?? null;
  return first !== null && isPartialDate(first) ? first : null;
}

export function measureEvidence(measure: NationalMeasure, what?: string): Evidence {
  const began = beganOn(measure);
  const number = measure.number ? ` No. ${measure.number}` : '';
  return evidenceOf(
    measure,
    what ??
      `${measure.kind}${number}${began ? ` of ${dateInWords(began)}` : ''}: ${measure.whatItDoes || measure.measure}`,
    { item: `measure:${measure.measure}`, on: began ?? measure.asOf },
  );
}
