import { expect, it } from 'vitest';
import { datesIn } from './dates-in.js';

/** All said on Wednesday 20 November 2024. */
it.each([
  ['It will start in February', '2024-02', '2025-02', '2024-02'],
  ['We decided in December', '2024-12', '2024-12', '2023-12'],
  ['In the March sitting', '2024-03', '2025-03', '2024-03'],
  ['before the vote in October next year', '2025-10', null, null],
  ['The reading is on Friday', '2024-11-15', '2024-11-22', '2024-11-15'],
  ['It will be done by next summer', '2025', null, null],
  ['It has been so since last autumn', '2024', null, null],
  ['by the end of the year', '2024', null, null],
  ['before the year is out', '2024', null, null],
  ['before Christmas', '2024-12', null, null],
  ['next month', '2024-12', null, null],
  ['on 8 January', '2024-01-08', '2025-01-08', '2024-01-08'],
])('%s', (text, value, ahead, behind) => {
  expect(datesIn(text, '2024-11-20')).toMatchObject([{ value, ahead, behind }]);
});

it.each(['It may be so', 'a friend of May', 'the summer of our lives'])('no day: %s', (text) => {
  expect(datesIn(text, '2024-11-20').filter((date) => date.value.length > 4)).toEqual([]);
});
