/** Autocorrelations of a series at lags 0 … `most`; the first is 1. */
function autocorrelations(values: Float64Array, most: number): Float64Array {
  const n = values.length;
  const mean = values.reduce((sum, own) => sum + own, 0) / n;
  const found = new Float64Array(most + 1);
  for (let lag = 0; lag <= most && lag < n; lag++) {
    let sum = 0;
    for (let t = lag; t < n; t++) sum += (values[t] - mean) * (values[t - lag] - mean);
    found[lag] = sum;
  }
  const variance = found[0];
  return variance > 0 ? found.map((own) => own / variance) : found.fill(0);
}

/**
 * Whether a series has a season of this length, by the test of the M4 competition: its
 * autocorrelation exceeds 1.645 standard errors (Bartlett).
 *
 * @param cycles minimum number of whole seasons
 */
export function isSeasonal(values: Float64Array, period: number, cycles = 3): boolean {
  if (period < 2 || values.length < cycles * period) return false;
  return Math.abs(seasonalityOf(values, period)) > 1.645;
}

/** Autocorrelation at the length of a season, in units of its standard error. */
export function seasonalityOf(values: Float64Array, period: number): number {
  const found = autocorrelations(values, period);
  let sum = 0;
  for (let lag = 1; lag < period; lag++) sum += found[lag] ** 2;
  return found[period] / Math.sqrt((1 + 2 * sum) / values.length);
}
