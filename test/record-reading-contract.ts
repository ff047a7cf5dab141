import { describe, expect } from 'vitest';
import type { TreatyAction } from '../src/domain/treaty.js';
import { readReference } from '../src/record/read-reference.js';
import { REFERENCE } from './made-up.js';
import { DAY, importOf, importOfNew, keptWitness, numbered, recommendationOf } from './made-up-record.js';
import type { Promised } from './store-contract.js';

const AUTHOR = { by: 'A Reviewer', at: `${DAY}T03:04:05.000Z`, why: 'a test' };

/** An act that no reference holds: in a year to come. */
const ACT: TreatyAction = {
  state: 'SVN',
  treaty: 'CPED',
  action: 'ratification',
  on: '2031-05-06',
  effectiveOn: null,
  note: '',
  source: 'made-up',
  sourceUrl: null,
  confidence: 'high',
};

/** What every database must hold to for what is asked of the record, and for the index over it. */
export function recordReadingContract(name: string, promise: Promised): void {
  describe(`asked on ${name}`, () => {
    promise('lists a review by paragraph number, those without one last', async (store) => {
      const paragraphs = ['121.10', null, '121.2', '121', '20.1', '121.2', '121.2 (b)'];
      const created = paragraphs.map((paragraph, n) => keptWitness(n, { paragraph }));
      const other = [keptWitness(20, { cycle: 2 }), keptWitness(21, { stateUnderReview: 'KAZ' })];
      await store.applyImport(importOfNew(0, [...created, ...other]), AUTHOR);
      const listed = await store.recommendations({
        kind: 'upr-recommendation',
        stateUnderReview: 'SVN',
        cycle: 3,
      });
      expect(listed.map(({ recommendation }) => recommendation.paragraph)).toEqual([
        '20.1',
        '121',
        '121.2',
        '121.2',
        '121.2 (b)',
        '121.10',
        null,
      ]);
      expect(listed.map(({ seq }) => seq)).toEqual([5, 4, 3, 6, 7, 1, 2]);
      expect(await store.recommendations({ stateUnderReview: 'SVN' })).toHaveLength(8);
      expect(await store.recommendations({ kind: 'treaty-body' })).toEqual([]);
      expect(await store.recommendations({})).toHaveLength(9);
    });

    promise('finds a recommendation by the beginning of its id that only one has', async (store) => {
      const created = numbered(1, 40).map((n) => keptWitness(n));
      await store.applyImport(importOfNew(0, created), AUTHOR);
      const { recommendation: id } = created[0] as (typeof created)[0];
      expect((await store.recommendation(id))?.seq).toBe(1);
      expect((await store.recommendation(id.slice(0, 12)))?.seq).toBe(1);
      const twice = numbered(0, 10).find(
        (digit) => created.filter((kept) => kept.recommendation.startsWith(`${digit}`)).length > 1,
      );
      expect(await store.recommendation(String(twice))).toBeNull();
      for (const none of ['', 'g', `${id}0`, '%', "' or 1=1", 'ABC'])
        expect(await store.recommendation(none)).toBeNull();
    });

    promise('leads from an id that is no more to where its first witness is now', async (store) => {
      const [one, two, three] = [keptWitness(1), keptWitness(2), keptWitness(3)];
      await store.applyImport(importOfNew(0, [one, two, three]), AUTHOR);
      const into = (seen: number, key: string, from: string, to: string) =>
        store.applyImport(importOf(seen, { moved: [{ key, recommendation: to }], dissolved: [from] }), AUTHOR);
      await into(1, one.witness.key, one.recommendation, two.recommendation);
      expect((await store.recommendation(one.recommendation))?.seq).toBe(2);
      expect((await store.recommendation(one.recommendation.slice(0, 12)))?.seq).toBe(2);
      const [told] = await store.history(`recommendation:${one.recommendation}`);
      expect(told).toMatchObject({ before: recommendationOf(one), after: { witness: one.witness.key } });
      const [moved] = await store.history(`witness:${one.witness.key}`);
      expect(moved?.before).toMatchObject({ recommendation: one.recommendation });
      // Joined to a third, and then on its own again.
      const moves = [one, two].map(({ witness }) => ({ key: witness.key, recommendation: three.recommendation }));
      await store.applyImport(importOf(2, { moved: moves, dissolved: [two.recommendation] }), AUTHOR);
      for (const { recommendation } of [one, two]) expect((await store.recommendation(recommendation))?.seq).toBe(3);
      const back = { key: one.witness.key, recommendation: one.recommendation };
      await store.applyImport(importOf(3, { moved: [back], recommendations: [recommendationOf(one)] }), AUTHOR);
      expect((await store.recommendation(one.recommendation))?.seq).toBe(4);
    });

    promise('keeps acts that an import brings beside those that ship, each once', async (store) => {
      const { facts, digest } = readReference(REFERENCE);
      await store.loadReference(facts, digest, AUTHOR);
      const acts = async () => (await store.record({ state: 'SVN', parts: ['treatyActions'] })).treatyActions;
      const shipped = await acts();
      const known = { ...(shipped[0] as TreatyAction), source: 'made-up', note: 'told by another' };
      await store.applyImport(importOf(0, { treatyActions: [ACT, known, ACT] }), AUTHOR);
      expect(await acts()).toEqual([...shipped, ACT]);
      await store.applyImport(importOf(1, { treatyActions: [ACT] }), AUTHOR);
      await store.loadReference({ ...facts, measures: [] }, 'another', AUTHOR);
      expect(await acts()).toEqual([...shipped, ACT]);
      const ships = { ...ACT, source: 'the reference' };
      await store.loadReference({ ...facts, treatyActions: [...facts.treatyActions, ships] }, 'a third', AUTHOR);
      expect(await acts()).toEqual([...shipped, ships]);
      expect((await store.recordOfAll(['treatyActions'])).treatyActions).toHaveLength(facts.treatyActions.length + 1);
    });

    promise('keeps the index of search whole, and never an older one over a newer', async (store) => {
      const large = new Uint8Array(9_000_001).map((_, n) => (n * 7) % 251);
      const pieces = new Map([
        ['large', large],
        ['empty', new Uint8Array()],
        ['a part of something', new Uint8Array(new Uint32Array([1, 2, 3, 4]).buffer, 4, 8)],
      ]);
      await store.keepSearchIndex(3, pieces);
      const kept = await store.searchIndex();
      expect(kept?.version).toBe(3);
      expect([...(kept?.pieces.keys() ?? [])].sort()).toEqual([...pieces.keys()].sort());
      for (const [piece, bytes] of pieces)
        expect(Buffer.from(kept?.pieces.get(piece) as Uint8Array).equals(Buffer.from(bytes)), piece).toBe(true);
      expect(kept?.pieces.get('a part of something')?.byteOffset).toBe(0);
      await store.keepSearchIndex(2, new Map([['older', new Uint8Array([1])]]));
      expect(await store.searchIndexVersion()).toBe(3);
      await store.keepSearchIndex(4, new Map([['newer', new Uint8Array([2])]]));
      expect(await store.searchIndex()).toEqual({ version: 4, pieces: new Map([['newer', new Uint8Array([2])]]) });
    });
  });
}
