import { describe, expect, it } from 'vitest';
import { forecaster } from '../../../../../workers/rooms/forecast/methods/family.ts';
import { mstlWith } from '../../../../../workers/rooms/forecast/methods/seasonality/mstl.ts';
import { HOSTILE, pathOf, seriesOf } from './series.ts';

/** The line through the first point and the last. */
const drift = forecaster({
  id: 'naive',
  fit: ({ values }) => {
    const last = values[values.length - 1];
    const slope = values.length > 1 ? (last - values[0]) / (values.length - 1) : 0;
    return { arrays: {}, facts: { last, slope } };
  },
  forecast: ({ facts: { last, slope } }, horizon) => ({
    mean: Float64Array.from({ length: horizon }, (_, step) => last + slope * (step + 1)),
    spread: new Float64Array(0)
  })
});
const method = mstlWith('mstl_ets', drift);

const wave = (t: number, period: number) => Math.sin((2 * Math.PI * t) / period);
const at = (t: number) => 100 + 0.1 * t + 10 * wave(t, 7) + 20 * wave(t, 91);

describe('mstl', () => {
  it('continues a line with two seasons', async () => {
    const { mean } = await pathOf(
      method,
      seriesOf(
        Array.from({ length: 455 }, (_, t) => at(t)),
        [7, 91]
      ),
      91
    );
    mean.forEach((own, step) => expect(Math.abs(own - at(455 + step))).toBeLessThan(2));
  });

  it('without a season is what the inner method says', async () => {
    const series = seriesOf([3, 5, 4, 9]);
    expect(await pathOf(method, series, 4)).toEqual(await pathOf(drift, series, 4));
  });

  it.each(Object.entries(HOSTILE))('continues %s', async (_, series) => {
    const { mean } = await pathOf(method, series, 20);
    expect(mean.every(Number.isFinite)).toBe(true);
  });
});
