import { DAY_MS } from '../../../../contract/day.ts';
import { periodAround, weekdayOf } from '../../../../maths/calendar.ts';
import type { Dates } from '../family.ts';

/** Number of parts of a month. */
const DAYS_ALIKE = 4;
const STRETCHES = Math.ceil(31 / DAYS_ALIKE);

/** Calendar features of each step. */
export interface CalendarCells {
  columns: number;
  /** Steps × columns, row-major. */
  cells: Float32Array;
}

/**
 * The month as a point on a circle; for days and weeks also the part of the month, because wages
 * are paid monthly; for days also the weekday.
 */
export function calendarCells(dates: Dates | undefined, steps: number): CalendarCells {
  if (!dates) return { columns: 0, cells: new Float32Array(0) };
  const { grain } = dates;
  const weekday = grain === 'month' ? 2 : 2 + STRETCHES;
  const columns = grain === 'day' ? weekday + 7 : weekday;
  const cells = new Float32Array(steps * columns);
  let start = dates.firstDay;
  for (let step = 0; step < steps; step++) {
    const date = new Date(start * DAY_MS);
    const turn = (2 * Math.PI * date.getUTCMonth()) / 12;
    const row = cells.subarray(step * columns, (step + 1) * columns);
    row.set([Math.sin(turn), Math.cos(turn)]);
    if (grain !== 'month') row[2 + Math.floor((date.getUTCDate() - 1) / DAYS_ALIKE)] = 1;
    if (grain === 'day') row[weekday + weekdayOf(start)] = 1;
    start = periodAround(start, grain)[1] + 1;
  }
  return { columns, cells };
}
