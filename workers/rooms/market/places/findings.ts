import { median } from '../../../maths/statistics/quantiles.ts';
import { meanOf } from '../../../maths/statistics/sums.ts';
import { findBusiestHours } from './busiest-hours.ts';
import type { MonthOfYear, PlacesAnswer, PlacesFinding } from './contract.ts';
import type { OrderHours } from './order-hours.ts';

/** With fewer orders, sizes and weekdays mean little. */
const MIN_ORDERS = 200;
/** With fewer weeks, a closed weekday may be a coincidence of holidays. */
const MIN_WEEKS = 8;
/** A month is mentioned if it is at least this many times as strong as the usual one … */
const MIN_TIMES = 1.5;
/** … and was seen this often, among at least as many months of a year. */
const MIN_YEARS = 2;
const MIN_MONTHS = 11;

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
    ...monthOf(answer),
    ...(usual ? findBusiestHours(usual) : []),
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

/**
 * The month that was the strongest by far every time it was seen, at least twice: a single one may
 * have had a giant order, and of a shop of one year no month is known.
 */
function monthOf({ months, baskets, hasMoney }: Omit<PlacesAnswer, 'findings'>): PlacesFinding[] {
  const orders = baskets.reduce((sum, own) => sum + own.count, 0);
  if (!hasMoney || orders < MIN_ORDERS) return [];
  const whole = months.filter(({ isCut }) => !isCut);
  for (let month = 0; month < 12; month++) {
    const times = whole.filter((own) => own.month === month).map((own) => timesOf(own, whole));
    if (times.length >= MIN_YEARS && times.every((own) => own >= MIN_TIMES)) {
      return [{ key: 'month', detail: { month, times: meanOf(times), years: times.length } }];
    }
  }
  return [];
}

/** How many times as much as in the middle one of the months around; 0 if one of them has more. */
function timesOf(own: MonthOfYear, whole: readonly MonthOfYear[]): number {
  const place = ({ year, month }: MonthOfYear) => 12 * year + month;
  const others = whole.filter((other) => {
    const far = Math.abs(place(other) - place(own));
    return far > 0 && far < 12;
  });
  const isStrongest = others.every(({ net }) => net < own.net);
  const usual = median(others.map(({ net }) => net));
  return isStrongest && others.length >= MIN_MONTHS && usual > 0 ? own.net / usual : 0;
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
