import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { ARTICLE } from '../../../test/made-up.js';
import { importOfNew, keptWitness, numbered } from '../../../test/made-up-record.js';
import { orNone, ownPostgres, withOption } from '../../../test/postgres.js';
import type { PostgresServer } from '../../../test/postgres-server.js';
import { AUTHOR, newDocument } from '../../../test/store-contract.js';
import { openPostgres } from './open.js';

/** A server of this file's own: it is stopped, and its connections are cut. */
const server = await ownPostgres();
afterAll(() => server?.stop());

const large = importOfNew(
  0,
  numbered(1, 3_000).map((n) => keptWitness(n)),
);

/** One line, without the password, whatever went wrong. */
async function expectLine(task: Promise<unknown>, line: RegExp): Promise<void> {
  const fault = await task.then(
    () => null,
    (cause) => cause,
  );
  expect(fault).toMatchObject({ name: 'Fault', code: 'unavailable', message: expect.stringMatching(line) });
  expect(fault.message).not.toMatch(/\n|a-password/);
}

orNone(server, (running) => {
  cannotBeOpened(running);
  goesAway(running);
});

function cannotBeOpened({ address }: PostgresServer): void {
  const changed = (change: Partial<URL>): string => Object.assign(new URL(address), change).toString();

  describe('a server that cannot be opened', () => {
    it.each(['127.0.0.1:1/x', '/x?host=/nowhere', 'no-such-host.invalid/x'])('is not there: %s', async (place) => {
      await expectLine(openPostgres(`postgres://user:a-password@${place}`), /the server cannot be reached/);
    });

    it('does not know the user, the password, the database or the schema', async () => {
      for (const other of [{ password: 'a-password-of-old' }, { password: '' }, { username: 'nobody_here' }])
        await expectLine(openPostgres(changed(other)), /user or password is wrong/);
      await expectLine(openPostgres(changed({ pathname: '/not_there' })), /no such database/);
      await expectLine(openPostgres(withOption(address, '-c search_path=not_there')), /no such schema/);
    });

    it('keeps texts in another encoding', async () => {
      await run(`create database latin encoding 'LATIN1' template template0`);
      await expectLine(openPostgres(changed({ pathname: '/latin' })), /keeps texts as LATIN1/);
    });

    it('has an address that is none', async () => {
      const fault = await openPostgres('postgres://user:a-password#of-mine@host:12/x').catch((cause) => cause);
      expect(fault).toMatchObject({ code: 'usage', message: expect.stringMatching(/RAPPORTEUR_DB is no address/) });
      expect(JSON.stringify(fault) + fault.message + String(fault.cause)).not.toMatch(/a-password/);
    });

    it('takes no more connections', async () => {
      await run(`create role few login password 'a-password' connection limit 1; create schema few authorization few`);
      const few = changed({ username: 'few', password: 'a-password' });
      const store = await openPostgres(few);
      await expectLine(openPostgres(few), /takes no more connections/);
      await store.close();
    });
  });
}

function goesAway({ address, kill, start }: PostgresServer): void {
  const cut = () => run(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'rapporteur'`);

  describe('a server that goes away', () => {
    it('ends a command that takes too long; the next one works', async () => {
      await (await openPostgres(address)).close();
      const store = await openPostgres(withOption(address, '-c statement_timeout=1000'));
      const other = new pg.Client({ connectionString: address });
      await other.connect();
      await other.query('begin; lock table record_version');
      await expectLine(store.applyImport(importOfNew(0, [keptWitness(1)]), AUTHOR), /statement_timeout/);
      await other.query('rollback');
      await other.end();
      expect(await store.recordVersion()).toBe(0);
      await store.close();
    });

    it('cuts connections in the middle of an import; nothing of it is kept, and the next one is', async () => {
      const store = await openPostgres(address);
      for (const pause of [0, 10, 25])
        await Promise.all([
          expectLine(store.applyImport(large, AUTHOR), /the connection was lost; nothing of this was kept/),
          wait(pause).then(cut),
        ]);
      expect(await store.recordVersion()).toBe(0);
      expect(await store.witnessHeads('made-up')).toEqual([]);
      await store.applyImport(large, AUTHOR);
      await cut();
      await wait(50);
      expect(await store.recordVersion()).toBe(1);
      await store.close();
    });

    it('is killed and started again: nothing acknowledged is lost, and the same store works on', async () => {
      const store = await openPostgres(address);
      const kept: string[] = [];
      let killed: Promise<void> | null = null;
      const writing = async () => {
        for (let n = 0; ; n++) {
          const added = newDocument(`${ARTICLE} Number ${n}.`);
          await store.addDocument(added, AUTHOR);
          kept.push(added.document.id);
          if (n === 10)
            setTimeout(() => {
              killed = kill();
            }, 5);
        }
      };
      // In the middle of a change, or between two.
      await expectLine(writing(), /the connection was lost|cannot be reached/);
      await killed;
      await expectLine(store.documents(), /cannot be reached/);
      await start();
      for (const id of kept) expect(await store.bytesOf(id)).not.toBeNull();
      expect(await store.addDocument(newDocument(`${ARTICLE} Again.`), AUTHOR)).toBe(true);
      await store.close();
    });
  });
}

/** Beside the store, as the owner of the server. */
async function run(command: string): Promise<void> {
  const client = new pg.Client({ connectionString: server?.address });
  await client.connect();
  await client.query(command);
  await client.end();
}
