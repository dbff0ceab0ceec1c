import { LINE_SALE, NO_DAY, type OrderLines } from '../../../contract/order-lines.ts';
import { weekdayOf } from '../../../maths/calendar.ts';
import { median } from '../../../maths/statistics/quantiles.ts';

const NO_HOUR = 255;
/** A day with more than this many times the orders of a usual one is a festival or a sale. */
const FAR_MORE = 5;

/** Orders by the hour of the week of their first line, and the days they come from. */
export interface OrderHours {
  /** By weekday (Monday 0) × 24 + hour. */
  hours: Float64Array;
  /** Number of days, by weekday. */
  daysOf: Float64Array;
}

/** The hours of all orders. */
export function sumHours(lines: OrderLines, days: readonly [number, number]): OrderHours {
  return sumHoursOf(lines, days, new Set());
}

/**
 * The same without days of far more orders than usual: one sale must not make its weekday the
 * busiest of the year.
 */
export function sumUsualHours(lines: OrderLines, days: readonly [number, number]): OrderHours {
  const orders = new Map<number, number>();
  eachOrder(lines, (row) => orders.set(lines.day[row], 1 + (orders.get(lines.day[row]) ?? 0)));
  const usual = orders.size > 0 ? median([...orders.values()]) : 0;
  const great = [...orders].filter(([day, own]) => day !== NO_DAY && own > FAR_MORE * usual);
  return sumHoursOf(lines, days, new Set(great.map(([day]) => day)));
}

function sumHoursOf(
  lines: OrderLines,
  days: readonly [number, number],
  without: ReadonlySet<number>
): OrderHours {
  const hours = new Float64Array(168);
  eachOrder(lines, (row) => {
    if (!without.has(lines.day[row])) hours[lines.weekHour[row]]++;
  });
  const daysOf = countWeekdays(days);
  for (const day of without) if (day >= days[0] && day <= days[1]) daysOf[weekdayOf(day)]--;
  return { hours, daysOf };
}

/** Calls `next` with the first line of each order that has an hour. */
function eachOrder(
  { rows, lineClass, order, weekHour }: OrderLines,
  next: (row: number) => void
): void {
  const seen = new Uint8Array(order.dictionary.length);
  for (let row = 0; row < rows; row++) {
    const own = order.codes[row];
    if (lineClass[row] !== LINE_SALE || weekHour[row] === NO_HOUR || own === 0 || seen[own])
      continue;
    seen[own] = 1;
    next(row);
  }
}

function countWeekdays([from, to]: readonly [number, number]): Float64Array {
  const counts = new Float64Array(7);
  for (let weekday = 0; weekday < 7; weekday++) {
    const first = from + ((weekday - weekdayOf(from) + 7) % 7);
    counts[weekday] = first > to ? 0 : 1 + Math.floor((to - first) / 7);
  }
  return counts;
}
