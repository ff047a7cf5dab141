import { termLabel } from '../../domain/council/membership.js';
import { dateInWords, isBefore } from '../../domain/partial-date.js';
import type { Check } from '../check.js';
import { exampleOf, READ_IN } from '../example.js';
import { evidenceOf, findingOf } from '../finding-of.js';
import { nameOf } from '../statement-words.js';

const ID = 'candidature';

export const candidature: Check = {
  id: ID,
  title: 'Candidature to the Council, and what came of it',
  rule: [
    'A candidature is confirmed where the record has the State on the ballot for that term. What came of it is said: elected or not, with how many votes where a source gives them, and the term.',
    'A candidature announced for a term that is not on record yet is not yet due until the year before the term ends.',
  ],
  examples: [
    exampleOf({
      title: 'Presented, and elected',
      quote: 'We have presented our candidature to the Human Rights Council for the term 2031-2033',
      commitment: { act: 'present', object: 'HRC 2031-2033', stage: 'done' },
      record: {
        candidatures: [
          {
            state: 'XXA',
            electedOn: '2030-10-10',
            termFrom: '2031-01-01',
            termTo: '2033-12-31',
            regionalGroup: 'WEOG',
            seats: 2,
            votes: 150,
            elected: true,
            round: null,
            recordSymbol: null,
            note: '',
            ...READ_IN,
          },
        ],
      },
      outcome: 'confirmed',
      says: ['10 October 2030', '150 votes'],
    }),
    exampleOf({
      title: 'Not on any ballot of the record',
      quote: 'We have presented our candidature to the Human Rights Council for the term 2031-2033',
      commitment: { act: 'present', object: 'HRC 2031-2033', stage: 'done' },
      outcome: 'not-in-record',
      says: ['no candidature'],
    }),
  ],
  appliesTo: ({ commitment }) => commitment?.object.startsWith('HRC') ?? false,
  needs: (statement) =>
    statement.state === null ? null : { state: statement.state, parts: ['candidatures', 'terms'] },
  decide: (statement, context) => {
    const name = nameOf(context, statement.state);
    const term = statement.commitment?.object.replace(/^HRC ?/, '') ?? '';
    const said = statement.saidOn?.value ?? null;
    const stood = [...context.record.candidatures]
      .sort((a, b) => a.electedOn.localeCompare(b.electedOn))
      .find((item) =>
        term ? item.termFrom.startsWith(term.slice(0, 4)) : said === null || !isBefore(item.electedOn, said),
      );
    if (stood === undefined) {
      const ahead = term !== '' && `${Number(term.slice(0, 4)) - 1}-12-31` >= context.today;
      return findingOf(ID, context, {
        outcome: ahead ? 'not-yet-due' : 'not-in-record',
        because: ahead
          ? `The election for the term ${term} lies ahead.`
          : `The record shows no candidature of ${name}${term ? ` for ${term}` : ''}.`,
      });
    }
    const label = termLabel(stood.termFrom, stood.termTo);
    const served = context.record.terms.find(
      (item) => item.kind === 'seat' && item.from.slice(0, 4) === stood.termFrom.slice(0, 4),
    );
    const result =
      stood.elected === null
        ? 'the result is not on record'
        : stood.elected
          ? `elected on ${dateInWords(stood.electedOn)}${stood.votes === null ? '' : ` with ${stood.votes} votes`}`
          : `not elected on ${dateInWords(stood.electedOn)}`;
    return findingOf(ID, context, {
      outcome: statement.commitment?.stage === 'done' ? 'confirmed' : 'act-on-record',
      because: `${name} stood for ${label} and was ${result}${served ? `; it sat from ${dateInWords(served.from)} to ${dateInWords(served.to)}` : ''}.`,
      recordReadTo: served && served.to < context.today ? served.to : stood.electedOn,
      evidence: [
        evidenceOf(stood, `candidature for ${label}: ${result}`, {
          item: `candidature:${stood.state}/${label}`,
          on: stood.electedOn,
        }),
        ...(served
          ? [
              evidenceOf(served, `member from ${dateInWords(served.from)} to ${dateInWords(served.to)}`, {
                item: `term:${served.state}/${label}`,
                on: served.from,
              }),
            ]
          : []),
      ],
    });
  },
};
