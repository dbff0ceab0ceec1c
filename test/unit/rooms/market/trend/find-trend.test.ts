import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../../workers/contract/day.ts';
import { dayNumber, isoDay } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { poissonDraw } from '../../../../../workers/maths/statistics/distributions.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { NOTHING, type TrendQuestion } from '../../../../../workers/rooms/market/trend/contract.ts';
import { findTrend } from '../../../../../workers/rooms/market/trend/find-trend.ts';
import { times } from '../../../../kit/long.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';
import { noiseShop } from '../../../../kit/noise-shop.ts';
import { readRetailLines } from '../../../../kit/retail.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { SUM_OF_PARTS } from '../../../../kit/tolerances.ts';

const START = dayNumber('2024-01-01');
const dayTime = (day: number) => (START + day) * DAY_MS;

const line = (day: number, over: Partial<PlainLine> = {}) =>
  plainLine(START + day, { order: `o${day}`, ...over });
function trendOf(plain: PlainLine[], asked: Partial<TrendQuestion> = {}) {
  const lines = toOrderLines(plain);
  return findTrend(lines, { measure: 'net', ...asked }, daysOfShop(lines)!);
}
/** Orders of 10 each, as many a day as `rate` says on average. */
function shopOf(seed: number, days: number, rate: (day: number) => number): PlainLine[] {
  const random = createRandom(seed);
  return Array.from({ length: days }, (_, day) =>
    Array.from({ length: poissonDraw(() => random.next(), rate(day)) }, (_, at) =>
      line(day, { order: `${day}-${at}` })
    )
  ).flat();
}
const keysOf = (plain: PlainLine[], asked?: Partial<TrendQuestion>) =>
  trendOf(plain, asked).findings.map(({ key }) => key);

describe('the series', () => {
  it('says the range that the straight line says: the textbook one where nothing is correlated', () => {
    const grown = shopOf(1, 300, (day) => 4 + day / 30);
    const { line: fitted, findings } = trendOf(grown, { grain: 'week' });
    expect(fitted?.isCorrelated).toBe(false);
    const [low, high] = fitted!.plain95;
    expect(findings.find(({ key }) => key === 'up')?.detail).toMatchObject({ low, high });
  });

  it('keeps the weeks in which all market days are, at both ends', () => {
    // Wednesdays and Saturdays, from the Wednesday of a week to the Saturday of another.
    const plain = Array.from({ length: 20 * 7 }, (_, day) => day)
      .filter((day) => [2, 5].includes(day % 7))
      .map((day) => line(day));
    const { leftOut, rows } = trendOf(plain, { grain: 'week' });
    expect(leftOut).toEqual({ first: '', last: '' });
    expect(rows.map(({ value }) => value)).toEqual(Array(20).fill(20));
    // Without its last market, the last week is cut.
    expect(trendOf(plain.slice(0, -1), { grain: 'week' }).leftOut.last).toBe('2024-W20');
  });

  it('sums whole periods, an order once a period, and leaves out the first and the cut last', () => {
    // 2024-01-01 is a Monday; day 23 a Wednesday.
    const plain = [
      ...[0, 8, 9, 16, 23].map((day) => line(day)),
      line(8, { order: 'o8', product: 'P2' }),
      line(9, { order: 'o8', product: 'P3' }),
      line(10, { order: 'C1', quantity: -1 })
    ];
    const weeks = trendOf(plain, { grain: 'week' });
    expect(weeks.rows.map(({ period, value }) => [period, value])).toEqual([
      ['2024-W02', 30],
      ['2024-W03', 10]
    ]);
    expect(weeks.leftOut).toEqual({ first: '2024-W01', last: '2024-W04' });
    const values = (measure: TrendQuestion['measure']) =>
      trendOf(plain, { measure, grain: 'week' }).rows.map(({ value }) => value);
    expect(values('orders')).toEqual([2, 1]);
    expect(values('units')).toEqual([4, 1]);
    expect(values('averageOrder')).toEqual([20, 10]);
    const days = trendOf(plain, { measure: 'orders', grain: 'day' }).rows;
    expect(days.find(({ day }) => day === START + 9)?.value).toBe(2);
    expect(days.find(({ day }) => day === START + 11)?.value).toBe(0);
  });

  it('puts averages of empty periods between their neighbours', () => {
    const plain = [0, 1, 4, 5].map((day) => line(day, { unitPrice: day === 4 ? 40 : 10 }));
    const { rows } = trendOf(plain, { measure: 'price', grain: 'day' });
    expect(rows.map(({ value, isFilled }) => [value, isFilled])).toEqual([
      [10, false],
      [20, true],
      [30, true],
      [40, false]
    ]);
  });

  it('has parts that sum to the value, and none where the past is too short', () => {
    for (const { value, trend, seasonal, remainder } of trendOf(
      shopOf(1, 60, () => 8),
      {
        grain: 'day'
      }
    ).rows) {
      expect(trend + seasonal + remainder).toBeCloseTo(value, 9);
    }
    const short = trendOf([0, 2, 5].map((day) => line(day)));
    expect(short.parts).toBe('none');
    expect(short.line).toBeNull();
    expect(short.findings).toEqual([]);
  });

  it('survives one day, one order, returns alone, and lines without prices', () => {
    expect(trendOf([line(0)]).rows).toEqual([]);
    expect(trendOf([line(0, { quantity: -1 }), line(50, { quantity: -1 })]).findings).toEqual([]);
    const lines = { ...toOrderLines(shopOf(2, 40, () => 5)), hasMoney: false };
    const counted = findTrend(lines, { measure: 'net' }, daysOfShop(lines)!);
    expect(counted.measure).toBe('units');
    expect(counted.measures).toEqual(['orders', 'units']);
  });

  it('tells the time of year of days from two years on, and of days alone', () => {
    const plain = shopOf(4, 740, (day) => 6 + 4 * Math.sin((2 * Math.PI * day) / 365));
    const { rows, hasYear } = trendOf(plain, { grain: 'day' });
    expect(hasYear).toBe(true);
    for (const { value, trend, seasonal, yearly, remainder } of rows) {
      expect(Math.abs(trend + seasonal + yearly + remainder - value)).toBeLessThan(SUM_OF_PARTS);
    }
    const mean = (from: number) =>
      rows.slice(from, from + 60).reduce((sum, { yearly }) => sum + yearly / 60, 0);
    expect(mean(60)).toBeGreaterThan(20);
    expect(mean(240)).toBeLessThan(-20);
    const weeks = trendOf(plain, { grain: 'week' });
    expect(weeks.hasYear).toBe(false);
    expect(weeks.rows.every(({ yearly }) => Number.isNaN(yearly))).toBe(true);
    expect(trendOf(plain.slice(0, 3000), { grain: 'day' }).hasYear).toBe(false);
  });
});

