import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { rankRows } from '../../../../../workers/rooms/models/evaluate/ranking.ts';
import { solveDual } from '../../../../../workers/rooms/models/methods/dual-svm.ts';
import { fitExact, rbfSvm } from '../../../../../workers/rooms/models/methods/rbf-svm.ts';
import { takeRows } from '../../../../../workers/maths/matrices/matrix.ts';
import type { Matrix } from '../../../../../workers/maths/matrices/matrix.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { MODEL_AUC, SVM_CONDITION } from '../../../../kit/tolerances.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { openExample } from '../reference.ts';
import { makeLabelled } from './made-rows.ts';

const job = quietJob();

function kernelOf(x: Matrix, gamma: number): Float32Array[] {
  return Array.from({ length: x.rows }, (_, a) =>
    Float32Array.from({ length: x.rows }, (_, b) => {
      let sum = 0;
      for (let at = 0; at < x.values.length; at += x.rows) {
        sum += (x.values[at + a] - x.values[at + b]) ** 2;
      }
      return Math.exp(-gamma * sum);
    })
  );
}

describe('a machine of kernels', () => {
  it('meets the conditions of the optimum', async () => {
    const { x, label } = makeLabelled(300, 2);
    const sign = Int8Array.from(label, (own) => 2 * own - 1);
    const cost = Float64Array.from(label, (_, row) => 1 + (row % 3));
    const kernel = kernelOf(x, 0.2);
    const { alpha, offset } = await solveDual((row) => kernel[row], sign, cost, SVM_CONDITION, job);
    expect(alpha.reduce((sum, own, row) => sum + own * sign[row], 0)).toBeCloseTo(0, 9);
    const kinds = [0, 0, 0];
    for (let row = 0; row < x.rows; row++) {
      let margin = offset;
      for (let at = 0; at < x.rows; at++) margin += alpha[at] * sign[at] * kernel[row][at];
      margin *= sign[row];
      if (alpha[row] === 0) expect(margin).toBeGreaterThan(1 - SVM_CONDITION);
      else if (alpha[row] === cost[row]) expect(margin).toBeLessThan(1 + SVM_CONDITION);
      else expect(Math.abs(margin - 1)).toBeLessThan(SVM_CONDITION);
      kinds[alpha[row] === 0 ? 0 : alpha[row] === cost[row] ? 1 : 2]++;
    }
    expect(Math.min(...kinds)).toBeGreaterThan(5);
  });

  it.skipIf(!SHARED)('is scikit-learn’s on customers who leave', async () => {
    const { train, trainLabel } = openExample('telco');
    const x = takeRows(
      train,
      Array.from({ length: 1200 }, (_, row) => row)
    );
    const sign = Int8Array.from(trainLabel.subarray(0, 1200), (own) => 2 * own - 1);
    // SVC(C=1, gamma=…, tol=1e-6) of scikit-learn 1.9.1 on the same rows.
    const gamma = 0.07213498068952831;
    const { coefficient, points, offset } = await fitExact(
      x,
      sign,
      new Float64Array(1200).fill(1),
      gamma,
      job
    );
    const kernel = kernelOf(points, gamma);
    let dual = coefficient.reduce((sum, own) => sum + Math.abs(own), 0);
    coefficient.forEach((own, a) =>
      coefficient.forEach((other, b) => (dual -= (own * other * kernel[a][b]) / 2))
    );
    expect(Math.abs(dual / 448.988370908447 - 1)).toBeLessThan(1e-6);
    expect(Math.abs(offset - -0.58944797)).toBeLessThan(SVM_CONDITION);
    expect(Math.abs(points.rows - 567)).toBeLessThanOrEqual(3);
  });

  it('tells a ring from its middle, exactly and by random features', async () => {
    for (const rows of [400, 5001]) {
      const random = createRandom(3);
      const values = new Float64Array(2 * rows).map(() => random.normal());
      const label = Uint32Array.from({ length: rows }, (_, row) =>
        Number(values[row] ** 2 + values[rows + row] ** 2 > 1.4)
      );
      const data = { x: { rows, columns: 2, values }, label, classes: 2 };
      const model = await rbfSvm.fit(data, { seed: 1 }, job);
      const chance = await rbfSvm.score(model, data)(data.x, job);
      expect(rankRows(chance.subarray(rows), label)().auc).toBeGreaterThan(0.995 - MODEL_AUC);
    }
  });
});
