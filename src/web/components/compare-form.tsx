import type { State } from '../../domain/state.js';
import { type AskedComparison, MOST_COMPARED } from '../compare-params.js';
import { chosenPairs, MOST_LETTERS } from '../search-params.js';
import { TEXT } from '../text/en.js';

interface CompareFormProps {
  readonly asked: AskedComparison;
  readonly states: readonly State[];
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly fault: string | null;
}

/** Fewest boxes for States that stand ready; two more than are filled. */
const BOXES = 4;

export function CompareForm({ asked, states, choices, fault }: CompareFormProps) {
  const { by, filter } = asked;
  return (
    <form class="compare" method="get" action="/compare">
      {fault === null ? null : (
        <p class="error" role="alert">
          {fault}
        </p>
      )}
      <input type="hidden" name="by" value={by} />
      {chosenPairs(filter).map(({ facet, value }) => (
        <input type="hidden" name={facet} value={value} />
      ))}
      {by === 'state' ? <StateBoxes asked={asked} states={states} /> : <Boxes asked={asked} choices={choices} />}
      <div class="line">
        <div class="words">
          <label for="compare-q">{TEXT.compare.words}</label>
          <input id="compare-q" type="search" name="q" value={filter.words} maxlength={MOST_LETTERS} />
        </div>
        <button type="submit">{TEXT.compare.button}</button>
      </div>
    </form>
  );
}

/** Typed, with every name to choose from: two hundred boxes to tick would be no help. */
function StateBoxes({ asked: { values }, states }: { asked: AskedComparison; states: readonly State[] }) {
  const boxes = Math.min(MOST_COMPARED, Math.max(BOXES, values.length + 2));
  const nameOf = (code: string | undefined): string => states.find((state) => state.iso3 === code)?.name ?? '';
  return (
    <fieldset>
      <legend>{TEXT.compare.kinds.state}</legend>
      <p class="meta quiet" id="state-hint">
        {TEXT.compare.stateHint}
      </p>
      <div class="boxes">
        {Array.from({ length: boxes }, (_, index) => (
          <div>
            <label for={`state-${index}`}>{TEXT.compare.stateLabel(index + 1)}</label>
            <input
              id={`state-${index}`}
              type="text"
              name="value"
              value={nameOf(values[index])}
              list="state-names"
              autocomplete="off"
              aria-describedby="state-hint"
            />
          </div>
        ))}
      </div>
      <datalist id="state-names">
        {states.map((state) => (
          <option value={state.name} />
        ))}
      </datalist>
    </fieldset>
  );
}

function Boxes({ asked: { by, values }, choices }: Pick<CompareFormProps, 'asked' | 'choices'>) {
  return (
    <fieldset>
      <legend>{TEXT.compare.kinds[by]}</legend>
      <ul class="choices in-line">
        {choices.map(({ value, label }) => (
          <li>
            <label>
              <input type="checkbox" name="value" value={value} checked={values.includes(value)} />
              <span>{label}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
