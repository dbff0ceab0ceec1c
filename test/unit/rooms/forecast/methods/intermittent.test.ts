import { describe, expect, it } from 'vitest';
import { adida } from '../../../../../workers/rooms/forecast/methods/adida.ts';
import { croston } from '../../../../../workers/rooms/forecast/methods/croston.ts';
import { imapa } from '../../../../../workers/rooms/forecast/methods/imapa.ts';
import { rateError } from '../../../../../workers/rooms/forecast/methods/intermittent/demand.ts';
import {
  meanInterval,
  rateOfSums
} from '../../../../../workers/rooms/forecast/methods/intermittent/aggregates.ts';
import {
  crostonRates,
  tsbRates
} from '../../../../../workers/rooms/forecast/methods/intermittent/sizes-and-intervals.ts';
import { sba } from '../../../../../workers/rooms/forecast/methods/sba.ts';
import { tsb } from '../../../../../workers/rooms/forecast/methods/tsb.ts';
import { HOSTILE, pathOf, seriesOf } from './series.ts';

const METHODS = [croston, sba, tsb, adida, imapa];
/** Sizes 4, 2, 6; intervals 2, 3, 1, whose mean is 2. */
const SLOW = Float64Array.of(0, 4, 0, 0, 2, 6);

describe('by hand', () => {
  it('Croston: size 4, 3, 4.5 and interval 2, 2.5, 1.75', () => {
    const { before, next } = crostonRates(SLOW, 0.5, 0.5);
    expect([...before]).toEqual([2, 2, 2, 2, 2, 3 / 2.5]);
    expect(next).toBeCloseTo(4.5 / 1.75, 12);
  });

  it('TSB: the chance moves at every step', () => {
    const { before, next } = tsbRates(SLOW, 0.5, 0.5);
    expect([...before]).toEqual([2, 1, 2.5, 1.25, 0.625, 1.734375]);
    expect(next).toBeCloseTo(0.7890625 * 4.5, 12);
  });

  it('cost: distance from the mean of all sales so far', () => {
    expect(rateError(Float64Array.of(2, 0), Float64Array.of(1, 2))).toBe(1);
  });

  it('sums over two steps end with the series', () => {
    expect(meanInterval(SLOW)).toBe(2);
    expect(rateOfSums(Float64Array.of(9, 4, 0, 4, 0), 2)).toBe(2);
  });
});

describe.each(METHODS)('$id', (method) => {
  it.each(Object.entries(HOSTILE))('continues %s', async (_, series) => {
    const { mean, spread } = await pathOf(method, series, 5);
    expect(mean).toHaveLength(5);
    expect(mean.every((own) => own >= 0 && Number.isFinite(own))).toBe(true);
    expect(spread).toHaveLength(0);
  });

  it('scales with the series, answers the same twice, and nothing sold is nothing', async () => {
    const own = await pathOf(method, seriesOf(SLOW), 1);
    const large = await pathOf(method, seriesOf(SLOW.map((value) => value * 8)), 1);
    expect(large.mean[0]).toBeCloseTo(8 * own.mean[0], 9);
    expect(await pathOf(method, seriesOf(SLOW), 1)).toEqual(own);
    expect((await pathOf(method, HOSTILE.zeros, 1)).mean[0]).toBe(0);
  });
});

it('what has stopped selling fades with TSB, not with Croston', async () => {
  const gone = seriesOf([
    ...Array.from({ length: 30 }, (_, t) => (t % 3 ? 0 : 6)),
    ...new Array(30).fill(0)
  ]);
  const [fading] = (await pathOf(tsb, gone, 1)).mean;
  const [staying] = (await pathOf(croston, gone, 1)).mean;
  expect(fading).toBeLessThan(0.5 * staying);
});
