import { DAY_MS } from '../../../workers/contract/day.ts';
import { describe, expect, it } from 'vitest';
import { timeTicks } from '../../../src/charts/ticks.ts';

const dayOf = (iso: string) => Date.parse(iso) / DAY_MS;
const isoOf = (day: number) => new Date(day * DAY_MS).toISOString().slice(0, 10);
const daysFrom = (iso: string, count: number) =>
  Array.from({ length: count }, (_, at) => dayOf(iso) + at);
const shown = (days: number[], most: number) => timeTicks(days, most).map((t) => isoOf(t.day));

describe('timeTicks', () => {
  it('has none without points and one for a single point', () => {
    expect(timeTicks([], 10)).toEqual([]);
    expect(shown([dayOf('2011-12-09')], 10)).toEqual(['2011-12-09']);
  });

  it('labels each day of a week', () => {
    expect(shown(daysFrom('2011-11-30', 7), 10)).toHaveLength(7);
  });

  it('labels the Mondays of a month', () => {
    expect(shown(daysFrom('2011-11-01', 30), 5)).toEqual([
      '2011-11-07',
      '2011-11-14',
      '2011-11-21',
      '2011-11-28'
    ]);
  });

  it('labels quarters of two years and marks where a year begins', () => {
    const ticks = timeTicks(daysFrom('2009-12-01', 740), 9);
    expect(ticks.map((tick) => isoOf(tick.day))).toEqual([
      '2010-01-01',
      '2010-04-01',
      '2010-07-01',
      '2010-10-01',
      '2011-01-01',
      '2011-04-01',
      '2011-07-01',
      '2011-10-01'
    ]);
    expect(ticks.filter((tick) => tick.newYear).map((tick) => tick.index)).toEqual([31, 396]);
  });

  it('does not name days when the points are months', () => {
    const months = ['2011-01-01', '2011-02-01', '2011-03-01'].map(dayOf);
    expect(timeTicks(months, 50).every((tick) => tick.unit === 'month')).toBe(true);
  });

  it('never gives many more labels than fit, however long the span', () => {
    for (const count of [10, 100, 1000, 10_000]) {
      expect(timeTicks(daysFrom('1990-05-05', count), 6).length).toBeLessThanOrEqual(6);
    }
  });
});
