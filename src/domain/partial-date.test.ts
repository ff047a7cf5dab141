import { describe, expect, it } from 'vitest';
import {
  covers,
  dateInWords,
  daysBetween,
  firstDayOf,
  isBefore,
  isPartialDate,
  lastDayOf,
  monthsBetween,
  partialDate,
  spanInWords,
} from './partial-date.js';

describe('partial dates keep their precision', () => {
  it.each(['2020', '2020-03', '2020-03-06', '2020-02-29'])('%s is one', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  it.each(['2021-02-29', '2020-13', '2020-00', '2020-3', '20', '2020-03-32', 'March 2020', ''])(
    '%s is none',
    (text) => {
      expect(isPartialDate(text)).toBe(false);
    },
  );

  it('a day that does not exist is null, never the next one', () => {
    expect(partialDate(2023, 2, 30)).toBeNull();
    expect(partialDate(2024, 2, 29)).toBe('2024-02-29');
    expect(partialDate(2024, 2)).toBe('2024-02');
    expect(partialDate(2024)).toBe('2024');
  });

  it('knows the first and last day it can mean', () => {
    expect([firstDayOf('2020'), lastDayOf('2020')]).toEqual(['2020-01-01', '2020-12-31']);
    expect([firstDayOf('2020-02'), lastDayOf('2020-02')]).toEqual(['2020-02-01', '2020-02-29']);
    expect([firstDayOf('2020-02-03'), lastDayOf('2020-02-03')]).toEqual(['2020-02-03', '2020-02-03']);
  });

  it('a month covers its days, not the other way round', () => {
    expect(covers('2020-03', '2020-03-06')).toBe(true);
    expect(covers('2020-03-06', '2020-03')).toBe(false);
  });

  it('what one date covers is neither before nor after it', () => {
    expect(isBefore('2020-03', '2020-03-06')).toBe(false);
    expect(isBefore('2020-03-06', '2020-03')).toBe(false);
    expect(isBefore('2020-02', '2020-03-06')).toBe(true);
  });
});

describe('spans of time', () => {
  it('counts whole months', () => {
    expect(monthsBetween('2020-02-24', '2022-03-24')).toBe(25);
    expect(monthsBetween('2020-02-24', '2022-03-23')).toBe(24);
  });

  it('counts days over a leap day', () => {
    expect(daysBetween('2020-02-24', '2020-03-12')).toBe(17);
  });

  it.each([
    ['2020-02-24', '2022-03-24', '2 years 1 month'],
    ['2020-02-24', '2020-03-12', '17 days'],
    ['2020-02-24', '2021-02-24', '1 year'],
    ['2020-02-24', '2020-02-24', 'the same day'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(spanInWords(from, to)).toBe(words);
  });
});

it('reads as people write it', () => {
  expect(['2020', '2020-03', '2020-03-06'].map(dateInWords)).toEqual(['2020', 'March 2020', '6 March 2020']);
});
