import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { FORECASTERS } from '../../../../../workers/rooms/forecast/methods/all.ts';
import type { Forecaster, Series } from '../../../../../workers/rooms/forecast/methods/family.ts';

const context = { seed: 1 };

function seriesOf(values: ArrayLike<number>, periods: number[] = []): Series {
  return { values: Float64Array.from(values), periods, isNonNegative: false };
}

const season = seriesOf(
  Array.from({ length: 48 }, (_, t) => 100 + t + 20 * Math.sin((t * Math.PI) / 6) + ((t * 7) % 5)),
  [12]
);

async function meanOf(method: Forecaster, series: Series, horizon = 6): Promise<number[]> {
  const model = await method.fit(series, context, quietJob());
  return [...method.score(model, series)(horizon).mean];
}

describe.each(FORECASTERS.map((method) => [method.id, method] as const))('%s', (id, method) => {
  const isPossible = (series: Series) =>
    method.needs.isPossible?.(series, context, undefined) ?? true;

  it('goes on with a constant', async () => {
    const series = seriesOf(new Array(30).fill(7), [4]);
    // Syntetos and Boylan take a little off on purpose.
    const least = id === 'sba' ? 6.5 : 7 - 1e-6;
    for (const own of await meanOf(method, series)) {
      expect(own).toBeGreaterThan(least);
      expect(own).toBeLessThan(7 + 1e-6);
    }
  });

  it('scales with its series', async () => {
    const thrice = { ...season, values: season.values.map((own) => own * 3) };
    const [plain, scaled] = [await meanOf(method, season), await meanOf(method, thrice)];
    scaled.forEach((own, h) => expect(own / 3 / plain[h]).toBeCloseTo(1, 3));
  });

  it.each([
    ['one value', [5]],
    ['two', [5, 9]],
    ['three', [5, 9, 2]],
    ['zeros', new Array(20).fill(0)],
    ['one spike', [...new Array(15).fill(0), 900, ...new Array(15).fill(0)]],
    ['values below zero', [-3, 4, -8, 2, -1, 0, 7, -4, 3, -6, 5, -2]]
  ])('stays finite on %s or refuses', async (_what, values) => {
    for (const periods of [[], [4]]) {
      const series = seriesOf(values, periods);
      if (!isPossible(series)) continue;
      expect((await meanOf(method, series)).every(Number.isFinite)).toBe(true);
    }
  });

  it('says the same twice, and after it was packed', async () => {
    const model = await method.fit(season, context, quietJob());
    const packed = structuredClone(method.pack(model));
    const opened = await method.open(packed, season, context, quietJob());
    const said = [...method.score(opened, season)(6).mean];
    expect(said).toEqual([...method.score(model, season)(6).mean]);
    expect(await meanOf(method, season)).toEqual(said);
  });
});
