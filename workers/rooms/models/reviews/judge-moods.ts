import type { Job } from '../../../contract/job.ts';
import { bootstrapMean } from '../../../learning/honest-test.ts';
import { createRandom } from '../../../maths/random.ts';
import { quantile } from '../../../maths/statistics/quantiles.ts';
import { logLosses } from '../evaluate/class-figures.ts';
import type { Within } from '../evaluate/contract.ts';
import { areaUnderCurve } from '../evaluate/ranking.ts';
import type { MoodMethodId, ReviewMetric } from './contract.ts';

const RESAMPLES = 200;

/** What a method told of the test's reviews, and how well. */
export interface JudgedMoods {
  id: MoodMethodId;
  /** Chance of a good mood. */
  chance: Float64Array;
  /** 1 where told right: what methods are compared by. */
  values: Float64Array;
  metrics: ReviewMetric[];
}

/** @param label 1 good, 0 bad; some of each */
export async function judgeMoods(
  model: MoodMethodId,
  chance: Float64Array,
  label: Uint8Array,
  seed: number,
  job: Job
): Promise<JudgedMoods> {
  const rows = label.length;
  const values = chance.map((own, at) => Number(Number(own > 0.5) === label[at]));
  const both = Float64Array.from({ length: 2 * rows }, (_, at) =>
    at < rows ? 1 - chance[at] : chance[at - rows]
  );
  const metric = (name: ReviewMetric['metric'], own: Within): ReviewMetric => {
    const { value, low95, high95 } = own;
    return { model, split: 'test', metric: name, value, low95, high95 };
  };
  const metrics = [
    metric('accuracy', bootstrapMean(values, seed)),
    metric(
      'bad_found',
      bootstrapMean(
        values.filter((_, at) => label[at] === 0),
        seed
      )
    ),
    metric('auc', await boundedArea(chance, label, seed, job)),
    metric('log_loss', bootstrapMean(logLosses(both, label), seed))
  ];
  return { id: model, chance, values, metrics };
}

/** Area under the ROC curve with the middle 95 % of what resampled rows give. */
async function boundedArea(
  chance: Float64Array,
  label: Uint8Array,
  seed: number,
  job: Job
): Promise<Within> {
  const value = areaUnderCurve(chance, label);
  const isSame = chance.every((own) => own === chance[0]);
  if (isSame) return { value, low95: value, high95: value };
  const random = createRandom(seed);
  const areas = new Float64Array(RESAMPLES);
  for (let draw = 0; draw < RESAMPLES; draw++) {
    if (draw % 8 === 0) await job.breathe();
    const weight = new Float64Array(label.length);
    for (let at = 0; at < label.length; at++) weight[random.integer(label.length)]++;
    areas[draw] = areaUnderCurve(chance, label, weight);
  }
  const known = areas.filter((own) => !Number.isNaN(own)).sort();
  return { value, low95: quantile(known, 0.025), high95: quantile(known, 0.975) };
}
