import { atOnce } from '../../../contract/job.ts';
import type { Pieces } from '../../../contract/job.ts';
import { bootstrappingFigures, bootstrappingMean } from '../../../learning/honest-test.ts';
import type { CalibrationGroup, ClassFigures, CutOff, Profit } from './contract.ts';
import { rank, rankRows } from './ranking.ts';

/** Probabilities are clipped to this minimum. */
const LEAST_CHANCE = 1e-15;
const GROUPS = 10;

/** Log loss per row; larger is worse. */
export function logLosses(chance: Float64Array, label: ArrayLike<number>): Float64Array {
  const rows = label.length;
  return Float64Array.from({ length: rows }, (_, row) => {
    return -Math.log(Math.max(LEAST_CHANCE, chance[label[row] * rows + row]));
  });
}

/** Brier score per row: squared distance of probabilities and outcome; larger is worse. */
export function brierScores(
  chance: Float64Array,
  label: ArrayLike<number>,
  classes: number
): Float64Array {
  const rows = label.length;
  return Float64Array.from({ length: rows }, (_, row) => {
    let sum = 0;
    for (let own = 0; own < classes; own++) {
      sum += (chance[own * rows + row] - Number(label[row] === own)) ** 2;
    }
    // Both classes have the same distance: one is counted, as is usual.
    return classes === 2 ? sum / 2 : sum;
  });
}

/**
 * Proper scoring rules of probabilities (Gneiting and Raftery, "Strictly proper scoring rules",
 * JASA 102, 2007): log loss and Brier score; all with bootstrap intervals over rows.
 *
 * @param chance by class, as returned by classifiers; at least one row
 */
export function judgeChances(
  chance: Float64Array,
  label: Uint32Array,
  classes: number,
  seed: number
): ClassFigures {
  return atOnce(judgingChances(chance, label, classes, seed));
}

/** `judgeChances` as a generator that yields. */
export function* judgingChances(
  chance: Float64Array,
  label: Uint32Array,
  classes: number,
  seed: number
): Pieces<ClassFigures> {
  const rows = label.length;
  const confusion = new Float64Array(classes * classes);
  const brier = brierScores(chance, label, classes);
  const right = new Float64Array(rows);
  for (let row = 0; row < rows; row++) {
    let told = 0;
    for (let own = 0; own < classes; own++) {
      if (chance[own * rows + row] > chance[told * rows + row]) told = own;
    }
    confusion[label[row] * classes + told]++;
    right[row] = Number(label[row] === told);
  }
  const figures = {
    logLoss: yield* bootstrappingMean(logLosses(chance, label), seed),
    brier: yield* bootstrappingMean(brier, seed),
    accuracy: yield* bootstrappingMean(right, seed),
    confusion
  };
  if (classes !== 2) return figures;
  const yes = chance.subarray(rows);
  const measure = rankRows(yes, label);
  const [auc, averagePrecision] = yield* bootstrappingFigures(rows, seed, (times) => {
    const ranked = measure(times);
    return [ranked.auc, ranked.averagePrecision];
  });
  return { ...figures, auc, averagePrecision, calibration: calibrate(yes, label) };
}

/** Ten groups of about equal size, by predicted probability: predicted against observed. */
function calibrate(chance: Float64Array, label: Uint32Array): CalibrationGroup[] {
  const order = Uint32Array.from(chance, (_, row) => row).sort((a, b) => chance[a] - chance[b]);
  const groups: CalibrationGroup[] = [];
  for (let own = 0; own < GROUPS; own++) {
    const [from, to] = [own, own + 1].map((at) => Math.round((at * order.length) / GROUPS));
    if (to === from) continue;
    const part = order.subarray(from, to);
    const meanOf = (value: (row: number) => number) =>
      part.reduce((sum, row) => sum + value(row), 0) / part.length;
    const [told, happened] = [meanOf((row) => chance[row]), meanOf((row) => label[row])];
    groups.push({ rows: part.length, told, happened });
  }
  return groups;
}

/**
 * The probability threshold with the highest profit on these rows; infinite if none is profitable.
 */
export function bestCutOff(
  chance: Float64Array,
  label: ArrayLike<number>,
  { gain, cost }: Profit
): CutOff {
  const { score, yes, no } = rank(chance, label);
  let best: CutOff = { chance: Infinity, profit: 0, told: 0 };
  score.forEach((own, at) => {
    const told = yes[at] + no[at];
    const profit = gain * yes[at] - cost * told;
    if (profit > best.profit) best = { chance: own, profit, told };
  });
  return best;
}
