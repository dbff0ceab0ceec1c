import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { logLosses } from '../../../../../workers/rooms/models/evaluate/class-figures.ts';
import { permutationImportance } from '../../../../../workers/rooms/models/explain/importance.ts';
import { explainLine } from '../../../../../workers/rooms/models/explain/linear-shap.ts';
import { explainTrees } from '../../../../../workers/rooms/models/explain/tree-shap.ts';
import {
  CLASSIFIER_METHODS,
  REGRESSOR_METHODS
} from '../../../../../workers/rooms/models/methods/all.ts';
import { linearRegression } from '../../../../../workers/rooms/models/methods/linear-regression.ts';
import { linesOf } from '../../../../../workers/rooms/models/methods/linear-model.ts';
import { logisticRegression } from '../../../../../workers/rooms/models/methods/logistic-regression.ts';
import { LEAF, sumTrees } from '../../../../../workers/learning/trees/tree-ensemble.ts';
import type { TreeEnsemble } from '../../../../../workers/learning/trees/tree-ensemble.ts';
import { columnOf } from '../../../../../workers/maths/matrices/matrix.ts';
import type { Matrix } from '../../../../../workers/maths/matrices/matrix.ts';
import { SHAP_SUM } from '../../../../kit/tolerances.ts';
import { makeLabelled, makeMatrix, makeMeasured } from '../methods/made-rows.ts';

const job = quietJob();
const context = { seed: 3, settings: { trees: 8, rounds: 12, depth: 6, min_leaf: 2 } };
const fresh = makeMatrix(12, 5);

/** What the trees say when only these columns of a row are known, both branches being followed. */
function answerKnowing(trees: TreeEnsemble, x: Matrix, row: number, known: number, output: number) {
  const visit = (node: number): number => {
    const column = trees.feature[node];
    const part = trees.valuesPerNode > 1 ? output : 0;
    if (column === LEAF) return trees.value[node * trees.valuesPerNode + part];
    const [left, right] = [trees.left[node], trees.right[node]];
    if (known & (1 << column)) {
      return visit(x.values[column * x.rows + row] <= trees.threshold[node] ? left : right);
    }
    const share = trees.cover[left] / trees.cover[node];
    return share * visit(left) + (1 - share) * visit(right);
  };
  return Array.from(trees.root).reduce((sum, root, tree) => {
    const counts = trees.valuesPerNode > 1 || trees.rootOutput[tree] === output;
    return sum + (counts ? visit(root) : 0);
  }, trees.base[output]);
}

/** Shapley's value by its definition, over all sets of columns. */
function shapley(
  trees: TreeEnsemble,
  x: Matrix,
  row: number,
  column: number,
  output: number
): number {
  const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
  let sum = 0;
  for (let known = 0; known < 1 << x.columns; known++) {
    if (known & (1 << column)) continue;
    const size = known.toString(2).replaceAll('0', '').length;
    const weight = (factorial(size) * factorial(x.columns - size - 1)) / factorial(x.columns);
    const gain =
      answerKnowing(trees, x, row, known | (1 << column), output) -
      answerKnowing(trees, x, row, known, output);
    sum += weight * gain;
  }
  return sum;
}

const classes = [2, 3].flatMap((count) =>
  CLASSIFIER_METHODS.filter(({ trees }) => trees).map(
    (method) => [`${method.id} ${count}`, method, count] as const
  )
);

async function expectShapley(trees: TreeEnsemble): Promise<void> {
  const sums = sumTrees(trees, fresh);
  for (let output = 0; output < trees.outputs; output++) {
    const { base, value } = await explainTrees(trees, fresh, output, job);
    for (let row = 0; row < fresh.rows; row++) {
      let sum = base;
      for (let column = 0; column < 6; column++) {
        const own = value[column * fresh.rows + row];
        sum += own;
        if (row < 2) {
          const exact = shapley(trees, fresh, row, column, output);
          expect(Math.abs(own - exact)).toBeLessThan(SHAP_SUM);
        }
      }
      expect(Math.abs(sum - sums[output * fresh.rows + row])).toBeLessThan(SHAP_SUM);
    }
  }
}

describe('shares of trees are Shapley’s values and add up', () => {
  it.each(classes)('%s classes', async (_, method, count) => {
    const data = makeLabelled(150, count);
    await expectShapley(method.trees!(await method.fit(data, context, job)));
  });

  it.each(
    REGRESSOR_METHODS.filter(({ trees }) => trees).map((method) => [method.id, method] as const)
  )('%s', async (_, method) => {
    const data = makeMeasured(150);
    await expectShapley(method.trees!(await method.fit(data, context, job)));
  });
});

it('shares of a line add up, and are nothing for the mean row', async () => {
  const data = makeMeasured(100);
  const terms = await linearRegression.fit(data, context, job);
  const means = Float64Array.from(
    { length: 6 },
    (_, column) => columnOf(data.x, column).reduce((a, b) => a + b, 0) / 100
  );
  const { base, value } = explainLine(terms, fresh, 0, means);
  linesOf(terms, fresh).forEach((own, row) => {
    let sum = base;
    for (let column = 0; column < 6; column++) sum += value[column * fresh.rows + row];
    expect(Math.abs(sum - own)).toBeLessThan(SHAP_SUM);
  });
  const middle = explainLine(terms, { rows: 1, columns: 6, values: means }, 0, means);
  expect(middle.value.every((own) => own === 0)).toBe(true);
});

describe('a model from outside', async () => {
  const data = makeLabelled(400, 2);
  const model = await logisticRegression.fit(data, { seed: 1 }, job);
  const predict = logisticRegression.score(model, data);

  it('does worse without the columns that say something', async () => {
    const lossOf = (chance: Float64Array) =>
      logLosses(chance, data.label).reduce((sum, own) => sum + own, 0) / 400;
    const importance = await permutationImportance(predict, data.x, lossOf, 3, 1, job);
    expect(importance[0]).toBeGreaterThan(0.1);
    expect(importance[1]).toBeGreaterThan(0.1);
    expect(Math.abs(importance[2])).toBeLessThan(0.02);
    // The three columns of one category are moved together.
    expect(importance[3]).toBe(importance[5]);
    expect(importance[3]).toBeGreaterThan(0.02);
  });
});
