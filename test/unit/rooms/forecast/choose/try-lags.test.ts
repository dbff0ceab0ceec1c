import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import {
  chooseForecast,
  type Tried
} from '../../../../../workers/rooms/forecast/choose/choose-forecast.ts';
import { tryLags } from '../../../../../workers/rooms/forecast/choose/try-lags.ts';
import { monthEnds, placesOf, products, tryAll } from './shop-series.ts';
import { times } from '../../../../kit/long.ts';

const job = quietJob();

async function chosenWith(tried: Tried, parts: readonly Float64Array[]) {
  const more = await tryLags(tried, parts, job);
  if (typeof more === 'string') throw new Error(more);
  return { more, chosen: await chooseForecast(more, job) };
}

describe('one model over all series', () => {
  it('sees a sale at every month’s end, which methods of one series do not, and is used', async () => {
    const parts = products(100, 30, monthEnds);
    const tried = await tryAll(parts);
    const before = await chooseForecast(tried, job);
    const { chosen } = await chosenWith(tried, parts);
    const maseOf = (id: string) => chosen.tests.find(({ method }) => method === id)!.mase;
    expect(chosen.method).toBe('boosted_lags');
    expect(maseOf('boosted_lags')).toBeLessThan(0.6 * maseOf(before.method));
    const worth = Array.from({ length: 8 }, (_, h) => monthEnds(100 + h));
    const highest = (own: number[]) => own.indexOf(Math.max(...own));
    expect(highest(chosen.steps.map(({ mean }) => mean))).toBe(highest(worth));
  });

  it('is not used where there is only chance', async () => {
    for (const seed of [1, 2].slice(0, times(1, 2))) {
      const parts = products(70, 12, () => 1, seed);
      const { chosen } = await chosenWith(await tryAll(parts), parts);
      expect(chosen.method).not.toBe('boosted_lags');
    }
  });

  it('knows nothing of what came after a place of the past', async () => {
    const parts = products(70, 8, monthEnds);
    const tried = placesOf(parts);
    const more = (await tryLags(tried, parts, job)) as Tried;
    const told = (own: Tried, at: number) => [...own.cuts[at].told.get('boosted_lags')!.path.mean];
    const { known } = more.cuts[0];
    const spoilt = (own: Float64Array, seed: number) =>
      own.map((value, at) => (at < known ? value : seed * 1000 * (at + 1)));
    const others = parts.map((own, at) => spoilt(own, parts.length - at));
    const series = { ...tried.series, values: spoilt(tried.series.values, 1) };
    const again = (await tryLags({ ...tried, series }, others, job)) as Tried;
    expect(told(again, 0)).toEqual(told(more, 0));
    expect(told(again, 1)).not.toEqual(told(more, 1));
  });

  it('says why it is not tried', async () => {
    const parts = products(70, 8, monthEnds);
    const tried = placesOf(parts);
    expect(await tryLags(tried, parts.slice(0, 3), job)).toBe('fewSeries');
    const young = parts.map((own) => own.slice(0, 24));
    expect(await tryLags(placesOf(young), young, job)).toBe('shortPast');
    const seldom = parts.map((own) => own.map((value, at) => (at % 4 === 0 ? value : 0)));
    expect(await tryLags(tried, seldom, job)).toBe('fewSeries');
  });

  it('stops when it is cancelled', async () => {
    const parts = products(70, 8, monthEnds);
    const tried = placesOf(parts);
    let left = 30;
    const breathe = async () => {
      if (--left < 0) throw new Error('cancelled');
    };
    await expect(tryLags(tried, parts, { ...job, breathe })).rejects.toThrow('cancelled');
  });
});
