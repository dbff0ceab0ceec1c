import { meanOf, sumOf } from '../../../maths/statistics/sums.ts';
import type { PlacesFinding } from './contract.ts';
import type { OrderHours } from './order-hours.ts';

/** Length of a busy period, in hours. */
const STRETCH = 3;
/** With fewer orders, hours mean little. */
const MIN_ORDERS = 200;
/** A period is mentioned if it is at least this many times as busy as the usual one. */
const MIN_TIMES = 1.5;
/** Required standard errors for the busiest of about 150 periods. */
const FAR = 3.5;
/** The same for one weekday against the same hours of the others. */
const FAR_FROM_OTHERS = 3;

/** So many orders in the hours from `from` on, of some days. */
interface Stretch {
  from: number;
  orders: number;
  days: number;
  /** In each of its hours, unlike those just before opening and after closing. */
  sells: boolean;
}

/**
 * The busiest hours: of a weekday where they are busier than the same hours of other weekdays, or
 * else of the day, since a shop that is busy every evening has no evening of its own.
 */
export function findBusiestHours(counted: OrderHours): PlacesFinding[] {
  const all = sumOf(counted.hours);
  if (all < MIN_ORDERS) return [];
  const weekdays = [0, 1, 2, 3, 4, 5, 6];
  const ofWeek = weekdays.map((weekday) => stretchesOf(counted, [weekday]));
  const best = ofWeek
    .map((own, weekday) => ({ weekday, ...busiestOf(own) }))
    .reduce((most, own) => (own.orders > most.orders ? own : most));
  const { weekday, from } = best;
  const others = weekdays
    .filter((own) => own !== weekday && ofWeek[own].some(({ orders }) => orders > 0))
    .map((own) => ofWeek[own][from]);
  const asUsual = sumOf(others.map(({ orders }) => orders)) / sumOf(others.map(({ days }) => days));
  const margin = FAR_FROM_OTHERS * Math.sqrt(best.orders);
  const isItsOwn = others.length === 0 || best.orders - margin > asUsual * best.days;
  const to = from + STRETCH;
  if (isItsOwn && standsOut(best, ofWeek.flat())) {
    return [{ key: 'hours', detail: { weekday, from, to, share: best.orders / all } }];
  }
  const ofDay = stretchesOf(counted, weekdays);
  const most = busiestOf(ofDay);
  if (!standsOut(most, ofDay)) return [];
  const detail = { from: most.from, to: most.from + STRETCH, share: most.orders / all };
  return [{ key: 'hoursDaily', detail }];
}

function stretchesOf({ hours, daysOf }: OrderHours, weekdays: readonly number[]): Stretch[] {
  const days = Math.max(1, sumOf(weekdays.map((weekday) => daysOf[weekday])));
  return Array.from({ length: 24 - STRETCH + 1 }, (_, from) => {
    const each = Array.from({ length: STRETCH }, (_, more) =>
      sumOf(weekdays.map((weekday) => hours[weekday * 24 + from + more]))
    );
    return { from, orders: sumOf(each), days, sells: each.every((own) => own > 0) };
  });
}

function busiestOf(own: readonly Stretch[]): Stretch {
  return own.reduce((most, next) => (next.orders > most.orders ? next : most));
}

/** Whether it exceeds what uniform hours would show by chance, by enough to matter. */
function standsOut({ orders, days }: Stretch, all: readonly Stretch[]): boolean {
  const sold = all.filter(({ sells }) => sells);
  const usual = meanOf(sold.map((own) => own.orders / own.days)) * days;
  return orders >= MIN_TIMES * usual && orders - FAR * Math.sqrt(orders) > usual;
}
