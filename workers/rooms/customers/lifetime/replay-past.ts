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
/** Minimum days before the first cut, minimum customers, and maximum number of cuts. */
const MIN_DAYS = 45;
const MIN_CUSTOMERS = 30;
const MAX_CUTS = 8;
/** Days between two cuts; larger for a long past, so that cuts cover more of it. */
const NEAR_STEP = 30;
const FAR_STEP = 90;
const LONG_PAST = 540;
/** Enough for a shop's level: kinds of histories to fit on, and customers to predict. */
const FITTED_KINDS = 600;
const FOLLOWED = 4_000;

/** What was expected on one day of the past for a number of days ahead, and what came. */
export interface Replayed {
  cutDay: number;
  days: number;
  expectedOrders: number;
  orders: number;
  expectedValue: number;
  value: number;
}

/**
 * The model's expectations for the whole shop on days of its past, each fitted on what was known
 * then, together with what came. Their differences show the effect of season, growth, campaigns and
 * model error on such sums, which nothing else measures.
 *
 * @param horizons numbers of days ahead; each cut gives those that had passed by the last day
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
