import { describe, expect, it } from 'vitest';
import { type DateClue, documentDates, openingDateline } from './published-on.js';

const HEADER: DateClue = { from: 'header', text: 'Sunday, 1 December 2024' };
const dates = (...clues: DateClue[]) => {
  const { publishedOn, capturedOn } = documentDates(clues);
  return [publishedOn?.value ?? null, publishedOn?.inferredFrom ?? null, capturedOn?.value ?? null];
};

describe('the days of publication and of saving', () => {
  it.each<[string, DateClue[], (string | null)[]]>([
    ['a header alone is the day of publication', [HEADER], ['2024-12-01', null, null]],
    [
      'what is stated goes before it',
      [HEADER, { from: 'stated', text: 'Published on 4 March 2024' }],
      ['2024-03-04', null, '2024-12-01'],
    ],
    [
      'a page is not saved before it is published',
      [HEADER, { from: 'stated', text: '2 December 2024' }],
      ['2024-12-02', null, null],
    ],
    [
      'a header long after the caption is the day of saving',
      [HEADER, { from: 'caption', text: 'Geneva, 3 March 2024' }],
      ['2024-03-03', 'caption', '2024-12-01'],
    ],
    [
      'a dateline older than the header above the page is the day of the article',
      [HEADER, { from: 'dateline', text: 'GENEVA, 29 November 2024 -' }],
      ['2024-11-29', 'dateline', '2024-12-01'],
    ],
    [
      'an old day in the body does not move a dateline',
      [
        { from: 'dateline', text: '29 November 2024' },
        { from: 'body', text: 'since 15 March 2006' },
      ],
      ['2024-11-29', 'dateline', null],
    ],
    ['nothing tells nothing', [{ from: 'body', text: 'in spring' }], [null, null, null]],
  ])('%s', (_, clues, expected) => {
    expect(dates(...clues)).toEqual(expected);
  });
});

describe('what opens an article', () => {
  it('is a place and a day before a dash', () => {
    expect(openingDateline('GENEVA, 24 February 2020 (Agency) - The made-up State said so.')).toBe(
      'GENEVA, 24 February 2020 (Agency) - ',
    );
    expect(openingDateline('The made-up State said so. It did - on 24 February.')).toBeNull();
  });
});
