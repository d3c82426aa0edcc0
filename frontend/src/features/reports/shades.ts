/** Shades from few to many; the first also holds nothing at all. */
export const shadeCount = 5;

export interface Shading {
  /** The shade of a value, from 0; null where there is no figure. */
  shadeOf: (value: number | null) => number | null;
  /** The highest value of each shade. */
  limits: number[];
}

/** Even steps from 0 to a limit that all values share: 1 for shares, a round number above the highest for counts. */
export function shadeEvenly(values: readonly (number | null)[], isShare: boolean): Shading {
  const highest = Math.max(0, ...values.map((value) => value ?? 0));
  const step = isShare ? 1 / shadeCount : Math.max(1, Math.ceil(highest / shadeCount));
  return {
    shadeOf: (value) =>
      value === null ? null : Math.min(shadeCount - 1, Math.max(0, Math.ceil(value / step - 1e-9) - 1)),
    limits: Array.from({ length: shadeCount }, (_, index) => step * (index + 1)),
  };
}
