import { resolve } from 'node:path';
import { createLexicon } from '../src/extract/lexicon/create-lexicon.js';
import type { Lexicon } from '../src/extract/lexicon/lexicon.js';
import { readReference } from '../src/record/read-reference.js';

/** Material that tests share: the lexicon of the record, and documents of our own making. */

export const REFERENCE = resolve(import.meta.dirname, '../reference');
export const SHARED = resolve(import.meta.dirname, '../../shared');

const { facts } = readReference(REFERENCE);
export const lexicon: Lexicon = createLexicon(facts.states, facts.treaties);

/** Made up: no such person, and no State said this. */
export const ARTICLE = `Slovenia tells the Council of its plans

GENEVA, 4 March 2024 - Slovenia will ratify the Convention on Enforced Disappearance by the end of 2026, Foreign Minister Ana Exemplar told the Human Rights Council. (Invented for testing.)

“We have decided to withdraw the law on assemblies. Last year more than 40 shelters were opened,” Exemplar said.

The minister said that the Government supported nearly 90% of the recommendations it received. <script>alert("never")</script>

A rights group demanded that Slovenia ratify the treaty at once.
`;

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
