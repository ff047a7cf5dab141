import type { Kysely } from 'kysely';
import type { RecordExcerpt, RecordPart, RecordQuery } from '../../domain/record.js';
import type { RecordSource } from '../../domain/record-source.js';
import type { State } from '../../domain/state.js';
import type { Treaty, TreatyAction } from '../../domain/treaty.js';
import type { Schema } from '../schema.js';
import { factsDigest, REFERENCE } from './facts.js';
import { actKey } from './treaty-actions.js';

const PARTS: readonly RecordPart[] = [
  'sessions',
  'reviews',
  'totals',
  'treatyActions',
  'treatyReadings',
  'candidatures',
  'pledges',
  'terms',
  'measures',
  'assessments',
];

/** Parts of the record that name no State: asked for whole. */
const WITHOUT_STATE: ReadonlySet<string> = new Set<RecordPart>(['sessions']);

/** The tables that every excerpt carries, read once for each set of facts. */
type Lookups = Pick<RecordExcerpt, 'sources' | 'states' | 'treaties'>;

interface FactRow {
  readonly part: string;
  readonly item: string;
  readonly origin: string;
}

export class FactReader {
  private known: { digest: string | null; lookups: Lookups } | null = null;

  constructor(private readonly db: Kysely<Schema>) {}

  async excerpt({ state, parts }: { state: string | null; parts: RecordQuery['parts'] }): Promise<RecordExcerpt> {
    const lookups = await this.lookups();
    const isWhole = (part: string) => state === null || WITHOUT_STATE.has(part);
    const rows = [
      ...(await this.rows(parts.filter(isWhole), null)),
      ...(await this.rows(
        parts.filter((part) => !isWhole(part)),
        state,
      )),
    ];
    const tables = Object.fromEntries(PARTS.map((part) => [part, itemsOf(rows, part)]));
    return { ...(tables as unknown as RecordExcerpt), ...lookups };
  }

  private async rows(parts: readonly string[], state: string | null): Promise<FactRow[]> {
    if (parts.length === 0) return [];
    let query = this.db.selectFrom('facts').select(['part', 'item', 'origin']).where('part', 'in', parts);
    if (state !== null) query = query.where('state', '=', state);
    return query.orderBy('seq').execute();
  }

  private async lookups(): Promise<Lookups> {
    const digest = await factsDigest(this.db);
    if (this.known?.digest !== digest) {
      const rows = await this.rows(['sources', 'states', 'treaties'], null);
      const states = itemsOf(rows, 'states') as State[];
      const treaties = itemsOf(rows, 'treaties') as Treaty[];
      const lookups = {
        sources: itemsOf(rows, 'sources') as RecordSource[],
        states: new Map(states.map((state) => [state.iso3, state])),
        treaties: new Map(treaties.map((treaty) => [treaty.code, treaty])),
      };
      this.known = { digest, lookups };
    }
    return (this.known as { lookups: Lookups }).lookups;
  }
}

/** One part: what ships in the order of its files, then what imports brought. An act that both tell of is told once. */
function itemsOf(rows: readonly FactRow[], part: string): unknown[] {
  const own = rows.filter((row) => row.part === part);
  const itemOf = ({ item }: FactRow) => JSON.parse(item) as unknown;
  const shipped = own.filter(({ origin }) => origin === REFERENCE).map(itemOf);
  if (shipped.length === own.length) return shipped;
  const known = new Set(shipped.map((item) => actKey(item as TreatyAction)));
  const imported = own.filter(({ origin }) => origin !== REFERENCE).map(itemOf);
  return [...shipped, ...imported.filter((item) => !known.has(actKey(item as TreatyAction)))];
}
