import { describe, expect, it } from 'vitest';
import { readReference } from '../src/record/read-reference.js';
import { openStore } from '../src/store/open-store.js';
import type { Store } from '../src/store/store.js';
import { ARTICLE, REFERENCE } from './made-up.js';
import { importOfNew, keptWitness, numbered } from './made-up-record.js';
import { AUTHOR, newDocument } from './store-contract.js';

/** What every database must hold to where several processes have it open: handles of their own stand in for them. */
export function sharedContract(name: string, place: () => Promise<string>): void {
  const shared = (title: string, count: number, task: (stores: Store[]) => Promise<void>) =>
    it(title, { timeout: 60_000 }, async () => {
      const where = await place();
      // At once, on an empty database: the first brings it up to date, the others wait for it.
      const stores = await Promise.all(numbered(0, count).map(() => openStore(where)));
      try {
        await task(stores);
      } finally {
        await Promise.all(stores.map((store) => store.close()));
      }
    });

  describe(`several at once on ${name}`, () => {
    shared('each sees what the others wrote', 2, async ([one, two]) => {
      await one?.addDocument(newDocument(ARTICLE), AUTHOR);
      expect(await two?.documents()).toHaveLength(1);
      expect(await two?.addDocument(newDocument(ARTICLE), AUTHOR)).toBe(false);
    });

    shared('a document that all add is added once', 4, async (stores) => {
      const added = await Promise.all(stores.map((store) => store.addDocument(newDocument(ARTICLE), AUTHOR)));
      expect(added.filter(Boolean)).toHaveLength(1);
      expect(await stores[0]?.documents()).toHaveLength(1);
    });

    shared('facts that all load are loaded once', 4, async (stores) => {
      const { facts, digest } = readReference(REFERENCE);
      await Promise.all(stores.map((store) => store.loadReference(facts, digest, AUTHOR)));
      expect((await stores[0]?.counts())?.treatyActions).toBe(facts.treatyActions.length);
      expect(await stores[0]?.history('record:reference')).toHaveLength(1);
    });

    shared('of imports at once one is kept, and the others are told', 4, async (stores) => {
      const imports = stores.map((store, n) =>
        store.applyImport(
          importOfNew(
            0,
            numbered(n * 1000, 300).map((row) => keptWitness(row)),
          ),
          AUTHOR,
        ),
      );
      const outcomes = await Promise.allSettled(imports);
      const refused = outcomes.filter((outcome) => outcome.status === 'rejected');
      expect(refused.map(({ reason }) => reason.code)).toEqual(['conflict', 'conflict', 'conflict']);
      expect(await stores[0]?.recordVersion()).toBe(1);
      expect(await stores[1]?.witnessHeads('made-up')).toHaveLength(300);
      expect((await stores[2]?.recommendationsAfter(0, 1000))?.map(({ seq }) => seq)).toEqual(numbered(1, 300));
    });

    shared('decisions at once each know the one before', 3, async (stores) => {
      const added = newDocument(ARTICLE);
      await stores[0]?.addDocument(added, AUTHOR);
      const statement = added.statements[0]?.id as string;
      const { by, at } = AUTHOR;
      const verdicts = ['accepted', 'rejected', 'corrected'] as const;
      await Promise.all(
        stores.map((store, n) =>
          store.decide({ statement, verdict: verdicts[n] as 'accepted', by, at, why: null, correction: null }),
        ),
      );
      const changes = [...((await stores[0]?.history(`statement:${statement}`)) ?? [])].reverse();
      expect(changes.map(({ before }) => before)).toEqual([
        'proposed',
        ...changes.slice(0, -1).map(({ what }) => what),
      ]);
    });

    shared('an index is read whole while others keep it anew', 2, async ([one, two]) => {
      const piecesOf = (n: number) =>
        new Map(['a', 'b', 'c'].map((piece) => [piece, new Uint8Array(5_000_000).fill(n)]));
      await one?.keepSearchIndex(1, piecesOf(1));
      for (let version = 2; version < 6; version++) {
        const [read] = await Promise.all([two?.searchIndex(), one?.keepSearchIndex(version, piecesOf(version))]);
        const marks = [...(read?.pieces.values() ?? [])].flatMap((bytes) => [bytes.at(0), bytes.at(-1)]);
        expect(new Set(marks)).toEqual(new Set([read?.version]));
        expect(read?.pieces.size).toBe(3);
      }
    });
  });
}
