import { describe, expect } from 'vitest';
import { DAY, importOf, importOfNew, keptWitness, numbered, recommendationOf } from './made-up-record.js';

import type { Promised } from './store-contract.js';

const AUTHOR = { by: 'A Reviewer', at: `${DAY}T03:04:05.000Z`, why: 'a test' };
const LATER = { ...AUTHOR, at: '2026-02-03T04:05:06.000Z' };

/** Texts that databases and drivers are known to trip over. */
const HARD = 'nul \0, half a pair \ud800, صحيح, 𐍈 é e\u0301, \\u0000, "quoted" {"as":"json"}, tab\t, \r\n end';

/** What every database must hold to for recommendations, witnesses and imports. */
export function recordContract(name: string, promise: Promised): void {
  describe(`the record on ${name}`, () => {
    promise('gives back witnesses and recommendations as they were put in', async (store) => {
      const created = [
        keptWitness(1, { text: HARD, paragraph: '121.2' }, { raw: { 'Straße 𐍈': HARD, z: '', a: 'last' } }),
        keptWitness(2, { text: 'x'.repeat(1_000_000), kind: 'treaty-body', cycle: null, body: 'CAT' }),
      ];
      await store.applyImport(importOfNew(0, created), AUTHOR);
      const ids = created.map(({ recommendation }) => recommendation);
      const witnesses = await store.witnessesOf(ids);
      expect([...witnesses.values()].flat()).toEqual(created.map(({ witness }) => witness));
      expect(Object.keys(witnesses.get(ids[0] as string)?.[0]?.raw ?? {})).toEqual(['Straße 𐍈', 'z', 'a']);
      expect(await store.recommendationsAfter(0, 10)).toEqual(
        created.map((kept, n) => ({ seq: n + 1, recommendation: recommendationOf(kept) })),
      );
      expect(await store.witnessHeads('made-up')).toEqual(
        created.map(({ witness, digest, recommendation, sets }) => ({
          key: witness.key,
          digest,
          recommendation,
          sets,
          goneOn: null,
        })),
      );
      expect(await store.witnessHeads('another')).toEqual([]);
      expect(await store.countRecommendations()).toEqual({
        'upr-recommendation': 1,
        'voluntary-pledge': 0,
        'treaty-body': 1,
        'special-procedure': 0,
      });
      expect(await store.recordVersion()).toBe(1);
    });

    promise('is empty to begin with', async (store) => {
      expect(await store.recordVersion()).toBe(0);
      expect(await store.imports()).toEqual([]);
      expect(await store.witnessesOf([])).toEqual(new Map());
      expect(await store.recommendationsAt([])).toEqual([]);
      expect(await store.recommendation('abc')).toBeNull();
      expect(await store.searchIndex()).toBeNull();
      expect(await store.searchIndexVersion()).toBeNull();
    });

    promise('numbers what is new, keeps the numbers of what is known, and gives none twice', async (store) => {
      const [one, two, three] = [keptWitness(1), keptWitness(2), keptWitness(3)];
      await store.applyImport(importOfNew(0, [one, two]), AUTHOR);
      const again = { ...recommendationOf(one), text: 'Other words.' };
      // Told twice, the last holds.
      const twice = [{ ...again, text: 'Other words, at first.' }, again];
      await store.applyImport(importOf(1, { recommendations: twice, dissolved: [two.recommendation] }), AUTHOR);
      await store.applyImport(importOfNew(2, [three]), AUTHOR);
      expect(await store.recommendationsAfter(0, 10)).toEqual([
        { seq: 1, recommendation: again },
        { seq: 3, recommendation: recommendationOf(three) },
      ]);
      expect((await store.recommendationsAfter(1, 10)).map(({ seq }) => seq)).toEqual([3]);
      expect((await store.recommendationsAt([3, 2, 1])).map(({ seq }) => seq)).toEqual([3, 1]);
    });

    promise('moves the day of what is seen again, and its sets', async (store) => {
      const created = numbered(1, 3).map((n) => keptWitness(n));
      const [one, two, three] = created.map(({ witness }) => witness.key) as [string, string, string];
      await store.applyImport(importOfNew(0, created), AUTHOR);
      const seen = [
        { key: one, sets: ['made-up.csv'] },
        { key: two, sets: ['made-up.csv', 'other.csv'] },
      ];
      await store.applyImport(importOf(1, { seen }), LATER);
      const witnesses = await store.witnessesOf(created.map(({ recommendation }) => recommendation));
      expect([...witnesses.values()].flat().map(({ firstSeenOn, lastSeenOn }) => [firstSeenOn, lastSeenOn])).toEqual([
        [DAY, '2026-02-03'],
        [DAY, '2026-02-03'],
        [DAY, DAY],
      ]);
      const sets = new Map((await store.witnessHeads('made-up')).map((head) => [head.key, head.sets]));
      expect([one, two, three].map((key) => sets.get(key)?.length)).toEqual([1, 2, 1]);
      expect(await store.history(`witness:${one}`)).toEqual([]);
    });

    promise('tells in history what changed and what is gone, and of new rows only how many', async (store) => {
      const [one, two] = [keptWitness(1), keptWitness(2)];
      await store.applyImport(importOfNew(0, [one, two]), AUTHOR);
      const changed = keptWitness(1, { position: 'noted' }, { digest: 'another', lastSeenOn: '2026-02-03' });
      const gone = [{ key: two.witness.key, sets: [], isGone: true }];
      await store.applyImport(importOf(1, { changed: [changed], gone }), LATER);
      const [first] = await store.history(`witness:${one.witness.key}`);
      expect(first).toMatchObject({ ...LATER, what: 'changed', before: one, after: changed });
      const [second] = await store.history(`witness:${two.witness.key}`);
      expect(second?.before).toMatchObject({ sets: ['made-up.csv'], goneOn: null });
      expect(second?.after).toMatchObject({ sets: [], goneOn: '2026-02-03' });
      const witnesses = await store.witnessesOf([one.recommendation, two.recommendation]);
      expect(witnesses.get(one.recommendation)).toEqual([changed.witness]);
      expect(witnesses.get(two.recommendation)).toEqual([{ ...two.witness, goneOn: '2026-02-03' }]);
      const [latest, earliest] = await store.imports();
      expect([latest?.at, earliest?.at]).toEqual([LATER.at, AUTHOR.at]);
      const [told] = await store.history(`import:${earliest?.id}`);
      expect(told?.after).toMatchObject({ source: 'made-up', counts: earliest?.report.counts });
      expect(await store.imports(1)).toEqual([latest]);
    });

    promise('keeps nothing of an import that another came before', async (store) => {
      await store.applyImport(importOfNew(0, [keptWitness(1)]), AUTHOR);
      await expect(store.applyImport(importOfNew(0, [keptWitness(2)]), AUTHOR)).rejects.toMatchObject({
        code: 'conflict',
        message: expect.stringContaining('another import finished meanwhile; run this one again'),
      });
      expect(await store.recordVersion()).toBe(1);
      expect(await store.witnessHeads('made-up')).toHaveLength(1);
    });

    promise('keeps nothing of an import that fails at its end', async (store) => {
      const one = keptWitness(1);
      await store.applyImport(importOfNew(0, [one]), AUTHOR);
      const wrong = [
        { ...importOfNew(1, [keptWitness(2), one]), recommendations: [] },
        { ...importOfNew(1, [keptWitness(2)]), moved: [{ key: 'not held', recommendation: 'x' }] },
      ];
      for (const change of wrong) await expect(store.applyImport(change, AUTHOR)).rejects.toThrow();
      expect(await store.recordVersion()).toBe(1);
      expect(await store.imports()).toHaveLength(1);
      expect(await store.witnessHeads('made-up')).toHaveLength(1);
      await store.applyImport(importOfNew(1, [keptWitness(2)]), AUTHOR);
      expect((await store.recommendationsAfter(0, 10)).map(({ seq }) => seq)).toEqual([1, 2]);
    });

    promise('refuses a name that no database gives back as it was, and keeps nothing', async (store) => {
      for (const by of ['A \0 Reviewer', 'half \ud83c'])
        await expect(store.applyImport(importOfNew(0, [keptWitness(1)]), { ...AUTHOR, by })).rejects.toMatchObject({
          code: 'input',
          message: expect.stringMatching(/character that cannot be kept/),
        });
      expect(await store.recordVersion()).toBe(0);
      expect(await store.witnessHeads('made-up')).toEqual([]);
    });

    promise('takes more keys at once than a command has places', async (store) => {
      const created = numbered(1, 12_000).map((n) => keptWitness(n));
      const keys = created.map(({ witness }) => witness.key);
      await store.applyImport(importOfNew(0, created), AUTHOR);
      const seen = keys.slice(0, 11_000).map((key) => ({ key, sets: ['made-up.csv'] }));
      const gone = keys.slice(11_000).map((key) => ({ key, sets: [], isGone: true }));
      await store.applyImport(importOf(1, { seen, gone, recommendations: created.map(recommendationOf) }), LATER);
      const ids = created.map(({ recommendation }) => recommendation);
      const witnesses = [...(await store.witnessesOf(ids)).values()].flat();
      expect(witnesses.map(({ key }) => key)).toEqual(keys);
      expect(witnesses.filter(({ goneOn }) => goneOn !== null)).toHaveLength(1_000);
      expect(witnesses.filter(({ lastSeenOn }) => lastSeenOn === '2026-02-03')).toHaveLength(11_000);
      expect(await store.recommendationsAt(numbered(1, 12_000))).toHaveLength(12_000);
      expect(await store.countRecommendations()).toMatchObject({ 'upr-recommendation': 12_000 });
    });
  });
}
