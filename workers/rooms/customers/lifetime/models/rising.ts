/**
 * Logarithms of ratios of gamma functions at whole steps, and their derivatives; reused between
 * evaluations.
 */
export interface Rising {
  /** log Γ(base + x) − log Γ(base). */
  log: Float64Array;
  /** Derivative with respect to the base. */
  slope: Float64Array;
}

export function createRising(most: number): Rising {
  return { log: new Float64Array(most + 1), slope: new Float64Array(most + 1) };
}

/**
 * Sums of logarithms are exact for any base; differences of log-gammas at ten million would cancel.
 */
export function fillRising({ log, slope }: Rising, base: number): void {
  for (let x = 1; x < log.length; x++) {
    log[x] = log[x - 1] + Math.log(base + x - 1);
    slope[x] = slope[x - 1] + 1 / (base + x - 1);
  }
}