describe('what it says', () => {
  it('finds planted growth, a new level and a strong weekday', () => {
    const growing = trendOf(shopOf(3, 300, (day) => 10 + day / 15));
    expect(growing.findings.map(({ key }) => key)).toContain('up');
    expect(growing.changes).toEqual([]);
    const stepped = trendOf(shopOf(4, 400, (day) => (day < 210 ? 12 : 20)));
    expect(stepped.changes).toHaveLength(1);
    expect(Math.abs(stepped.changes[0].day - START - 210)).toBeLessThanOrEqual(14);
    const weekly = trendOf(shopOf(5, 120, (day) => (day % 7 === 5 ? 20 : 10)));
    const found = weekly.findings.find(({ key }) => key === 'weekday');
    expect(found?.detail).toMatchObject({ phase: 5 });
  });

  it('takes a shop that is closed at Christmas for no news', () => {
    const isClosed = (day: number) => /12-2[4-9]$/.test(isoDay(START + day));
    const { holidays, findings } = trendOf(
      shopOf(7, 1100, (day) => (isClosed(day) ? 0 : 12)),
      { grain: 'day' }
    );
    const own = holidays.find(({ id, time }) => id === 'christmas' && time === 'during');
    expect(own).toMatchObject({ effect: NOTHING, isTold: true });
    const said = findings.flatMap((own) => (own.key === 'holiday' ? [own.detail.effect] : []));
    expect(said).not.toContain(NOTHING);
  });

  it('says which months a shop is closed every year, and no month that is only weak', () => {
    const monthOf = (day: number) => Number(isoDay(START + day).slice(5, 7));
    const summer = (day: number) => (monthOf(day) >= 4 && monthOf(day) <= 9 ? 5 : 0);
    const said = (rate: (day: number) => number) =>
      trendOf(shopOf(8, 1000, rate)).findings.find(({ key }) => key === 'closed')?.detail;
    expect(said(summer)).toEqual({ from: 9, to: 2 });
    expect(said((day) => Math.max(0.5, summer(day)))).toBeUndefined();
    // Closed in one year alone.
    expect(said((day) => (day < 366 ? summer(day) : 5))).toBeUndefined();
  });

  it('does not take a season of the year for growth or a new level', () => {
    const yearly = (day: number) => 12 + 6 * Math.cos((2 * Math.PI * (day - 340)) / 365.25);
    const keys = keysOf(shopOf(6, 1000, yearly));
    expect(keys).not.toContain('up');
    expect(keys).not.toContain('change');
    expect(keys).toContain('month');
  });

  it('names an odd day with its largest order, and lets it make no level', () => {
    const plain = [
      ...shopOf(7, 200, () => 10),
      line(120, { order: 'big', quantity: 400 }),
      line(120, { order: 'big', product: 'P2', quantity: 100 })
    ];
    const { oddDays, changes, marks } = trendOf(plain);
    expect(oddDays[0]).toMatchObject({
      day: START + 120,
      largest: { order: 'big', amount: 5000 }
    });
    expect(oddDays[0].expected).toBeLessThan(200);
    expect(oddDays.length).toBeLessThan(3);
    expect(changes).toEqual([]);
    expect(marks).toContainEqual({ day: START + 120, kind: 'odd' });
  });

  it('calls no order odd for being one, where most days sell nothing', () => {
    const random = createRandom(5);
    const plain = Array.from({ length: 60 }, (_, at) =>
      line(5 * at + (at % 3), { unitPrice: 10 + Math.round(60 * random.next()) })
    );
    expect(trendOf(plain).oddDays).toEqual([]);
    plain.push(line(151, { order: 'wholesale', unitPrice: 900 }));
    const { oddDays } = trendOf(plain);
    expect(oddDays).toHaveLength(1);
    expect(oddDays[0].largest).toEqual({ order: 'wholesale', amount: 900 });
    expect(oddDays[0].expected).toBeGreaterThan(10);
  });

  it('sees the market days of a stall, and the ones on which it stayed away', () => {
    // Wednesdays and Saturdays of half a year; on two of them nobody came.
    const away = [58, 61];
    const isMarket = (day: number) => day % 7 === 2 || day % 7 === 5;
    const plain = shopOf(6, 182, (day) => (isMarket(day) && !away.includes(day) ? 60 : 0));
    const { findings, oddDays } = trendOf(plain);
    expect(findings.find(({ key }) => key === 'openDays')?.detail).toEqual({ weekdays: [2, 5] });
    expect(oddDays.map(({ day, value }) => [day - START, value]).sort()).toEqual(
      away.map((day) => [day, 0])
    );
    expect(oddDays[0].expected).toBeGreaterThan(400);
    const isSunday = (day: number) => day % 7 === 6;
    expect(keysOf(shopOf(6, 182, (day) => (isSunday(day) ? 0 : 30)))).not.toContain('openDays');
  });

  it('does not wait for the last day to be over to call it odd, but for a day too low', () => {
    const last = (orders: number) => {
      const plain = shopOf(7, 200, () => 10).filter(({ time }) => time < dayTime(199));
      for (let at = 0; at < orders; at++) plain.push(line(199, { order: `l${at}` }));
      return plain;
    };
    const isLast = ({ day }: { day: number }) => day === START + 199;
    const { oddDays, marks } = trendOf(last(60));
    expect(oddDays.find(isLast)).toMatchObject({ value: 600, largest: { amount: 10 } });
    expect(oddDays.find(isLast)!.expected).toBeLessThan(150);
    // The picture ends the day before.
    expect(marks.filter(isLast)).toEqual([]);
    expect(trendOf(last(10)).oddDays.filter(isLast)).toEqual([]);
    expect(trendOf(last(1)).oddDays.filter(isLast)).toEqual([]);
    const dear = [...last(1), line(199, { order: 'dear', unitPrice: 900 })];
    expect(trendOf(dear, { measure: 'averageOrder' }).oddDays.filter(isLast)).toEqual([]);
  });

  it('lets a giant order make no other day odd, in years of orders', () => {
    const plain = [...shopOf(9, 700, () => 6), line(400, { order: 'giant', quantity: 14_000 })];
    const { oddDays } = trendOf(plain);
    expect(oddDays[0].expected).toBeLessThan(120);
    expect(oddDays.map(({ day }) => day - START).filter((day) => Math.abs(day - 400) < 40)).toEqual(
      [400]
    );
  });

  it('takes a wholesale order a month for no weekday', () => {
    const plain = shopOf(8, 300, () => 10);
    for (let day = 2; day < 300; day += 28) {
      plain.push(line(day, { order: `w${day}`, quantity: 60 }));
    }
    expect(keysOf(plain)).not.toContain('weekday');
  });

  it('says nothing where nothing happens: 95 of 100 shops', () => {
    let said = 0;
    const shops = times(20, 100);
    for (let seed = 1; seed <= shops; seed++) {
      if (keysOf(noiseShop(seed, 120, 0)).length > 0) said++;
    }
    expect(said).toBeLessThanOrEqual(shops / 20);
  });

  it('takes no noise for a season or a level where two years are too few to tell', () => {
    let said = 0;
    for (let seed = 1; seed <= times(4, 8); seed++) {
      if (keysOf(noiseShop(seed, 800, 0)).length > 0) said++;
    }
    expect(said).toBeLessThanOrEqual(1);
  });
});

describe.skipIf(!SHARED)('Online Retail', () => {
  it('grows, has a new level in September that may be the season, and names wholesale orders', () => {
    const lines = readRetailLines(SHARED!);
    const found = findTrend(lines, { measure: 'net' }, daysOfShop(lines)!);
    expect(found.grain).toBe('week');
    expect(found.leftOut).toEqual({ first: '2010-W48', last: '2011-W49' });
    expect(found.findings.map(({ key }) => key)).toEqual(['up', 'change', 'weekday']);
    expect(found.isYearOut).toBe(false);
    expect(found.line?.isCorrelated).toBe(true);
    expect(found.oddDays.find(({ day }) => day === dayNumber('2011-11-14'))?.largest).toMatchObject(
      {
        order: '576365'
      }
    );
  });
});
