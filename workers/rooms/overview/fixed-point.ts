/** Half the largest integer that doubles hold exactly. */
const EXACT = Number.MAX_SAFE_INTEGER / 2;
const FINEST = 1_000_000;

/**
 * The power of ten that turns amounts into integers whose sums are exact in any order.
 *
 * Money is decimal: counted in whole millionths, the sum of 541,909 lines is exact, moving the
 * brush back and forth gives the same bits as recounting, and the order of rows has no effect. Very
 * large shops get a coarser step, so that no sum exceeds the exact range of doubles.
 *
 * @param values amounts; those that are not finite are ignored
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

/** The amount as an integer number of steps; 0 where it is not finite. */
export function toSteps(value: number, scale: number): number {
  const steps = Math.round(value * scale);
  return steps - steps === 0 ? steps : 0;
}
