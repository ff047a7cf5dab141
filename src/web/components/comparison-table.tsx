import type { ComparisonView, CountedBy } from '../../register/views.js';
import { type Segment, segmentsIn } from '../charts/segments.js';
import { ShareBars } from '../charts/share-bars.js';
import type { AskedComparison } from '../compare-params.js';
import { facetLabel } from '../facet-labels.js';
import { grouped } from '../figures.js';
import { inOrder } from '../in-order.js';
import { addressOf, narrowedTo } from '../search-params.js';
import { TEXT } from '../text/en.js';
import { percent } from './marks.js';

/** Counts and shares with n. Too few cases bear no share, in the table and in the chart. */
export function ComparisonTable({ view, asked }: { view: ComparisonView; asked: AskedComparison }) {
  const { by, least } = view;
  const text = TEXT.compare;
  const columns = view.columns
    .map((column) => ({ ...column, label: labelOf(by, column) }))
    .sort((a, b) => inOrder(a.label, b.label));
  const few = columns.some(({ counts }) => counts.received < least);
  return (
    <>
      <h2>{text.result}</h2>
      <p class="quiet">{text.unit(view.unit)}</p>
      {few ? <p class="notice">{text.tooFewNote(least)}</p> : null}
      <ShareBars
        id="compared"
        title={text.chart(text.kinds[by].toLowerCase())}
        rows={columns.filter(({ counts }) => counts.received >= least)}
      />
      <Table columns={columns} asked={asked} least={least} />
      <p class="meta quiet">{text.shares}</p>
    </>
  );
}

const labelOf = (by: ComparisonView['by'], { value, label }: CountedBy): string =>
  by === 'cycle' ? TEXT.cycle(value) : facetLabel(by, value, label);

interface TableProps {
  readonly columns: readonly CountedBy[];
  readonly asked: AskedComparison;
  readonly least: number;
}

function Table({ columns, asked, least }: TableProps) {
  const text = TEXT.compare;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={text.result}>
      <table class="counts">
        <thead>
          <tr>
            <th scope="col">{text.position}</th>
            {columns.map(({ value, label }) => (
              <th scope="col">
                <a href={addressOf(narrowedTo(asked.filter, asked.by, value))}>{label}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{text.received}</th>
            {columns.map(({ counts }) => (
              <td>{grouped(counts.received)}</td>
            ))}
          </tr>
          {segmentsIn(columns.map(({ counts }) => counts)).map((segment) => (
            <PositionRow segment={segment} columns={columns} least={least} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PositionRow({ segment, columns, least }: { segment: Segment; columns: readonly CountedBy[]; least: number }) {
  return (
    <tr>
      <th scope="row">{TEXT.positionsLong[segment]}</th>
      {columns.map(({ counts: { received, by } }) => (
        <td>
          {grouped(by[segment])}
          <br />
          <span class="quiet">{received < least ? TEXT.compare.tooFew(least) : percent(by[segment], received)}</span>
        </td>
      ))}
    </tr>
  );
}
