import { readVocabulary } from '../src/record/read-vocabulary.js';
import { createRegister } from '../src/register/create-register.js';
import { loadFacts } from '../src/register/load-facts.js';
import type { Register } from '../src/register/register.js';
import { openSqlite } from '../src/store/sqlite/open.js';
import { ARTICLE, bytesOf, REFERENCE } from './made-up.js';

/** A made-up candidature: no such person, and no State said this. */
export const CANDIDATURE = `Slovenia stands for the Human Rights Council

GENEVA, 4 March 2015 - “Slovenia has presented its candidature to the Human Rights Council for 2016-2018. We will ratify the Optional Protocol to the Convention against Torture by the end of 2040,” Foreign Minister Ana Exemplar told delegates. (Invented for testing.)
`;

export const SECRET = 'A sentence in a private text that the public must never see, written for a test alone.';

/** The product over a database in memory, with documents of our own making. */
export async function madeUpRegister(): Promise<Register> {
  const store = await openSqlite(':memory:');
  await loadFacts(store, REFERENCE, '2026-11-01T00:00:00.000Z');
  const register = createRegister({
    store,
    now: () => '2026-11-01T00:00:00.000Z',
    concepts: () => readVocabulary(REFERENCE),
  });
  await register.add(
    { bytes: bytesOf(CANDIDATURE), file: 'candidature.txt' },
    { by: 'A Reviewer', visibility: 'public' },
  );
  await register.add({ bytes: bytesOf(ARTICLE), file: 'article.txt' }, { by: 'A Reviewer', visibility: 'quotes-only' });
  await register.add(
    {
      bytes: bytesOf(`${SECRET} Slovenia will sign the Convention against Torture, its Government said.`),
      file: 'secret.txt',
    },
    { by: 'A Reviewer', visibility: 'private' },
  );
  return register;
}
