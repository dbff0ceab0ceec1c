import * as tf from '@tensorflow/tfjs';
import * as Comlink from 'comlink';
import type { BackendState, BackendWish } from '../../../workers/contract/backend.ts';
import { asFailure, Failed } from '../../../workers/contract/failure.ts';
import { quietJob } from '../../../workers/contract/job.ts';
import { allNearestDense } from '../../../workers/text/similarity-net.ts';
import { scoreBpr } from '../../../workers/rooms/recommend/methods/bpr.ts';
import { fitBpr } from '../../../workers/rooms/recommend/methods/bpr-net.ts';
import { invertRows } from '../../../workers/text/inverted-index.ts';
import { scoreGru } from '../../../workers/rooms/recommend/methods/gru.ts';
import { fitGru } from '../../../workers/rooms/recommend/methods/gru-net.ts';
import { allNearestSparse } from '../../../workers/text/sparse-similarity.ts';
import { fitTfIdf } from '../../../workers/text/tf-idf.ts';
import { chooseBackend } from '../../../workers/tensors/backend.ts';
import { contextsLost, untilLost } from '../../../workers/tensors/lost-context.ts';
import { onBackend } from '../../../workers/tensors/on-backend.ts';
import { inventTexts } from '../../unit/text/invent-texts.ts';
import { inventTastes } from '../../unit/rooms/recommend/methods/taste-shop.ts';

const TILE = { tileRows: 128 };
const model = fitTfIdf(inventTexts(600, 21));
const tastes = inventTastes(240, 32, 7);
const BPR = {
  factors: 8,
  rate: 0.05,
  regularisation: 0.01,
  epochs: 6,
  patience: 3,
  batch: 256,
  seed: 11
};
const SEQUENCE = {
  width: 8,
  rate: 0.01,
  dropped: 0.2,
  epochs: 4,
  patience: 3,
  batch: 40,
  seed: 11
};

/** What the tests ask a real worker with real backends. */
const bench = {
  async choose(wish: BackendWish) {
    const state = await chooseBackend(wish, quietJob());
    return { ...state, active: tf.getBackend() };
  },

  /** Dense and sparse neighbours of the same products. */
  async compareEngines(wish: BackendWish) {
    await chooseBackend(wish, quietJob());
    const dense = await allNearestDense(await model, 10, quietJob(), TILE);
    return { dense, sparse: await allNearestSparse(invertRows(await model), 10, quietJob()) };
  },

  /** Tensors and bytes before and after many runs (one to warm up). */
  async countTensors(wish: BackendWish, runs: number) {
    await chooseBackend(wish, quietJob());
    const small = await fitTfIdf(inventTexts(150, 3));
    await allNearestDense(small, 5, quietJob(), TILE);
    const before = tf.memory();
    for (let run = 0; run < runs; run++) await allNearestDense(small, 5, quietJob(), TILE);
    const after = tf.memory();
    return {
      before: before.numTensors,
      after: after.numTensors,
      grown: after.numBytes - before.numBytes
    };
  },

  /**
   * Every customer's scores by both networks, trained in this backend from one seed; a training
   * cancelled half-way comes first, so that what it leaves behind would be counted.
   */
  async trainNetworks(wish: BackendWish) {
    await chooseBackend(wish, quietJob());
    const before = tf.memory().numTensors;
    let breaths = 0;
    const breathe = async () => {
      if (++breaths > 5) throw new Failed('cancelled');
    };
    const failure = await fitBpr(tastes, BPR, { ...quietJob(), breathe }).catch(asFailure);
    const ranked = await fitBpr(tastes, BPR, quietJob());
    const sequences = await fitGru(tastes, SEQUENCE, quietJob());
    const scoresOf = (score: (user: number, into: Float64Array) => void) =>
      Array.from({ length: tastes.users }, (_, user) => {
        const scores = new Float64Array(tastes.items);
        score(user, scores);
        return scores;
      });
    return {
      failure: 'code' in failure ? failure.code : '',
      active: tf.getBackend(),
      left: tf.memory().numTensors - before,
      curves: [ranked.curve!, sequences.curve!],
      bpr: scoresOf((user, into) => scoreBpr(ranked, user, into)),
      gru: scoresOf((user, into) => scoreGru(sequences, tastes, user, into))
    };
  },

  /** Loses the context in the middle of a comparison; tells what was run on what. */
  async loseContextDuringWork() {
    const backends: BackendState['backend'][] = [];
    const dense = await onBackend({ prefer: 'webgl' }, quietJob(), async (state, job) => {
      backends.push(state.backend);
      let breaths = 0;
      const breathe = async () => {
        if (state.backend === 'webgl' && ++breaths === 4) loseContext();
        await new Promise((resolve) => setTimeout(resolve));
        await job.breathe();
      };
      return allNearestDense(await model, 10, { ...job, breathe }, TILE);
    });
    const sparse = await allNearestSparse(invertRows(await model), 10, quietJob());
    return { backends, dense, sparse, losses: contextsLost(), active: tf.getBackend() };
  },

  /** A piece of work that tfjs would leave hanging for ever. */
  async loseContextOfHangingWork() {
    await chooseBackend({ prefer: 'webgl' }, quietJob());
    const hanging = untilLost(new Promise(() => {}));
    loseContext();
    return hanging.catch(asFailure);
  }
};
export type Bench = typeof bench;

function loseContext(): void {
  const backend = tf.backend() as unknown as { getGPGPUContext(): { gl: WebGL2RenderingContext } };
  backend.getGPGPUContext().gl.getExtension('WEBGL_lose_context')!.loseContext();
}

Comlink.expose(bench);
