import type { Evidence, Finding, Outcome } from '../domain/finding.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { Provenance } from '../domain/record-source.js';
import type { CheckContext } from './check.js';

/** What a check found; the rest of a finding follows from the check and the day. */
export interface Verdict {
  readonly outcome: Outcome;
  readonly because: string;
  readonly workings?: readonly string[];
  readonly checkedWords?: string | null;
  readonly recordReadTo?: PartialDate | null;
  readonly evidence?: readonly Evidence[];
}

export function findingOf(check: string, context: CheckContext, verdict: Verdict): Finding {
  return {
    outcome: verdict.outcome,
    because: verdict.because,
    check,
    workings: verdict.workings ?? [],
    checkedWords: verdict.checkedWords ?? null,
    recordReadTo: verdict.recordReadTo ?? null,
    asOf: context.today,
    evidence: verdict.evidence ?? [],
  };
}

/** A record item as evidence. A UN symbol in its source makes it a UN record, which ranks above national figures and the press. */
export function evidenceOf(
  item: Provenance,
  what: string,
  about: { item: string; on: PartialDate | null; rank?: Evidence['rank'] },
): Evidence {
  const rank =
    about.rank ??
    (/\b(?:A\/HRC|A\/RES|UN Treaty Collection)\b/.test(item.source)
      ? 'un-record'
      : /press/i.test(item.source)
        ? 'press'
        : 'national');
  return {
    what,
    source: item.source,
    url: item.sourceUrl,
    item: about.item,
    on: about.on,
    rank,
    confidence: item.confidence,
  };
}

/** `87.3 %`. */
export const inPercent = (share: number): string => `${(Math.round(share * 1000) / 10).toFixed(1)} %`;
