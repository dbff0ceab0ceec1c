import type { Pieces } from '../../../contract/job.ts';
import { bootstrappingFigures, bootstrappingMean } from '../../../learning/honest-test.ts';
import { logLosses } from '../evaluate/class-figures.ts';
import type { Within } from '../evaluate/contract.ts';
import { rankRows } from '../evaluate/ranking.ts';
import type { MoodMethodId, ReviewMetric } from './contract.ts';

/** Predictions for the test reviews, with metrics. */
export interface JudgedMoods {
  id: MoodMethodId;
  /** Probability of a positive mood. */
  chance: Float64Array;
  /** 1 where correct: methods are compared by this. */
  values: Float64Array;
  metrics: ReviewMetric[];
}

/** @param label 1 good, 0 bad; both occur */
export function* judgeMoods(
  model: MoodMethodId,
  chance: Float64Array,
  label: Uint8Array,
  seed: number
): Pieces<JudgedMoods> {
  const rows = label.length;
  const values = chance.map((own, at) => Number(Number(own > 0.5) === label[at]));
  const both = Float64Array.from({ length: 2 * rows }, (_, at) =>
    at < rows ? 1 - chance[at] : chance[at - rows]
  );
  const metric = (name: ReviewMetric['metric'], own: Within): ReviewMetric => {
    const { value, low95, high95 } = own;
    return { model, split: 'test', metric: name, value, low95, high95 };
  };
  const measure = rankRows(chance, label);
  const [area] = yield* bootstrappingFigures(rows, seed, (times) => [measure(times).auc]);
  const ofBad = values.filter((_, at) => label[at] === 0);
  const metrics = [
    metric('accuracy', yield* bootstrappingMean(values, seed)),
    metric('bad_found', yield* bootstrappingMean(ofBad, seed)),
    metric('auc', area),
    metric('log_loss', yield* bootstrappingMean(logLosses(both, label), seed))
  ];
  return { id: model, chance, values, metrics };
}
