import { findBusiestHours } from './busiest-hours.ts';
import type { PlacesAnswer, PlacesFinding } from './contract.ts';
import type { OrderHours } from './order-hours.ts';

/** With fewer orders, sizes and weekdays mean little. */
const MIN_ORDERS = 200;
/** With fewer weeks, a closed weekday may be a coincidence of holidays. */
const MIN_WEEKS = 8;

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
