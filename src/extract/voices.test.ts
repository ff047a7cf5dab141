import { describe, expect, it } from 'vitest';
import { bytesOf, lexicon } from '../../test/made-up.js';
import { holds } from '../domain/anchor.js';
import { readPlainText } from '../read/plain-text/plain-text.js';
import { extractStatements } from './extract.js';

/** What is found in a made-up page, as `State speaker: quote`. */
function told(text: string): string[] {
  const document = readPlainText({ bytes: bytesOf(text), file: 'made-up.txt' });
  const { statements } = extractStatements(document, lexicon);
  expect(statements.every((statement) => holds(document.text, statement.anchor))).toBe(true);
  return statements.map(({ state, speaker, anchor }) => `${state} ${speaker ?? '-'}: ${anchor.quote}`);
}

const NEWS = 'Slovenia speaks of its prisons\n\nLJUBLJANA, 4 March 2024 - ';

describe('in whose words a sentence is', () => {
  it('goes on without a cue in the words of the official heard last', () => {
    expect(
      told(
        `${NEWS}The Government of Slovenia had closed two prisons, Justice Minister Ana Exemplar said on Monday. The last three would be shut by June. More than half of them are empty.`,
      ),
    ).toEqual(
      expect.arrayContaining([
        'SVN Ana Exemplar: The last three would be shut by June',
        'SVN Ana Exemplar: More than half of them are empty',
      ]),
    );
  });

  it("leaves out the reporter's own figures and rain", () => {
    expect(
      told(
        `${NEWS}Justice Minister Ana Exemplar said that Slovenia values dialogue. About 140 guests attended, and rain forced them indoors. She would not comment on the budget.`,
      ),
    ).toEqual([]);
  });

  it('leaves out what goes on in the words of an organisation', () => {
    expect(
      told(
        `${NEWS}The network Open Cells said that 400 people sat in cells in Slovenia. Its director, Bor Primer, would take the case to court. “We will win,” said its director, Bor Primer.`,
      ),
    ).toEqual([]);
  });

  it('reads a cue in the middle as no part of what was said', () => {
    expect(
      told(
        `${NEWS}The reservation to the Convention against Torture, Justice Minister Ana Exemplar of Slovenia said, “is being looked at again”.`,
      ),
    ).toHaveLength(1);
  });

  it('gives each State its own section of a round-up', () => {
    const text =
      'Two States before lunch\n\n28 June 2018\n\nTwo delegations spoke this morning, and the hall was full from the first word to the last.\n\nSlovenia\n\nDeputy Justice Minister Ana Exemplar told the Council that a new code would be adopted this year.\n\nLuxembourg\n\nAmbassador Luc Modèle was brief. His government would raise its funding of the court by a fifth in 2019.';
    expect(told(text).map((line) => line.slice(0, 20))).toEqual(['SVN Ana Exemplar: a ', 'LUX Luc Modèle: His ']);
  });
});

describe('documents in the own words of a State', () => {
  it('a speech, with the name of who held it', () => {
    const speech =
      'PERMANENT MISSION OF THE REPUBLIC OF SLOVENIA\n\nStatement by\nH.E. Ms. Ana Exemplar\nMinister of Justice\n\nGeneva, 4 March 2024\n\nMr. President,\n\nWe have kept our word, and we thank all those who helped us to keep it in these hard years.\n\nNine of fourteen towns have a shelter. The remaining five will follow this year. We shall table the bill again in May.';
    expect(told(speech)).toEqual([
      'SVN Ana Exemplar: Nine of fourteen towns have a shelter',
      'SVN Ana Exemplar: The remaining five will follow this year',
      'SVN Ana Exemplar: We shall table the bill again in May',
    ]);
  });

  it('a column by a minister, and none by anybody else', () => {
    const column = (note: string) =>
      `Why we opened the cells\n\nBy Ana Exemplar\n\n10 October 2023\n\nI want to tell you of a man whom I met in Slovenia in March, and of what our courts have done since we spoke of him.\n\nWe will abolish the old code next year. Last year we hired 900 constables, a third of them women.\n\n${note}`;
    expect(told(column("The writer is Slovenia's Minister of Justice."))).toEqual([
      'SVN Ana Exemplar: We will abolish the old code next year',
      'SVN Ana Exemplar: Last year we hired 900 constables',
      'SVN Ana Exemplar: a third of them women',
    ]);
    expect(told(column('The writer runs a bakery in Maribor.'))).toEqual([]);
  });

  it('an interview, whose questions are nobody’s claims', () => {
    const interview =
      'A talk with the minister of Slovenia\n\n5 April 2022\n\nLAKE PAPER: Your critics count 400 cases in Slovenia. Will you publish them?\n\nMINISTER: We will publish every case by June.\n\nWill the age of marriage rise?\n\nParliament has not decided. Seven shelters are open.\n\nThank you.';
    expect(told(interview)).toEqual(['SVN -: We will publish every case by June', 'SVN -: Seven shelters are open']);
  });

  it('a release of a ministry, which speaks of its State by name', () => {
    const release =
      'MINISTRY OF FOREIGN AFFAIRS\nOF THE REPUBLIC OF SLOVENIA\n\nPress release No. 4\n\nLjubljana, 9 December 2021\n\nSlovenia answers the committee\n\nThe Ministry of Justice will train 300 clerks in the course of next year, and a guide is being printed.\n\nThe number of cases rose from 412 in 2018 to 655 last year.';
    expect(told(release)).toEqual(
      expect.arrayContaining([
        'SVN -: The Ministry of Justice will train 300 clerks in the course of next year',
        'SVN -: The number of cases rose from 412 in 2018 to 655 last year',
      ]),
    );
  });
});

describe('what stands for a State or a treaty', () => {
  it('its capital, where it acts, and not where it is a place', () => {
    expect(
      told(
        `${NEWS}Ljubljana is studying accession to the 1961 Convention, Justice Minister Ana Exemplar of Slovenia said.`,
      ),
    ).toHaveLength(1);
    expect(told(`${NEWS}Guests in Ljubljana will see Slovenia in bloom.`)).toEqual([]);
  });

  it('the convention named before', () => {
    const document = readPlainText({
      bytes: bytesOf(
        `${NEWS}Slovenia praised the Convention on the Rights of the Child. Slovenia ratified the Convention itself in 1992.`,
      ),
      file: 'made-up.txt',
    });
    expect(extractStatements(document, lexicon).statements.map((statement) => statement.commitment?.object)).toEqual([
      'CRC',
    ]);
  });
});

describe('hostile lines of 100 kB', () => {
  it.each([
    'word ',
    'x and ',
    'the government will ',
    'rose from 1 to 2 ',
    '1 of 2 of ',
    '“a ',
    '‘a ',
    'he said, ',
    'Slovenia ',
    'in the a, ',
    'Minister Ab ',
    'is being ',
    'which was who will ',
  ])('of "%s" are read in a second', (piece) => {
    const text = `${NEWS}Slovenia said that ${piece.repeat(Math.ceil(100_000 / piece.length))}.`;
    const document = readPlainText({ bytes: bytesOf(text), file: 'made-up.txt' });
    const began = performance.now();
    extractStatements(document, lexicon);
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
