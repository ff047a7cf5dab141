import { grouped } from '../figures.js';
import { TEXT } from '../text/en.js';

/** Horizontal bars of counts. Lengths are parts of the width, so that words keep their size on any screen. */
export interface Bar {
  readonly label: string;
  readonly value: number;
}

const ROW = 44;
/** Room for the figure behind the longest bar, in hundredths of the width. */
const LONGEST = 84;

export function Bars({ title, bars }: { title: string; bars: readonly Bar[] }) {
  if (bars.length === 0) return null;
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <svg class="chart bars" role="img" width="100%" height={bars.length * ROW} aria-label={inWords(title, bars)}>
      {bars.map((bar, index) => {
        const length = `${((bar.value / most) * LONGEST).toFixed(2)}%`;
        return (
          <>
            <text class="label" x="0" y={index * ROW + 15}>
              {cut(bar.label)}
            </text>
            <rect class="bar" x="0" y={index * ROW + 22} width={length} height="12" />
            <text class="figure" x={length} dx="6" y={index * ROW + 33}>
              {grouped(bar.value)}
            </text>
          </>
        );
      })}
    </svg>
  );
}

/** For those who hear the chart; the table beside it has every figure. */
function inWords(title: string, bars: readonly Bar[]): string {
  const largest = bars.reduce((most, bar) => (bar.value > most.value ? bar : most));
  return `${title}. ${TEXT.charts.largest(largest.label, grouped(largest.value))}`;
}

/** A line of a chart does not wrap; the table has the whole. */
export const cut = (label: string, most = 44): string =>
  label.length > most ? `${label.slice(0, most - 1).trimEnd()}…` : label;
