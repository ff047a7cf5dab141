import { afterAll, describe, expect, it } from 'vitest';
import { ARTICLE } from '../../../test/made-up.js';
import { importOfNew, keptWitness } from '../../../test/made-up-record.js';
import { orNone, type TestPostgres, testPostgres, withOption } from '../../../test/postgres.js';
import { sharedContract } from '../../../test/shared-contract.js';
import { AUTHOR, newDocument, storeContract } from '../../../test/store-contract.js';
import { openPostgres } from './open.js';

const postgres = await testPostgres();
afterAll(() => postgres?.stop());

orNone(postgres, (server) => {
  storeContract('PostgreSQL', server.fresh);
  sharedContract('PostgreSQL', server.fresh);
  unusable(server);
});

function unusable({ fresh, run }: TestPostgres): void {
  describe('a database on a server', () => {
    it('is left as it is where it is newer', async () => {
      const address = await fresh();
      await (await openPostgres(address)).close();
      await run(`update ${/search_path%3D(\w+)/.exec(address)?.[1]}.schema_version set version = 99`);
      await expect(openPostgres(address)).rejects.toThrow(/newer Rapporteur \(version 99/);
    });

    it('is read where it takes no changes', async () => {
      const address = await fresh();
      const readOnly = withOption(address, '-c default_transaction_read_only=on');
      await expect(openPostgres(readOnly)).rejects.toThrow(/the database is read-only, as a replica is/);
      const writer = await openPostgres(address);
      await writer.addDocument(newDocument(ARTICLE), AUTHOR);
      const reader = await openPostgres(readOnly);
      expect(await reader.documents()).toHaveLength(1);
      await expect(reader.applyImport(importOfNew(0, [keptWitness(1)]), AUTHOR)).rejects.toThrow(/read-only/);
      await Promise.all([writer.close(), reader.close()]);
    });
  });
}
