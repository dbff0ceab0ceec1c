/**
 * Error measures of forecasts, as used in the M4 competition (Makridakis, Spiliotis and
 * Assimakopoulos 2020). `came` holds the actual values, `said` the forecasts of the same steps.
 */

/** Mean absolute error relative to that of the seasonal naive method in the past (MASE). */
export function mase(
  past: Float64Array,
  period: number,
  came: Float64Array,
  said: Float64Array
): number {
  return meanOver(came, (own, h) => Math.abs(own - said[h])) / seasonalStep(past, period);
}

/** Root mean squared error relative to the past's step-to-step changes (RMSSE). */
export function rmsse(past: Float64Array, came: Float64Array, said: Float64Array): number {
  let steps = 0;
  for (let t = 1; t < past.length; t++) steps += (past[t] - past[t - 1]) ** 2;
  const squares = meanOver(came, (own, h) => (own - said[h]) ** 2);
  return Math.sqrt(squares / (steps / (past.length - 1)));
}

/** Symmetric mean absolute percentage error, 0 to 200; 0 where both are zero. */
export function smape(came: Float64Array, said: Float64Array): number {
  return meanOver(came, (own, h) => {
    const size = Math.abs(own) + Math.abs(said[h]);
    return size > 0 ? (200 * Math.abs(own - said[h])) / size : 0;
  });
}

/** Mean of forecast minus actual value: positive if the forecast was too high. */
export function bias(came: Float64Array, said: Float64Array): number {
  return meanOver(came, (own, h) => said[h] - own);
}

/** Pinball loss of a forecast quantile. */
export function pinballLoss(came: Float64Array, said: Float64Array, share: number): number {
  return meanOver(came, (own, h) =>
    own >= said[h] ? share * (own - said[h]) : (1 - share) * (said[h] - own)
  );
}

/**
 * Share of values inside their range. Values known for certain, such as zeros on closed days, say
 * nothing about the width of ranges and are left out unless there are no others.
 */
export function coverage(came: Float64Array, low: Float64Array, high: Float64Array): number {
  const unsure = [...came.keys()].filter((h) => !(low[h] === high[h] && came[h] === low[h]));
  if (unsure.length === 0) return 1;
  const isInside = (h: number) => (came[h] >= low[h] && came[h] <= high[h] ? 1 : 0);
  return (
    unsure.reduce((sum, h) => sum + (Number.isNaN(low[h]) ? NaN : isInside(h)), 0) / unsure.length
  );
}

/**
 * Mean scaled interval score: the width of the range plus a penalty for each value outside, in the
 * unit of `mase`.
 *
 * @param level nominal coverage of the range, such as 0.95
 */
export function msis(
  past: Float64Array,
  period: number,
  came: Float64Array,
  { low, high }: { low: Float64Array; high: Float64Array },
  level: number
): number {
  const fine = 2 / (1 - level);
  const score = meanOver(came, (own, h) => {
    const missed = Math.max(0, low[h] - own) + Math.max(0, own - high[h]);
    return high[h] - low[h] + fine * missed;
  });
  return score / seasonalStep(past, period);
}

function seasonalStep(past: Float64Array, period: number): number {
  let sum = 0;
  for (let t = period; t < past.length; t++) sum += Math.abs(past[t] - past[t - period]);
  return sum / (past.length - period);
}

function meanOver(values: Float64Array, of: (own: number, h: number) => number): number {
  let sum = 0;
  for (let h = 0; h < values.length; h++) sum += of(values[h], h);
  return sum / values.length;
}
