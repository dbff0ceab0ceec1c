import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import type { AheadQuestion } from '../../../../../workers/rooms/forecast/ahead/contract.ts';
import { findAhead } from '../../../../../workers/rooms/forecast/ahead/find-ahead.ts';
import {
  chooseForecast,
  tryMethods
} from '../../../../../workers/rooms/forecast/choose/choose-forecast.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { times } from '../../../../kit/long.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';

const START = dayNumber('2021-01-01');

function ahead(plain: PlainLine[], asked: Partial<AheadQuestion> = {}) {
  const lines = toOrderLines(plain);
  const question: AheadQuestion = { shopId: 1, measure: 'net', seed: 1, ...asked };
  return findAhead(lines, question, daysOfShop(lines)!, quietJob());
}
/** One order a day whose amount is `of` the day. */
const shopOf = (days: number, of: (day: number) => number) =>
  Array.from({ length: days }, (_, day) =>
    plainLine(START + day, { unitPrice: Math.max(0.01, of(day)) })
  );
const season = (day: number) => 1 + 0.5 * Math.sin((2 * Math.PI * day) / 365.25);
const choose = (values: number[], horizon = 6, periods: number[] = []) => {
  const series = { values: Float64Array.from(values), periods, isNonNegative: true };
  const given = { seed: 1, actual: series.values };
  return tryMethods(series, horizon, given, quietJob()).then((own) =>
    chooseForecast(own, quietJob())
  );
};

describe('what comes', () => {
  it('follows the season of the year and beats last year’s number where the shop grows', async () => {
    const random = createRandom(2);
    const grown = (day: number) =>
      100 * season(day) * (1 + day / 1500) * (1 + 0.05 * random.normal());
    const answer = await ahead(shopOf(4 * 365, grown));
    expect(answer.grain).toBe('month');
    const exact = (day: number) => 100 * season(day) * (1 + day / 1500);
    let came = 0;
    const first = answer.ahead[0].day - START;
    for (let day = first; day < first + 181; day++) came += exact(day);
    expect(answer.total.mean / came).toBeGreaterThan(0.93);
    expect(answer.total.mean / came).toBeLessThan(1.07);
    expect(answer.findings.map(({ key }) => key).slice(0, 2)).toEqual(['expected', 'more']);
  }, 20_000);

  it('says that a past of ten months knows no time of year, and not of one of thirteen', async () => {
    const keysOf = async (days: number) => {
      const { findings } = await ahead(
        shopOf(days, () => 10),
        { grain: 'month' }
      );
      return findings.map(({ key }) => key);
    };
    expect(await keysOf(300)).toContain('noYear');
    expect(await keysOf(400)).not.toContain('noYear');
  });

  it('begins with the period the data end in, and says the whole of it', async () => {
    const answer = await ahead(
      shopOf(200, () => 10),
      { grain: 'month' }
    );
    expect(answer.past.at(-1)?.period).toBe('2021-06');
    expect(answer.unfinished).toMatchObject({ period: '2021-07', soFar: 190 });
    expect(answer.ahead[0].period).toBe('2021-07');
    expect(answer.ahead[0].mean).toBeGreaterThan(280);
  });

  it('expects nothing on weekdays on which the shop never sells', async () => {
    const plain = shopOf(300, () => 10).filter(({ time }) => new Date(time).getUTCDay() !== 0);
    const answer = await ahead(plain, { grain: 'day' });
    expect(answer.closed).toEqual([6]);
    const sundays = answer.ahead.filter(({ day }) => new Date(day * 86_400_000).getUTCDay() === 0);
    expect(sundays.length).toBeGreaterThan(2);
    expect(sundays.every(({ mean, high95 }) => mean === 0 && high95 === 0)).toBe(true);
  });

  it('does not carry on a single giant order, and counts misses against what came', async () => {
    const random = createRandom(4);
    const usual = shopOf(400, () => 100 + 5 * random.normal());
    const plain = [...usual, plainLine(START + 380, { order: 'giant', unitPrice: 9000 })];
    const [with_, without] = [
      await ahead(plain, { grain: 'week' }),
      await ahead(usual, { grain: 'week' })
    ];
    expect(with_.findings.some(({ key }) => key === 'oddOnce')).toBe(true);
    expect(with_.total.mean / without.total.mean).toBeLessThan(1.1);
    expect(with_.past.some(({ value, used }) => value > 9000 && used < 1500)).toBe(true);
  });

  it('is no odd time if later weeks bring it again and again', async () => {
    const weeks = (week: number) => (week === 20 ? 400 : week < 34 ? 40 : 500 + (week % 3));
    const plain = shopOf(7 * 46, (day) => weeks(Math.floor(day / 7)) + (day % 4));
    const told = await ahead(plain, { grain: 'week' });
    expect(told.past.some(({ value, used }) => value > used + 100)).toBe(true);
    expect(told.findings.filter(({ key }) => key === 'odd' || key === 'oddOnce')).toEqual([]);
  });

  it('is not said to fall below a year that one giant order made', async () => {
    const plain = shopOf(3 * 365, (day) => 100 + (day % 5));
    plain.push(plainLine(START + 2 * 365 + 40, { order: 'giant', unitPrice: 40_000 }));
    const keys = (await ahead(plain)).findings.map(({ key }) => key);
    expect(keys).toContain('odd');
    expect(keys).not.toContain('less');
  });

  it('is as much as a year before where nothing ever changes', async () => {
    const even = shopOf(3 * 365, () => 100);
    for (const grain of ['week', 'month'] as const) {
      const keys = (await ahead(even, { grain })).findings.map(({ key }) => key);
      expect(keys).toContain('asMuch');
      expect(keys).not.toContain('same');
    }
  });

  it('does not claim growth over a year that it has seen once', async () => {
    const plain = shopOf(500, (day) => 100 + day);
    const days = await ahead(plain, { grain: 'day' });
    const keys = days.findings.map(({ key }) => key);
    expect(keys).toContain('onceSeen');
    expect(keys).not.toContain('more');
    expect(days.lastYear).toBe(0);
  });

  it('says what last year has of it where that cannot be tested, and praises no test', async () => {
    const plain = shopOf(500, (day) => 100 * season(day));
    for (const grain of ['week', 'month'] as const) {
      const { findings, lastYear, yearBefore } = await ahead(plain, { grain });
      expect(findings.slice(1, 3)).toEqual([
        { key: 'yearBefore', detail: { yearBefore } },
        { key: 'lastYear', detail: { share: lastYear } }
      ]);
      expect(findings.map(({ key }) => key)).not.toContain('better');
      expect(lastYear).toBeGreaterThan(0.3);
    }
    const young = await ahead(
      shopOf(363, (day) => 100 * season(day)),
      { grain: 'week' }
    );
    const old = await ahead(
      shopOf(731, (day) => 100 * season(day)),
      { grain: 'week' }
    );
    expect([young.lastYear, old.lastYear]).toEqual([0, 0]);
  });

  it('is held against last year’s number as soon as there are two years', async () => {
    const plain = shopOf(731, (day) => 100 * season(day));
    const { past, baseline, tests } = await ahead(plain, { grain: 'month' });
    expect(past).toHaveLength(24);
    expect(baseline).toBe('seasonal_naive');
    expect(tests.map(({ method }) => method)).toContain('seasonal_naive');
  });

  it('says so where there is little or nothing', async () => {
    expect((await ahead([plainLine(START)], { grain: 'month' })).findings).toEqual([
      { key: 'none', detail: {} }
    ]);
    const short = await ahead(
      shopOf(6, () => 10),
      { grain: 'day' }
    );
    expect(short.cuts).toBe(0);
    expect(short.findings.map(({ key }) => key)).toEqual(['expected', 'short']);
    expect(short.ahead).toHaveLength(28);
  });
});

