import { expect, it } from 'vitest';
import { bytesOf, lexicon } from '../../test/made-up.js';
import { readPlainText } from '../read/plain-text/plain-text.js';
import { extractStatements } from './extract.js';

const doubts = (text: string) =>
  extractStatements(readPlainText({ bytes: bytesOf(text), file: 'made-up.txt' }), lexicon).problems.map(
    (problem) => problem.message,
  );

it.each([
  ['The review was held on 31 February 2024 in Geneva, Slovenia said.', /^31 February 2024: there is no such day/],
  ['The review of Slovenia was held on 29 February 2023 in Geneva.', /^29 February 2023: there is no such day/],
  ['Freedonia will accede to the Convention against Torture, its minister said.', /^Freedonia: no State is known/],
  ['Slovenia signed the Council of Mars Convention on Pink Whales.', /^Council of Mars Convention on Pink Whales/],
  ['Slovenia will ratify the Convention on Pink Elephants by 2030.', /^Convention on Pink Elephants: no treaty of/],
])('%s', (text, message) => {
  expect(doubts(text)).toEqual([expect.stringMatching(message)]);
});

it.each([
  'Slovenia will ratify the Convention against Torture by 29 February 2024, its minister said.',
  'The Sultanate will accede to the Convention against Torture in Slovenia.',
  'Geneva Centre has studied the Convention of which Slovenia spoke.',
  'Ljubljana will sign the Optional Protocol, people said.',
  'Acme will launch a telephone in March, its president said.',
  'The Committee has examined the Convention, and many spoke of it in Geneva.',
])('nothing is doubted in: %s', (text) => {
  expect(doubts(text)).toEqual([]);
});
