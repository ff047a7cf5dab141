/** Where a list says that a position stands. */
export interface SourceOfPosition {
  readonly symbol: string | null;
  readonly paragraph: string | null;
  /** The report of the Working Group that the recommendation stands in: the addendum's symbol without `Add.1`. */
  readonly report: string | null;
}

/** `A/HRC/43/15/Add.1 - Para.4`, `A/HRC/43/15 - Para 121`, `A/HRC/43/15/Add.1`; misprinted `…/Add.1, para. 3 - Para. 3`. */
const SOURCE =
  /^(A\/[A-Z0-9./]+?(?:\/Add\.\d+|\/Corr\.\d+|\/Rev\.\d+)*)(?=$|[\s,;-])(?:,?\s*paras?\.?\s*[\d\s,-]+?)?(?:\s*[-–,]\s*paras?\.?\s*(.+))?$/i;

/** The second paragraph of the cell, `Source of position: …`. */
const LINE = /Source of position\s*:?/i;

/** Signs of a source; what is longer is none. */
const SOURCE_LIMIT = 120;

export function splitSource(cell: string): { printed: string; source: string } {
  const at = LINE.exec(cell);
  if (!at) return { printed: cell, source: '' };
  const source = cell
    .slice(at.index + at[0].length)
    .replace(/\s+/g, ' ')
    .trim();
  return { printed: cell.slice(0, at.index), source };
}

export function readSourceOfPosition(printed: string): SourceOfPosition {
  const found = printed.length > SOURCE_LIMIT ? null : SOURCE.exec(printed);
  if (!found) return { symbol: null, paragraph: null, report: null };
  const symbol = found[1] as string;
  const report = symbol.replace(/(?:\/(?:Add|Corr|Rev)\.\d+)+$/i, '');
  // Document 2 of a session of the Council is the report of that session, where outcomes are adopted.
  const isWorkingGroupReport = /^A\/HRC\/\d+\/\d+$/.test(report) && !/^A\/HRC\/\d+\/2$/.test(report);
  return { symbol, paragraph: found[2]?.trim() ?? null, report: isWorkingGroupReport ? report : null };
}
