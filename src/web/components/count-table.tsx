import type { CountedBy } from '../../register/views.js';
import { segmentsIn } from '../charts/segments.js';
import { grouped } from '../figures.js';
import { TEXT } from '../text/en.js';

interface CountTableProps {
  readonly caption: string;
  /** What a row is: `Theme`, `Cycle`. */
  readonly heading: string;
  readonly rows: readonly CountedBy[];
  readonly href: (row: CountedBy) => string;
}

/** Received and every position that occurs, row by row: the table behind a chart. */
export function CountTable({ caption, heading, rows, href }: CountTableProps) {
  const shown = segmentsIn(rows.map((row) => row.counts));
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={caption}>
      <table class="counts">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{heading}</th>
            <th scope="col">{TEXT.review.received}</th>
            {shown.map((segment) => (
              <th scope="col">{TEXT.columnNames[segment]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">
                <a href={href(row)}>{row.label}</a>
              </th>
              <td>{grouped(row.counts.received)}</td>
              {shown.map((segment) => (
                <td>{grouped(row.counts.by[segment])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
