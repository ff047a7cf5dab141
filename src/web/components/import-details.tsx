import type { ImportCounts, ImportRemark, ImportReport } from '../../domain/import-report.js';
import { grouped } from '../figures.js';
import { TEXT } from '../text/en.js';

/** Rows that a page lists; the report on disk has up to a thousand. */
const LISTED = 200;

interface ImportDetailsProps {
  /** Unlike that of other imports on the page. */
  readonly label: string;
  readonly report: ImportReport;
  readonly desk: boolean;
}

export function ImportDetails({ label, report, desk }: ImportDetailsProps) {
  const text = TEXT.imports;
  const sentences = [
    report.repeated > 0 ? text.repeated(report.repeated) : null,
    report.refusedCount > 0 ? text.refused(report.refusedCount) : null,
    report.remarkCount > 0 ? text.remarks(report.remarkCount) : null,
  ].filter((sentence) => sentence !== null);
  return (
    <>
      <CountsTable label={label} counts={report.counts} />
      {sentences.length > 0 ? <p class="meta">{sentences.join(' ')}</p> : null}
      {desk && report.unexpected.length > 0 ? (
        <p class="meta">{`${text.unexpected} ${report.unexpected.join('; ')}`}</p>
      ) : null}
      {desk ? <Remarks label={label} title={text.refusedList(report.refusedCount)} remarks={report.refused} /> : null}
      {desk ? <Remarks label={label} title={text.remarkList(report.remarkCount)} remarks={report.remarks} /> : null}
    </>
  );
}

function CountsTable({ label, counts }: { label: string; counts: readonly ImportCounts[] }) {
  const text = TEXT.imports;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={label}>
      <table class="counts">
        <thead>
          <tr>
            {[text.kind, text.read, text.created, text.unchanged, text.changed, text.gone].map((heading) => (
              <th scope="col">{heading}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((row) => (
            <tr>
              <th scope="row">{text.kinds[row.kind] ?? row.kind}</th>
              {[row.read, row.created, row.unchanged, row.changed, row.gone].map((count) => (
                <td>{grouped(count)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RemarksProps {
  readonly label: string;
  readonly title: string;
  readonly remarks: readonly ImportRemark[];
}

function Remarks({ label, title, remarks }: RemarksProps) {
  if (remarks.length === 0) return null;
  const text = TEXT.imports;
  return (
    <details>
      <summary>{title}</summary>
      {remarks.length > LISTED ? <p class="meta quiet">{text.firstRows(LISTED)}</p> : null}
      <div class="scroll" tabindex={0} role="region" aria-label={`${label}: ${title}`}>
        <table>
          <thead>
            <tr>
              {[TEXT.recommendation.file, text.column, text.value, text.reason].map((heading) => (
                <th scope="col">{heading}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {remarks.slice(0, LISTED).map(({ file, line, column, value, reason }) => (
              <tr>
                <td>{`${file}, ${TEXT.recommendation.line} ${grouped(line)}`}</td>
                <td>{column}</td>
                <td>{value.length > 120 ? `${value.slice(0, 119)}…` : value}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
