import * as tf from '@tensorflow/tfjs';
import { Failed } from '../contract/failure.ts';

interface WebglBackend {
  getGPGPUContext(): { gl: { canvas: EventTarget } };
}

let losses = 0;
let lost = new AbortController();
const watched = new WeakSet<EventTarget>();

/** How many graphics contexts this worker has lost; after the first it stays off WebGL. */
export function contextsLost(): number {
  return losses;
}

/** Aborts when the graphics context that tensors live in is lost; with it all of them are. */
export function lostContext(): AbortSignal {
  return lost.signal;
}

/** Listens to the context of the WebGL backend, which must be the current one. */
export function watchContext(): void {
  const { canvas } = (tf.backend() as unknown as WebglBackend).getGPGPUContext().gl;
  if (watched.has(canvas)) return;
  watched.add(canvas);
  canvas.addEventListener('webglcontextlost', () => {
    losses++;
    lost.abort();
    lost = new AbortController();
  });
}

/** The answer of some work, or `Failed` with code `worker_lost` as soon as the context is lost. */
export function untilLost<T>(work: Promise<T>, signal = lostContext()): Promise<T> {
  return new Promise((resolve, reject) => {
    const fail = () => reject(contextLost());
    if (signal.aborted) fail();
    signal.addEventListener('abort', fail, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', fail));
  });
}

/** What a job answers when its context is lost; the code that makes the page start it anew. */
export function contextLost(): Failed {
  return new Failed('worker_lost', { backend: 'webgl' });
}
