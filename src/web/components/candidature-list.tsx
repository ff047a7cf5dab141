import type { CandidatureCard } from '../../register/views.js';
import { Day } from './marks.js';

export function CandidatureList({ cards }: { cards: readonly CandidatureCard[] }) {
  if (cards.length === 0) return <p>No document of the register presents a candidature yet.</p>;
  return (
    <ul class="plain">
      {cards.map(({ state, term, candidature, threadCount }) => (
        <li>
          <a href={`/candidatures/${state.iso3}/${term.slice(0, 4)}`}>{`${state.name}, ${term}`}</a>
          {` · ${threadCount} threads · ${candidature.elected ? 'elected' : candidature.elected === false ? 'not elected' : 'election'} `}
          <Day date={candidature.electedOn} />
        </li>
      ))}
    </ul>
  );
}
