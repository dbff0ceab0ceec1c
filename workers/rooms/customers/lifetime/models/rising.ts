/** Ratios of gamma functions and their slopes for whole steps, kept between evaluations. */
export interface Rising {
  /** log Γ(base + x) − log Γ(base). */
  log: Float64Array;
  /** Its derivative by the base. */
  slope: Float64Array;
}

export function createRising(most: number): Rising {
  return { log: new Float64Array(most + 1), slope: new Float64Array(most + 1) };
}

/** As sums of logarithms: exact for any base, where log-gammas of ten million would cancel. */
export function fillRising({ log, slope }: Rising, base: number): void {
  for (let x = 1; x < log.length; x++) {
    log[x] = log[x - 1] + Math.log(base + x - 1);
    slope[x] = slope[x - 1] + 1 / (base + x - 1);
  }
}
