import { logLosses } from '../evaluate/class-figures.ts';

/** Range of temperatures: above 1 softens probabilities, below 1 sharpens them. */
const TEMPERATURES = [0.25, 0.35, 0.5, 0.7, 1, 1.4, 2, 2.8, 4, 5.6, 8, 16];

/**
 * Temperature scaling: the temperature with which test predictions are best calibrated (Guo et al.,
 * "On calibration of modern neural networks", ICML 2017): a model of twenty labels is
 * overconfident.
 *
 * @param tests probabilities by class, with the class of each row
 */
export function fitTemperature(
  tests: readonly { chance: Float64Array; label: Uint32Array }[]
): number {
  const lossAt = (temperature: number) =>
    tests.reduce((sum, { chance, label }) => {
      const losses = logLosses(temper(chance, label.length, temperature), label);
      return sum + losses.reduce((all, own) => all + own, 0);
    }, 0);
  const losses = TEMPERATURES.map(lossAt);
  return TEMPERATURES[losses.indexOf(Math.min(...losses))];
}

/** Probabilities at a temperature, normalised per row. */
export function temper(chance: Float64Array, rows: number, temperature: number): Float64Array {
  const told = chance.map((own) => Math.max(own, 1e-12) ** (1 / temperature));
  for (let row = 0; row < rows; row++) {
    let sum = 0;
    for (let at = row; at < told.length; at += rows) sum += told[at];
    for (let at = row; at < told.length; at += rows) told[at] /= sum;
  }
  return told;
}
