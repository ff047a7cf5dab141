import type { Evidence, Finding } from '../../domain/finding.js';
import { TEXT } from '../text/en.js';
import { Day, OutcomeMark } from './marks.js';

/** A finding with its reason; arithmetic and evidence one click away. */
export function FindingNote({ finding, open = false }: { finding: Finding; open?: boolean }) {
  return (
    <div class="finding">
      <p class="verdict">
        <OutcomeMark finding={finding} />
      </p>
      <p>{finding.because}</p>
      <details open={open}>
        <summary>{TEXT.evidence}</summary>
        {finding.workings.length > 0 ? (
          <ul class="workings">
            {finding.workings.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        ) : null}
        <EvidenceList evidence={finding.evidence} />
        <p class="quiet">
          {finding.recordReadTo ? (
            <>
              {`${TEXT.readTo} `}
              <Day date={finding.recordReadTo} />
              {'. '}
            </>
          ) : null}
          {`${TEXT.checkedBy}: `}
          <a href={`/checks/${finding.check}`}>{finding.check}</a>
          {', '}
          <Day date={finding.asOf} />
        </p>
      </details>
    </div>
  );
}

function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  if (evidence.length === 0) return <p class="quiet">{TEXT.noEvidence}</p>;
  return (
    <ul class="evidence">
      {evidence.map((item) => (
        <li>
          {item.what}
          <span class="source">
            {' — '}
            {item.url ? (
              <a href={item.url} rel="noopener nofollow">
                {item.source}
              </a>
            ) : (
              item.source
            )}
            {item.confidence === 'high' ? '' : ` (${item.confidence} confidence)`}
          </span>
        </li>
      ))}
    </ul>
  );
}
