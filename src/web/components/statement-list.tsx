import type { StatementView } from '../../register/views.js';
import { Dated, KindMark, OutcomeMark } from './marks.js';

export function StatementList({ views }: { views: readonly StatementView[] }) {
  return (
    <ul class="plain">
      {views.map((view) => (
        <li>
          <a href={`/statements/${view.statement.id}`}>{`“${view.statement.anchor.quote}”`}</a>
          <p class="meta">
            <KindMark statement={view.statement} />
            {' · '}
            <Dated date={view.statement.saidOn} />
            {' · '}
            <OutcomeMark finding={view.finding} />
          </p>
        </li>
      ))}
    </ul>
  );
}
