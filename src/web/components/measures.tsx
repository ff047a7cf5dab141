import type { NationalMeasure } from '../../domain/national-measure.js';
import { TEXT } from '../text/en.js';

/** Laws, decrees, operations and figures of a State, folded by the year they begin in; newest first. */
export function MeasuresByYear({ measures }: { measures: readonly NationalMeasure[] }) {
  if (measures.length === 0) return null;
  const yearOf = (measure: NationalMeasure): string => /\d{4}/.exec(measure.on ?? '')?.[0] ?? TEXT.state.noYear;
  const years = [...new Set(measures.map(yearOf))];
  return (
    <>
      <h2>{TEXT.state.measures}</h2>
      {years.map((year) => {
        const own = measures.filter((measure) => yearOf(measure) === year);
        return (
          <details class="year">
            <summary>{TEXT.state.measuresOf(year, own.length)}</summary>
            <ul class="plain">
              {own.map((measure) => (
                <Measure measure={measure} />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

function Measure({ measure }: { measure: NationalMeasure }) {
  const what = [measure.kind + (measure.number ? ` No. ${measure.number}` : ''), measure.on].filter(Boolean).join(', ');
  const figure = measure.figureAsReported ? ` — ${measure.figureAsReported} ${measure.figureCounts ?? ''}` : '';
  return (
    <li>
      <strong>{measure.measure}</strong>
      {` (${what}): ${measure.whatItDoes}${figure}`}
      <span class="source">
        {` — ${measure.source}${measure.confidence === 'high' ? '' : ` ${TEXT.state.confidence(measure.confidence)}`}`}
      </span>
    </li>
  );
}
