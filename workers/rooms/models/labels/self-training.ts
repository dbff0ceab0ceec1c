import type { Job } from '../../../contract/job.ts';
import type { Classifier, FitContext, LabelledRows } from '../methods/family.ts';
import { takeRows } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';
import { UNLABELLED } from './unlabelled.ts';

const MAX_ROUNDS = 20;

/**
 * Self-training: predictions with enough confidence count as labels in the next round (Yarowsky,
 * "Unsupervised word sense disambiguation", ACL 1995). Given labels are kept.
 *
 * @param label a class per row, or `UNLABELLED`; some are given
 * @param sure the minimum probability, .5 … 1
 * @returns training rows for any method: labelled ones, and confident predictions
 */
export async function trainItself<Model>(
  method: Classifier<Model>,
  x: Matrix,
  label: Uint32Array,
  classes: number,
  sure: number,
  context: FitContext,
  job: Job
): Promise<LabelledRows> {
  const labels = label.slice();
  let model: Model | null = null;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    job.report({ step: 'training', done: round, total: MAX_ROUNDS });
    await job.breathe();
    const data = labelledRows(x, labels, classes);
    model =
      model && method.refit
        ? await method.refit(model, data, context, job)
        : await method.fit(data, context, job);
    const chance = await method.score(model, data)(x, job);
    let added = 0;
    for (let row = 0; row < x.rows; row++) {
      if (labels[row] !== UNLABELLED) continue;
      for (let own = 0; own < classes; own++) {
        if (chance[own * x.rows + row] < sure) continue;
        labels[row] = own;
        added++;
        break;
      }
    }
    if (added === 0) break;
  }
  return labelledRows(x, labels, classes);
}

/** The labelled rows. */
export function labelledRows(x: Matrix, label: Uint32Array, classes: number): LabelledRows {
  const rows = Array.from(label.keys()).filter((row) => label[row] !== UNLABELLED);
  return { x: takeRows(x, rows), label: Uint32Array.from(rows, (row) => label[row]), classes };
}
