import type { Recommendation } from '../../domain/recommendation.js';
import type { SearchHit } from '../../domain/search.js';
import { sourceName } from '../facet-labels.js';
import { nameOf, type StateNames } from '../state-names.js';
import { TEXT } from '../text/en.js';
import { MarkedWords } from './marked-text.js';
import { PositionMark } from './position.js';

export function HitList({ hits, names }: { hits: readonly SearchHit[]; names: StateNames }) {
  return (
    <ol class="hits">
      {hits.map((hit) => (
        <Hit hit={hit} names={names} />
      ))}
    </ol>
  );
}

function Hit({ hit: { recommendation, marks }, names }: { hit: SearchHit; names: StateNames }) {
  const { language, text, sources, sourcesDiffer } = recommendation;
  return (
    <li>
      <h3>
        <a href={`/recommendations/${recommendation.id}`}>{placeOf(recommendation, names)}</a>
      </h3>
      <p class="words" lang={language === 'en' ? undefined : language} dir={language === 'en' ? undefined : 'auto'}>
        <MarkedWords text={text} marks={marks} />
      </p>
      <p class="meta">
        <PositionMark position={recommendation.position} />
        {sourcesDiffer ? <span class="differ">{` · ⇄ ${TEXT.sourcesDiffer}`}</span> : null}
        <RecommendedBy recommendation={recommendation} names={names} />
        <span class="quiet">{` · ${sources.map(sourceName).join(', ')}`}</span>
      </p>
    </li>
  );
}

/** `Slovenia, cycle 3, session 34, paragraph 121.2`. */
export function placeOf(recommendation: Recommendation, names: StateNames): string {
  const { stateUnderReview, cycle, session, paragraph, body, on } = recommendation;
  return [
    nameOf(names, stateUnderReview),
    body,
    cycle === null ? null : TEXT.cycle(cycle),
    session === null ? on?.slice(0, 4) : TEXT.session(session),
    paragraph === null ? null : TEXT.paragraph(paragraph),
  ]
    .filter(Boolean)
    .join(', ');
}

function RecommendedBy({ recommendation, names }: { recommendation: Recommendation; names: StateNames }) {
  const { recommendingStates, kind } = recommendation;
  if (recommendingStates.length === 0 || kind === 'voluntary-pledge') return null;
  return <span>{` · ${TEXT.recommendedBy} ${recommendingStates.map((code) => nameOf(names, code)).join(', ')}`}</span>;
}
