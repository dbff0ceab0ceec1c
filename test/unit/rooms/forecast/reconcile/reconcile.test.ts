import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { forecastAutomatically } from '../../../../../workers/rooms/forecast/choose/automatic.ts';
import type { Series } from '../../../../../workers/rooms/forecast/methods/family.ts';
import { forecastParts } from '../../../../../workers/rooms/forecast/reconcile/forecast-parts.ts';
import { reconcile } from '../../../../../workers/rooms/forecast/reconcile/reconcile.ts';
import { shrinkCovariance } from '../../../../../workers/rooms/forecast/reconcile/shrink-covariance.ts';
import { COVERAGE_OF_80, SPREAD_SUM } from '../../../../kit/tolerances.ts';
import { times } from '../../../../kit/long.ts';
import { seriesOf } from '../methods/series.ts';

const SUM = 1e-9;
const sumOf = (values: ArrayLike<number>) => Array.from(values).reduce((sum, own) => sum + own, 0);

/** Misses of a total and two parts, six times. */
const MISSES = [
  [1.2, 0.4, -1.5, 0.3, 2.0, -0.8],
  [-0.7, 0.9, -0.2, 1.1, 0.1, -1.3],
  [2.1, -0.3, -1.1, -0.6, 1.7, 0.2]
].map((own) => Float64Array.from(own));

describe('how series miss together', () => {
  it('is drawn to none as the published formula says', () => {
    // By numpy, after shrink.estim of the R package hts.
    const { matrix, intensity } = shrinkCovariance(MISSES);
    expect(intensity).toBeCloseTo(0.371011819989196, 12);
    const expected = [1.43, 0.14571559503583625, 0.7453509933128025, 0.14571559503583625];
    expected.push(0.7083333333333333, -0.2379671947707542, 0.7453509933128025);
    expected.push(-0.2379671947707542, 1.5);
    matrix.forEach((own, at) => expect(own).toBeCloseTo(expected[at], 12));
  });

  it('takes one miss, none, or a series that never missed as nothing told', () => {
    expect(shrinkCovariance([[3], [2]].map((own) => Float64Array.from(own))).intensity).toBe(1);
    expect([...shrinkCovariance([new Float64Array(0)]).matrix]).toEqual([0]);
    const { matrix } = shrinkCovariance([MISSES[0], new Float64Array(6)]);
    expect([...matrix].map((own) => own === 0)).toEqual([false, true, true, true]);
  });
});

describe('a total and its parts', () => {
  it('agree as MinT’s own formula says', () => {
    // S (S′ W⁻¹ S)⁻¹ S′ W⁻¹ y, by numpy.
    const { matrix } = shrinkCovariance(MISSES);
    const { total, parts } = reconcile(Float64Array.of(100, 45, 40), matrix, [true, true]);
    expect(total).toBeCloseTo(94.14315607363993, 9);
    expect(parts[0]).toBeCloseTo(48.528130791182285, 9);
    expect(parts[1]).toBeCloseTo(45.61502528245764, 9);
  });

  it('sum up and stay above zero whatever they are', () => {
    const random = createRandom(5);
    for (let turn = 0; turn < 300; turn++) {
      const size = 2 + random.integer(9);
      const misses = Array.from({ length: size }, () =>
        Float64Array.from({ length: 1 + random.integer(2) * 7 }, () => 9 * random.normal())
      ).map((own, _, [first]) => own.slice(0, first.length));
      const even = Math.min(...misses.map(({ length }) => length));
      const { matrix } = shrinkCovariance(misses.map((own) => own.slice(0, even)));
      const said = Float64Array.from({ length: size }, (_, at) => (at ? 20 : 90) * random.next());
      const floored = Array.from({ length: size - 1 }, () => random.next() < 0.7);
      const { total, parts } = reconcile(said, matrix, floored);
      expect(Math.abs(total - sumOf(parts))).toBeLessThan(SUM);
      parts.forEach((own, at) => {
        expect(Number.isFinite(own)).toBe(true);
        if (floored[at]) expect(own).toBeGreaterThanOrEqual(0);
      });
    }
  });

  it('are left alone where they agree already', () => {
    const { matrix } = shrinkCovariance(MISSES);
    const { parts } = reconcile(Float64Array.of(85, 45, 40), matrix, [true, true]);
    expect(parts[0]).toBeCloseTo(45, 9);
  });
});

