import { describe, expect, it } from 'vitest';
import type { HolidaySetId } from '../../../../../workers/contract/holidays.ts';
import { dayNumber, weekdayOf } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import {
  chooseForecast,
  tryMethods
} from '../../../../../workers/rooms/forecast/choose/choose-forecast.ts';
import { sliceSeries } from '../../../../../workers/rooms/forecast/choose/slice-series.ts';
import { calendarRegression } from '../../../../../workers/rooms/forecast/methods/calendar-regression.ts';
import { fitCalendar } from '../../../../../workers/rooms/forecast/methods/calendar/fit.ts';
import type { Series } from '../../../../../workers/rooms/forecast/methods/family.ts';
import { holidaysBetween } from '../../../../../workers/shop/holidays/holidays.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { LONG } from '../../../../kit/long.ts';
import { pathOf } from './series.ts';

const FIRST = dayNumber('2020-03-02');
const WEEKDAY = [0.8, 0.8, 0.9, 1, 1.2, 1.5, 0.7];

interface Plant {
  /** What the days of Chinese New Year are multiplied by. */
  during?: number;
  noise?: number;
  seed?: number;
  /** Weekday on which nothing is sold. */
  closed?: number;
}

/** Days of a shop that grows, with weekdays and a season of the year. */
function shopOf(days: number, { during = 1, noise = 0.08, seed = 5, closed = -1 }: Plant = {}) {
  const random = createRandom(seed);
  const feast = holidaysBetween(FIRST, FIRST + days, ['chinese']).filter(
    ({ id }) => id === 'chinese_new_year'
  );
  return Float64Array.from({ length: days }, (_, at) => {
    const day = FIRST + at;
    const isFeast = feast.some(({ from, to }) => day >= from && day <= to);
    const season = 1 + 0.3 * Math.sin((2 * Math.PI * at) / 365.25);
    const usual = 100 * season * WEEKDAY[weekdayOf(day)] * (1 + at / 2000);
    if (weekdayOf(day) === closed) return 0;
    return usual * (isFeast ? during : 1) * Math.exp(noise * random.normal());
  });
}

function dated(values: Float64Array, holidays: HolidaySetId[] = ['chinese']): Series {
  return {
    values,
    periods: [7],
    isNonNegative: true,
    dates: { grain: 'day', firstDay: FIRST, holidays }
  };
}

const dayAfter = (iso: string) => dayNumber(iso) - FIRST;

