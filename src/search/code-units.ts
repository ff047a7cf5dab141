/** The order of JavaScript's own comparison, in which strings are looked up in an index. */
export const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
