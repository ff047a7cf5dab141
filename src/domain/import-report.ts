/** A row that was refused, or kept with a remark: file, line, column, value, and why. */
export interface ImportRemark {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: string;
}

/** What became of the rows of one kind. */
export interface ImportCounts {
  /** `upr-recommendation`, `voluntary-pledge`, `treaty-action` … */
  readonly kind: string;
  readonly read: number;
  readonly created: number;
  readonly unchanged: number;
  readonly changed: number;
  /** No longer in the newer export of a set. */
  readonly gone: number;
}

/** What an import did, or would do. */
export interface ImportReport {
  readonly files: readonly { readonly file: string; readonly digest: string; readonly source: string }[];
  readonly dryRun: boolean;
  readonly counts: readonly ImportCounts[];
  /** Exact repetitions within the files: read, not kept. */
  readonly repeated: number;
  readonly refusedCount: number;
  /** The first thousand. */
  readonly refused: readonly ImportRemark[];
  readonly remarkCount: number;
  readonly remarks: readonly ImportRemark[];
  /** Where the number of rows is not what the source gives out: a line each. */
  readonly unexpected: readonly string[];
  readonly milliseconds: number;
}
