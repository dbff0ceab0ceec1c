import * as Comlink from 'comlink';
import { expect, test } from 'vitest';
import { LONG } from '../../kit/long.ts';
import { BACKEND_SCORE } from '../../kit/tolerances.ts';
import type { Bench } from './tensors.worker.ts';

const TOP = 10;

/** The ten best of one customer, ties to the smaller number. */
const topOf = (scores: Float64Array) =>
  [...scores.keys()].sort((a, b) => scores[b] - scores[a] || a - b).slice(0, TOP);

/** Where no GPU is, the processor plays WebGL: it takes as long as both others together. */
const BACKENDS = LONG ? (['cpu', 'wasm', 'webgl'] as const) : (['cpu', 'wasm'] as const);

test(`one seed gives the same lists on ${BACKENDS.join(', ')}, ties aside`, async () => {
  const runs = [];
  for (const prefer of BACKENDS) {
    const worker = new Worker(new URL('./tensors.worker.ts', import.meta.url), { type: 'module' });
    try {
      const run = await Comlink.wrap<Bench>(worker).trainNetworks({ prefer });
      expect(run).toMatchObject({ active: prefer, failure: 'cancelled', left: 0 });
      runs.push(run);
    } finally {
      worker.terminate();
    }
  }
  const [cpu, ...others] = runs;
  for (const { loss } of cpu.curves) expect(loss.at(-1)!).toBeLessThan(loss[0]);
  for (const other of others) {
    let farthest = 0;
    let swapped = 0;
    for (const method of ['bpr', 'gru'] as const) {
      cpu[method].forEach((scores, user) => {
        const theirs = other[method][user];
        scores.forEach((own, item) => {
          farthest = Math.max(farthest, Math.abs(own - theirs[item]));
        });
        const [ours, list] = [topOf(scores), topOf(theirs)];
        ours.forEach((item, rank) => {
          if (item === list[rank]) return;
          swapped++;
          // Another product stands here only because the two are as good as tied.
          expect(Math.abs(scores[item] - scores[list[rank]])).toBeLessThan(2 * BACKEND_SCORE);
        });
      });
    }
    console.info(`${other.active} against cpu: ${farthest} apart, ${swapped} places differ`);
    expect(farthest).toBeLessThan(BACKEND_SCORE);
  }
});
