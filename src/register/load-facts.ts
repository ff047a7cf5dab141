import type { Problem } from '../domain/errors.js';
import { readReference, referenceDigest } from '../record/read-reference.js';
import type { Store } from '../store/store.js';

/** Loads the facts that ship, on first use and whenever they differ from those held. Rows not understood are told. */
export async function loadFacts(store: Store, folder: string, now: string): Promise<readonly Problem[]> {
  if ((await store.referenceDigest()) === referenceDigest(folder)) return [];
  const { facts, digest, problems } = readReference(folder);
  await store.loadReference(facts, digest, { by: 'Rapporteur', at: now, why: 'the facts that ship with this release' });
  return problems;
}
