import type { CountedBy } from '../../register/views.js';
import { ShareBars } from '../charts/share-bars.js';
import { TEXT } from '../text/en.js';
import { CountTable } from './count-table.js';

/** How many rows a chart bears; the table behind it has all. */
const IN_CHART = 12;
/** A table as short as this stands open. */
const SHORT = 6;

interface PositionsByProps {
  readonly id: string;
  readonly title: string;
  readonly heading: string;
  readonly rows: readonly CountedBy[];
  readonly href: (row: CountedBy) => string;
  readonly scale?: 'share' | 'count';
}

/** Positions by theme, State or cycle: a chart, and the table behind it. */
export function PositionsBy({ id, title, heading, rows, href, scale = 'count' }: PositionsByProps) {
  if (rows.length === 0) return null;
  const table = <CountTable caption={title} heading={heading} rows={rows} href={href} />;
  return (
    <div class={rows.length <= SHORT ? 'chart-and-table' : undefined}>
      <div>
        <ShareBars
          id={id}
          title={title}
          scale={scale}
          rows={rows.slice(0, IN_CHART).map(({ label, counts }) => ({ label, counts }))}
        />
        {rows.length > IN_CHART ? <p class="meta quiet">{TEXT.review.first(IN_CHART)}</p> : null}
      </div>
      {rows.length <= SHORT ? (
        table
      ) : (
        <details>
          <summary>{TEXT.asTable(rows.length)}</summary>
          {table}
        </details>
      )}
    </div>
  );
}
