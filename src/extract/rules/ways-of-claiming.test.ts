import { expect, it } from 'vitest';
import { lexicon } from '../../../test/made-up.js';
import { isNoTelling } from '../grammar/clauses.js';
import { partAt } from '../part-at.js';
import { RULES } from './index.js';

/** The kinds of statement found in a sentence that an official says. All sentences are made up. */
function kindsIn(text: string): string[] {
  if (isNoTelling(text)) return [];
  const part = partAt(text, { span: { start: 0, end: text.length }, aside: null }, lexicon, [], {
    voice: 'SVN',
    direct: false,
    home: 'SVN',
    saidOn: '2025-02-24',
    before: '',
    listed: false,
  });
  return RULES.filter((rule) => rule.hint.test(part.masked)).flatMap((rule) => rule.find(part).map(() => rule.kind));
}

it.each([
  'We accepted 180 of the 210 recommendations.',
  'Of 210 recommendations, we accepted 180 and noted 30.',
  'Slovenia had accepted 85 per cent of the recommendations it received.',
  'The poverty rate fell from 24 to 17 per cent between 2015 and 2022.',
  'Unemployment stood at 6.2 per cent.',
  'Women now make up 34 per cent of the legislature.',
  'Women account for 41 per cent of judges.',
  'The number of complaints had increased by 12 per cent.',
  'Maternal mortality has been halved since 2010.',
  'The budget of the Ombudsman was tripled between 2018 and 2023.',
  'There are 19 shelters throughout the country.',
  'There had been 212 prosecutions and 78 convictions.',
  'Some 3,400 police officers had received training.',
  'We trained over 3,000 judges and prosecutors last year.',
  'A total of 412 cases were investigated.',
  'The country hosts 1.2 million refugees.',
  'Our country has hosted more than 800,000 refugees since 2017.',
  'The helpline receives around 300 calls a day.',
  'Since 2015, 27 laws have been amended.',
  'The moratorium on executions has been in place since 1996.',
  'No death sentence has been carried out since 1994.',
  'We have maintained a standing invitation since 2001.',
  'A standing invitation was extended to all special procedures in March 2001.',
  'The country has been visited by 14 special procedures.',
  'We are party to eight of the nine core human rights treaties.',
  'One in five members of parliament is a woman.',
  'Two out of three children attend preschool.',
  'The Government has paid 4.5 million dollars in compensation to victims.',
  'Literacy had reached 96 per cent.',
  'Electricity coverage rose to 82 per cent in 2022.',
  'The ratio of inmates to places dropped to 118 per cent.',
  'More than half of the detainees are awaiting trial.',
  'The fund had benefited 12,000 families.',
  'Life expectancy rose from 61 to 68 years.',
  'Nine out of ten households have running water.',
  'The programme reaches 45,000 pupils in 120 schools.',
  'In 2023, 38 traffickers were convicted.',
  'The prison population stands at 4,210.',
  'Parliament adopted the law by 94 votes to 12.',
  'The census of 2021 counted 310,000 persons with disabilities.',
])('claims: %s', (text) => {
  expect(kindsIn(text)).toContain('claim');
});

it.each([
  'We attach great importance to the work of the Council.',
  'Human rights are universal and indivisible.',
  'We call on all States to ratify the Convention against Torture.',
  'Amnesty International urged the Government to abolish the death penalty.',
  'The Committee recommended that the State party should adopt a law on asylum.',
  'An expert asked whether the Government would ratify the Optional Protocol.',
  'If the bill were adopted, it would help thousands.',
  'We thank the troika and the secretariat for their support.',
  'We would like to congratulate you on your election.',
  'The General Assembly will elect 14 members in October.',
  'The Committee will issue its concluding observations on 25 July.',
  'Has the Government ratified the Convention against Torture?',
  'The Government has not yet ratified the Convention against Torture.',
  'We look forward to a fruitful dialogue.',
  'Much remains to be done.',
  'The next meeting of the Committee will take place on 4 June.',
  'We hope that the draft will be adopted.',
  'The opposition promised to repeal the law.',
  'The Union would publish its guidance in December.',
  'We are convinced that dialogue is the only way.',
  'The situation of women must be improved.',
  'The Working Group held its 43rd session in May.',
  'Our delegation will listen carefully to all comments.',
  'We share the concern expressed by the High Commissioner.',
  'States should ratify the Convention without delay.',
  'Nobody knows how many will come.',
  'We stand in solidarity with the victims.',
  'I will be happy to answer your questions.',
  'The session lasted three hours.',
])('neither: %s', (text) => {
  expect(kindsIn(text)).toEqual([]);
});
