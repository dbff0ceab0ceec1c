import { timesUntilSeen } from './always-valid.ts';
import type { PlanAnswer, PlanRow, RateNow, TestPlan } from './contract.ts';
import {
  customersForMeans,
  customersForShares,
  visibleEffect,
  visibleShare
} from './sample-size.ts';

/** Days of the tests that the one planned is compared with. */
const OTHER_DAYS = [7, 14, 28, 56, 84];
const CURVE_POINTS = 60;
/** Larger improvements than this, four times the rate, are left off the curve. */
const MAX_VISIBLE = 3;

/** The shop as a plan sees it. */
export interface PlannedShop {
  currency: string;
  hasMoney: boolean;
  known: number;
  chosenBy: PlanAnswer['chosenBy'];
  /** What customers do in as many days. */
  nowIn: (days: number) => RateNow | null;
}

/**
 * How many customers a test between two groups needs, whether the shop has them, and what it could
 * see with those it has.
 *
 * @example planTest(USUAL_PLAN, shop).plan.first
 */
export function planTest(asked: TestPlan, shop: PlannedShop): PlanAnswer {
  const { nowIn, ...facts } = shop;
  const plan = shop.hasMoney ? asked : withoutMoney(asked);
  const available = plan.customers ?? shop.known;
  const now = nowIn(plan.days);
  const own = rowOf(plan, now, available);
  const others = OTHER_DAYS.filter((days) => days !== plan.days)
    .map((days) => ({ days, now: nowIn(days) }))
    .filter((other) => other.now !== null)
    .map((other) => rowOf({ ...plan, days: other.days }, other.now, available));
  return {
    ...facts,
    asked: plan,
    available,
    now,
    plan: own,
    firstAnyTime: anyTime(plan, own),
    isBeyondAll: plan.measure === 'share' && own.rate * (1 + plan.improvement) > 1,
    others: plan.rate === undefined ? others : [],
    curve: curveOf(plan, own, available)
  };
}

/** Where nothing has a price, amounts are no measure; what was typed was one. */
function withoutMoney(plan: TestPlan): TestPlan {
  return plan.measure === 'amount' ? { ...plan, measure: 'share', rate: undefined } : plan;
}

function rowOf(plan: TestPlan, now: RateNow | null, available: number): PlanRow {
  const isShare = plan.measure === 'share';
  const rate = plan.rate ?? (isShare ? now?.share : now?.amount) ?? NaN;
  const spread = isShare ? NaN : (plan.spread ?? now?.spread ?? NaN);
  const first = neededFirst(plan, rate, spread);
  const ratio = plan.secondShare / (1 - plan.secondShare);
  return {
    days: plan.days,
    rate,
    spread,
    first: Math.ceil(first),
    second: Math.ceil(first * ratio),
    visible: visibleWith(plan, { rate, spread }, available * (1 - plan.secondShare))
  };
}

function neededFirst(plan: TestPlan, rate: number, spread: number): number {
  if (!(rate > 0)) return NaN;
  const better = rate * (1 + plan.improvement);
  if (plan.measure === 'amount') return customersForMeans((better - rate) / spread, plan);
  return better > 1 ? NaN : customersForShares(rate, better, plan);
}

/** The same as `first`, if the test is looked at again and again. */
function anyTime(plan: TestPlan, { rate, first }: PlanRow): number {
  if (plan.measure === 'amount' || !(first > 0)) return NaN;
  const { improvement, secondShare, level, power } = plan;
  const better = rate * (1 + improvement);
  const pooled = (1 - secondShare) * rate + secondShare * better;
  const inSecond = ((1 - secondShare) / secondShare) * better * (1 - better);
  const variance = (rate * (1 - rate) + inSecond) / first;
  const wanted = { tuned: improvement * pooled, effect: better - rate, level, power };
  return Math.ceil(first * timesUntilSeen(variance, wanted));
}

function visibleWith(
  plan: TestPlan,
  { rate, spread }: Pick<PlanRow, 'rate' | 'spread'>,
  customers: number
): number {
  if (!(rate > 0)) return NaN;
  if (plan.measure === 'share') return visibleShare(rate, customers, plan) / rate - 1;
  return (visibleEffect(customers, plan) * spread) / rate;
}

function curveOf(plan: TestPlan, own: PlanRow, available: number): PlanAnswer['curve'] {
  if (!(own.first > 0) || !Number.isFinite(own.first)) return [];
  const there = available * (1 - plan.secondShare);
  const isEnough = there >= own.first;
  // A scale on which both what is there and what is needed can be seen, as far as that goes.
  const most = isEnough
    ? Math.min(1.2 * there, 6 * own.first)
    : Math.min(1.5 * own.first, 10 * Math.max(there, own.first / 10));
  return Array.from({ length: CURVE_POINTS }, (_, at) => {
    const customers = Math.ceil(most / CURVE_POINTS ** (1 - at / (CURVE_POINTS - 1)));
    return { customers, visible: visibleWith(plan, own, customers) };
  }).filter(
    ({ customers, visible }, at, all) =>
      visible <= MAX_VISIBLE && customers !== all[at - 1]?.customers
  );
}
