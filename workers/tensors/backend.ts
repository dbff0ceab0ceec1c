import * as tf from '@tensorflow/tfjs';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import wasmUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import wasmSimdUrl from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import type { Backend, BackendRefusal, BackendState, BackendWish } from '../contract/backend.ts';
import { Failed } from '../contract/failure.ts';
import type { Job } from '../contract/job.ts';
import { timeKnownProduct } from './calibration.ts';
import { isSoftwareRenderer, readRenderer } from './graphics.ts';
import { contextsLost, watchContext } from './lost-context.ts';

type Attempt = BackendState['calibration'][number];

/** Fastest first where all work; the plain one always does. */
const BACKENDS: Backend[] = ['webgl', 'wasm', 'cpu'];

let chosen: { wish: string; state: Promise<BackendState> } | undefined;
let prepared = false;

/**
 * Chooses what tensors run on, in this worker, once; nothing else sets the tfjs backend.
 *
 * WebGL only where a real graphics processor answers with 32-bit floats (or the person insists),
 * WASM otherwise, plain JavaScript last. Each candidate must get a known product right; between
 * two that do, the faster one wins. A remembered or preferred backend is checked, not raced.
 *
 * @param wish the person's choice, or what was chosen on an earlier visit
 * @param clock milliseconds, for the calibration
 * @throws Failed `backend_none` when not even plain JavaScript computes correctly
 */
export function chooseBackend(
  wish: BackendWish,
  job: Job,
  clock: () => number = () => performance.now()
): Promise<BackendState> {
  // A lost context makes an earlier choice worthless.
  const key = JSON.stringify([wish.prefer, wish.remembered, contextsLost()]);
  if (chosen?.wish !== key) {
    const state = choose(wish, job, clock);
    chosen = { wish: key, state };
    state.catch(() => (chosen = undefined));
  }
  return chosen.state;
}

async function choose(wish: BackendWish, job: Job, clock: () => number): Promise<BackendState> {
  prepare();
  const renderer = readRenderer();
  const attempts: Attempt[] = [];
  const attempt = async (backend: Backend) => {
    job.report({ step: 'calibrating', done: attempts.length, total: BACKENDS.length });
    await job.breathe();
    const tried = await tryBackend(backend, renderer, wish.prefer === backend, clock);
    attempts.push(tried);
    return tried.ok;
  };
  const { backend, chosenBy } = await pick(wish, attempts, attempt);
  if (!(await activate(backend))) throw new Failed('backend_none');
  if (backend === 'webgl') watchContext();
  return { backend, renderer, calibration: attempts, chosenBy };
}

async function pick(
  { prefer, remembered }: BackendWish,
  attempts: Attempt[],
  attempt: (backend: Backend) => Promise<boolean>
): Promise<Pick<BackendState, 'backend' | 'chosenBy'>> {
  if (prefer && (await attempt(prefer))) return { backend: prefer, chosenBy: 'person' };
  if (remembered && remembered !== prefer && (await attempt(remembered))) {
    return { backend: remembered, chosenBy: 'remembered' };
  }
  for (const backend of BACKENDS) {
    const tried = attempts.some((earlier) => earlier.backend === backend);
    // Plain JavaScript is thirty times slower than WASM: tried only when nothing else works.
    const needed = backend !== 'cpu' || !attempts.some(({ ok }) => ok);
    if (!tried && needed) await attempt(backend);
  }
  const fastest = attempts
    .filter(({ ok }) => ok)
    .sort((a, b) => a.milliseconds - b.milliseconds)[0];
  if (!fastest) throw new Failed('backend_none');
  return { backend: fastest.backend, chosenBy: 'calibration' };
}

async function tryBackend(
  backend: Backend,
  renderer: string,
  insisted: boolean,
  clock: () => number
): Promise<Attempt> {
  const refused = (why: BackendRefusal) => ({ backend, milliseconds: NaN, ok: false, why });
  if (contextsLost() > 0 && backend === 'webgl') return refused('context_lost');
  if (backend === 'webgl' && !renderer) return refused('not_available');
  if (backend === 'webgl' && isSoftwareRenderer(renderer) && !insisted) {
    return refused('software_renderer');
  }
  if (!(await activate(backend))) return refused('not_available');
  if (backend === 'webgl' && !tf.env().getBool('WEBGL_RENDER_FLOAT32_ENABLED')) {
    return refused('no_float32');
  }
  try {
    const { milliseconds, correct } = await timeKnownProduct(clock);
    return correct ? { backend, milliseconds, ok: true, why: '' } : refused('wrong_product');
  } catch {
    return refused('not_available');
  }
}

/** A start that fails makes tfjs fall back silently: only its own word about the result counts. */
async function activate(backend: Backend): Promise<boolean> {
  const set = await tf.setBackend(backend).catch(() => false);
  return set && tf.getBackend() === backend;
}

function prepare(): void {
  if (prepared) return;
  prepared = true;
  // One thread: the threaded build needs blob workers and cross-origin isolation.
  tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
  // Software graphics are told apart here by name; tfjs would refuse them before we can look.
  tf.env().set('SOFTWARE_WEBGL_ENABLED', true);
  setWasmPaths({
    'tfjs-backend-wasm.wasm': wasmUrl,
    'tfjs-backend-wasm-simd.wasm': wasmSimdUrl,
    // Never asked for, but a map without it is refused.
    'tfjs-backend-wasm-threaded-simd.wasm': wasmSimdUrl
  });
}
