import * as tf from '@tensorflow/tfjs';
import * as Comlink from 'comlink';
import type { BackendState, BackendWish } from '../../../workers/contract/backend.ts';
import { asFailure } from '../../../workers/contract/failure.ts';
import { quietJob } from '../../../workers/contract/job.ts';
import { allNearestDense } from '../../../workers/rooms/recommend/similarity-net.ts';
import { invertRows } from '../../../workers/rooms/recommend/inverted-index.ts';
import { allNearestSparse } from '../../../workers/rooms/recommend/sparse-similarity.ts';
import { fitTfIdf } from '../../../workers/rooms/recommend/tf-idf.ts';
import { chooseBackend } from '../../../workers/tensors/backend.ts';
import { contextsLost, untilLost } from '../../../workers/tensors/lost-context.ts';
import { onBackend } from '../../../workers/tensors/on-backend.ts';
import { inventTexts } from '../../unit/rooms/recommend/invent-texts.ts';

const TILE = { tileRows: 128 };
const model = fitTfIdf(inventTexts(600, 21));

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
