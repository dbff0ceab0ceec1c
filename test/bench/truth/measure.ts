import { quietJob } from '../../../workers/contract/job.ts';
import type { ValueAnswer } from '../../../workers/rooms/customers/lifetime/contract.ts';
import { expectation } from '../../../workers/rooms/customers/lifetime/expectation.ts';
import { fitLifetime } from '../../../workers/rooms/customers/lifetime/lifetime-fit.ts';
import type { ModelWeights } from '../../../workers/rooms/customers/lifetime/lifetime-fit.ts';
import {
  groupHistories,
  purchaseHistory
} from '../../../workers/rooms/customers/lifetime/purchase-history.ts';
import { testValue } from '../../../workers/rooms/customers/lifetime/value-test.ts';
import { predictValue } from '../../../workers/rooms/customers/lifetime/value-answer.ts';
import {
  cameAfter,
  cdnow,
  madeShop,
  onlineRetail,
  ordersUntil,
  sampleShop
} from './shops-in-time.ts';
import type { ShopInTime } from './shops-in-time.ts';

const HORIZONS = [90, 365] as const;
const BACK = [90, 180, 270, 365];
/** Days a cut must know. */
const MIN_PAST = 75;
const SEEDS = [1, 2, 3, 4, 5];
const WEEKS = 39;
const MADE = 12;

/** What a cut said of the days after it, beside what came. */
interface Held {
  shop: string;
  cutDay: number;
  days: number;
  orders: Verdict;
  money: Verdict;
}
type Verdict = 'inside' | 'below' | 'above';

export interface Truth {
  cuts: Held[];
  /** Per shop and cut with a year after it: shares of customers inside, below and above. */
  customers: { shop: string; orders: Shares; money: Shares }[];
  /** Per seed of the sample shop: the mean squared error of the chance of still being a customer. */
  alive: { seed: number; brier: number; always: number; said: number; share: number }[];
  /** Dates of next orders, on the part of the past held back. */
  next: {
    shop: string;
    dated: number;
    came: number;
    inside: number;
    early: number;
    late: number;
  }[];
  cdnow: HoldOut;
}
/** Orders a customer off on average, on the same weeks held back. */
interface HoldOut {
  ours: number;
  bgNbd: number;
}
interface Shares {
  inside: number;
  below: number;
  above: number;
}

export async function measureTruth(shared: string): Promise<Truth> {
  const samples = SEEDS.map(sampleShop);
  const sample = cdnow(shared, 'CDNOW_sample');
  const shops: ShopInTime[] = [
    sample,
    cdnow(shared, 'CDNOW_master', 8),
    onlineRetail(shared),
    ...samples,
    ...Array.from({ length: MADE }, (_, at) => madeShop(at + 1))
  ];
  const truth: Truth = {
    cuts: [],
    customers: [],
    alive: [],
    next: [],
    cdnow: { ours: NaN, bgNbd: NaN }
  };
  for (const shop of shops) await lookBothWays(shop, truth);
  for (const [at, shop] of samples.entries()) {
    const orders = ordersUntil(shop, shop.lastDay);
    const { pAlive } = await valueOf(shop, shop.lastDay);
    const here = orders.customers.map((id) => Number(!shop.left.has(id)));
    const mean = (read: (c: number) => number) =>
      here.reduce((sum, _, c) => sum + read(c), 0) / here.length;
    const share = mean((c) => here[c]);
    truth.alive.push({
      seed: SEEDS[at],
      brier: mean((c) => (pAlive[c] - here[c]) ** 2),
      always: share * (1 - share),
      said: mean((c) => pAlive[c]),
      share
    });
  }
  truth.cdnow = await holdOutCdnow(sample);
  return truth;
}

/** The split of the literature: 39 weeks to fit on, 39 weeks held back. */
export async function holdOutCdnow(shop: ShopInTime): Promise<HoldOut> {
  const cutDay = shop.firstDay + 7 * WEEKS - 1;
  const orders = ordersUntil(shop, cutDay);
  const history = purchaseHistory(orders, cutDay);
  const kinds = groupHistories(history);
  const came = cameAfter(shop, cutDay, 7 * WEEKS);
  const off = (weights: ModelWeights) => {
    const { purchases } = expectation(fitLifetime(history, kinds, weights));
    const { repeats, lastWeek, weeks } = history;
    const errors = came.map((own, c) =>
      Math.abs(purchases(WEEKS, repeats[c], lastWeek[c], weeks[c]) - own.orders)
    );
    return errors.reduce((sum, own) => sum + own, 0) / errors.length;
  };
  const tested = await testValue(orders, 1, quietJob());
  return { ours: off(tested!.weights), bgNbd: off({ 'BG/NBD': 1 }) };
}

function valueOf(shop: ShopInTime, cutDay: number): Promise<Omit<ValueAnswer, 'currency'>> {
  return predictValue(ordersUntil(shop, cutDay), { discountRate: 0, seed: 1 }, quietJob());
}

async function lookBothWays(shop: ShopInTime, truth: Truth): Promise<void> {
  for (const back of BACK) {
    const cutDay = shop.lastDay - back;
    if (cutDay - shop.firstDay < MIN_PAST) continue;
    const answer = await valueOf(shop, cutDay);
    for (const days of HORIZONS) {
      if (days > back) continue;
      const came = cameAfter(shop, cutDay, days);
      const said = answer.shop.find((own) => own.days === days)!;
      const sum = (read: (own: (typeof came)[number]) => number) =>
        came.reduce((total, own) => total + read(own), 0);
      truth.cuts.push({
        shop: shop.name,
        cutDay: cutDay - shop.firstDay,
        days,
        orders: judge(
          sum(({ orders }) => orders),
          said.orders.low80,
          said.orders.high80
        ),
        money: judge(
          sum(({ money }) => money),
          said.value.low80,
          said.value.high80
        )
      });
      if (days !== 365) continue;
      truth.customers.push({
        shop: shop.name,
        orders: shares(
          came.map(({ orders }, c) => judge(orders, answer.ordersLow80[c], answer.ordersHigh80[c]))
        ),
        money: shares(
          came.map(({ money }, c) => judge(money, answer.valueLow80[c], answer.valueHigh80[c]))
        )
      });
    }
    if (back === BACK[0] && answer.test) truth.next.push({ shop: shop.name, ...answer.test.next });
  }
}

function judge(came: number, low: number, high: number): Verdict {
  return came < low ? 'below' : came > high ? 'above' : 'inside';
}

export function shares(verdicts: readonly Verdict[]): Shares {
  const share = (own: Verdict) => verdicts.filter((one) => one === own).length / verdicts.length;
  return { inside: share('inside'), below: share('below'), above: share('above') };
}
