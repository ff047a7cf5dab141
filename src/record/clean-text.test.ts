import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.js';

describe('a text is kept', () => {
  it.each([
    ['without blanks around it and with single ones inside', '  Ratify\u00a0 the\n treaty ', 'Ratify the treaty'],
    ['with its entities resolved', '&#40;Unknown&#41; &amp; Pe&ntilde;a', '(Unknown) & Peña'],
    ['without markup', '<p>Ratify<br>the <b>treaty</b></p><style>p{}</style>', 'Ratify the treaty'],
    ['with signs composed', 'Co\u0302te', 'Côte'],
    ['as it is where nothing is to be done', 'R&D; 5 < 6 and 7 > 2', 'R&D; 5 < 6 and 7 > 2'],
    ['with an equals sign at its beginning', '=HYPERLINK("x")', '=HYPERLINK("x")'],
  ])('%s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });
});
