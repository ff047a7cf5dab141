import { Fault } from '../../../domain/errors.js';
import type { SourceContext, Table } from '../../source.js';

/** Which review a list is of, as it says. */
export interface NamedReview {
  readonly state: string;
  readonly session: number;
  /** Null where only the file's name tells the session. */
  readonly cycle: number | null;
}

/** `UPR of Slovenia (3rd Cycle - 34th Session)`, in the page header. */
const TITLE =
  /UPR of (?:the )?(.{3,80}?)\s*\(\s*(\d)(?:st|nd|rd|th)\s+cycle\s*[-–—,]\s*(\d{1,2})(?:st|nd|rd|th)\s+session\s*\)/i;

/** `UPR34_Slovenia_Thematic_list_of_Recommendations.docx`, `upr48-slovenia-thematic-list-…`. */
const FILE_NAME = /^UPR[\s_-]*(\d{1,2})[\s_-]+(.{3,60}?)[\s_-]+thematic/i;

export function reviewNamed(table: Table): NamedReview | null {
  const title = TITLE.exec(table.lead.join(' ').replace(/\s+/g, ' '));
  if (title) return { state: title[1] as string, cycle: Number(title[2]), session: Number(title[3]) };
  const name = FILE_NAME.exec(table.name);
  return name ? { state: (name[2] as string).replace(/[_-]+/g, ' '), cycle: null, session: Number(name[1]) } : null;
}

/** The same as the record knows it. */
export interface ListReview {
  /** ISO 3166 alpha-3. */
  readonly state: string;
  readonly cycle: number;
  readonly session: number;
}

/** The review with the State's code. Throws an `input` fault where the list does not tell, or contradicts the record. */
export function reviewOf(table: Table, context: SourceContext): ListReview {
  const named = reviewNamed(table);
  if (named === null)
    throw new Fault(
      'input',
      `${table.name}: does not say which review it is of; its page header should read “UPR of STATE (3rd Cycle - 34th Session)”, or its name begin UPR34_STATE_thematic`,
    );
  const state = context.stateNamed(named.state);
  if (state === null)
    throw new Fault('input', `${table.name}: is of the review of “${named.state}”; no State has this name`);
  const cycle = context.cycleOf(named.session);
  if (cycle === null || (named.cycle !== null && named.cycle !== cycle))
    throw new Fault(
      'input',
      `${table.name}: says session ${named.session}${named.cycle === null ? '' : `, cycle ${named.cycle}`}; ${cycle === null ? 'there is no such session' : `that session is of cycle ${cycle}`}`,
    );
  return { state: state.iso3, cycle, session: named.session };
}
