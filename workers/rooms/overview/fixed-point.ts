/** Largest whole number that doubles add without rounding. */
const EXACT = Number.MAX_SAFE_INTEGER / 2;
const FINEST = 1_000_000;

/**
 * Power of ten by which amounts become whole numbers whose sums are exact in any order.
 *
 * Money is decimal: held as whole millionths, the sum of 541,909 lines is the true sum, brushing
 * forth and back ends on the same bits as counting anew, and the order of rows cannot matter. Very
 * large shops get a coarser step, so that no sum leaves the exact range of doubles.
 *
 * @param values amounts; what is not finite is ignored
 * @returns 10^6, or the largest smaller power of ten with Σ|value| × scale < 2^52
 */
export function exactScale(values: Float64Array): number {
  let size = 0;
  for (let row = 0; row < values.length; row++) {
    const value = Math.abs(values[row]);
    if (value < Infinity) size += value;
  }
  let scale = FINEST;
  while (size * scale > EXACT) scale /= 10;
  return scale;
}

/** The amount as a whole number of steps; what is not finite counts nothing. */
export function toSteps(value: number, scale: number): number {
  const steps = Math.round(value * scale);
  return steps - steps === 0 ? steps : 0;
}
