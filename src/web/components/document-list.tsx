import { counted } from '../../domain/counted.js';
import type { DocumentCard } from '../../register/views.js';
import { Dated, documentPath } from './marks.js';

export function DocumentList({ cards }: { cards: readonly DocumentCard[] }) {
  if (cards.length === 0) return <p>The register holds no document that may be shown here yet.</p>;
  return (
    <ul class="plain">
      {cards.map((card) => (
        <li>
          <a href={documentPath(card.id)}>{card.title}</a>
          <span class="quiet">
            {' · '}
            <Dated date={card.publishedOn} />
            {`${card.publisher ? ` · ${card.publisher}` : ''} · ${counted(card.statementCount, 'statement')}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
