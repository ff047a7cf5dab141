import type { PositionStep, Recommendation } from '../../domain/recommendation.js';
import { documentUrl } from '../citation.js';
import { sourceName } from '../facet-labels.js';
import { TEXT } from '../text/en.js';
import { Day } from './marks.js';
import { PositionMark } from './position.js';

/** The latest on record first, then how it came to be; sources that differ stand side by side. */
export function PositionSteps({ recommendation }: { recommendation: Recommendation }) {
  const { position, positions, kind } = recommendation;
  if (kind !== 'upr-recommendation' && positions.length === 0)
    return kind === 'voluntary-pledge' ? null : <p class="quiet">{TEXT.recommendation.notAsked}</p>;
  const waits = position === 'pending' ? positions.findLast((step) => step.pendingUntil !== null)?.pendingUntil : null;
  return (
    <>
      <h2>{TEXT.recommendation.position}</h2>
      <p class="verdict latest">
        <PositionMark position={position} />
      </p>
      <p class="quiet">{position === null ? TEXT.recommendation.positionUnknown : TEXT.recommendation.latest}</p>
      {waits ? <p>{TEXT.recommendation.pendingUntil(waits)}</p> : null}
      {recommendation.sourcesDiffer ? <SideBySide positions={positions} /> : null}
      {positions.length > 0 ? <Steps positions={positions} /> : null}
    </>
  );
}

/** Each source's own latest word. */
function SideBySide({ positions }: { positions: readonly PositionStep[] }) {
  const bySource = new Map<string, PositionStep[]>();
  for (const step of positions) bySource.set(step.source, [...(bySource.get(step.source) ?? []), step]);
  const says = [...bySource].map(([source, steps]) => {
    const told = [...new Set(steps.map((step) => TEXT.positionsLong[step.position]))];
    return TEXT.recommendation.says(sourceName(source), told.join(', '));
  });
  return (
    <>
      <p class="notice">{TEXT.recommendation.differ(says)}</p>
      <div class="side-by-side">
        {[...bySource].map(([source, steps]) => (
          <section>
            <h3>{sourceName(source)}</h3>
            {steps.map((step) => (
              <p>
                <PositionMark position={step.position} />
                <span class="quiet">{` “${step.asReported}”`}</span>
                {step.part === null ? null : <span class="quiet">{` ${TEXT.recommendation.part} “${step.part}”`}</span>}
              </p>
            ))}
          </section>
        ))}
      </div>
    </>
  );
}

function Steps({ positions }: { positions: readonly PositionStep[] }) {
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={TEXT.recommendation.steps}>
      <table>
        <caption>{TEXT.recommendation.steps}</caption>
        <thead>
          <tr>
            <th scope="col">{TEXT.recommendation.day}</th>
            <th scope="col">{TEXT.recommendation.position}</th>
            <th scope="col">{TEXT.recommendation.ownWord}</th>
            <th scope="col">{TEXT.recommendation.where}</th>
            <th scope="col">{TEXT.recommendation.source}</th>
          </tr>
        </thead>
        <tbody>
          {positions.map((step) => (
            <StepRow step={step} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function StepRow({ step }: { step: PositionStep }) {
  return (
    <tr>
      <td>{step.on === null ? <span class="quiet">{TEXT.recommendation.dayUnknown}</span> : <Day date={step.on} />}</td>
      <td>
        <PositionMark position={step.position} />
        {step.pendingUntil === null ? '' : ` (${step.pendingUntil})`}
      </td>
      <td>
        {`“${step.asReported}”`}
        {step.part === null ? null : <span class="quiet">{` ${TEXT.recommendation.part} “${step.part}”`}</span>}
      </td>
      <td>
        {step.symbol === null ? null : (
          <a href={documentUrl(step.symbol)} rel="noopener nofollow">
            {step.symbol}
          </a>
        )}
        {step.paragraph === null ? '' : `${step.symbol === null ? '' : ', '}${TEXT.paragraph(step.paragraph)}`}
        {step.symbol === null && step.paragraph === null ? '–' : ''}
      </td>
      <td>
        {sourceName(step.source)}
        <br />
        <span class="quiet">{TEXT.rankNames[step.rank]}</span>
      </td>
    </tr>
  );
}
