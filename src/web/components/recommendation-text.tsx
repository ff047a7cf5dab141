import type { RecommendationView } from '../../register/views.js';
import { nameOf, type StateNames } from '../state-names.js';
import { TEXT } from '../text/en.js';

/** The text whole, with who recommended it; and its parts, with who recommended each. */
export function RecommendationText({ view }: { view: RecommendationView }) {
  const { recommendation, recommendingStates } = view;
  const names: StateNames = new Map(recommendingStates.map((state) => [state.iso3, state.name]));
  const other = recommendation.language === 'en' ? {} : { lang: recommendation.language, dir: 'auto' as const };
  const isPledge = recommendation.kind === 'voluntary-pledge';
  return (
    <>
      <blockquote class="recommendation" {...other}>
        <p>{recommendation.text}</p>
      </blockquote>
      {isPledge ? null : <By codes={recommendation.recommendingStates} names={names} />}
      {recommendation.parts.length > 0 ? (
        <>
          <h2>{TEXT.recommendation.parts}</h2>
          <ol class="parts">
            {recommendation.parts.map((part) => (
              <li>
                <p {...other}>{part.text}</p>
                <By codes={part.recommendingStates} names={names} />
              </li>
            ))}
          </ol>
        </>
      ) : null}
    </>
  );
}

function By({ codes, names }: { codes: readonly string[]; names: StateNames }) {
  if (codes.length === 0) return null;
  return (
    <p class="meta">
      {`${TEXT.recommendedBy} `}
      {codes.map((code, index) => (
        <>
          {index === 0 ? '' : ', '}
          <a href={`/recommending/${code}`}>{nameOf(names, code)}</a>
        </>
      ))}
    </p>
  );
}
