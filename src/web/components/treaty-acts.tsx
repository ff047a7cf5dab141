import { dateInWords } from '../../domain/partial-date.js';
import type { TreatyAction, TreatyReading } from '../../domain/treaty.js';
import type { TreatyStanding } from '../../register/views.js';
import { TEXT } from '../text/en.js';

/** Every treaty of which an act of the State is on record. */
export function TreatyActs({ standings }: { standings: readonly TreatyStanding[] }) {
  const text = TEXT.state;
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={text.treaties}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.treaty}</th>
            <th scope="col">{text.acts}</th>
          </tr>
        </thead>
        <tbody>
          {standings
            .filter((standing) => standing.actions.length + standing.readings.length > 0)
            .map(({ treaty, actions, readings }) => (
              <tr>
                <th scope="row">
                  <a href={`/treaties/${treaty.code}`}>{treaty.code}</a>
                </th>
                <td>{actsInWords(actions, readings)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

/** `signature 30 March 2007; ratification 24 April 2008`, and what was read of acts that no source dates. */
export function actsInWords(actions: readonly TreatyAction[], readings: readonly TreatyReading[]): string {
  return [
    ...actions.map(({ action, on, confidence }) =>
      [action, on ? dateInWords(on) : null, confidence === 'low' ? TEXT.state.recalled : null]
        .filter(Boolean)
        .join(' '),
    ),
    ...readings.map(({ found, readTo }) =>
      [found.replaceAll('-', ' '), readTo ? `${TEXT.state.readTo} ${dateInWords(readTo)}` : null]
        .filter(Boolean)
        .join(', '),
    ),
  ].join('; ');
}
