import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { adstock, saturate } from '../../../../../workers/rooms/market/advertising/adstock.ts';
import {
  splitBudget,
  weeklySpend
} from '../../../../../workers/rooms/market/advertising/budget.ts';
import { describeResponse } from '../../../../../workers/rooms/market/advertising/describe-response.ts';
import { fitResponse } from '../../../../../workers/rooms/market/advertising/fit-response.ts';
import { fitNonNegativeRidge } from '../../../../../workers/rooms/market/advertising/non-negative-ridge.ts';
import { sumWeeks } from '../../../../../workers/rooms/market/advertising/weekly.ts';
import { times } from '../../../../kit/long.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { LINE_PRINTED } from '../../../../kit/tolerances.ts';
import { readReference, readTable } from '../../models/reference.ts';
import { makeWeeks } from './made-weeks.ts';

const DRAWS = 60;

async function fit(series: ReturnType<typeof makeWeeks>['series'], seed: number) {
  const model = await fitResponse(series, { seed, draws: DRAWS });
  if ('key' in model) throw new Error(model.key);
  return model;
}

describe('adstock and saturation', () => {
  it('has the values of a calculation by hand', () => {
    expect([...adstock([10, 0, 0, 4], 0.5)]).toEqual([10, 5, 2.5, 5.25]);
    expect([...adstock([3, 1], 0)]).toEqual([3, 1]);
    expect(saturate(0, 5, 1)).toBe(0);
    expect(saturate(5, 5, 3)).toBe(0.5);
    expect(saturate(10, 5, 2)).toBeCloseTo(0.8, 12);
  });
});

describe('a ridge that cannot be negative', () => {
  it('is as good as the best of all choices of columns, solved apart', () => {
    const random = createRandom(5);
    for (let round = 0; round < 20; round++) {
      const columns = [0, 1, 2].map(() => Float64Array.from({ length: 12 }, () => random.normal()));
      const y = Float64Array.from({ length: 12 }, () => random.normal());
      const lambda = 0.1 * round;
      const { gram, right, loss } = productsOf(columns, y, lambda);
      const found = fitNonNegativeRidge(gram, 3, right, [0, 1, 2], lambda);
      // The smallest loss over a fine grid of weights is no smaller.
      let best = loss([0, 0, 0]);
      for (let a = 0; a <= 1; a += 0.05) {
        for (let b = 0; b <= 1; b += 0.05) {
          for (let c = 0; c <= 1; c += 0.05) best = Math.min(best, loss([a, b, c]));
        }
      }
      expect(Math.min(...found)).toBeGreaterThanOrEqual(0);
      expect(loss([...found])).toBeLessThanOrEqual(best + 1e-9);
    }
  });
});

describe('what channels bring', () => {
  it('has planted effects in their ranges, and claims none of a channel without', async () => {
    let inside = 0;
    for (let seed = 0; seed < 4; seed++) {
      const { series, brought } = makeWeeks(seed, 130, [
        { weight: 2500, carryover: 0.5, half: 300 },
        { weight: 1500, carryover: 0, half: 200 },
        { weight: 0, carryover: 0, half: 100 }
      ]);
      const { channels, verdict } = describeResponse(await fit(series, seed));
      expect(channels.map(({ isTold }) => isTold)).toEqual([true, true, false]);
      expect(verdict.weeks).toBe(13);
      inside += channels.filter(
        ({ low, high }, at) => low <= brought[at] && brought[at] <= high
      ).length;
    }
    expect(inside).toBeGreaterThanOrEqual(11);
  }, 60_000);

  it('is silent on noise', async () => {
    let spoke = 0;
    const shops = times(8, 100);
    for (let seed = 100; seed < 100 + shops; seed++) {
      const { series } = makeWeeks(seed, 80, [
        { weight: 0, carryover: 0, half: 300 },
        { weight: 0, carryover: 0, half: 200 }
      ]);
      if ((await fit(series, seed)).told.some(Boolean)) spoke++;
    }
    expect(spoke).toBeLessThanOrEqual(times(1, 5));
  }, 300_000);

  it('says of no channel that it brought more than all that was sold', async () => {
    // A few large orders a month, and spend that hardly moves: any effect fits beside the level.
    const random = createRandom(22);
    const { series } = makeWeeks(22, 104, [{ weight: 0, carryover: 0, half: 300 }]);
    series.outcome.forEach((_, week) => {
      series.outcome[week] = random.next() < 0.6 ? 0 : 8_000 * random.next();
      series.spends[0][week] = 130 + 10 * random.normal() - week / 5;
    });
    const all = series.outcome.reduce((sum, own) => sum + own, 0);
    const [{ brought, high, isTold }] = describeResponse(await fit(series, 1)).channels;
    expect(isTold).toBe(false);
    expect(Math.max(brought, high)).toBeLessThanOrEqual(all);
  });

  it('works with one channel and steps over weeks without a row', async () => {
    const { series } = makeWeeks(7, 120, [{ weight: 3000, carryover: 0.4, half: 200 }]);
    for (const week of [20, 21, 70]) {
      series.known[week] = 0;
      series.outcome[week] = 0;
    }
    const { channels, weeks, gaps } = describeResponse(await fit(series, 1));
    expect([weeks, gaps]).toEqual([117, 3]);
    expect(channels[0].isTold).toBe(true);
  });

  it('refuses few weeks, spend that never varied and no spend', async () => {
    const planted = [{ weight: 3000, carryover: 0.4, half: 200 }];
    const few = await fitResponse(makeWeeks(1, 20, planted).series, { seed: 1 });
    expect(few).toMatchObject({ key: 'too_few_weeks', detail: { weeks: 20, needed: 52 } });
    const { series } = makeWeeks(1, 120, planted);
    series.spends[0].fill(50);
    expect(await fitResponse(series, { seed: 1 })).toMatchObject({ key: 'never_varied' });
    series.spends[0].fill(0);
    expect(await fitResponse(series, { seed: 1 })).toMatchObject({ key: 'no_spend_in_weeks' });
  });
});

