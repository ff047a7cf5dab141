import { expect, it } from 'vitest';
import { sourceId, statementId } from './id.js';

it('a source id is the digest of its bytes, whatever its name', () => {
  expect(sourceId(new TextEncoder().encode('abc'))).toBe(
    'sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

it('a statement id keeps to its recipe: a changed recipe breaks every address', () => {
  const id = statementId('sha256:00', 'commitment', 'we will ratify', 1);
  expect(id).toMatch(/^[0-9a-f]{20}$/);
  expect(id).toBe('9a2fc06d1874823cbcf1');
  expect(statementId('sha256:00', 'commitment', 'we will ratify', 2)).not.toBe(id);
  expect(statementId('sha256:00', 'claim', 'we will ratify', 1)).not.toBe(id);
});
