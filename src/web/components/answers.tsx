import type { CountedBy, PositionCounts } from '../../register/views.js';
import { ShareBars } from '../charts/share-bars.js';
import { TEXT } from '../text/en.js';
import { PositionsBy } from './positions-by.js';

interface AnswersProps {
  readonly title: string;
  readonly label: string;
  readonly counts: PositionCounts;
  readonly chartTitle: string;
  readonly cycles: readonly CountedBy[];
  readonly href: (cycle: string) => string;
}

/** What was answered, in all and by cycle. */
export function Answers({ title, label, counts, chartTitle, cycles, href }: AnswersProps) {
  if (counts.received === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ShareBars id="answers" title={title} rows={[{ label, counts }]} />
      <h3>{TEXT.themes.byCycle}</h3>
      <PositionsBy
        id="by-cycle"
        title={chartTitle}
        heading={TEXT.facets.cycle}
        rows={cycles}
        href={(row) => href(row.value)}
      />
    </>
  );
}
