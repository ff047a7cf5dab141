import { addressOf, EVERYTHING } from '../search-params.js';
import { TEXT } from '../text/en.js';

/** The language of the words, by examples that can be tried. */
export function SearchHelp() {
  return (
    <details class="help">
      <summary>{TEXT.search.help}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{TEXT.search.helpWord}</th>
            <th scope="col">{TEXT.search.helpMeaning}</th>
          </tr>
        </thead>
        <tbody>
          {TEXT.search.examples.map(([words, meaning]) => (
            <tr>
              <td>
                <a href={addressOf({ ...EVERYTHING, words })}>
                  <code>{words}</code>
                </a>
              </td>
              <td>{meaning}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{TEXT.search.helpFacets}</p>
    </details>
  );
}
