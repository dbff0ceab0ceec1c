/**
 * How wrong forecasts were, as the M4 competition measured (Makridakis, Spiliotis and Assimakopoulos
 * 2020). `came` are the values that came, `said` the forecasts of the same steps.
 */

/** Mean absolute error in units of what repeating the season would have missed by in the past. */
export function mase(
  past: Float64Array,
  period: number,
  came: Float64Array,
  said: Float64Array
): number {
  return meanOver(came, (own, h) => Math.abs(own - said[h])) / seasonalStep(past, period);
}

/** Root mean squared error in units of the past's steps from value to value. */
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

/** Mean of forecast less value: above zero, too much was expected. */
export function bias(came: Float64Array, said: Float64Array): number {
  return meanOver(came, (own, h) => said[h] - own);
}

/** Loss of a forecast quantile: each miss costs its side's share. */
export function pinballLoss(came: Float64Array, said: Float64Array, share: number): number {
  return meanOver(came, (own, h) =>
    own >= said[h] ? share * (own - said[h]) : (1 - share) * (said[h] - own)
  );
}

/**
 * Share of values inside their range. What was known for sure, the nought of a day on which a shop is
 * closed, says nothing of how wide ranges should be, and is left out while there are others.
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
 * Mean scaled interval score: width of a range and a fine for each miss, in the unit of `mase`.
 *
 * @param level what the range claims to hold, 0.95
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
