import { fileURLToPath } from 'node:url';
import type { Config } from './config.js';
import { readVocabulary } from './record/read-vocabulary.js';
import { createRegister } from './register/create-register.js';
import { loadFacts } from './register/load-facts.js';
import type { Register } from './register/register.js';
import { openStore } from './store/open-store.js';

/** The folder of facts and example pages that ships with the product. */
export const REFERENCE = fileURLToPath(new URL('../reference', import.meta.url));

/** config → store → record → register. The only file that knows everyone. */
export async function openRegister(config: Config): Promise<Register> {
  const now = (): string => new Date().toISOString();
  const store = await openStore(config.database);
  for (const problem of await loadFacts(store, REFERENCE, now()))
    process.emitWarning(`${problem.at}: ${problem.message}`);
  return createRegister({ store, now, concepts: () => readVocabulary(REFERENCE) });
}
