import { expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { areaUnderCurve } from '../../../../../workers/rooms/models/evaluate/ranking.ts';
import { gradientBoosting } from '../../../../../workers/rooms/models/methods/gradient-boosting.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { BOOSTING_AUC } from '../../../../kit/tolerances.ts';
import { openExample } from '../reference.ts';

/** HistGradientBoostingClassifier of scikit-learn 1.9.1, early_stopping=False, the same columns. */
const TOLD = 0.81681;

it.skipIf(!SHARED)('boosting tells customers who leave as well as scikit-learn’s', async () => {
  const { train, test, trainLabel, testLabel } = openExample('telco');
  const data = { x: train, label: trainLabel, classes: 2 };
  const model = await gradientBoosting.fit(data, { seed: 1 }, quietJob());
  const chance = await gradientBoosting.score(model, data)(test, quietJob());
  const auc = areaUnderCurve(chance.subarray(test.rows), testLabel);
  expect(auc).toBeGreaterThan(TOLD - BOOSTING_AUC);
});
