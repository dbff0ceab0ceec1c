import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { forecastAutomatically } from '../../../../../workers/rooms/forecast/choose/automatic.ts';
import { seriesOfSums } from '../../../../../workers/rooms/forecast/ahead/asked-series.ts';
import { REACH80 } from '../../../../../workers/rooms/forecast/choose/ranges.ts';
import {
  chooseForecast,
  tryMethods
} from '../../../../../workers/rooms/forecast/choose/choose-forecast.ts';

const YEAR = 52;
const AHEAD = 13;

/** Weeks of a shop that sells before Christmas, which is week 50 of each 52. */
function weeks(seed: number, strength: number, count: number, start = 0) {
  const random = createRandom(seed);
  return Float64Array.from({ length: count }, (_, at) => {
    const far = (start + at - 50) % YEAR;
    const season = Math.exp(-((Math.min(Math.abs(far), YEAR - Math.abs(far)) / 5) ** 2));
    return 1000 * (1 + strength * season) * Math.exp(0.1 * random.normal());
  });
}

const young = (values: Float64Array, isNonNegative = true) => {
  return { values, periods: [], onceSeen: { period: YEAR, values }, isNonNegative };
};
const tell = (values: Float64Array, period?: number) => {
  const onceSeen = period ? { period, values } : undefined;
  return forecastAutomatically({ ...young(values), onceSeen }, AHEAD, { seed: 1 }, quietJob());
};
const sum = (values: Float64Array) => values.reduce((all, own) => all + own, 0);
const missOf = (told: Float64Array, came: Float64Array) =>
  sum(told.map((own, h) => Math.abs(own - came[h])));