describe('regression on the calendar', () => {
  it('finds what a moving feast does, and nothing of feasts that do nothing', async () => {
    const { effects } = await fitCalendar(dated(shopOf(1400, { during: 0.5 })), 28, quietJob());
    expect(effects.map(({ holiday }) => holiday)).toEqual([
      { id: 'chinese_new_year', time: 'during' }
    ]);
    const strongest = Math.min(...effects[0].path);
    expect(Math.exp(strongest)).toBeGreaterThan(0.44);
    expect(Math.exp(strongest)).toBeLessThan(0.57);
  });

  it('lets chance in for few shops in which no feast matters, with all feasts tried', async () => {
    let fooled = 0;
    for (let seed = 0; seed < 12; seed++) {
      const { dates, ...rest } = dated(shopOf(1200, { seed }));
      const whole = { ...rest, dates: { ...dates!, holidays: undefined } };
      const fit = await fitCalendar(whole, 28, quietJob());
      if (fit.effects.length > 0) fooled++;
    }
    expect(fooled).toBeLessThanOrEqual(1);
  });

  it('knows when the feast comes next, where a season cannot', async () => {
    // Chinese New Year of 2023 began on 22 January, that of 2022 on 1 February.
    const known = dayAfter('2023-01-15');
    const whole = shopOf(known + 28, { during: 0.4 });
    const { mean } = await pathOf(calendarRegression, dated(whole.slice(0, known)), 28);
    const [feast, after] = [dayAfter('2023-01-22') - known, dayAfter('2023-02-01') - known];
    const sum = (from: number, of: Float64Array) =>
      of.slice(from, from + 7).reduce((all, own) => all + own, 0);
    expect(sum(feast, mean) / sum(feast, whole.subarray(known))).toBeGreaterThan(0.8);
    expect(sum(feast, mean) / sum(feast, whole.subarray(known))).toBeLessThan(1.25);
    expect(sum(after, mean) / sum(after, whole.subarray(known))).toBeGreaterThan(0.85);
  });

  it('expects nothing on weekdays that are closed, and on feasts that always were', async () => {
    const values = shopOf(1190, { closed: 0 });
    const closed = holidaysBetween(FIRST, FIRST + 1500, ['chinese']).filter(
      ({ id }) => id === 'national_day'
    );
    for (const { from } of closed) values[from - FIRST] = 0;
    const known = closed[2].from - FIRST - 3;
    const { mean } = await pathOf(calendarRegression, dated(values.slice(0, known)), 14);
    mean.forEach((own, h) => {
      const day = FIRST + known + h;
      if (weekdayOf(day) === 0 || day === closed[2].from) expect(own).toBe(0);
      else expect(own).toBeGreaterThan(30);
    });
  });

  it('is not asked where there are no dates, months, or hardly a past', () => {
    const isPossible = (series: Series) =>
      calendarRegression.needs.isPossible!(series, { seed: 1 }, undefined);
    const series = dated(shopOf(400));
    expect(isPossible(series)).toBe(true);
    expect(isPossible({ ...series, dates: undefined })).toBe(false);
    expect(isPossible({ ...series, dates: { grain: 'month', firstDay: FIRST } })).toBe(false);
    expect(isPossible(dated(shopOf(60)))).toBe(false);
    expect(isPossible(dated(new Float64Array(400)))).toBe(false);
  });

  it.each([
    ['one spike', (at: number) => (at === 300 ? 1e6 : 0)],
    ['a constant', () => 7],
    ['below zero', (at: number) => ((at * 7919) % 13) - 6],
    ['tiny', (at: number) => 1e-9 * (1 + (at % 7))]
  ])('stays finite on %s', async (_what, of) => {
    const values = Float64Array.from({ length: 900 }, (_, at) => of(at));
    const series = { ...dated(values), isNonNegative: false };
    const { mean, spread } = await pathOf(calendarRegression, series, 60);
    expect([...mean, ...spread].every(Number.isFinite)).toBe(true);
  });
});

describe('the choice with a calendar', () => {
  it('says what the feast costs, and nothing where it does nothing', async () => {
    const known = dayAfter('2023-01-15');
    const choose = async (during: number) => {
      const series = dated(shopOf(known, { during }));
      const given = { seed: 1, actual: series.values };
      return chooseForecast(await tryMethods(series, 28, given, quietJob()), quietJob());
    };
    const costly = await choose(0.3);
    // That hardly a feast is found where none matters is looked at above, in every run.
    if (LONG) expect((await choose(1)).holidays).toEqual([]);
    const { method } = costly;
    const days = costly.steps.slice(7, 14).reduce((sum, { mean }) => sum + mean, 0);
    const usual = costly.steps.slice(0, 7).reduce((sum, { mean }) => sum + mean, 0);
    expect(days / usual, method).toBeLessThan(0.5);
    for (const { low95, low80, mean, high80, high95 } of costly.steps) {
      expect(low95 <= low80 && low80 <= mean && mean <= high80 && high80 <= high95).toBe(true);
    }
    expect(costly.holidays.map(({ id }) => id)).toEqual(['chinese_new_year']);
    // Seven days of about 130, of which 0.7 is lost.
    expect(costly.holidays[0].amount).toBeLessThan(-300);
    expect(costly.holidays[0].amount).toBeGreaterThan(-900);
  }, 60_000);

  it('keeps dates when the past is cut', () => {
    const series = {
      ...dated(shopOf(100)),
      dates: { grain: 'month' as const, firstDay: FIRST - 1 }
    };
    expect(sliceSeries(series, 2, 10).dates!.firstDay).toBe(dayNumber('2020-05-01'));
    expect(sliceSeries(dated(shopOf(100)), 9, 20).dates!.firstDay).toBe(FIRST + 9);
  });
});