/** Months of a shop of parts with seasons of their own, a common mood and slow sellers among them. */
function madeShop(seed: number, months: number): Float64Array[] {
  const random = createRandom(seed);
  const mood = Float64Array.from({ length: months }, () => random.normal());
  return Array.from({ length: 4 }, (_, part) => {
    const level = 20 + 100 * random.next();
    const [phase, slope] = [12 * random.next(), (random.next() - 0.4) / 60];
    const share = part === 3 ? -0.12 : 0.08;
    return mood.map((own, t) => {
      const season = 1 + 0.25 * Math.sin((2 * Math.PI * (t + phase)) / 12);
      const noise = 1 + share * own + 0.15 * random.normal();
      return Math.max(0, level * season * (1 + slope * t) * noise);
    });
  });
}

const HORIZON = 6;
const KNOWN = 48;
const wholeOf = (parts: readonly Float64Array[]) =>
  parts[0].map((_, t) => sumOf(parts.map((own) => own[t])));

describe('a shop’s forecasts that agree', () => {
  it('sum up at every step, nested and never below zero, also for hostile parts', async () => {
    const parts = [
      ...madeShop(3, 30).slice(0, 2),
      new Float64Array(30),
      Float64Array.from({ length: 30 }, (_, t) => (t === 17 ? 4000 : 0))
    ];
    const series: Series[] = [wholeOf(parts), ...parts].map((own) => seriesOf(own, [12]));
    const [total, ...others] = await forecastParts(
      'combination',
      series,
      5,
      { seed: 1 },
      quietJob()
    );
    total.mean.forEach((own, h) =>
      expect(Math.abs(own - sumOf(others.map(({ mean }) => mean[h])))).toBeLessThan(SUM)
    );
    expect(Math.abs(total.total.mean - sumOf(others.map((own) => own.total.mean)))).toBeLessThan(
      SPREAD_SUM
    );
    for (const { mean, inner, outer, total: sum } of [total, ...others]) {
      mean.forEach((own, h) => {
        const order = [0, outer.low[h], inner.low[h], own, inner.high[h], outer.high[h]];
        expect(order.toSorted((a, b) => a - b)).toEqual(order);
      });
      const order = [0, sum.low95, sum.low80, sum.mean, sum.high80, sum.high95];
      expect(order.toSorted((a, b) => a - b)).toEqual(order);
    }
  });

  it('keep the number of last season, which sums up by itself', async () => {
    const parts = madeShop(8, 24);
    const all = [wholeOf(parts), ...parts];
    const series = all.map((own) => seriesOf(own, [12]));
    const agreed = await forecastParts('seasonal_naive', series, 6, { seed: 1 }, quietJob());
    agreed.forEach(({ mean, total }, at) => {
      mean.forEach((own, h) => expect(own).toBeCloseTo(all[at][12 + h], 9));
      expect(total.low80).toBeLessThan(total.mean);
    });
  });

  it('miss no more than parts added up, over made shops, and hold what they promise', async () => {
    const miss = { agreed: 0, added: 0, whole: 0, held: 0, count: 0 };
    for (let seed = 1; seed <= times(3, 6); seed++) {
      const parts = madeShop(seed, KNOWN + HORIZON);
      const all = [wholeOf(parts), ...parts];
      const series = all.map((own) => seriesOf(own.slice(0, KNOWN), [12]));
      const agreed = await forecastParts('combination', series, HORIZON, { seed: 1 }, quietJob());
      const own: Float64Array[] = [];
      for (const one of series)
        own.push((await forecastAutomatically(one, HORIZON, { seed: 1 }, quietJob())).mean);
      const added = [wholeOf(own.slice(1)), ...own.slice(1)];
      all.forEach((values, at) => {
        for (let h = 0; h < HORIZON; h++) {
          const came = values[KNOWN + h];
          miss.agreed += (came - agreed[at].mean[h]) ** 2;
          miss.added += (came - added[at][h]) ** 2;
          miss.whole += (came - own[at][h]) ** 2;
          const { low, high } = agreed[at].inner;
          miss.held += Number(came >= low[h] && came <= high[h]);
          miss.count++;
        }
      });
    }
    expect(miss.agreed).toBeLessThanOrEqual(miss.added);
    expect(miss.agreed).toBeLessThanOrEqual(miss.whole);
    const held = miss.held / miss.count;
    expect(held).toBeGreaterThan(COVERAGE_OF_80[0]);
    expect(held).toBeLessThan(COVERAGE_OF_80[1]);
  }, 60_000);
});
