import { quietly, type Job } from '../../../contract/job.ts';
import { bootstrapMean } from '../../../learning/honest-test.ts';
import { createRandom } from '../../../maths/random.ts';
import { meanOf } from '../../../maths/statistics/sums.ts';
import { brierScores, judgeChances, logLosses } from '../evaluate/class-figures.ts';
import { rankRows } from '../evaluate/ranking.ts';
import { crossValidate } from '../evaluate/split.ts';
import { LABEL_METHODS, LEAST_JUDGED } from './contract.ts';
import type { LabelMethod, LabelMetric, LabelMetricRow, LabelsTest } from './contract.ts';
import { fitTemperature } from './temper.ts';
import { tellRows } from './tell-rows.ts';
import type { LinkedRows } from './tell-rows.ts';
import { UNLABELLED } from './unlabelled.ts';

const FOLDS = 5;
/** Number of label samples, because a single one may be lucky. */
const DRAWS = 10;

/** Predictions of a method for the rows of one test. */
interface Trial {
  rows: Uint32Array;
  chance: Record<LabelMethod, Float64Array>;
}

interface Tested {
  test: LabelsTest;
  metrics: LabelMetricRow[];
  /** Temperature for the predictions of the method used. */
  temperature: number;
}

/**
 * Tests by cross-validation on labelled rows whether unlabelled rows help.
 *
 * @param label of the linked rows; at least two classes
 */
export async function testByParts(
  linked: LinkedRows,
  label: Uint32Array,
  classes: number,
  seed: number,
  job: Job
): Promise<Tested> {
  const known = Uint32Array.from(label.keys()).filter((row) => label[row] !== UNLABELLED);
  const place = new Map(Array.from(known, (row, at) => [row, at]));
  const chance = byMethod(() => new Float64Array(classes * known.length));
  const folds = crossValidate(known, FOLDS, seed, label);
  for (const [fold, { test }] of folds.entries()) {
    job.report({ step: 'training', done: fold, total: FOLDS });
    const hidden = label.slice();
    for (const row of test) hidden[row] = UNLABELLED;
    const own = await tryAll(linked, hidden, test, classes, seed, job);
    for (const id of LABEL_METHODS) {
      test.forEach((row, at) => {
        for (let k = 0; k < classes; k++) {
          chance[id][k * known.length + place.get(row)!] = own.chance[id][k * test.length + at];
        }
      });
    }
  }
  return judgeTrials('cross', [{ rows: known, chance }], label, classes, seed, job);
}

/**
 * The same where all labels are known: few are kept, the others predicted, for several samples,
 * because the choice of labelled rows matters more than the number of test rows.
 */
export async function testHidden(
  linked: LinkedRows,
  label: Uint32Array,
  classes: number,
  kept: number,
  seed: number,
  job: Job
): Promise<Tested> {
  const trials: Trial[] = [];
  for (let draw = 0; draw < DRAWS; draw++) {
    job.report({ step: 'training', done: draw, total: DRAWS });
    const shown = keepSome(label, kept, seed + draw);
    const test = Uint32Array.from(label.keys()).filter(
      (row) => label[row] !== UNLABELLED && shown[row] === UNLABELLED
    );
    trials.push(await tryAll(linked, shown, test, classes, seed, job));
  }
  return judgeTrials('hidden', trials, label, classes, seed, job);
}

/** Keeps a random sample of labels with at least one of each class; the others are removed. */
export function keepSome(label: Uint32Array, kept: number, seed: number): Uint32Array {
  const order = createRandom(seed).shuffle(
    Uint32Array.from(label.keys()).filter((row) => label[row] !== UNLABELLED)
  );
  const firsts = [...new Set(label)].flatMap(
    (own) => order.find((row) => label[row] === own) ?? []
  );
  const shown = new Uint32Array(label.length).fill(UNLABELLED);
  const all = new Set([...firsts, ...order]);
  for (const row of [...all].slice(0, Math.max(kept, firsts.length))) shown[row] = label[row];
  return shown;
}

async function tryAll(
  linked: LinkedRows,
  shown: Uint32Array,
  test: Uint32Array,
  classes: number,
  seed: number,
  job: Job
): Promise<Trial> {
  const chance = byMethod(() => new Float64Array(classes * test.length));
  for (const id of LABEL_METHODS) {
    await job.breathe();
    const told = await tellRows(id, linked, shown, classes, seed, quietly(job));
    for (let k = 0; k < classes; k++) {
      test.forEach((row, at) => {
        chance[id][k * test.length + at] = told.chance[k * shown.length + row];
      });
    }
  }
  return { rows: test, chance };
}

