// The rows of bench/search.mjs: UPR Info's recommendations and pledges as they are, then again and again with words
// changed, until there are 378,117. The seed is fixed; new words are drawn as often as the corpus has them, so that
// frequent words stay frequent and rare ones rare.
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { createVocabulary } from '../dist/search/vocabulary.js';

export const ROWS = 378_117;
export const SETS = [
  '../shared/data/upr-info/recommendations-sessions-01-16.csv',
  '../shared/data/upr-info/voluntary-pledges.csv',
];
/** One word in so many is changed. */
const CHANGED = 6;

const table = (path) => Papa.parse(readFileSync(path, 'utf8').trimEnd(), { header: true, delimiter: ',' }).data;

/** Numbers from 0 to 1, always the same ones (mulberry32). */
function randomNumbers(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Yields `{ seq, text, row }`. */
export function* rows(count) {
  const real = SETS.flatMap(table);
  const words = real.flatMap((row) => row.text.match(/[\p{L}\p{N}'-]+/gu) ?? []);
  const random = randomNumbers(20_260_101);
  const drawn = () => words[Math.floor(random() * words.length)];
  const changed = (text) => text.replace(/[\p{L}\p{N}'-]+/gu, (word) => (random() * CHANGED < 1 ? drawn() : word));
  for (let seq = 1; seq <= count; seq++) {
    const row = real[(seq - 1) % real.length];
    yield { seq, row, text: seq <= real.length ? row.text : changed(row.text) };
  }
}

let days;

/** The row as the product gives it to the index, with every facet it has. */
export function itemOf({ seq, row, text }) {
  days ??= new Map(table('reference/review-sessions.csv').map(({ session, from }) => [session, from]));
  const on = days.get(row.session) ?? '';
  const list = (cell) => (cell === '' ? [] : cell.split('|'));
  return {
    seq,
    text,
    language: 'en',
    on,
    values: {
      kind: [row.id.startsWith('PLEDGE') ? 'voluntary-pledge' : 'upr-recommendation'],
      state: [row.state_under_review],
      group: [row.sur_regional_group],
      organisation: list(row.sur_organisations),
      recommending: [row.recommending_state],
      recommendingGroup: [row.rs_regional_group],
      cycle: [Number(row.session) <= 12 ? '1' : '2'],
      session: [row.session],
      position: [row.response],
      theme: list(row.issues),
      action: [row.action_category],
      source: ['upr-info'],
      year: on === '' ? [] : [on.slice(0, 4)],
    },
  };
}

export const vocabularyHere = (facts) =>
  createVocabulary(table('reference/vocabulary.csv'), facts.states, facts.treaties);
