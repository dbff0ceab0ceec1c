import { DAY_MS } from '../../../workers/contract/day.ts';
import { describe, expect, it } from 'vitest';
import {
  isoDay,
  isoMoment,
  periodAround,
  periodName,
  weekdayOf,
  yearBefore
} from '../../../workers/maths/calendar.ts';

const dayOf = (iso: string) => Date.parse(iso) / DAY_MS;

describe('a year before', () => {
  it.each([
    ['2024-02-29', '2023-02-28'],
    ['2025-02-28', '2024-02-28'],
    ['2025-03-01', '2024-03-01'],
    ['2024-12-31', '2023-12-31'],
    ['2000-01-01', '1999-01-01']
  ])('of %s is %s', (day, before) => expect(yearBefore(dayOf(day))).toBe(dayOf(before)));
});

describe('periods', () => {
  // Weeks around the turn of the year, from the tables of ISO 8601.
  it.each([
    ['2005-01-01', '2004-W53'],
    ['2005-01-03', '2005-W01'],
    ['2008-12-29', '2009-W01'],
    ['2010-01-03', '2009-W53'],
    ['2011-12-09', '2011-W49'],
    ['1969-12-29', '1970-W01']
  ])('%s lies in week %s', (iso, week) => {
    expect(periodName(dayOf(iso), 'week')).toBe(week);
    const [first, last] = periodAround(dayOf(iso), 'week');
    expect([weekdayOf(first), last - first]).toEqual([0, 6]);
    expect(first <= dayOf(iso) && dayOf(iso) <= last).toBe(true);
  });

  it('end with the month, leap years too', () => {
    expect(periodAround(dayOf('2024-02-10'), 'month')).toEqual([
      dayOf('2024-02-01'),
      dayOf('2024-02-29')
    ]);
    expect(periodAround(dayOf('2011-12-31'), 'month')[1]).toBe(dayOf('2011-12-31'));
    expect(periodName(dayOf('2011-12-31'), 'month')).toBe('2011-12');
    expect(periodName(dayOf('2011-12-31'), 'day')).toBe('2011-12-31');
    expect(periodAround(15000, 'day')).toEqual([15000, 15000]);
  });

  it('follow each other without a gap or overlap', () => {
    for (const grain of ['day', 'week', 'month'] as const) {
      const names = new Set<string>();
      for (let day = 10_000; day < 12_000;) {
        const [first, last] = periodAround(day, grain);
        expect(first).toBeLessThanOrEqual(day);
        expect(periodAround(last + 1, grain)[0]).toBe(last + 1);
        expect(names.has(periodName(day, grain))).toBe(false);
        names.add(periodName(day, grain));
        day = last + 1;
      }
    }
  });
});

describe('moments', () => {
  it('are written in the wall clock', () => {
    expect(isoMoment(Date.UTC(2010, 11, 1, 8, 26))).toBe('2010-12-01 08:26:00');
    expect(isoMoment(NaN)).toBe('');
    expect(isoMoment(-Infinity)).toBe('');
    expect(isoDay(-1)).toBe('1969-12-31');
  });
});