describe('a budget', () => {
  it('keeps the total and each channel between half and double, and never loses', async () => {
    const { series } = makeWeeks(3, 130, [
      { weight: 3500, carryover: 0, half: 600 },
      { weight: 600, carryover: 0, half: 40 }
    ]);
    const model = await fit(series, 3);
    const splits = splitBudget(series.channels, series.spends, model, model.draws);
    const today = series.spends.map(weeklySpend);
    for (const { total, parts, gain } of splits) {
      expect(parts.reduce((sum, { proposed }) => sum + proposed, 0)).toBeCloseTo(total, 6);
      parts.forEach(({ proposed }, at) => {
        expect(proposed / today[at]).toBeGreaterThan(0.5 - 0.01);
        expect(proposed / today[at]).toBeLessThan(2 + 0.01);
      });
      expect(gain).toBeGreaterThan(-1);
    }
    const same = splits.find(({ factor }) => Math.abs(factor - 1) < 1e-9)!;
    expect(same.parts[0].proposed).toBeGreaterThan(today[0]);
    expect(same.sure).toBeGreaterThan(0.8);
  });
});

describe('weeks', () => {
  it('sums days and leaves the newest week out where days of it lack', () => {
    const day = Array.from({ length: 17 }, (_, at) => 100 + at);
    const ones = day.map(() => 1);
    const weeks = sumWeeks({ day, outcome: ones, channels: ['a'], spends: [ones], besides: [] })!;
    expect([...weeks.outcome]).toEqual([7, 7]);
    expect(weeks.days).toEqual([100, 107]);
  });

  it('takes rows of weeks as they are and knows which lack', () => {
    const weeks = sumWeeks({
      day: [0, 7, 21, NaN],
      outcome: [1, 2, 4, 8],
      channels: [],
      spends: [],
      besides: []
    })!;
    expect([...weeks.outcome]).toEqual([1, 2, 0, 4]);
    expect([...weeks.known]).toEqual([1, 1, 0, 1]);
  });
});

describe.skipIf(!SHARED)('real tables', () => {
  it('is least squares where no weight would be negative', () => {
    const { columns, rows } = readTable('marketing-mix/Advertising.csv.gz');
    const kept = Array.from({ length: rows }, (_, row) => row).filter((row) => row % 5 !== 0);
    const read = (name: string) => {
      const found = columns.find((own) => own.name === name);
      if (found?.kind !== 'number') throw new Error(name);
      return Float64Array.from(kept, (row) => found.values[row]);
    };
    const { coef, terms } = (
      readReference('linear_regression.json') as Record<string, { coef: number[]; terms: string[] }>
    ).advertising_train_mod5;
    const all = terms.map((name) => (name === 'const' ? kept.map(() => 1) : read(name)));
    const { gram, right } = productsOf(
      all.map((own) => Float64Array.from(own)),
      read('sales'),
      0
    );
    const found = fitNonNegativeRidge(gram, 4, right, [0, 1, 2, 3], 0);
    found.forEach((own, at) =>
      expect(Math.abs(own / coef[at] - 1)).toBeLessThan(Math.max(LINE_PRINTED, 1e-6))
    );
  });
});

function productsOf(columns: Float64Array[], y: Float64Array, lambda: number) {
  const dot = (a: Float64Array, b: Float64Array) =>
    a.reduce((sum, own, at) => sum + own * b[at], 0);
  const gram = Float64Array.from(columns.flatMap((a) => columns.map((b) => dot(a, b))));
  const right = Float64Array.from(columns, (own) => dot(own, y));
  const size = columns.length;
  const loss = (weights: number[]) =>
    weights.reduce((sum, a, at) => {
      const row = weights.reduce((own, b, other) => own + b * gram[at * size + other], 0);
      return sum + a * (row / 2 - right[at]) + (lambda / 2) * gram[at * size + at] * a * a;
    }, 0);
  return { gram, right, loss };
}
