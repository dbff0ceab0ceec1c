import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import {
  chooseForecast,
  tryMethods
} from '../../../../../workers/rooms/forecast/choose/choose-forecast.ts';
import { separatePlaces, surelyBeats } from '../../../../../workers/rooms/forecast/choose/judge.ts';
import { tellBy } from '../../../../../workers/rooms/forecast/choose/tell.ts';
import type { Cut } from '../../../../../workers/rooms/forecast/choose/try-on-past.ts';

const DAYS = 60;
const AHEAD = 28;
const FEW = ['seasonal_naive', 'mean', 'linear_trend', 'ses', 'tsb'] as const;

/** Sixty days with 44 orders, whose amounts differ as a small shop's do. */
function sparseDays(seed: number): Float64Array {
  const random = createRandom(seed);
  const days = new Float64Array(DAYS);
  for (let order = 0; order < 44; order++) {
    days[Math.floor(random.next() * DAYS)] += Math.exp(3.5 + 0.8 * random.normal());
  }
  return days;
}

async function choose(values: Float64Array, horizon = AHEAD) {
  const series = { values, periods: [7], isNonNegative: true };
  const tried = await tryMethods(series, horizon, { seed: 1, actual: values }, quietJob());
  return chooseForecast(tried, quietJob());
}

/** Few methods instead of all, at the same eight overlapping places, so that many shops can be tried. */
async function chooseOfFew(values: Float64Array, seed: number) {
  const series = { values, periods: [7], isNonNegative: true };
  const reach = 17;
  const cuts: Cut[] = [];
  for (let known = 8; known <= DAYS - reach; known += 5) {
    const past = { ...series, values: values.slice(0, known) };
    const told: Cut['told'] = new Map();
    for (const id of FEW) told.set(id, await tellBy(id, past, reach, seed, quietJob()));
    // The line is the combination too: what runs to nothing is never out of the running.
    told.set('combination', told.get('linear_trend')!);
    cuts.push({ known, came: values.slice(known, known + reach), told });
  }
  const tried = { series, horizon: AHEAD, seed, actual: values, cuts, calendar: null };
  return chooseForecast(tried, quietJob());
}

const meanOf = (values: Float64Array) => values.reduce((sum, own) => sum + own, 0) / values.length;

/** Places whose horizon is told by two methods; `off` is how far each misses every step there. */
function placesOf(
  starts: number[],
  reach: number,
  off: (place: number) => [number, number]
): Cut[] {
  return starts.map((known, place) => {
    const came = new Float64Array(reach).fill(10);
    const told = (miss: number) => {
      const mean = came.map((own) => own + miss);
      return { path: { mean, spread: mean }, low80: mean, high80: mean, low95: mean, high95: mean };
    };
    const [one, other] = off(place);
    return {
      known,
      came,
      told: new Map([
        ['ses', told(one)],
        ['mean', told(other)]
      ] as const)
    };
  });
}

describe('places of the past', () => {
  it('count for what they do not share', () => {
    const of = (starts: number[], reach: number) =>
      separatePlaces(placesOf(starts, reach, () => [0, 0]));
    expect(of([20, 30, 40, 50], 10)).toBe(4);
    expect(of([20, 22, 24, 26, 28, 30], 10)).toBe(2);
    expect(of([20, 120, 220], 10)).toBe(3);
    expect(of([], 10)).toBe(0);
  });

  it('that overlap do not make a small gain sure, and those apart do', () => {
    const off = (place: number): [number, number] => [place % 3 === 0 ? 2.2 : 1, 2];
    const near = placesOf([20, 21, 22, 23, 24, 25, 26, 27], 10, off);
    const apart = placesOf([20, 30, 40, 50, 60, 70, 80, 90], 10, off);
    expect(surelyBeats('ses', 'mean', near)).toBe(false);
    expect(surelyBeats('ses', 'mean', apart)).toBe(true);
    expect(surelyBeats('mean', 'ses', apart)).toBe(false);
  });
});

describe('a shop that sells now and then', () => {
  it('is not told that its sales run to nothing', async () => {
    let means = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const values = sparseDays(seed);
      const { total, steps, method, baseline } = await chooseOfFew(values, seed);
      const usual = AHEAD * meanOf(values);
      expect(baseline).toBe('mean');
      expect(total.mean / usual, `seed ${seed}`).toBeGreaterThan(0.5);
      expect(total.mean / usual, `seed ${seed}`).toBeLessThan(2);
      expect((AHEAD * steps.at(-1)!.mean) / usual, `seed ${seed}`).toBeGreaterThan(0.4);
      expect(total.high80).toBeGreaterThan(usual);
      if (method === 'mean') means++;
    }
    // One of twenty by chance, and luck of its own.
    expect(means).toBeGreaterThanOrEqual(36);
  }, 20_000);

  it('is told its mean where all methods are tried', async () => {
    for (const seed of [1, 3]) {
      const values = sparseDays(seed);
      const { total, method, cuts } = await choose(values);
      expect([method, cuts]).toEqual(['mean', 8]);
      expect(total.mean / (AHEAD * meanOf(values))).toBeCloseTo(1, 6);
    }
  });

  it('keeps its weekdays where it never sells on the others', async () => {
    const random = createRandom(5);
    const days = Float64Array.from({ length: 120 }, (_, day) =>
      day % 7 < 3 ? [100, 200, 300][day % 7] * (1 + 0.1 * random.normal()) : 0
    );
    const { steps, baseline } = await choose(days);
    expect(baseline).toBe('seasonal_naive');
    const first = days.length % 7;
    const at = (weekday: number) => steps[(weekday - first + 7) % 7].mean;
    expect(at(2) / at(0)).toBeGreaterThan(2);
    expect(at(5)).toBeLessThan(20);
  });

  it('is told of growth that is beyond chance', async () => {
    const random = createRandom(6);
    const days = Float64Array.from({ length: 360 }, (_, day) =>
      random.next() < 0.7 ? (0.2 + day / 60) * 50 * (1 + 0.3 * random.normal()) : 0
    );
    const { total, isBetter } = await choose(days);
    expect(isBetter).toBe(true);
    expect(total.mean / (AHEAD * meanOf(days))).toBeGreaterThan(1.4);
  });
});
