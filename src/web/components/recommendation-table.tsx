import type { Recommendation } from '../../domain/recommendation.js';
import { nameOf, type StateNames } from '../state-names.js';
import { TEXT } from '../text/en.js';
import { PositionMark } from './position.js';

/** The recommendations of one review, in order of their paragraphs. */
export function RecommendationTable({
  recommendations,
  names,
}: {
  recommendations: readonly Recommendation[];
  names: StateNames;
}) {
  if (recommendations.length === 0) return null;
  return (
    <>
      <h2>{TEXT.review.list}</h2>
      <ol class="hits paragraphs">
        {recommendations.map((recommendation) => (
          <Row recommendation={recommendation} names={names} />
        ))}
      </ol>
    </>
  );
}

function Row({ recommendation, names }: { recommendation: Recommendation; names: StateNames }) {
  const { id, paragraph, text, language, position, sourcesDiffer, recommendingStates } = recommendation;
  return (
    <li>
      <a class="paragraph" href={`/recommendations/${id}`}>
        <span class="hidden">{`${TEXT.recommendation.word} `}</span>
        {paragraph ?? '→'}
      </a>
      <div>
        <p class="words" lang={language === 'en' ? undefined : language} dir={language === 'en' ? undefined : 'auto'}>
          {text}
        </p>
        <p class="meta">
          <PositionMark position={position} />
          {sourcesDiffer ? <span class="differ">{` · ⇄ ${TEXT.sourcesDiffer}`}</span> : null}
          {recommendingStates.length > 0 ? (
            <span class="quiet">{` · ${recommendingStates.map((code) => nameOf(names, code)).join(', ')}`}</span>
          ) : null}
        </p>
      </div>
    </li>
  );
}
