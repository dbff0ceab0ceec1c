import { meanOf } from '../../../maths/statistics/sums.ts';
import type { PlacesAnswer, PlacesFinding } from './contract.ts';
import type { OrderHours } from './order-hours.ts';

/** Length of a busy period, in hours. */
const STRETCH = 3;
/** With fewer orders, hours mean little. */
const MIN_ORDERS = 200;
/** With fewer weeks, a closed weekday may be a coincidence of holidays. */
const MIN_WEEKS = 8;
/** A period is mentioned if it is at least this many times as busy as the usual one. */
const MIN_TIMES = 1.5;

/** Required standard errors for the busiest of about 150 periods. */
const FAR = 3.5;

/**
 * The findings about when and where.
 *
 * @param openDays number of days with a sale, by weekday
 * @param usual orders of usual days; null if no file has times
 */
export function listPlacesFindings(
  answer: Omit<PlacesAnswer, 'findings'>,
  openDays: Float64Array,
  usual: OrderHours | null
): PlacesFinding[] {
  return [
    ...whereOf(answer),
    ...(usual ? whenOf(usual) : []),
    ...closedOf(answer, openDays),
    ...basketsOf(answer)
  ];
}

function whereOf({ countries, hasMoney }: Omit<PlacesAnswer, 'findings'>): PlacesFinding[] {
  const [home, ...others] = countries.filter(({ code }) => code !== '');
  if (!home || !hasMoney || !(home.share > 0)) return [];
  const abroad = others.filter(({ orders }) => orders > 0);
  if (abroad.length === 0) return [{ key: 'oneCountry', detail: { home: home.code } }];
  const share = abroad.reduce((sum, own) => sum + own.share, 0);
  return [{ key: 'abroad', detail: { home: home.code, share, countries: abroad.length } }];
}

/** The busiest hours of the week. */
function whenOf({ hours, daysOf }: OrderHours): PlacesFinding[] {
  const all = hours.reduce((sum, own) => sum + own, 0);
  if (all < MIN_ORDERS) return [];
  let best = { weekday: 0, from: 0, share: 0 };
  const paces: number[] = [];
  for (let weekday = 0; weekday < 7; weekday++) {
    for (let from = 0; from + STRETCH <= 24; from++) {
      const at = weekday * 24 + from;
      const orders = hours.slice(at, at + STRETCH).reduce((sum, own) => sum + own, 0);
      const share = orders / all;
      if (orders > 0) paces.push(orders / Math.max(1, daysOf[weekday]));
      if (share > best.share) best = { weekday, from, share };
    }
  }
  const pace = (best.share * all) / Math.max(1, daysOf[best.weekday]);
  const usual = meanOf(paces);
  // The busiest of so many periods must exceed what a uniform week would show by chance.
  const margin = FAR * Math.sqrt(best.share * all);
  if (!(pace >= MIN_TIMES * usual) || !(best.share * all - margin > usual * daysOf[best.weekday])) {
    return [];
  }
  return [{ key: 'hours', detail: { ...best, to: best.from + STRETCH } }];
}

/** One or two weekdays without any sale, where chance would have produced many. */
function closedOf({ baskets, daysOf }: Omit<PlacesAnswer, 'findings'>, openDays: Float64Array) {
  const orders = baskets.reduce((sum, own) => sum + own.count, 0);
  if (orders < MIN_ORDERS || daysOf.some((days) => days < MIN_WEEKS)) return [];
  const weekdays = [...openDays.keys()].filter((weekday) => openDays[weekday] === 0);
  const isTold = weekdays.length === 1 || weekdays.length === 2;
  return isTold ? [{ key: 'closed' as const, detail: { weekdays } }] : [];
}

function basketsOf({ baskets }: Omit<PlacesAnswer, 'findings'>): PlacesFinding[] {
  const all = baskets.reduce((sum, own) => sum + own.count, 0);
  const single = baskets.find(({ to }) => to === 1)?.count ?? 0;
  return all >= MIN_ORDERS && single > 0
    ? [{ key: 'single', detail: { share: single / all } }]
    : [];
}
