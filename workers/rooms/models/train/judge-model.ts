import type { Pieces } from '../../../contract/job.ts';
import { bootstrappingMean } from '../../../learning/honest-test.ts';
import { judgingChances, logLosses } from '../evaluate/class-figures.ts';
import type { CalibrationGroup, Within } from '../evaluate/contract.ts';
import { judgeNumbers } from '../evaluate/number-figures.ts';
import type { Problem } from '../questions/problem.ts';
import type { LiftPoint, Metric, MetricRow, ModelId, Top } from './contract.ts';

/** Predictions for the test rows, with metrics. */
export interface Judged {
  model: ModelId;
  told: Float64Array;
  /** One per row, larger is better: models are compared by these. */
  values: Float64Array;
  metrics: MetricRow[];
  calibration: CalibrationGroup[];
}

/** Probabilities are compared by log loss, numbers by squared errors, which the mean minimises. */
export function* judgeModel(
  model: ModelId,
  told: Float64Array,
  { answers, test }: Problem,
  seed: number
): Pieces<Judged> {
  const row = (metric: Metric, within: Within): MetricRow => {
    return { model, split: 'test', metric, ...within };
  };
  if (answers.kind === 'class') {
    const label = Uint32Array.from(test, (own) => answers.label[own]);
    const figures = yield* judgingChances(told, label, answers.classes.length, seed);
    const metrics = [row('log_loss', figures.logLoss), row('brier', figures.brier)];
    if (figures.auc) metrics.push(row('auc', figures.auc));
    if (figures.averagePrecision) metrics.push(row('average_precision', figures.averagePrecision));
    metrics.push(row('accuracy', figures.accuracy));
    const values = logLosses(told, label).map((loss) => -loss);
    return { model, told, values, metrics, calibration: figures.calibration ?? [] };
  }
  const y = Float64Array.from(test, (own) => answers.y[own]);
  const figures = yield* judgeNumbers(told, y, seed);
  const squares = told.map((own, at) => (own - y[at]) ** 2);
  const mean = yield* bootstrappingMean(squares, seed);
  const rmse = {
    value: Math.sqrt(mean.value),
    low95: Math.sqrt(mean.low95),
    high95: Math.sqrt(mean.high95)
  };
  const metrics = [row('rmse', rmse), row('mae', figures.absolute), row('r2', figures.r2)];
  return { model, told, values: squares.map((own) => -own), metrics, calibration: [] };
}

const MOST_TOP = 100;
const LIFT_POINTS = 20;

/** Cumulative gains of the most certain rows. */
export function rankedFigures(
  { answers, test }: Problem,
  told: Float64Array
): { top: Top | null; lift: LiftPoint[] } {
  if (answers.kind === 'class' && answers.classes.length !== 2) return { top: null, lift: [] };
  const isClass = answers.kind === 'class';
  const score = isClass ? told.subarray(test.length) : told;
  const happened = Float64Array.from(test, (row) =>
    isClass ? answers.label[row] : answers.y[row]
  );
  const order = Uint32Array.from(score, (_, at) => at).sort((a, b) => score[b] - score[a] || a - b);
  const sums = new Float64Array(order.length + 1);
  order.forEach((at, place) => (sums[place + 1] = sums[place] + happened[at]));
  const total = sums[order.length];
  const rows = Math.min(MOST_TOP, Math.max(1, Math.floor(order.length / 5)));
  const top = isClass
    ? { rows, found: sums[rows], expected: (total * rows) / order.length }
    : { rows, found: sums[rows] / rows, expected: total / order.length };
  const lift = Array.from({ length: LIFT_POINTS + 1 }, (_, at) => {
    const place = Math.round((at * order.length) / LIFT_POINTS);
    return { rows: place / order.length, found: total > 0 ? sums[place] / total : 0 };
  });
  return { top, lift };
}
