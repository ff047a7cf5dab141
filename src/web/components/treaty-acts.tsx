import { dateInWords } from '../../domain/partial-date.js';
import type { TreatyAction, TreatyReading } from '../../domain/treaty.js';
import { TEXT } from '../text/en.js';

interface Row {
  readonly name: string;
  readonly href: string;
  readonly actions: readonly TreatyAction[];
  readonly readings: readonly TreatyReading[];
}

/** What was done, row by row: treaties of a State, or States of a treaty. */
export function TreatyActs({
  label,
  of,
  acts,
  rows,
}: {
  label: string;
  of: string;
  acts: string;
  rows: readonly Row[];
}) {
  return (
    <div class="scroll" tabindex={0} role="region" aria-label={label}>
      <table>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{acts}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, href, actions, readings }) => (
            <tr>
              <th scope="row">
                <a href={href}>{name}</a>
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
function actsInWords(actions: readonly TreatyAction[], readings: readonly TreatyReading[]): string {
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