describe('last year, where a season came once', () => {
  it.each([
    [53, 0],
    [60, 40],
    [70, 20],
    [90, 12]
  ])(
    'has a part that halves the misses of a shop with a season (%f weeks)',
    async (known, from) => {
      let [with_, without, held] = [0, 0, 0];
      for (let seed = 1; seed <= 6; seed++) {
        const all = weeks(seed, 3, known + AHEAD, from);
        const [past, came] = [all.slice(0, known), all.slice(known)];
        const told = await tell(past, YEAR);
        with_ += missOf(told.mean, came);
        without += missOf((await tell(past)).mean, came);
        expect(told.lastYear).toBeGreaterThan(0.3);
        const whole = sum(came);
        held += Number(told.total.low80 <= whole && whole <= told.total.high80);
      }
      expect(with_).toBeLessThan(0.65 * without);
      expect(held).toBeGreaterThanOrEqual(4);
    }
  );

  it('still has it where one giant order came since', async () => {
    const past = weeks(1, 3, 70, 20);
    const raw = past.slice();
    raw[60] *= 25;
    const odd = { ...young(past), onceSeen: { period: YEAR, values: raw } };
    const told = await forecastAutomatically(odd, AHEAD, { seed: 1 }, quietJob());
    const usual = await tell(past, YEAR);
    expect(told.lastYear).toBeCloseTo(usual.lastYear, 6);
    expect(sum(told.mean) / sum(usual.mean)).toBeCloseTo(1, 6);
  });

  it('has none where it would hardly count', async () => {
    const past = weeks(1, 0, 103);
    for (let at = 5; at < 50; at += 9) past[at] *= 20;
    expect((await tell(past, YEAR)).lastYear).toBe(0);
  });

  it('is told as widely as if it and the methods missed the same way, or are apart', async () => {
    // Both together once, which held nearly all where 80 % was claimed.
    for (const known of [57, 80, 100]) {
      const values = weeks(2, 3, known, 20);
      const [told, plain] = [await tell(values, YEAR), await tell(values)];
      const share = told.lastYear;
      const wide = (own: typeof told, h: number) => own.inner.high[h] - own.mean[h];
      const sameWay = new Set<string>();
      told.mean.forEach((own, h) => {
        const apart = Math.abs(own - plain.mean[h]) / share;
        const asApart = REACH80 * Math.sqrt(share * (1 - share)) * apart;
        expect(wide(told, h)).toBeGreaterThan(asApart * (1 - 1e-9));
        const ofYear = wide(told, h) - (1 - share) * wide(plain, h);
        if (wide(told, h) > asApart * (1 + 1e-9)) sameWay.add(ofYear.toFixed(6));
      });
      // What last year has of it is the same at every step.
      expect(sameWay.size).toBe(1);
    }
  });

  it('costs little where there is no season', async () => {
    let [with_, without] = [0, 0];
    for (let seed = 1; seed <= 12; seed++) {
      const all = weeks(seed, 0, 60 + AHEAD);
      const [past, came] = [all.slice(0, 60), all.slice(60)];
      with_ += missOf((await tell(past, YEAR)).mean, came);
      without += missOf((await tell(past)).mean, came);
    }
    expect(with_).toBeLessThan(1.15 * without);
  });

  it('grows by half of the growth since, in logarithms', async () => {
    // The methods know nothing of ups and downs that come back after 52 weeks to the last digit.
    const random = createRandom(3);
    const year = Float64Array.from({ length: YEAR }, () => 200 + 800 * random.next());
    const values = Float64Array.from({ length: 90 }, (_, at) =>
      at < YEAR ? year[at] : 1.44 * year[at - YEAR]
    );
    const { mean, lastYear } = await tell(values, YEAR);
    const plain = await tell(values);
    mean.forEach((own, h) => {
      const grown = 1.2 * values[90 + h - YEAR];
      expect(own / ((1 - lastYear) * plain.mean[h] + lastYear * grown)).toBeCloseTo(1, 9);
    });
  });

  it('counts half after a year to the week, when nothing has come twice', async () => {
    const values = weeks(1, 3, 52, 45);
    const [told, plain] = [await tell(values, YEAR), await tell(values)];
    expect(told.lastYear).toBe(0.5);
    told.mean.forEach((own, h) => {
      expect(own / ((plain.mean[h] + values[h]) / 2)).toBeCloseTo(1, 9);
    });
  });

  it('has none in less than a year, and none in two', async () => {
    for (const known of [51, 104, 130]) {
      const values = weeks(1, 3, known);
      const told = await tell(values, YEAR);
      expect(told.lastYear).toBe(0);
      expect(told).toEqual(await tell(values));
    }
  });

  it('scales, is never below zero, and keeps its ranges in order and in the sum', async () => {
    const values = weeks(4, 8, 57, 40).map((own, at) => (at % 5 === 0 ? 0 : own));
    const [own, large] = [
      await tell(values, YEAR),
      await tell(
        values.map((one) => 8 * one),
        YEAR
      )
    ];
    expect(large.lastYear).toBeCloseTo(own.lastYear, 3);
    own.mean.forEach((mean, h) => {
      expect(large.mean[h] / mean).toBeCloseTo(8, 1);
      const { inner, outer } = own;
      const order = [0, outer.low[h], inner.low[h], mean, inner.high[h], outer.high[h]];
      expect(order.toSorted((a, b) => a - b)).toEqual(order);
    });
    const { low80, low95, high80, high95 } = own.total;
    const order = [0, low95, low80, sum(own.mean), high80, high95];
    expect(order.toSorted((a, b) => a - b)).toEqual(order);
  });

  it.each([
    ['zeros', new Float64Array(60)],
    ['one number', new Float64Array(60).fill(7)],
    ['losses', weeks(1, 3, 60).map((own) => -own)]
  ])('is finite on %s, and further than a year ahead', async (_what, values) => {
    const series = young(values, values[0] >= 0);
    const told = await forecastAutomatically(series, 70, { seed: 1 }, quietJob());
    for (const own of [told.mean, told.spread, told.inner.low, told.outer.high]) {
      expect(own).toHaveLength(70);
      expect(own.every(Number.isFinite)).toBe(true);
    }
    expect(Number.isFinite(told.total.high95)).toBe(true);
  });

  it('returns with a peak that stands alone, which is brought near what is usual elsewhere', async () => {
    const values = weeks(6, 0, 57);
    values[8] *= 6;
    const starts = Array.from(values, (_, at) => 7 * at + 4);
    const periods = { grain: 'week', starts, unfinished: null } as const;
    const asked = { measure: 'units', periods, horizon: AHEAD } as const;
    const series = seriesOfSums(values, { ...asked, measures: [] });
    expect(series.values[8]).toBeLessThan(0.5 * values[8]);
    const { mean, lastYear } = await forecastAutomatically(series, AHEAD, { seed: 1 }, quietJob());
    expect(mean[8 + YEAR - 57]).toBeGreaterThan(0.9 * lastYear * values[8]);
  });

  it('is not put aside for a method that was tried without it', async () => {
    // A year that falls all along until Christmas, so that repeating the last number tries well.
    const values = weeks(2, 3, 54, 2);
    const tried = await tryMethods(young(values), AHEAD, { seed: 1, actual: values }, quietJob());
    const chosen = await chooseForecast(tried, quietJob());
    expect(chosen.method).toBe('combination');
    expect(chosen.lastYear).toBeGreaterThan(0.3);
    expect(chosen.tests.find(({ isUsed }) => isUsed)?.method).toBe('combination');
  });
});
