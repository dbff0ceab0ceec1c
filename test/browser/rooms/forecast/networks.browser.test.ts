import * as tf from '@tensorflow/tfjs';
import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../workers/contract/job.ts';
import {
  chooseForecast,
  type Tried
} from '../../../../workers/rooms/forecast/choose/choose-forecast.ts';
import { tryNetworks } from '../../../../workers/rooms/forecast/choose/try-networks.ts';
import {
  NETWORKS,
  type NetworkId
} from '../../../../workers/rooms/forecast/methods/networks/contract.ts';
import { gru } from '../../../../workers/rooms/forecast/methods/networks/gru-net.ts';
import { nBeats } from '../../../../workers/rooms/forecast/methods/networks/n-beats-net.ts';
import type {
  NetworkTask,
  TellByNetwork
} from '../../../../workers/rooms/forecast/methods/networks/tell-networks.ts';
import { tellByNet } from '../../../../workers/rooms/forecast/methods/networks/window-net.ts';
import { chooseBackend } from '../../../../workers/tensors/backend.ts';
import { LONG, times } from '../../../kit/long.ts';
import { NETWORK_BACKENDS } from '../../../kit/tolerances.ts';
import {
  monthEnds,
  placesOf,
  products,
  seriesOf,
  tryAll
} from '../../../unit/rooms/forecast/choose/shop-series.ts';

const METHODS = { gru, n_beats: nBeats };
const tell: TellByNetwork = (id, task, job) => tellByNet(METHODS[id], task, job);
const by = { tell, clock: () => 0 };
const onWasm = () => chooseBackend({ prefer: 'wasm' }, quietJob());

async function tryOn(tried: Tried, parts: Float64Array[], job = quietJob()): Promise<Tried> {
  await onWasm();
  const found = await tryNetworks(tried, parts, by, job);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** A sale in every fifth week, and a lull after it: fifty-two weeks before there was another week's turn. */
function fifthWeeks(week: number): number {
  return [0.7, 1, 1, 1, 1.9][week % 5];
}

/** One moment, small enough for plain JavaScript. */
function smallTask(clock = () => 0, budgetMs = Infinity): NetworkTask {
  const parts = products(36, 6, monthEnds);
  const { values, dates } = seriesOf(parts);
  const past = { all: [values, ...parts], dates };
  const moments = [
    { past, horizon: 4 },
    { past, horizon: 7 }
  ];
  return { moments, reach: 4, seed: 3, clock, budgetMs };
}

describe('networks over all series', () => {
  it('learn a sale in every fifth week better than repeating last year, and leave nothing behind', async () => {
    await onWasm();
    const parts = products(90, times(12, 30), fifthWeeks);
    const tried = placesOf(parts);
    const late = [52, 58, 64, 70, 76, 82].map((known) => {
      return { ...tried.cuts[0], known, came: tried.actual.slice(known, known + 8) };
    });
    const before = tf.memory().numTensors;
    const more = await tryOn({ ...tried, cuts: late }, parts);
    expect(tf.memory().numTensors).toBe(before);
    const missOf = (path: (cut: Tried['cuts'][number]) => Float64Array) =>
      more.cuts.reduce((sum, cut) => {
        const own = path(cut);
        return sum + cut.came.reduce((all, value, h) => all + Math.abs(value - own[h]), 0);
      }, 0);
    const lastYear = missOf(({ known }) => tried.actual.subarray(known - 52, known - 44));
    // Gates learn slowly what comes again after so many steps.
    const most = { gru: 0.9, n_beats: 0.5 };
    for (const id of NETWORKS) {
      expect(missOf(({ told }) => told.get(id)!.path.mean)).toBeLessThan(most[id] * lastYear);
      const { path, low80, high80 } = more.ahead!.get(id)!;
      expect(path.mean).toHaveLength(8);
      path.mean.forEach((own, h) => {
        expect(own).toBeGreaterThanOrEqual(low80[h]);
        expect(own).toBeLessThanOrEqual(high80[h]);
      });
    }
  }, 120_000);

  it('are not used where there is only chance', async () => {
    const parts = products(60, 8, () => 1);
    const chosen = await chooseForecast(await tryOn(await tryAll(parts), parts), quietJob());
    const methods = chosen.tests.map(({ method }) => method);
    expect(methods).toEqual(expect.arrayContaining([...NETWORKS]));
    expect(NETWORKS).not.toContain(chosen.method);
  }, 120_000);

  it('know nothing of what came after a place of the past, and say the same twice', async () => {
    const parts = products(66, 6, monthEnds);
    const tried = placesOf(parts);
    const more = await tryOn(tried, parts);
    const { known } = more.cuts[1];
    const spoilt = (own: Float64Array, seed: number) =>
      own.map((value, at) => (at < known ? value : seed * 1000 * (at + 1)));
    const others = parts.map((own, at) => spoilt(own, parts.length - at));
    const series = { ...tried.series, values: spoilt(tried.series.values, 1) };
    const again = await tryOn({ ...tried, series }, others);
    const told = (own: Tried, at: number, id: NetworkId) => own.cuts[at].told.get(id)!.path.mean;
    for (const id of NETWORKS) {
      expect(told(again, 0, id)).toEqual(told(more, 0, id));
      expect(told(again, 1, id)).toEqual(told(more, 1, id));
      expect(told(again, 2, id)).not.toEqual(told(more, 2, id));
    }
  }, 120_000);
});

describe.each(NETWORKS)('%s', (id) => {
  // Plain JavaScript takes seconds: every run holds recommendations' networks on it against WASM.
  if (LONG)
    it('says the same on plain JavaScript and on WASM', async () => {
      await chooseBackend({ prefer: 'cpu' }, quietJob());
      expect(tf.getBackend()).toBe('cpu');
      const plain = await tell(id, smallTask(), quietJob());
      await onWasm();
      expect(tf.getBackend()).toBe('wasm');
      const wasm = await tell(id, smallTask(), quietJob());
      plain.paths.forEach(({ mean }, at) =>
        mean.forEach((own, h) =>
          expect(Math.abs(wasm.paths[at].mean[h] / own - 1)).toBeLessThan(NETWORK_BACKENDS)
        )
      );
    }, 60_000);

  it('ends when the time is up, and when it is cancelled, and frees everything', async () => {
    await onWasm();
    const before = tf.memory().numTensors;
    let time = 0;
    const { ranOut, paths } = await tell(
      id,
      smallTask(() => time++, 3),
      quietJob()
    );
    expect(ranOut).toBe(true);
    expect(paths.map(({ mean }) => mean.length)).toEqual([4, 7]);
    let breaths = 0;
    const breathe = async () => {
      if (++breaths > 3) throw new Error('cancelled');
    };
    await expect(tell(id, smallTask(), { ...quietJob(), breathe })).rejects.toThrow('cancelled');
    expect(tf.memory().numTensors).toBe(before);
  }, 60_000);
});
