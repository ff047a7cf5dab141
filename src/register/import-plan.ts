import type { ImportCounts } from '../domain/import-report.js';
import type { RecommendationKind } from '../domain/recommendation.js';
import type { WitnessHead } from '../store/store.js';
import type { Incoming } from './import-rows.js';

/** What the rows of an import are beside those that are held. */
export interface ImportPlan {
  readonly created: readonly Incoming[];
  /** Those that say something else, and those that are back after they were gone. */
  readonly changed: readonly { readonly incoming: Incoming; readonly sets: readonly string[] }[];
  /** Seen again as they were. */
  readonly seen: readonly { readonly key: string; readonly sets: readonly string[] }[];
  readonly gone: readonly {
    readonly key: string;
    readonly recommendation: string;
    readonly sets: readonly string[];
    readonly isGone: boolean;
  }[];
}

/** Compares key by key. Rows that an earlier export of the same set had and this one has not are gone from that set. */
export function planImport(rows: ReadonlyMap<string, Incoming>, held: ReadonlyMap<string, WitnessHead>): ImportPlan {
  const created: Incoming[] = [];
  const changed: { incoming: Incoming; sets: string[] }[] = [];
  const seen: { key: string; sets: string[] }[] = [];
  const exported = new Set<string>();
  for (const incoming of rows.values()) {
    for (const set of incoming.sets) exported.add(set);
    const head = held.get(incoming.key);
    const sets = [...new Set([...(head?.sets ?? []), ...incoming.sets])].sort();
    if (head === undefined) created.push(incoming);
    else if (head.digest !== incoming.digest || head.goneOn !== null) changed.push({ incoming, sets });
    else seen.push({ key: incoming.key, sets });
  }
  const gone = [...held.values()].flatMap((head) => {
    if (head.goneOn !== null) return [];
    const sets = head.sets.filter((set) => !exported.has(set) || rows.get(head.key)?.sets.has(set));
    return sets.length === head.sets.length
      ? []
      : [{ key: head.key, recommendation: head.recommendation, sets, isGone: sets.length === 0 }];
  });
  return { created, changed, seen, gone: gone.filter(({ key }) => !rows.has(key)) };
}

/** Rows by kind, as the report shows them. */
export function countsOf(
  plan: ImportPlan,
  kindOf: (key: string) => RecommendationKind | undefined,
  rows: ReadonlyMap<string, Incoming>,
): ImportCounts[] {
  const counts = new Map<string, { -readonly [Field in keyof ImportCounts]: ImportCounts[Field] }>();
  const countFor = (key: string) => {
    const kind = rows.get(key)?.row.kind ?? kindOf(key) ?? 'upr-recommendation';
    const known = counts.get(kind) ?? { kind, read: 0, created: 0, unchanged: 0, changed: 0, gone: 0 };
    counts.set(kind, known);
    return known;
  };
  for (const key of rows.keys()) countFor(key).read++;
  for (const { key } of plan.created) countFor(key).created++;
  for (const { incoming } of plan.changed) countFor(incoming.key).changed++;
  for (const { key } of plan.seen) countFor(key).unchanged++;
  for (const { key, isGone } of plan.gone) if (isGone) countFor(key).gone++;
  return [...counts.values()].sort((a, b) => a.kind.localeCompare(b.kind));
}