async function judgeTrials(
  split: LabelMetricRow['split'],
  trials: readonly Trial[],
  label: Uint32Array,
  classes: number,
  seed: number,
  job: Job
): Promise<Tested> {
  const right = byMethod((id) => trials.map((own) => rightOf(own, id, label, classes)));
  const mean = byMethod((id) => meanOf(right[id].map(meanOf)));
  const best = mean.label_spreading > mean.self_training ? 'label_spreading' : 'self_training';
  const leadOf = (id: LabelMethod, over: LabelMethod) =>
    leadWithin(trials, right[id], right[over], label.length, seed);
  const lead = leadOf(best, 'logistic_regression');
  const isFew = split === 'cross' && trials[0].rows.length < LEAST_JUDGED;
  const verdict = lead.low95 > 0 ? 'helps' : lead.high95 < 0 ? 'hurts' : 'same';
  const used = verdict === 'helps' && !isFew ? best : 'logistic_regression';
  const metrics: LabelMetricRow[] = [];
  for (const model of LABEL_METHODS) {
    await job.breathe();
    const own = figuresOf(trials, model, right[model], label, classes, seed);
    metrics.push(...own.map((figure): LabelMetricRow => ({ model, split, ...figure })));
  }
  const test: LabelsTest = {
    split,
    verdict: isFew ? 'few' : verdict,
    best,
    lead,
    accuracy: mean[best],
    alone: mean.logistic_regression,
    naive: mean.majority,
    beatsNaive: leadOf(used, 'majority').low95 > 0,
    rows: trials[0].rows.length,
    draws: trials.length
  };
  const temperature = fitTemperature(
    trials.map(({ rows, chance }) => ({
      chance: chance[used],
      label: Uint32Array.from(rows, (row) => label[row])
    }))
  );
  return { test, metrics, temperature };
}

/** 1 where the most likely class is correct. */
function rightOf({ rows, chance }: Trial, id: LabelMethod, label: Uint32Array, classes: number) {
  return Float64Array.from(rows, (row, at) => {
    let told = 0;
    for (let k = 1; k < classes; k++) {
      if (chance[id][k * rows.length + at] > chance[id][told * rows.length + at]) told = k;
    }
    return Number(told === label[row]);
  });
}

/** The mean advantage; its interval is over rows, or over samples if that is wider. */
function leadWithin(
  trials: readonly Trial[],
  right: readonly Float64Array[],
  other: readonly Float64Array[],
  rows: number,
  seed: number
) {
  const [sum, times] = [new Float64Array(rows), new Float64Array(rows)];
  trials.forEach((own, draw) => {
    own.rows.forEach((row, at) => {
      sum[row] += right[draw][at] - other[draw][at];
      times[row]++;
    });
  });
  const byRow = bootstrapMean(
    sum.map((own, row) => own / times[row]).filter((_, row) => times[row] > 0),
    seed
  );
  if (trials.length === 1) return byRow;
  const byDraw = bootstrapMean(
    Float64Array.from(trials, (_, draw) => meanOf(right[draw]) - meanOf(other[draw])),
    seed
  );
  const isWider = byDraw.high95 - byDraw.low95 > byRow.high95 - byRow.low95;
  return isWider ? byDraw : { ...byRow, value: byDraw.value };
}

/** With one trial, intervals are over its rows; with several, over trials. */
function figuresOf(
  trials: readonly Trial[],
  model: LabelMethod,
  right: readonly Float64Array[],
  label: Uint32Array,
  classes: number,
  seed: number
) {
  const tried = trials.map(({ rows, chance }) => ({
    chance: chance[model],
    happened: Uint32Array.from(rows, (row) => label[row])
  }));
  if (tried.length === 1) {
    const [own] = tried;
    const { auc, logLoss, brier } = judgeChances(own.chance, own.happened, classes, seed);
    return [
      { metric: 'accuracy' as const, ...bootstrapMean(right[0], seed) },
      ...(auc === undefined ? [] : [{ metric: 'auc' as const, ...auc }]),
      { metric: 'log_loss' as const, ...logLoss },
      { metric: 'brier' as const, ...brier }
    ];
  }
  const over = (metric: LabelMetric, valueOf: (trial: (typeof tried)[number]) => number) => ({
    metric,
    ...bootstrapMean(Float64Array.from(tried, valueOf), seed)
  });
  return [
    { metric: 'accuracy' as const, ...bootstrapMean(Float64Array.from(right, meanOf), seed) },
    ...(classes === 2 ? [over('auc', ({ chance, happened }) => aucOf(chance, happened))] : []),
    over('log_loss', ({ chance, happened }) => meanOf(logLosses(chance, happened))),
    over('brier', ({ chance, happened }) => meanOf(brierScores(chance, happened, classes)))
  ];
}

function aucOf(chance: Float64Array, happened: Uint32Array): number {
  return rankRows(chance.subarray(happened.length), happened)().auc;
}

function byMethod<T>(make: (id: LabelMethod) => T): Record<LabelMethod, T> {
  return Object.fromEntries(LABEL_METHODS.map((id) => [id, make(id)])) as Record<LabelMethod, T>;
}
