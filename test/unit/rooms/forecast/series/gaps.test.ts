import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { DAY_MS } from '../../../../../workers/contract/day.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { settle } from '../../../../../workers/rooms/forecast/ahead/asked-series.ts';
import { findAhead } from '../../../../../workers/rooms/forecast/ahead/find-ahead.ts';
import { withoutFarDays } from '../../../../../workers/rooms/forecast/series/far-days.ts';
import {
  findEmptyRuns,
  withoutEmptyRuns
} from '../../../../../workers/rooms/forecast/series/gaps.ts';
import { sumParts } from '../../../../../workers/rooms/forecast/series/period-sums.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

/** Days of a shop that is closed on Sundays and sells about twenty pieces else. */
function days(seed: number, count: number, empty: [number, number][] = []): Float64Array {
  const random = createRandom(seed);
  return Float64Array.from({ length: count }, (_, at) => {
    const sold = 1 + random.poisson(20);
    return at % 7 === 6 || empty.some(([from, to]) => at >= from && at <= to) ? 0 : sold;
  });
}

/** One piece at noon of each of these days. */
const linesOn = (...days: number[]) => toOrderLines(days.map((day) => plainLine(day)));

describe('days far off', () => {
  const near = Array.from({ length: 100 }, (_, at) => 19_000 + at);

  it('are left out where they are few, with what a person narrowed kept', () => {
    const { lens, far } = withoutFarDays(linesOn(0, ...near, 47_000, 47_001), { to: '2022-02-01' });
    expect(lens).toEqual({ from: isoDay(19_000), to: '2022-02-01' });
    expect(far).toEqual({ lines: 3, day: 0 });
  });

  it('are the shop’s own past where they are many, or not years away', () => {
    for (const lines of [linesOn(...near), linesOn(18_100, ...near), linesOn()]) {
      expect(withoutFarDays(lines, {})).toEqual({ lens: {}, far: null });
    }
    const before = near.slice(0, 20).map((day) => day - 4000);
    expect(withoutFarDays(linesOn(...before, ...near), {}).far).toBeNull();
  });
});

describe('gaps', () => {
  it('are found where they were planted, and closed days are none', () => {
    expect(findEmptyRuns(days(1, 300), 'day')).toEqual([]);
    const gap: [number, number] = [112, 123];
    // The Sunday before and the one after join it.
    expect(findEmptyRuns(days(1, 300, [gap]), 'day')).toEqual([{ from: 111, to: 123 }]);
  });

  it('are filled with the usual of the same weekday, which stays closed where it is', () => {
    const whole = days(2, 300);
    const filled = withoutEmptyRuns(days(2, 300, [[112, 123]]), 'day');
    for (let at = 0; at < 300; at++) {
      if (at % 7 === 6) expect(filled[at]).toBe(0);
      else if (at < 112 || at > 123) expect(filled[at]).toBe(whole[at]);
      else expect(Math.abs(filled[at] - 21)).toBeLessThan(6);
    }
  });

  it('are no closures of every year, also where these move like the Chinese New Year', () => {
    const closed: [number, number][] = [
      [40, 52],
      [384, 396]
    ];
    expect(findEmptyRuns(days(3, 800, closed), 'day')).toEqual([]);
    expect(findEmptyRuns(days(3, 800, closed.slice(0, 1)), 'day')).toHaveLength(1);
  });

  it('are not seen in slow sellers, where nothing sold is usual', () => {
    let found = 0;
    for (let seed = 1; seed <= 100; seed++) {
      const random = createRandom(seed);
      const slow = Float64Array.from({ length: 120 }, () => random.poisson(0.7));
      if (findEmptyRuns(slow, 'week').length > 0) found++;
    }
    expect(found).toBeLessThanOrEqual(5);
  });

  it('do not pull the forecast down, and are told', async () => {
    const start = dayNumber('2023-01-02');
    const random = createRandom(5);
    // Weekly pieces of one product, sold out for six weeks until ten weeks ago.
    const plain = Array.from({ length: 7 * 80 }, (_, day) => {
      const week = Math.floor(day / 7);
      const quantity = week >= 62 && week < 68 ? 0 : 5 + random.poisson(5);
      return plainLine(start + day, { quantity, unitPrice: 4 });
    }).filter(({ quantity }) => quantity > 0);
    const lines = toOrderLines(plain);
    const asked = { shopId: 1, measure: 'units', grain: 'week', horizon: 4, seed: 1 } as const;
    const told = await findAhead(lines, asked, daysOfShop(lines)!, quietJob());
    expect(told.findings.find(({ key }) => key === 'gap')?.detail).toEqual({
      from: '2024-W11',
      to: '2024-W16',
      others: 0
    });
    expect(told.findings.some(({ key }) => key === 'odd')).toBe(false);
    expect(told.past.filter(({ isInGap }) => isInGap).map(({ value }) => value)).toEqual(
      new Array(6).fill(0)
    );
    // 70 pieces a week; six weeks of none would hold 52 to 88 wide open.
    expect(Math.abs(told.total.mean / 4 - 70)).toBeLessThan(6);
    const { low80, high80 } = told.ahead[1];
    expect(high80 - low80).toBeLessThan(50);
  });
});

describe('twenty years of minutes', () => {
  it('are counted by months, or by the days of the last six years', () => {
    const day = dayNumber('2003-01-01');
    const minutes = 20 * 365 * 24 * 60;
    // Every 360th minute, so that millions of lines need not be made.
    const lines = toOrderLines(
      Array.from({ length: minutes / 360 }, (_, at) => {
        return plainLine(0, { order: `o${at}`, time: day * DAY_MS + at * 360 * 60_000 });
      })
    );
    const asked = (grain?: 'day') => ({ shopId: 1, measure: 'orders', grain, seed: 1 }) as const;
    const months = settle(lines, asked(), daysOfShop(lines)!);
    expect(months.periods.grain).toBe('month');
    expect(sumParts(lines, 'orders', months.periods, 1).parts[0][0]).toBe(31 * 4);
    const { periods } = settle(lines, asked('day'), daysOfShop(lines)!);
    expect(periods.starts).toHaveLength(6 * 365);
    expect(periods.starts.at(-1)).toBe(day + 20 * 365 - 2);
    const [values] = sumParts(lines, 'orders', periods, 1).parts;
    expect(values.every((own) => own === 4)).toBe(true);
  });
});
