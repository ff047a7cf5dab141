/** Adverbs between the words of a verb phrase: "will also", "has now been". Each brings its own space before it. */
export const ADVERBS =
  '(?:\\s+(?:also|soon|then|now|today|therefore|already|just|since|still|even|both|once more|once again|again|in turn|at last|first|further|thus|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?!assembly|family|supply)[a-z]{3,}ly))*';
