import type { PositionCounts } from '../../register/views.js';
import { grouped } from '../figures.js';
import { TEXT } from '../text/en.js';
import { cut } from './bars.js';
import { type Segment, type SegmentBox, segmentsIn, segmentsOf } from './segments.js';

export interface ShareRow {
  readonly label: string;
  readonly counts: PositionCounts;
}

interface ShareBarsProps {
  /** Unlike those of other charts on the page: patterns are named after it. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly ShareRow[];
  /** `share`: every bar is as long as the next; `count`: as long as its number of recommendations. */
  readonly scale?: 'share' | 'count';
}

const ROW = 50;
/** A segment narrower than this, in hundredths of the width, bears no figure; the table has it. */
const LEAST_FOR_FIGURE = 9;

/** Positions as parts of a bar: plain, hatched, tinted and dotted, so that no part is told by colour alone. */
export function ShareBars({ id, title, rows, scale = 'share' }: ShareBarsProps) {
  const told = rows.filter((row) => row.counts.received > 0);
  if (told.length === 0) return null;
  const most = Math.max(...told.map((row) => row.counts.received));
  return (
    <figure class="chart">
      <svg role="img" width="100%" height={told.length * ROW} aria-label={inWords(title, told)}>
        <Patterns id={id} />
        {told.map((row, index) => (
          <Row row={row} y={index * ROW} id={id} whole={scale === 'share' ? row.counts.received : most} />
        ))}
      </svg>
      <figcaption class="key">
        {segmentsIn(told.map((row) => row.counts)).map((segment) => (
          <span>
            <svg aria-hidden="true" width="22" height="12">
              <rect {...paint(id, segment)} x="0.5" y="0.5" width="21" height="11" />
            </svg>
            {TEXT.positionsLong[segment]}
          </span>
        ))}
      </figcaption>
    </figure>
  );
}

function Row({ row, y, id, whole }: { row: ShareRow; y: number; id: string; whole: number }) {
  return (
    <>
      <text class="label" x="0" y={y + 15}>
        {`${cut(row.label, 34)} · ${grouped(row.counts.received)}`}
      </text>
      {segmentsOf(row.counts, whole).map((box) => (
        <Part box={box} y={y} id={id} />
      ))}
    </>
  );
}

function Part({ box, y, id }: { box: SegmentBox; y: number; id: string }) {
  return (
    <>
      <rect
        {...paint(id, box.segment)}
        x={`${box.from.toFixed(2)}%`}
        y={y + 21.5}
        width={`${box.width.toFixed(2)}%`}
        height="18"
      />
      {box.width >= LEAST_FOR_FIGURE ? (
        <text class={`in ${box.segment}`} x={`${box.from.toFixed(2)}%`} dx="6" y={y + 35}>
          {grouped(box.count)}
        </text>
      ) : null}
    </>
  );
}

const PATTERNED: readonly Segment[] = ['partially-supported', 'pending'];

const paint = (id: string, segment: Segment) => ({
  class: `part ${segment}`,
  ...(PATTERNED.includes(segment) ? { fill: `url(#${id}-${segment})` } : {}),
});

function Patterns({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={`${id}-partially-supported`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="ground" width="6" height="6" />
        <path class="stroke" d="M-1 1l2-2M0 6l6-6M5 7l2-2" />
      </pattern>
      <pattern id={`${id}-pending`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect class="ground" width="6" height="6" />
        <circle class="dot" cx="3" cy="3" r="1.1" />
      </pattern>
    </defs>
  );
}

/** For those who hear the chart. */
function inWords(title: string, rows: readonly ShareRow[]): string {
  const words = rows.slice(0, 12).map(({ label, counts }) => {
    const parts = segmentsOf(counts, counts.received).map((box) => `${box.count} ${TEXT.positionsLong[box.segment]}`);
    return TEXT.charts.rowWords(label, parts.join(', '));
  });
  return `${title}. ${words.join('. ')}.`;
}
