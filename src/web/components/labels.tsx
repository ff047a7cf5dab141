import type { Recommendation } from '../../domain/recommendation.js';
import type { Facet } from '../../domain/search.js';
import type { Treaty } from '../../domain/treaty.js';
import { facetLabel } from '../facet-labels.js';
import { addressOfValue } from '../search-params.js';
import { TEXT } from '../text/en.js';

/** What a recommendation is about, each label a link to the others that carry it. */
export function RecommendationLabels({
  recommendation,
  treaties,
}: {
  recommendation: Recommendation;
  treaties: readonly Treaty[];
}) {
  const { themes, groups, sdgs, actionCategory } = recommendation;
  const titles = new Map(treaties.map((treaty) => [treaty.code, treaty.title]));
  const rows: [Facet, readonly string[]][] = [
    ['theme', themes],
    ['persons', groups],
    ['sdg', sdgs.map(String)],
    ['treaty', recommendation.treaties],
    ['action', actionCategory === null ? [] : [String(actionCategory)]],
  ];
  const told = rows.filter(([, values]) => values.length > 0);
  if (told.length === 0) return null;
  return (
    <>
      <h2>{TEXT.recommendation.labels}</h2>
      <p class="quiet">{TEXT.recommendation.labelsMeaning}</p>
      <dl class="labels">
        {told.map(([facet, values]) => (
          <div>
            <dt>{TEXT.facets[facet]}</dt>
            <dd>
              {values.map((value) => (
                <a class="label" href={addressOfValue(facet, value)}>
                  {facetLabel(facet, value, titles.get(value))}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
