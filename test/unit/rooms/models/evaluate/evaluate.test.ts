import { describe, expect, it } from 'vitest';
import {
  bestCutOff,
  judgeChances,
  logLosses
} from '../../../../../workers/rooms/models/evaluate/class-figures.ts';
import { judge } from '../../../../../workers/learning/honest-test.ts';
import { judgeNumbers } from '../../../../../workers/rooms/models/evaluate/number-figures.ts';
import { rankRows } from '../../../../../workers/rooms/models/evaluate/ranking.ts';
import { crossValidate, splitRows } from '../../../../../workers/rooms/models/evaluate/split.ts';
import { atOnce, quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { majority } from '../../../../../workers/rooms/models/methods/baselines.ts';
import { logisticRegression } from '../../../../../workers/rooms/models/methods/logistic-regression.ts';
import { readColumn } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { BOOTSTRAP_WIDTH, MODEL_LOG_LOSS } from '../../../../kit/tolerances.ts';
import { makeLabelled } from '../methods/made-rows.ts';
import { openExample } from '../reference.ts';

const job = quietJob();
const yes = Float64Array.of(0.9, 0.8, 0.7, 0.6, 0.55, 0.54, 0.53, 0.52, 0.51, 0.505);
const label = Uint32Array.of(1, 1, 0, 1, 1, 1, 0, 0, 1, 0);
const chance = Float64Array.of(...yes.map((own) => 1 - own), ...yes);

describe('scores', () => {
  it('count pairs in the right order', () => {
    let [right, pairs] = [0, 0];
    yes.forEach((own, a) => {
      yes.forEach((other, b) => {
        if (label[a] !== 1 || label[b] !== 0) return;
        pairs++;
        right += own > other ? 1 : own === other ? 0.5 : 0;
      });
    });
    expect(rankRows(yes, label)().auc).toBeCloseTo(right / pairs, 12);
    expect(rankRows(new Float64Array(10).fill(1), label)().auc).toBe(0.5);
    expect(rankRows(yes, new Uint32Array(10))().auc).toBeNaN();
  });

  it('average precision over rows of a yes', () => {
    const precisions = [1, 1, 3 / 4, 4 / 5, 5 / 6, 6 / 9];
    const mean = precisions.reduce((sum, own) => sum + own, 0) / 6;
    expect(rankRows(yes, label)().averagePrecision).toBeCloseTo(mean, 12);
  });

  it('count a row of weight two as two rows', () => {
    const weight = Float64Array.from(label, (_, row) => 1 + (row % 2));
    const twice = Uint32Array.from({ length: 15 }, (_, at) => (at < 10 ? at : 2 * at - 19));
    const [scores, labels] = [
      Float64Array.from(twice, (row) => yes[row]),
      twice.map((row) => label[row])
    ];
    expect(rankRows(yes, label)(weight).auc).toBeCloseTo(rankRows(scores, labels)().auc, 12);
  });
});

describe('chances', () => {
  it('are judged by what happened', () => {
    const told = judgeChances(chance, label, 2, 1);
    expect([...told.confusion]).toEqual([0, 4, 0, 6]);
    expect(told.accuracy.value).toBe(0.6);
    const brier = yes.reduce((sum, own, row) => sum + (own - label[row]) ** 2, 0) / 10;
    expect(told.brier.value).toBeCloseTo(brier, 12);
    expect(told.logLoss.low95).toBeLessThan(told.logLoss.value);
    expect(told.logLoss.high95).toBeGreaterThan(told.logLoss.value);
    expect(told.calibration?.reduce((sum, own) => sum + own.rows, 0)).toBe(10);
  });

  it('that were sure and wrong cost much, not everything', () => {
    expect(logLosses(Float64Array.of(0, 1), [0])[0]).toBeCloseTo(34.5, 0);
  });

  it('have a cut-off where telling pays', () => {
    expect(bestCutOff(yes, label, { gain: 10, cost: 6 })).toEqual({
      chance: 0.54,
      profit: 14,
      told: 6
    });
    expect(bestCutOff(yes, label, { gain: 1, cost: 6 })).toEqual({
      chance: Infinity,
      profit: 0,
      told: 0
    });
  });
});

describe.skipIf(!SHARED)('a real test', () => {
  it('scores a model as scikit-learn does, and finds that it beats the baseline', async () => {
    const { figures, train, test, trainLabel, testLabel } = openExample('telco');
    const data = { x: train, label: trainLabel, classes: 2 };
    const model = await logisticRegression.fit(data, { seed: 1 }, job);
    const found = await logisticRegression.score(model, data)(test, job);
    const told = judgeChances(found, testLabel, 2, 1);
    const { log_loss, accuracy } = figures.logistic_regression.test;
    expect(Math.abs(told.logLoss.value - log_loss)).toBeLessThan(MODEL_LOG_LOSS);
    expect(told.accuracy.value).toBeCloseTo(accuracy, 9);
    const naive = await majority.score(await majority.fit(data, { seed: 1 }, job), data)(test, job);
    const contenders = [
      { id: 'majority', values: logLosses(naive, testLabel).map((own) => -own) },
      { id: 'logistic_regression', values: logLosses(found, testLabel).map((own) => -own) }
    ];
    expect(judge(contenders, 1)).toMatchObject({ best: 'logistic_regression', beats: true });
  });
});

it('a model of noise does not beat the baseline', async () => {
  const [data, test] = [makeLabelled(200, 2), makeLabelled(200, 2, 9)];
  const noise = data.label.map((_, row) => data.label[(row * 77 + 13) % 200]);
  const model = await logisticRegression.fit({ ...data, label: noise }, { seed: 1 }, job);
  const found = await logisticRegression.score(model, data)(test.x, job);
  const naive = new Float64Array(400).fill(0.5);
  const lossOf = (own: Float64Array) => logLosses(own, test.label).map((loss) => -loss);
  const contenders = [
    { id: 'majority', values: lossOf(naive) },
    { id: 'logistic_regression', values: lossOf(found) }
  ];
  expect(judge(contenders, 1).beats).toBe(false);
});

describe('ranges', () => {
  /** A yes scores higher by `lead` standard deviations. */
  function overlapping(rows: number, lead: number) {
    const random = createRandom(5);
    const labels = Uint32Array.from({ length: rows }, (_, row) => row % 2);
    const scores = Float64Array.from(labels, (own) => own * lead + random.normal());
    return { labels, scores };
  }

  it('of the area are as wide as the theory of ranks says', () => {
    const { labels, scores } = overlapping(2_000, 1);
    const told = Float64Array.of(...scores.map((own) => -own), ...scores);
    const { auc } = judgeChances(told, labels, 2, 1);
    const half = 1.96 * Math.sqrt(varianceOfDeLong(scores, labels));
    expect(Math.abs((auc!.high95 - auc!.low95) / (2 * half) - 1)).toBeLessThan(BOOTSTRAP_WIDTH);
    expect(auc!.low95).toBeLessThan(auc!.value);
    expect(auc!.high95).toBeGreaterThan(auc!.value);
  });

  it('of scores that tell nothing lie at a half', () => {
    const same = judgeChances(new Float64Array(200).fill(0.5), new Uint32Array(100), 2, 1);
    expect(same.auc).toEqual({ value: NaN, low95: NaN, high95: NaN });
    const { labels } = overlapping(100, 0);
    const told = judgeChances(new Float64Array(200).fill(0.5), labels, 2, 1);
    expect(told.auc).toEqual({ value: 0.5, low95: 0.5, high95: 0.5 });
  });

  it('of what is told right are those of a share', () => {
    const { labels, scores } = overlapping(1_000, 1);
    const { accuracy } = judgeChances(
      Float64Array.of(...scores.map((own) => 0.5 - own), ...scores),
      labels,
      2,
      1
    );
    const half = 1.96 * Math.sqrt((accuracy.value * (1 - accuracy.value)) / 1_000);
    const width = accuracy.high95 - accuracy.low95;
    expect(Math.abs(width / (2 * half) - 1)).toBeLessThan(BOOTSTRAP_WIDTH);
  });

  it('of the share of variance hold it', () => {
    const random = createRandom(3);
    const y = Float64Array.from({ length: 400 }, () => random.normal());
    const { r2 } = atOnce(
      judgeNumbers(
        y.map((own) => own + random.normal() / 2),
        y,
        1
      )
    );
    expect(r2.low95).toBeLessThan(r2.value);
    expect(r2.high95).toBeGreaterThan(r2.value);
    expect(r2.high95 - r2.low95).toBeLessThan(0.2);
  });
});

/** Variance of the area (DeLong, DeLong and Clarke-Pearson, Biometrics 44, 1988). */
function varianceOfDeLong(scores: Float64Array, labels: Uint32Array): number {
  const [yesScores, noScores] = [1, 0].map((own) => scores.filter((_, row) => labels[row] === own));
  const above = (a: number, b: number) => (a > b ? 1 : a === b ? 0.5 : 0);
  const varianceOf = (own: Float64Array, others: Float64Array, order: typeof above) => {
    const places = own.map((a) => others.reduce((sum, b) => sum + order(a, b), 0) / others.length);
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
    return (
      places.reduce((sum, place) => sum + (place - mean) ** 2, 0) / (own.length - 1) / own.length
    );
  };
  return (
    varianceOf(yesScores, noScores, above) + varianceOf(noScores, yesScores, (a, b) => above(b, a))
  );
}

describe('numbers', () => {
  it('are judged by their errors', () => {
    const told = atOnce(judgeNumbers(Float64Array.of(1, 2, 3, 8), Float64Array.of(2, 2, 2, 6), 1));
    expect(told.absolute.value).toBe(1);
    expect(told.r2.value).toBeCloseTo(0.5, 12);
    expect(told.errorQuantiles[1]).toBe(0.5);
    expect(
      atOnce(judgeNumbers(Float64Array.of(1, 2), Float64Array.of(3, 3), 1)).r2.value
    ).toBeNaN();
  });
});

describe('rows are parted', () => {
  const days = ['2024-01-05', '2024-01-01', '', '2024-01-05', '2024-01-03', '2024-01-02'];
  const table = {
    rows: 6,
    columns: [readColumn('day', days), readColumn('part', ['a', 'b', 'b', 'a', 'c', 'b'])]
  };

  it('by chance, each row once, the same again', () => {
    const parted = splitRows(table, { kind: 'random', testShare: 0.5 }, 4);
    expect([...parted.train, ...parted.test].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    expect(parted.test.length).toBe(3);
    expect(splitRows(table, { kind: 'random', testShare: 0.5 }, 4)).toEqual(parted);
  });

  it('by time, equal days on one side', () => {
    const { train, test } = splitRows(table, { kind: 'time', column: 'day', testShare: 0.2 }, 1);
    expect([...test]).toEqual([0, 3]);
    expect([...train]).toEqual([1, 2, 4, 5]);
    expect(() => splitRows(table, { kind: 'time', column: 'part', testShare: 0.2 }, 1)).toThrow(
      'part'
    );
  });

  it('by what a column says', () => {
    expect([...splitRows(table, { kind: 'column', column: 'part', test: 'b' }, 1).test]).toEqual([
      1, 2, 5
    ]);
    expect(splitRows(table, { kind: 'column', column: 'part', test: 'z' }, 1).test.length).toBe(0);
  });

  it('in folds that are each the test once, with some of each class', () => {
    const rows = Uint32Array.from({ length: 103 }, (_, row) => row);
    const classes = rows.map((row) => Number(row < 10));
    const folds = crossValidate(rows, 5, 1, classes);
    expect(folds.flatMap(({ test }) => [...test]).sort((a, b) => a - b)).toEqual([...rows]);
    for (const { train, test } of folds) {
      expect(train.length + test.length).toBe(103);
      expect(test.filter((row) => classes[row] === 1).length).toBe(2);
    }
  });
});
