import { Fault } from '../domain/errors.js';
import type { Engine } from './engine.js';
import type { Store } from './store.js';

type Call = (...given: unknown[]) => Promise<unknown>;

/** The door, with every failure of the database told in one line. What is no failure of the database passes as it is. */
export function guarded(store: Store, explain: Engine['explain']): Store {
  const calls = Object.entries(store) as [string, Call][];
  const guardedCalls = calls.map(([name, call]): [string, Call] => [
    name,
    (...given) =>
      call(...given).catch((cause) => {
        throw cause instanceof Fault ? cause : (explain(cause) ?? cause);
      }),
  ]);
  return Object.fromEntries(guardedCalls) as unknown as Store;
}
