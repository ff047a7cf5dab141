import type { Witness } from '../../domain/recommendation.js';
import { sourceName } from '../facet-labels.js';
import { grouped } from '../figures.js';
import { TEXT } from '../text/en.js';
import { Day } from './marks.js';

/** A cell can be anything that somebody's table held; its beginning is enough here, the JSON has it all. */
const LONGEST_CELL = 2_000;

/** Every row of a source that speaks of it: where, when seen, and the cells as they stood. */
export function WitnessList({ witnesses }: { witnesses: readonly Witness[] }) {
  if (witnesses.length === 0) return null;
  return (
    <>
      <h2>{TEXT.recommendation.witnesses}</h2>
      <p class="quiet">{TEXT.recommendation.witnessesMeaning}</p>
      <ul class="plain witnesses">
        {witnesses.map((witness) => (
          <WitnessItem witness={witness} />
        ))}
      </ul>
    </>
  );
}

function WitnessItem({ witness }: { witness: Witness }) {
  const { source, file, line, firstSeenOn, lastSeenOn, goneOn, raw, rank } = witness;
  const text = TEXT.recommendation;
  return (
    <li>
      <p class="meta">
        <strong>{sourceName(source)}</strong>
        {`, ${file}, ${text.line} ${grouped(line)}`}
        <span class="quiet">
          {` · ${TEXT.rankNames[rank]} · ${text.firstSeen} `}
          <Day date={firstSeenOn} />
          {`, ${text.lastSeen} `}
          <Day date={lastSeenOn} />
        </span>
        {goneOn === null ? null : (
          <strong>
            {` · ${text.gone} `}
            <Day date={goneOn} />
          </strong>
        )}
      </p>
      <details>
        <summary>{text.cells}</summary>
        <dl class="cells">
          {Object.entries(raw).map(([heading, cell]) => (
            <div>
              <dt>{heading}</dt>
              <dd>{cell.length > LONGEST_CELL ? `${cell.slice(0, LONGEST_CELL)}…` : cell}</dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  );
}
