import type { Backend } from '../../contract/backend.ts';
import type { Job } from '../../contract/job.ts';
import { readBackendWish } from '../../store/backend-wish.ts';
import type { DenseEngine } from '../../text/compare-all-pairs.ts';
import { planTiles, sharedColumns } from '../../text/dense-tiles.ts';
import type { Networks } from './methods/networks.ts';

export const now = () => performance.now();

/** Rows per dense tile: a GPU needs large matrix products, a CPU must yield in between. */
const TILE_ROWS = { webgl: 1024, wasm: 256, cpu: 64 };

/** Similarity on the current tfjs backend; tfjs is loaded on first use. */
export const dense: DenseEngine = {
  compare: (index, k, job) =>
    onDense(job, (net, tileRows, guarded) =>
      net.allNearestDense(index.model, k, guarded, { tileRows })
    ),
  time: (index, k, job) =>
    onDense(job, async (net, tileRows, guarded) => {
      const { width } = sharedColumns(index.model);
      const { pairs } = planTiles(index.model.documents, width, tileRows);
      const slice = { tileRows, tilePairs: 1 };
      // The first run compiles the kernels.
      await net.allNearestDense(index.model, k, guarded, slice);
      const began = now();
      await net.allNearestDense(index.model, k, guarded, slice);
      return { milliseconds: now() - began, share: 1 / pairs };
    })
};

async function onDense<T>(
  job: Job,
  run: (
    net: typeof import('../../text/similarity-net.ts'),
    tileRows: number,
    job: Job
  ) => Promise<T>
): Promise<T> {
  const net = await import('../../text/similarity-net.ts');
  return onTensors(job, (guarded, backend) => run(net, TILE_ROWS[backend], guarded));
}

/** Training on the current tfjs backend. */
export const networks: Networks = {
  bpr: (data, settings, job) =>
    onTensors(job, async (guarded) => {
      const { fitBpr } = await import('./methods/bpr-net.ts');
      return fitBpr(data, settings, guarded);
    }),
  gru: (data, settings, job) =>
    onTensors(job, async (guarded) => {
      const { fitGru } = await import('./methods/gru-net.ts');
      return fitGru(data, settings, guarded);
    })
};

async function onTensors<T>(job: Job, run: (job: Job, backend: Backend) => Promise<T>): Promise<T> {
  const { onBackend } = await import('../../tensors/on-backend.ts');
  return onBackend(await readBackendWish({}), job, ({ backend }, guarded) => run(guarded, backend));
}
