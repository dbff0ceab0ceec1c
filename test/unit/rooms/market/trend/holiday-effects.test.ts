import { describe, expect, it } from 'vitest';
import { dayNumber, isoDay } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { findHolidayEffects } from '../../../../../workers/rooms/market/trend/holiday-effects.ts';
import type { TrendSeries } from '../../../../../workers/rooms/market/trend/series.ts';
import { holidaysBetween } from '../../../../../workers/shop/holidays/holidays.ts';
import { times } from '../../../../kit/long.ts';

const START = dayNumber('2021-01-01');
const DAYS = 3 * 365 + 200;

function seriesOf(seed: number, rate: (day: number) => number): TrendSeries {
  const random = createRandom(seed);
  const days = Array.from({ length: DAYS }, (_, at) => START + at);
  return {
    days,
    names: [],
    values: Float64Array.from(days, (day) => random.poisson(rate(day))),
    filled: new Uint8Array(DAYS),
    cut: null,
    leftOut: { first: '', last: '' }
  };
}
const weekly = (day: number) => [20, 22, 21, 24, 30, 38, 12][day % 7];

describe('what holidays do', () => {
  it('finds the week before a moving feast, and says how much it brings', () => {
    const feasts = holidaysBetween(START, START + DAYS, ['chinese']).filter(
      ({ id }) => id === 'chinese_new_year'
    );
    const isBefore = (day: number) => feasts.some(({ from }) => day >= from - 7 && day < from);
    const found = findHolidayEffects(seriesOf(3, (day) => weekly(day) * (isBefore(day) ? 1.8 : 1)));
    expect(found[0]).toMatchObject({ id: 'chinese_new_year', time: 'before', isTold: true });
    expect(found[0].effect).toBeGreaterThan(0.65);
    expect(found[0].effect).toBeLessThan(0.95);
    expect(found[0].times).toBe(feasts.length);
  });

  it('compares the open days alone where the shop is closed for some of them', () => {
    const feasts = holidaysBetween(START, START + DAYS, ['christian']).filter(
      ({ id }) => id === 'christmas'
    );
    const isClosed = (day: number) => feasts.some(({ from }) => day >= from - 5 && day < from);
    // Sundays are closed all year.
    const rate = (day: number) => (isClosed(day) || day % 7 === 6 ? 0 : weekly(day));
    const found = findHolidayEffects(seriesOf(3, rate));
    const before = found.find(({ id, time }) => id === 'christmas' && time === 'before')!;
    expect(before).toMatchObject({ isTold: false, days: 6 * before.times });
    expect(before.closed).toBeGreaterThan(3 * before.times);
    expect(Math.abs(before.effect)).toBeLessThan(0.2);
  });

  it('counts as closed only weekdays on which a stall opens', () => {
    const feasts = holidaysBetween(START, START + DAYS, ['christian']).filter(
      ({ id }) => id === 'new_year'
    );
    const isAway = (day: number) => feasts.some(({ from }) => Math.abs(day - from) <= 9);
    const rate = (day: number) => (isAway(day) || ![2, 5].includes(day % 7) ? 0 : 30);
    const found = findHolidayEffects(seriesOf(3, rate));
    const before = found.find(({ id, time }) => id === 'new_year' && time === 'before')!;
    expect(before).toMatchObject({ closed: 2 * before.times, days: 2 * before.times });
  });

  it('takes no day without a sale for a closed one where many are', () => {
    const found = findHolidayEffects(seriesOf(4, () => 0.7));
    expect(found.every(({ closed }) => closed === 0)).toBe(true);
  });

  it('is silent on noise with a season of weekdays and of the year', () => {
    let spoke = 0;
    const shops = times(12, 100);
    for (let seed = 0; seed < shops; seed++) {
      const found = findHolidayEffects(
        seriesOf(seed, (day) => weekly(day) * (1.2 + 0.4 * Math.sin((2 * Math.PI * day) / 365.25)))
      );
      if (found.some(({ isTold }) => isTold)) spoke++;
    }
    expect(spoke).toBeLessThanOrEqual(Math.ceil(shops / 20));
  });

  it('takes no holiday on the way for the weeks before Christmas', () => {
    const isAdvent = (day: number) => /-12-(0[1-9]|1\d|2[01])$/.test(isoDay(day));
    for (const seed of [1, 2, 3]) {
      const found = findHolidayEffects(
        seriesOf(seed, (day) => weekly(day) * (isAdvent(day) ? 3 : 1))
      );
      const higher = found.filter(({ isTold, effect }) => isTold && effect > 0);
      expect(found.find(({ id }) => id === 'december_12')!.effect).toBeGreaterThan(0.5);
      expect(higher.every(({ id }) => id === 'christmas')).toBe(true);
    }
  });

  it('is not talked into a custom by one giant order', () => {
    const { from } = holidaysBetween(START, START + DAYS, ['shopping', 'christian', 'indian']).find(
      ({ id }) => id === 'halloween'
    )!;
    const giant = seriesOf(3, (day) => weekly(day) + (day === from - 1 ? 3000 : 0));
    const found = findHolidayEffects(giant);
    expect(found.find(({ id, time }) => id === 'halloween' && time === 'before')).toMatchObject({
      isTold: false
    });
    expect(found.filter(({ isTold }) => isTold)).toEqual([]);
  });

  it('tells nothing of what was met once, or of no days', () => {
    const series = seriesOf(1, weekly);
    const year = {
      ...series,
      days: series.days.slice(0, 300),
      values: series.values.slice(0, 300)
    };
    expect(findHolidayEffects(year).some(({ isTold }) => isTold)).toBe(false);
    expect(findHolidayEffects({ ...series, days: [], values: new Float64Array() })).toEqual([]);
  });
});
