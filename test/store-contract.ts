import { describe, expect, it } from 'vitest';
import { holds, reanchor } from '../src/domain/anchor.js';
import type { Finding } from '../src/domain/finding.js';
import type { Statement } from '../src/domain/statement.js';
import { extractStatements } from '../src/extract/extract.js';
import { readPlainText } from '../src/read/plain-text/plain-text.js';
import { readReference } from '../src/record/read-reference.js';
import { openStore } from '../src/store/open-store.js';
import type { NewDocument, Store } from '../src/store/store.js';
import { ARTICLE, bytesOf, lexicon, REFERENCE } from './made-up.js';
import { recordContract } from './record-contract.js';
import { recordReadingContract } from './record-reading-contract.js';

export const AUTHOR = { by: 'A Reviewer', at: '2026-01-02T03:04:05.000Z', why: 'a test' };

const finding: Finding = {
  outcome: 'not-in-record',
  because: 'A made-up finding.',
  check: 'undertaking',
  workings: [],
  checkedWords: null,
  recordReadTo: null,
  asOf: '2026-01-02',
  evidence: [],
};

/** A document with its statements, ready to be kept. */
export function newDocument(text: string): NewDocument {
  const bytes = bytesOf(text);
  const document = readPlainText({ bytes, file: 'made-up.txt' });
  const { attributions, statements } = extractStatements(document, lexicon);
  return {
    document,
    bytes,
    visibility: 'public',
    licence: null,
    attributions,
    statements,
    findings: new Map(statements.map((statement) => [statement.id, finding])),
  };
}

/** One promise of the door: a test on an empty store of its own. */
export type Promised = (title: string, task: (store: Store, where: string) => Promise<void>) => void;

/** What every database behind the door must hold to. `place` names an empty one, as RAPPORTEUR_DB would. */
export function storeContract(name: string, place: () => Promise<string>): void {
  const promise: Promised = (title, task) =>
    it(title, async () => {
      const where = await place();
      const store = await openStore(where);
      try {
        await task(store, where);
      } finally {
        await store.close();
      }
    });
  registerContract(name, promise);
  recordContract(name, promise);
  recordReadingContract(name, promise);
}

function registerContract(name: string, promise: Promised): void {
  describe(`the store on ${name}`, () => {
    promise('keeps a document once, byte for byte', async (store) => {
      const added = newDocument(ARTICLE);
      expect(await store.addDocument(added, AUTHOR)).toBe(true);
      expect(await store.addDocument(added, AUTHOR)).toBe(false);
      expect(await store.documents()).toHaveLength(1);
      expect(Buffer.from((await store.bytesOf(added.document.id)) as Uint8Array).equals(Buffer.from(added.bytes))).toBe(
        true,
      );
      expect((await store.document(added.document.id))?.document).toEqual(added.document);
      expect(await store.attributionsOf(added.document.id)).toEqual(added.attributions);
    });

    promise('keeps the anchor law through the round trip, in every script', async (store) => {
      const added = newDocument(
        `قالت سلوفينيا 𐍈 é: ${ARTICLE} “We will ratify the Convention against Torture by June 2031 🇺🇳,” Exemplar said. עברית.`,
      );
      await store.addDocument(added, AUTHOR);
      const kept = await store.document(added.document.id);
      const statements = await store.statements({ source: added.document.id });
      expect(statements.length).toBeGreaterThan(2);
      for (const { asRead } of statements) {
        expect(holds(kept?.document.text ?? '', asRead.anchor)).toBe(true);
        expect(reanchor(kept?.document.text ?? '', asRead.anchor)?.start).toBe(asRead.anchor.start);
      }
    });

    promise('keeps who decided what, and what the machine first read', async (store) => {
      const added = newDocument(ARTICLE);
      await store.addDocument(added, AUTHOR);
      const [first] = added.statements as [Statement];
      await store.decide({
        statement: first.id,
        verdict: 'corrected',
        by: 'A Reviewer',
        at: AUTHOR.at,
        why: 'the year',
        correction: { saidOn: '2023' },
      });
      await store.decide({
        statement: first.id,
        verdict: 'accepted',
        by: 'Another',
        at: AUTHOR.at,
        why: null,
        correction: null,
      });
      const kept = await store.statement(first.id);
      expect(kept?.asRead).toEqual(first);
      expect(kept?.reviewState).toBe('accepted');
      expect(kept?.decisions.map((decision) => decision.by)).toEqual(['A Reviewer', 'Another']);
      const changes = await store.history(`statement:${first.id}`);
      expect(changes.map((change) => [change.what, change.before])).toEqual([
        ['accepted', 'corrected'],
        ['corrected', 'proposed'],
      ]);
    });

    promise('refuses a decision on a statement that is not held', async (store) => {
      await expect(
        store.decide({
          statement: 'f'.repeat(20),
          verdict: 'accepted',
          by: 'X',
          at: AUTHOR.at,
          why: null,
          correction: null,
        }),
      ).rejects.toThrow(/no statement/);
    });

    promise('keeps a finding only where it says something new', async (store) => {
      const added = newDocument(ARTICLE);
      await store.addDocument(added, AUTHOR);
      const id = (added.statements[0] as Statement).id;
      expect(await store.keepFinding(id, { ...finding, asOf: '2027-01-01' }, AUTHOR)).toBe(false);
      expect(await store.keepFinding(id, { ...finding, outcome: 'act-on-record' }, AUTHOR)).toBe(true);
      expect((await store.findingsOf(id)).map((kept) => kept.outcome)).toEqual(['not-in-record', 'act-on-record']);
      expect((await store.statement(id))?.finding.outcome).toBe('act-on-record');
    });

    promise('hands over the parts of the record that are asked for, of that State', async (store) => {
      const { facts, digest } = readReference(REFERENCE);
      await store.loadReference(facts, digest, AUTHOR);
      expect(await store.referenceDigest()).toBe(digest);
      const record = await store.record({ state: 'SVN', parts: ['reviews', 'treatyActions'] });
      expect(record.reviews.length).toBeGreaterThan(0);
      expect(record.reviews.every((review) => review.state === 'SVN')).toBe(true);
      expect(record.measures).toEqual([]);
      expect(record.states.get('SVN')?.name).toBe('Slovenia');
      await store.loadReference(facts, 'another', AUTHOR);
      expect((await store.counts()).reviews).toBe(facts.reviews.length);
      expect((await store.history('record:reference'))[0]?.before).toBe(digest);
    });

    promise('changes who may see a document, and remembers what it was', async (store) => {
      const added = newDocument(ARTICLE);
      await store.addDocument(added, AUTHOR);
      await store.setVisibility(added.document.id, 'private', null, AUTHOR);
      expect((await store.document(added.document.id))?.visibility).toBe('private');
      expect((await store.history(`document:${added.document.id}`))[0]?.before).toEqual({
        visibility: 'public',
        licence: null,
      });
    });
  });
}