describe('the choice', () => {
  it('gives finite, nested ranges that never go below zero, whatever the past', async () => {
    const spike = Array.from({ length: 40 }, (_, at) => (at === 20 ? 1000 : 0));
    const pasts = [[5], [1, 2, 3], Array(30).fill(0), spike, Array(50).fill(7)];
    for (const past of pasts) {
      const { steps, total } = await choose(past, 4);
      expect(steps).toHaveLength(4);
      for (const own of [...steps, total]) {
        const { low95, low80, mean, high80, high95 } = own;
        expect(Object.values(own).every(Number.isFinite), JSON.stringify(past)).toBe(true);
        expect(low95).toBeGreaterThanOrEqual(0);
        expect(low80).toBeGreaterThanOrEqual(low95);
        expect(mean).toBeGreaterThanOrEqual(low80);
        expect(high80).toBeGreaterThanOrEqual(mean);
        expect(high95).toBeGreaterThanOrEqual(high80);
      }
    }
  });

  it('scales with its values, and is the same twice', async () => {
    const random = createRandom(7);
    const values = Array.from({ length: 60 }, () => 100 + 20 * random.normal());
    const [one, again] = [await choose(values), await choose(values)];
    const large = await choose(values.map((own) => own * 1000));
    expect(again).toEqual(one);
    expect(large.method).toBe(one.method);
    one.steps.forEach(({ mean, high80 }, at) => {
      expect(large.steps[at].mean / (1000 * mean)).toBeCloseTo(1, 3);
      expect(large.steps[at].high80 / (1000 * high80)).toBeCloseTo(1, 2);
    });
  });

  it('uses the naive method, and says so, where nothing beats it', async () => {
    const random = createRandom(3);
    let level = 1000;
    const walk = Array.from({ length: 80 }, () => (level += 10 * random.normal()));
    let naive = 0;
    for (let from = 0; from < 20; from += 5) {
      const { isBetter, method } = await choose(walk.slice(from, from + 60));
      if (!isBetter && method === 'naive') naive++;
    }
    // A random walk is known by its last value alone.
    expect(naive).toBeGreaterThanOrEqual(1);
  });

  it('knows a season it has seen, and holds what comes as often as it says', async () => {
    let [held80, held95, all] = [0, 0, 0];
    for (let seed = 0; seed < times(6, 12); seed++) {
      const random = createRandom(seed);
      const next = (at: number) =>
        200 + 60 * Math.sin((2 * Math.PI * at) / 12) + 15 * random.normal();
      const values = Array.from({ length: 45 }, (_, at) => next(at));
      const { steps } = await choose(values.slice(0, 39), 6, [12]);
      steps.forEach(({ low80, high80, low95, high95 }, at) => {
        const came = values[39 + at];
        all++;
        if (came >= low80 && came <= high80) held80++;
        if (came >= low95 && came <= high95) held95++;
      });
    }
    expect(held80 / all).toBeGreaterThan(0.66);
    expect(held80 / all).toBeLessThan(0.94);
    // Twelve series of six steps that miss together: two standard errors are about a tenth.
    expect(held95 / all).toBeGreaterThan(0.84);
  }, 30_000);
});
