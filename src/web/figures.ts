const format = new Intl.NumberFormat('en');

/** `1,234`. Most counts need no grouping, and a page bears a thousand of them. */
export const grouped = (count: number): string => (count < 1_000 ? String(count) : format.format(count));
