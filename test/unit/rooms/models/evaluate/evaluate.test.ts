import { describe, expect, it } from 'vitest';
import {
  bestCutOff,
  judgeChances,
  logLosses
} from '../../../../../workers/rooms/models/evaluate/class-figures.ts';
import { judge } from '../../../../../workers/learning/honest-test.ts';
import { judgeNumbers } from '../../../../../workers/rooms/models/evaluate/number-figures.ts';
import {
  areaUnderCurve,
  averagePrecision
} from '../../../../../workers/rooms/models/evaluate/ranking.ts';
import { crossValidate, splitRows } from '../../../../../workers/rooms/models/evaluate/split.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { majority } from '../../../../../workers/rooms/models/methods/baselines.ts';
import { logisticRegression } from '../../../../../workers/rooms/models/methods/logistic-regression.ts';
import { readColumn } from '../../../../../workers/rooms/models/tables/read-column.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { MODEL_LOG_LOSS } from '../../../../kit/tolerances.ts';
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
    expect(areaUnderCurve(yes, label)).toBeCloseTo(right / pairs, 12);
    expect(areaUnderCurve(new Float64Array(10).fill(1), label)).toBe(0.5);
    expect(areaUnderCurve(yes, new Uint32Array(10))).toBeNaN();
  });

  it('average precision over rows of a yes', () => {
    const precisions = [1, 1, 3 / 4, 4 / 5, 5 / 6, 6 / 9];
    const mean = precisions.reduce((sum, own) => sum + own, 0) / 6;
    expect(averagePrecision(yes, label)).toBeCloseTo(mean, 12);
  });

  it('count a row of weight two as two rows', () => {
    const weight = Float64Array.from(label, (_, row) => 1 + (row % 2));
    const twice = Uint32Array.from({ length: 15 }, (_, at) => (at < 10 ? at : 2 * at - 19));
    const [scores, labels] = [
      Float64Array.from(twice, (row) => yes[row]),
      twice.map((row) => label[row])
    ];
    expect(areaUnderCurve(yes, label, weight)).toBeCloseTo(areaUnderCurve(scores, labels), 12);
  });
});

describe('chances', () => {
  it('are judged by what happened', () => {
    const told = judgeChances(chance, label, 2, 1);
    expect([...told.confusion]).toEqual([0, 4, 0, 6]);
    expect(told.accuracy).toBe(0.6);
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
    expect(told.accuracy).toBeCloseTo(accuracy, 9);
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

describe('numbers', () => {
  it('are judged by their errors', () => {
    const told = judgeNumbers(Float64Array.of(1, 2, 3, 8), Float64Array.of(2, 2, 2, 6), 1);
    expect(told.absolute.value).toBe(1);
    expect(told.r2).toBeCloseTo(0.5, 12);
    expect(told.errorQuantiles[1]).toBe(0.5);
    expect(judgeNumbers(Float64Array.of(1, 2), Float64Array.of(3, 3), 1).r2).toBeNaN();
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
