import { describe, expect, it } from 'vitest';
import { atOnce, quietJob } from '../../../../../workers/contract/job.ts';
import { fitTreeClassifier } from '../../../../../workers/rooms/models/methods/decision-tree.ts';
import {
  fitHinge,
  fitSquaredHinge
} from '../../../../../workers/rooms/models/methods/linear-svm.ts';
import { linesOf } from '../../../../../workers/rooms/models/methods/linear-model.ts';
import {
  fitLogistic,
  logisticRegression
} from '../../../../../workers/rooms/models/methods/logistic-regression.ts';
import type { LinearTerms } from '../../../../../workers/rooms/models/methods/family.ts';
import { fitRidge } from '../../../../../workers/rooms/models/methods/ridge.ts';
import { LEAF, sumTrees } from '../../../../../workers/learning/trees/tree-ensemble.ts';
import { rankRows } from '../../../../../workers/rooms/models/evaluate/ranking.ts';
import { SHARED } from '../../../../kit/shared.ts';
import {
  MODEL_AUC,
  MODEL_COEFFICIENT,
  MODEL_OBJECTIVE,
  TREE_ACCURACY
} from '../../../../kit/tolerances.ts';
import { EXAMPLES, openExample } from '../reference.ts';

const job = quietJob();

describe.skipIf(!SHARED).each(EXAMPLES)('%s against scikit-learn', (name) => {
  // What is skipped is listed all the same.
  if (!SHARED) return it('equals its figures', () => {});
  const example = openExample(name);
  const { figures, train, test, trainLabel, testLabel } = example;
  const data = { x: train, label: trainLabel, classes: 2 };
  const sign = Int8Array.from(trainLabel, (own) => 2 * own - 1);
  const cost = new Float64Array(train.rows).fill(0.1);

  it('logistic regression', async () => {
    const {
      intercept,
      coef,
      first_10_test_probabilities,
      test: told
    } = figures.logistic_regression;
    const terms = await fitLogistic(data, 1, job);
    coef.forEach((own, at) =>
      expect(Math.abs(terms.weight[at] - own)).toBeLessThan(MODEL_COEFFICIENT)
    );
    expect(Math.abs(terms.intercept[0] - intercept)).toBeLessThan(MODEL_COEFFICIENT);
    const chance = (await logisticRegression.score(terms, data)(test, job)).subarray(test.rows);
    first_10_test_probabilities.forEach((own, at) => expect(chance[at]).toBeCloseTo(own, 5));
    expect(Math.abs(rankRows(chance, testLabel)().auc - told.auc)).toBeLessThan(MODEL_AUC);
  });

  it('ridge on a target of 0 and 1', () => {
    const { intercept, coef, test_mse } = figures.linear_regression_ridge1;
    const terms = atOnce(fitRidge({ x: train, y: Float64Array.from(trainLabel) }, 1));
    coef.forEach((own, at) =>
      expect(Math.abs(terms.weight[at] - own)).toBeLessThan(MODEL_COEFFICIENT)
    );
    expect(Math.abs(terms.intercept[0] - intercept)).toBeLessThan(MODEL_COEFFICIENT);
    const line = linesOf(terms, test);
    const error = line.reduce((sum, own, row) => sum + (own - testLabel[row]) ** 2, 0) / test.rows;
    expect(error).toBeCloseTo(test_mse, 8);
  });

  // Not every table has figures of support vector machines.
  const withMachines = figures.linear_svm_hinge ? it : () => {};
  withMachines('linear SVM with the hinge loss', async () => {
    const terms = await fitHinge(train, sign, cost, 5e-7, job);
    const value = objectiveOf(terms, (short) => short);
    expect(value / figures.linear_svm_hinge!.objective_train - 1).toBeLessThan(MODEL_OBJECTIVE);
  });

  withMachines('linear SVM with the squared loss', async () => {
    const terms = await fitSquaredHinge(train, sign, cost, job);
    const value = objectiveOf(terms, (short) => short * short);
    const told = figures.linear_svm_squared_hinge!;
    expect(value / told.objective_train - 1).toBeLessThan(MODEL_OBJECTIVE);
    const auc = rankRows(linesOf(terms, test), testLabel)().auc;
    expect(Math.abs(auc - told.test.auc)).toBeLessThan(MODEL_AUC);
  });

  function objectiveOf(terms: LinearTerms, lossOf: (short: number) => number): number {
    const half = [...terms.weight, terms.intercept[0]].reduce(
      (sum, own) => sum + 0.5 * own * own,
      0
    );
    return linesOf(terms, train).reduce(
      (sum, own, row) => sum + 0.1 * lossOf(Math.max(0, 1 - sign[row] * own)),
      half
    );
  }

  const raw = openExample(name, false);
  const plain = { x: raw.train, label: trainLabel, classes: 2 };
  const settings = { criterion: 'gini', tried: 0 } as const;

  it('a tree three questions deep, node by node', () => {
    const { nodes } = figures.decision_tree.depth3;
    const tree = atOnce(fitTreeClassifier(plain, { ...settings, maxDepth: 3, minLeaf: 50 }));
    expect(tree.feature.length).toBe(nodes.length);
    const same = (node: number, other: number) => {
      const own = nodes[other];
      expect(tree.feature[node] === LEAF).toBe(own.feature === null);
      expect(tree.cover[node]).toBe(own.n);
      expect(tree.value[2 * node + 1]).toBeCloseTo(own.rate, 10);
      if (own.feature === null) return;
      const feature = figures.columns[tree.feature[node]];
      const [left, right] = [tree.left[node], tree.right[node]];
      // Of two categories both ask the same; scikit-learn takes one by chance.
      const isMirrored = feature !== own.feature;
      if (isMirrored) expect(mirrorOf(feature)).toBe(own.feature);
      // scikit-learn rounds values to single precision.
      expect(Math.abs(tree.threshold[node] / own.threshold! - 1)).toBeLessThan(1e-7);
      same(isMirrored ? right : left, own.left);
      same(isMirrored ? left : right, own.right);
    };
    same(0, 0);
  });

  function mirrorOf(feature: string): string | undefined {
    const [column] = feature.split('=');
    const both = figures.columns.filter((own) => own.startsWith(`${column}=`));
    return both.length === 2 ? both.find((own) => own !== feature) : undefined;
  }

  it.each([
    ['depth5', 5],
    ['depth8', 8]
  ] as const)('a tree of %s', (depth, maxDepth) => {
    const told = figures.decision_tree[depth];
    const tree = atOnce(fitTreeClassifier(plain, { ...settings, maxDepth, minLeaf: 20 }));
    const chance = sumTrees(tree, raw.test).subarray(raw.test.rows);
    const right = testLabel.filter((own, row) => Number(chance[row] > 0.5) === own).length;
    expect(Math.abs(right / testLabel.length - told.test.accuracy)).toBeLessThan(TREE_ACCURACY);
  });
});
