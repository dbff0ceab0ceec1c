import { HOLIDAY_SETS, type HolidayId } from '../../../../contract/holidays.ts';
import { weekdayOf } from '../../../../maths/calendar.ts';
import { holidaysBetween } from '../../../../shop/holidays/holidays.ts';
import type { EffectTime } from '../../ahead/contract.ts';
import type { Series } from '../family.ts';

/** First and last day of the periods before a holiday, relative to its first day. */
const BEFORE: Record<'early' | 'before', [number, number]> = { early: [-21, -8], before: [-7, -1] };
const AFTER = 7;
/** A festival that lasts a month counts by day, not within one week. */
const MAX_DAYS = 31;
/** Number of waves of the yearly season, which is fitted from two years on. */
const WAVES = 3;
const YEAR_DAYS = 365.25;
/**
 * Days between possible changes of the growth rate, and the rate at which growth fades after the
 * end.
 */
const TURN_DAYS = 91;
const FADES_DAYS = 100;
/** Maximum number of waves of a season without dates. */
const MAX_WAVES = 6;

/** Ridge penalty, equivalent to this many observations. */
const LIGHTLY = 0.1;
const TURN = 10;
const EFFECT = { day: 2, week: 0.3 };

/** An input of the regression, over the past and the forecast. */
export interface Column {
  values: Float64Array;
  penalty: number;
  /** Whether it acts at every step, not only where it is large. */
  isEverywhere?: boolean;
  /** The holiday it belongs to; absent for trend, season and weekday. */
  holiday?: { id: HolidayId; time: EffectTime };
}

/** Length of a step in days; a series without dates counts steps. */
export function daysOfStep({ dates }: Series): number {
  return dates?.grain === 'week' ? 7 : 1;
}

/** Trend, weekdays and season of the year, over `rows` steps. */
export function baseColumns(series: Series, rows: number): Column[] {
  const { values, dates, periods } = series;
  const n = values.length;
  const step = daysOfStep(series);
  const columns: Column[] = [{ values: new Float64Array(rows).fill(1), penalty: 1e-9 }];
  const place = placesInTime(n, rows, step);
  const turn = TURN_DAYS / step;
  for (let from = 0; from === 0 || from < n - turn; from += turn) {
    const hinge = place.map((own) => Math.max(0, own - from) / turn);
    columns.push({ values: hinge, penalty: from === 0 ? LIGHTLY : TURN });
  }
  if (dates?.grain === 'day') {
    for (let weekday = 1; weekday < 7; weekday++) {
      const own = (at: number) => Number(weekdayOf(dates.firstDay + at) === weekday);
      columns.push(columnOf(rows, own, LIGHTLY));
    }
  }
  if (!dates) {
    for (const period of periods) columns.push(...waves(rows, period, MAX_WAVES));
  } else if (n * step >= 2 * YEAR_DAYS - 2) {
    columns.push(...waves(rows, YEAR_DAYS / step, WAVES));
  }
  return columns;
}

/** Time as used by the growth terms; after the end it slows down. */
function placesInTime(n: number, rows: number, step: number): Float64Array {
  const long = FADES_DAYS / step;
  return Float64Array.from({ length: rows }, (_, at) =>
    at < n ? at : n - 1 + long * (1 - Math.exp(-(at - n + 1) / long))
  );
}

function waves(rows: number, period: number, most: number): Column[] {
  const count = Math.min(most, Math.floor(period / 2));
  return Array.from({ length: 2 * count }, (_, k) => {
    const angle = (2 * Math.PI * (1 + (k >> 1))) / period;
    return columnOf(rows, (at) => (k % 2 ? Math.cos : Math.sin)(angle * at), LIGHTLY);
  });
}

function columnOf(rows: number, valueAt: (at: number) => number, penalty: number): Column {
  return { values: Float64Array.from({ length: rows }, (_, at) => valueAt(at)), penalty };
}

/**
 * One column per holiday and period around it: the share of a step's days inside that period. None
 * without dates, or where steps are too long for a holiday.
 */
export function holidayColumns(series: Series, rows: number): Column[] {
  const { dates } = series;
  if (!dates || dates.grain === 'month') return [];
  const step = daysOfStep(series);
  const last = dates.firstDay + rows * step - 1;
  const found = new Map<string, Column>();
  const sets = dates.holidays ?? HOLIDAY_SETS;
  for (const { id, from, to } of holidaysBetween(dates.firstDay - 31, last + 31, sets)) {
    const end = Math.min(to, from + MAX_DAYS - 1);
    const spans: [EffectTime, number, number][] = [
      ['early', from + BEFORE.early[0], from + BEFORE.early[1]],
      ['before', from + BEFORE.before[0], from + BEFORE.before[1]],
      ['during', from, end],
      ['after', end + 1, end + AFTER]
    ];
    for (const [time, first, until] of spans) {
      const key = `${id} ${time}`;
      const own = found.get(key) ?? {
        values: new Float64Array(rows),
        penalty: EFFECT[dates.grain],
        holiday: { id, time }
      };
      found.set(key, own);
      for (let day = first; day <= until; day++) {
        const at = Math.floor((day - dates.firstDay) / step);
        if (at >= 0 && at < rows) own.values[at] = Math.min(1, own.values[at] + 1 / step);
      }
    }
  }
  return [...found.values()];
}
