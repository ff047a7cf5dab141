import type { Kysely } from 'kysely';
import type { TreatyAction } from '../../domain/treaty.js';
import type { Schema } from '../schema.js';
import { putRows } from './bulk.js';

/** Two sources that tell of one act tell of this. */
export const actKey = ({ state, treaty, action, on }: TreatyAction): string => [state, treaty, action, on].join(' ');

/** Adds acts that an import brings, marked with where they come from. One that is held already is not doubled. */
export async function keepTreatyActions(
  db: Kysely<Schema>,
  actions: readonly TreatyAction[],
  source: string,
): Promise<void> {
  if (actions.length === 0) return;
  const rows = await db.selectFrom('facts').select('item').where('part', '=', 'treatyActions').execute();
  const held = new Set(rows.map(({ item }) => actKey(JSON.parse(item) as TreatyAction)));
  const added = new Map(actions.map((action) => [actKey(action), action]));
  for (const key of held) added.delete(key);
  await putRows(
    db,
    'facts',
    [...added.values()].map((action) => ({
      part: 'treatyActions',
      state: action.state,
      item: JSON.stringify(action),
      origin: `import:${source}`,
    })),
  );
}
