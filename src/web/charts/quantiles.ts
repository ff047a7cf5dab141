/** Classes of equally many values, for shades; equal values are always in one class. */
export interface Quantiles {
  /** Least and most of each class, lightest first. */
  readonly classes: readonly { readonly from: number; readonly to: number }[];
  /** 1 for the lightest class; 0 for a count of nothing. */
  classOf(value: number): number;
}

export function quantiles(values: readonly number[], most = 5): Quantiles {
  const counted = values.filter((value) => value > 0).sort((a, b) => a - b);
  const bounds = new Set<number>();
  for (let index = 1; index <= most; index++) {
    const bound = counted[Math.ceil((counted.length * index) / most) - 1];
    if (bound !== undefined) bounds.add(bound);
  }
  const upper = [...bounds];
  const classes = upper.map((to, index) => ({
    from: counted.find((value) => value > (upper[index - 1] ?? 0)) ?? to,
    to,
  }));
  return {
    classes,
    classOf: (value) => (value <= 0 ? 0 : upper.findIndex((bound) => value <= bound) + 1 || upper.length),
  };
}
