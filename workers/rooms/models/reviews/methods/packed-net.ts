import * as tf from '@tensorflow/tfjs';
import type { Job } from '../../../../contract/job.ts';
import { DamagedModel } from '../../../../learning/model-bytes.ts';
import { createRandom } from '../../../../maths/random.ts';
import type { PackedMoodNet } from '../kept/contract.ts';
import { tellRows } from './mood-net.ts';
import type { MoodNet, MoodNetMethod } from './mood-net.ts';
import { tokensOf } from './token-rows.ts';

/** Texts encoded between two yields: a compromise of speed and responsiveness to cancelling. */
const PIECE = 1_024;

/**
 * Probabilities of a positive mood by a packed network, on unseen texts, which are split and
 * encoded as in training.
 *
 * @throws DamagedModel if the parameters are of another network
 */
export async function tellTexts(
  method: MoodNetMethod,
  packed: PackedMoodNet,
  texts: readonly string[],
  job: Job
): Promise<Float64Array> {
  const { known, length } = packed;
  const net = method.create(tokensOf([], known, length), createRandom(0));
  const chance = new Float64Array(texts.length);
  try {
    putWeights(net, packed);
    for (let from = 0; from < texts.length; from += PIECE) {
      job.report({ step: 'comparing', done: from, total: texts.length });
      await job.breathe();
      const tokens = tokensOf(texts.slice(from, from + PIECE), known, length);
      const rows = Uint32Array.from({ length: tokens.token.length / length }, (_, row) => row);
      chance.set(await tellRows(net, tokens, rows, method.batch, job), from);
    }
    return chance;
  } finally {
    tf.dispose(net.parameters);
  }
}

function putWeights({ parameters }: MoodNet, { layers }: PackedMoodNet): void {
  const fits =
    parameters.length === layers.length &&
    parameters.every(
      ({ shape, size }, at) =>
        shape.every((own, axis) => own === layers[at].shape[axis]) &&
        size === layers[at].values.length
    );
  if (!fits) throw new DamagedModel('another network');
  tf.tidy(() =>
    parameters.forEach((own, at) => own.assign(tf.tensor(layers[at].values, own.shape)))
  );
}
