const MEGABYTE = 1024 * 1024;

/** A file is held once, as bytes; a larger one is refused by its size. */
export const FILE_LIMIT = 512 * MEGABYTE;

/** Signs of a cell. A reader cuts a longer cell to one more than this, so that its row is refused and the file read on. */
export const CELL_LIMIT = MEGABYTE;

/** Bytes that a zip (XLSX, DOCX) may unpack to, and how many times its own size. */
export const UNPACKED_LIMIT = 256 * MEGABYTE;
export const RATIO_LIMIT = 200;

/** A workbook of the old kind is read whole. */
export const XLS_LIMIT = 64 * MEGABYTE;

/** Elements inside each other in an office file; Word and Excel stay below 50. */
export const DEPTH_LIMIT = 250;

/** Rows before the headings that may be titles. */
export const LEAD_LIMIT = 20;

export const inMegabytes = (bytes: number): string => `${Math.round(bytes / MEGABYTE)} MB`;
