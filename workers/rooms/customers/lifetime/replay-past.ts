import { DAY_MS } from '../../../contract/day.ts';
import type { Job } from '../../../contract/job.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { historyUpTo } from '../segments/segment-moves.ts';
import { countPurchases } from './count-purchases.ts';
import { purchaseValue } from './models/gamma-gamma.ts';
import { fitAmounts, fitModel } from './lifetime-fit.ts';
import type { LifetimeModel } from './lifetime-fit.ts';
import { groupHistories, purchaseHistory, thinKinds } from './purchase-history.ts';

const WEEK = 7;
/** Past the first cut must have, customers it must know, and cuts at most. */
const MIN_DAYS = 45;
const MIN_CUSTOMERS = 30;
const MAX_CUTS = 8;
/** Days between two cuts: in a long past farther apart, so that they tell more. */
const NEAR_STEP = 30;
const FAR_STEP = 90;
const LONG_PAST = 540;
/** Enough for a shop's level: kinds of histories fitted on, and customers followed. */
const FITTED_KINDS = 600;
const FOLLOWED = 4_000;

/** What was expected at one day of the past for a number of days, and what came. */
export interface Replayed {
  cutDay: number;
  days: number;
  expectedOrders: number;
  orders: number;
  expectedValue: number;
  value: number;
}

/**
 * The model's expectations for the whole shop at days of its past, each fitted on what was known
 * then, beside what came. What season, growth, campaigns and the model's own error do to such a sum
 * is in their distance, and nowhere else.
 *
 * @param horizons days to be looked ahead; a cut says each of them that had passed by the last day
 */
export async function replayPast(
  orders: CustomerOrders,
  model: LifetimeModel,
  horizons: readonly number[],
  job: Job
): Promise<Replayed[]> {
  const lastDay = orders.shopLastDay;
  const firstDay = orders.orderDay.reduce((least, day) => Math.min(least, day), lastDay);
  const step = lastDay - firstDay >= LONG_PAST ? FAR_STEP : NEAR_STEP;
  const heaviest = model.mix.reduce((best, own) => (own.weight > best.weight ? own : best));
  let near = heaviest.part.point;
  const replayed: Replayed[] = [];
  for (let cut = 1; cut <= MAX_CUTS; cut++) {
    const cutDay = lastDay - cut * step;
    if (cutDay - firstDay < MIN_DAYS) break;
    await job.breathe();
    const { past, places } = historyUpTo(orders, (cutDay + 1) * DAY_MS - 1);
    if (places.length < MIN_CUSTOMERS) break;
    const history = purchaseHistory(past, cutDay);
    const kinds = thinKinds(groupHistories(history), FITTED_KINDS);
    const { part } = fitModel(heaviest.model, kinds, model.thin, near);
    near = part.point;
    const parameters = Array.from(part.point, Math.exp);
    const amounts = fitAmounts(history);
    const brings = purchaseValue(amounts.part.point, amounts.typical);
    const every = Math.ceil(places.length / FOLLOWED);
    const followed = places.filter((_, c) => c % every === 0);
    for (const days of horizons) {
      if (cutDay + days > lastDay) continue;
      const came = countPurchases(orders, followed, cutDay + 1, cutDay + days);
      const own = { cutDay, days, expectedOrders: 0, orders: 0, expectedValue: 0, value: 0 };
      followed.forEach((_, at) => {
        const c = at * every;
        const [x, last, weeks] = [history.repeats[c], history.lastWeek[c], history.weeks[c]];
        const expected = heaviest.model.expected(parameters, days / WEEK, x, last, weeks);
        own.expectedOrders += expected;
        own.expectedValue += expected * brings(x, history.meanValue[c]);
        own.orders += came.days[at];
        own.value += came.value[at];
      });
      replayed.push(own);
    }
  }
  return replayed;
}
