import { FITTED_AS, keyOfQuestion } from '../../../contract/kept/checkpoint.ts';
import type { TrainingTask } from '../../../contract/kept/checkpoint.ts';
import type { Job } from '../../../contract/job.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';
import { createCheckpoints } from '../../../learning/checkpoints.ts';
import type { CheckpointShelf } from '../../../learning/checkpoints.ts';
import { modelFromBytes, modelToBytes } from '../../../learning/model-bytes.ts';
import type { PackedModel } from '../../../learning/model-bytes.ts';
import { crc32 } from '../../../maths/crc32.ts';
import { readCheckpoints } from '../../../store/kept/checkpoints.ts';
import { readDataVersion } from '../../../store/read-shop.ts';

/**
 * Checkpoints of a training: the one to resume from, and how new ones are sent from this worker,
 * which stores nothing.
 */
export async function openCheckpoints(
  task: TrainingTask,
  question: ShopQuestion,
  job: Job
): Promise<CheckpointShelf> {
  const { shopId } = question;
  const dataVersion = await readDataVersion(shopId);
  const key = keyOfQuestion(question);
  const origin = { shopId, dataVersion, task, question: key, fittedAs: FITTED_AS };
  const unreadable = () => job.report({ step: 'training', done: 0, total: 0, unreadable: true });
  const left = await readLeft(origin, unreadable);
  return createCheckpoints(
    left,
    () => performance.now(),
    ({ state, ...about }) => {
      const parts = modelToBytes({ method: about.method, ...state });
      const checksum = parts.reduce((before, own) => crc32(own, before), 0);
      const checkpoint = { ...origin, ...about, checksum, bytes: new Blob(parts) };
      job.report({ step: 'training', done: 0, total: 0, checkpoint });
    },
    unreadable
  );
}

/** An unreadable checkpoint starts the training over, which is reported. */
async function readLeft(
  origin: Parameters<typeof readCheckpoints>[0],
  unreadable: () => void
): Promise<Map<string, PackedModel>> {
  const left = new Map<string, PackedModel>();
  for (const { part, method, bytes, checksum } of await readCheckpoints(origin)) {
    const model = crc32(new Uint8Array(bytes)) === checksum ? modelFromBytes(bytes) : null;
    if (model?.method === method) left.set(part, model);
    else unreadable();
  }
  return left;
}
