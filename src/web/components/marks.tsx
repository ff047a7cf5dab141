import { COMPARATOR_IN_WORDS } from '../../domain/claim.js';
import { type Finding, OUTCOME_IN_WORDS } from '../../domain/finding.js';
import { type DatedValue, dateInWords, type PartialDate } from '../../domain/partial-date.js';
import type { Statement } from '../../domain/statement.js';
import type { StatementView } from '../../register/views.js';
import { TEXT } from '../text/en.js';

/** Small pieces that every page shares. */

export function Day({ date }: { date: PartialDate }) {
  return <time datetime={date}>{dateInWords(date)}</time>;
}

export function Dated({ date }: { date: DatedValue | null }) {
  if (date === null) return null;
  return (
    <>
      <Day date={date.value} />
      {date.inferredFrom ? <span class="quiet">{` (${TEXT.inferred} ${date.inferredFrom})`}</span> : null}
    </>
  );
}

/** Outcome by sign and word, never by colour alone. */
export function OutcomeMark({ finding }: { finding: Finding }) {
  const { label, sign, meaning } = OUTCOME_IN_WORDS[finding.outcome];
  return (
    <span class={`outcome ${finding.outcome}`} title={meaning}>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>
      {label}
    </span>
  );
}

export function KindMark({ statement }: { statement: Statement }) {
  return (
    <span class={`kind ${statement.kind}`}>
      {statement.kind === 'commitment'
        ? `${TEXT.commitment}, ${statement.commitment?.stage.replace('-', ' ')}`
        : TEXT.claim}
    </span>
  );
}

/** What the rule made of the words: `accede → ICCPR-OP2`, `nearly 90 %`. */
export function readAs({ commitment, claim }: Statement): string {
  if (commitment) return commitment.due ? `for ${dateInWords(commitment.due)}` : '';
  if (!claim || claim.measure === 'status') return '';
  if (claim.comparator === 'most') return 'more than half';
  const value =
    claim.measure === 'share'
      ? `${Math.round(Number(claim.value) * 1000) / 10} %`
      : claim.measure === 'date'
        ? dateInWords(String(claim.value))
        : String(claim.value);
  return claim.comparator === 'exactly' ? value : `${COMPARATOR_IN_WORDS[claim.comparator]} ${value}`;
}

export function ReviewMark({ view }: { view: Pick<StatementView, 'reviewState' | 'decisions'> }) {
  const last = view.decisions.at(-1);
  if (!last) return <span class="review quiet">{TEXT.proposed}</span>;
  return <span class="review">{`${TEXT.reviewed[view.reviewState]} by ${last.by}, ${last.at.slice(0, 10)}`}</span>;
}

export const hasProposals = (views: readonly Pick<StatementView, 'reviewState'>[]): boolean =>
  views.some((view) => view.reviewState === 'proposed');

export const documentPath = (id: string): string => `/documents/${id.replace('sha256:', '').slice(0, 16)}`;
export const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(1)} %`;
