import * as Comlink from 'comlink';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isSoftwareRenderer, readRenderer } from '../../../workers/tensors/graphics.ts';
import { times } from '../../kit/long.ts';
import type { Bench } from './tensors.worker.ts';

let worker: Worker;
let bench: Comlink.Remote<Bench>;

beforeEach(() => {
  worker = new Worker(new URL('./tensors.worker.ts', import.meta.url), { type: 'module' });
  bench = Comlink.wrap<Bench>(worker);
});
afterEach(() => worker.terminate());

const renderer = readRenderer();
const software = isSoftwareRenderer(renderer);

describe('choice of backend', () => {
  test.skipIf(!software)('software graphics are refused by name: WASM is chosen', async () => {
    const state = await bench.choose({});
    expect(state).toMatchObject({ backend: 'wasm', active: 'wasm', chosenBy: 'calibration' });
    expect(state.renderer).toBe(renderer);
    expect(state.calibration[0]).toMatchObject({ backend: 'webgl', why: 'software_renderer' });
    const wasm = state.calibration[1];
    expect(wasm).toMatchObject({ backend: 'wasm', ok: true, why: '' });
    // A product of 512³ on one core: plain JavaScript takes 150 ms, a stopped clock 0.
    expect(wasm.milliseconds).toBeGreaterThan(0.5);
    expect(state.calibration.length).toBe(2);
  });

  test('the person decides, software graphics included', async () => {
    for (const prefer of ['cpu', 'webgl', 'wasm'] as const) {
      const state = await bench.choose({ prefer });
      expect(state).toMatchObject({ backend: prefer, active: prefer, chosenBy: 'person' });
    }
  });

  test('a remembered backend is checked, not raced', async () => {
    const state = await bench.choose({ remembered: 'wasm' });
    expect(state).toMatchObject({ backend: 'wasm', active: 'wasm', chosenBy: 'remembered' });
    expect(state.calibration.map(({ backend }) => backend)).toEqual(['wasm']);
  });
});

describe.each(['webgl', 'wasm', 'cpu'] as const)('dense tiles on %s', (prefer) => {
  test('give the sparse neighbours and scores', async () => {
    const { dense, sparse } = await bench.compareEngines({ prefer });
    expect(dense).toEqual(sparse);
  });

  // One that each run leaves shows after a few; what comes only now and then, in the long run.
  test('leave no tensor behind in many runs', async () => {
    const { before, after, grown } = await bench.countTensors({ prefer }, times(12, 50));
    expect(after).toBe(before);
    expect(grown).toBe(0);
  });
});

describe('a lost graphics context', () => {
  test('in the middle of work: done again on the next backend, same answer', async () => {
    const { backends, dense, sparse, losses, active } = await bench.loseContextDuringWork();
    expect(backends).toEqual(['webgl', 'wasm']);
    expect(active).toBe('wasm');
    expect(losses).toBe(1);
    expect(dense).toEqual(sparse);
  });

  test('is reported where tfjs would hang, and WebGL is refused from then on', async () => {
    const failure = await bench.loseContextOfHangingWork();
    expect(failure).toEqual({ code: 'worker_lost', detail: { backend: 'webgl' } });
    const state = await bench.choose({ prefer: 'webgl' });
    expect(state).toMatchObject({ backend: 'wasm', active: 'wasm', chosenBy: 'calibration' });
    expect(state.calibration[0]).toMatchObject({ backend: 'webgl', why: 'context_lost' });
  });
});
