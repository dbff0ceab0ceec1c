import { FITTED_AS, keyOfQuestion } from '../../../contract/kept/checkpoint.ts';
import type { TrainingTask } from '../../../contract/kept/checkpoint.ts';
import type { Job } from '../../../contract/job.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';
import { createCheckpoints } from '../../../learning/checkpoints.ts';
import type { CheckpointShelf } from '../../../learning/checkpoints.ts';
import { modelFromBytes, modelToBytes } from '../../../learning/model-bytes.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import { readCheckpoints } from '../../../store/kept/checkpoints.ts';
import { readDataVersion } from '../../../store/read-shop.ts';

/** Where a training was left, and how its states leave this worker, which writes nothing. */
export async function openCheckpoints(
  task: TrainingTask,
  question: ShopQuestion,
  job: Job
): Promise<CheckpointShelf> {
  const { shopId } = question;
  const dataVersion = await readDataVersion(shopId);
  const key = keyOfQuestion(question);
  const origin = { shopId, dataVersion, task, question: key, fittedAs: FITTED_AS };
  const left = await readLeft(origin);
  return createCheckpoints(
    left,
    () => performance.now(),
    ({ state, ...about }) => {
      const bytes = new Blob(modelToBytes({ method: about.method, ...state }));
      const checkpoint = { ...origin, ...about, bytes };
      job.report({ step: 'training', done: 0, total: 0, checkpoint });
    }
  );
}

/** What cannot be read is trained anew. */
async function readLeft(
  origin: Parameters<typeof readCheckpoints>[0]
): Promise<Map<string, PackedModel>> {
  const left = new Map<string, PackedModel>();
  try {
    for (const { part, method, bytes } of await readCheckpoints(origin)) {
      const model = modelFromBytes(bytes);
      if (model.method === method) left.set(part, model);
    }
  } catch {
    left.clear();
  }
  return left;
}
