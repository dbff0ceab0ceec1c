import { DAY_MS } from '../../../contract/day.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { SEGMENTS } from '../../../contract/customers/segments.ts';
import type { CustomerFinding } from '../findings/contract.ts';
import type { LeavingRow } from './contract.ts';
import type { RfmAnswer } from '../segments/contract.ts';
import type { ValueAnswer } from '../lifetime/contract.ts';
import { usualDays } from '../groups/customer-features.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { estimateSurvival } from '../returning/survival.ts';

/** How many of the shop's usual waits a customer's own rhythm is weighed against. */
const SHARED_WAITS = 2;

/** Who is leaving and how much money goes with them. */
export interface Leaving {
  /** Per customer. */
  chance: Float64Array;
  yearlyValue: Float64Array;
  usual: Float64Array;
  silent: Float64Array;
}

/**
 * The chance that each customer has left, and what they bring in a year while they buy.
 *
 * Where the lifetime model can tell, its chance is used for customers with a repeat purchase. Else
 * it is estimated from the shop's own waits: of all customers silent for so long (in units of their
 * own rhythm), the share that never came back as far as the data can see, S(end) / S(silence) of the
 * Kaplan–Meier curve of waits from order to order.
 */
export function estimateLeaving(
  history: CustomerOrders,
  value: ValueAnswer,
  today: number
): Leaving {
  const usual = usualDays(history);
  const rhythm = shrinkRhythm(history, usual);
  const silent = history.newestTime.map((time) => (today - time) / DAY_MS);
  const never = neverBack(history, rhythm, today);
  const chance = silent.map((days, customer) => {
    const repeats = history.orderStart[customer + 1] - history.orderStart[customer] > 1;
    if (value.aliveKnown && repeats) return 1 - value.pAlive[customer];
    return never(days / rhythm[customer]);
  });
  const yearlyValue = value.expectedValue365.map((expected, customer) => {
    const alive = value.aliveKnown ? value.pAlive[customer] : 1;
    return alive > 0.01 ? expected / alive : expected;
  });
  return { chance, yearlyValue, usual, silent };
}

/** A customer's usual wait, drawn towards the shop's the fewer of their own are known. */
function shrinkRhythm(
  { orderStart, customers }: CustomerOrders,
  usual: Float64Array
): Float64Array {
  const known = sortedCopy(usual.filter((days) => days > 0));
  const shop = known.length > 0 ? quantile(known, 0.5) : 30;
  return Float64Array.from(customers, (_, customer) => {
    const waits = orderStart[customer + 1] - orderStart[customer] - 1;
    const own = usual[customer] > 0 ? usual[customer] : shop;
    const logarithm =
      (waits * Math.log(own) + SHARED_WAITS * Math.log(shop)) / (waits + SHARED_WAITS);
    return Math.exp(logarithm);
  });
}

/** Hundredths of a rhythm, so that days of survival keep two digits of it. */
const STEPS = 100;

function neverBack(
  { customers, orderStart, orderTime }: CustomerOrders,
  rhythm: Float64Array,
  today: number
): (silence: number) => number {
  const waits: number[] = [];
  const came: number[] = [];
  for (let customer = 0; customer < customers.length; customer++) {
    for (let at = orderStart[customer]; at < orderStart[customer + 1]; at++) {
      const isLast = at + 1 === orderStart[customer + 1];
      const end = isLast ? today : orderTime[at + 1];
      waits.push(Math.round((STEPS * (end - orderTime[at])) / DAY_MS / rhythm[customer]));
      came.push(Number(!isLast));
    }
  }
  const steps = estimateSurvival({ days: Int32Array.from(waits), came: Uint8Array.from(came) });
  const end = steps[steps.length - 1].share;
  return (silence) => {
    let [low, high] = [0, steps.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (steps[middle].day <= silence * STEPS) low = middle;
      else high = middle - 1;
    }
    return steps[low].share > 0 ? end / steps[low].share : 1;
  };
}

/** The win-back list: most money at risk first. */
export function listLeaving(
  history: CustomerOrders,
  leaving: Leaving,
  rfm: RfmAnswer,
  limit: number
): { rows: LeavingRow[]; total: number; atRisk: number } {
  const risk = leaving.chance.map((chance, at) => chance * leaving.yearlyValue[at]);
  const order = [...risk.keys()].sort((a, b) => risk[b] - risk[a] || a - b);
  const rows = order.slice(0, limit).map((at): LeavingRow => {
    const [usualDays, silentDays] = [leaving.usual[at], leaving.silent[at]];
    return {
      customer: history.customers[at],
      name: rfm.names[at],
      orders: rfm.orders[at],
      revenue: rfm.revenue[at],
      yearlyValue: leaving.yearlyValue[at],
      leavingChance: leaving.chance[at],
      atRisk: risk[at],
      usualDays,
      silentDays,
      segment: SEGMENTS[rfm.segment[at]],
      reason: Number.isNaN(usualDays)
        ? 'silent_once'
        : silentDays > usualDays
          ? 'silent_longer'
          : 'slowing'
    };
  });
  return { rows, total: order.length, atRisk: risk.reduce((sum, own) => sum + own, 0) };
}

/** What matters about leaving, in sentences. */
export function listLeavingFindings(
  rows: readonly LeavingRow[],
  total: number,
  atRisk: number
): CustomerFinding[] {
  if (total === 0) return [{ key: 'no_customers', detail: {} }];
  if (!(atRisk > 0)) return [{ key: 'leaving_none', detail: {} }];
  const findings: CustomerFinding[] = [{ key: 'leaving_money', detail: { money: atRisk } }];
  const few = rows.slice(0, 20);
  const money = few.reduce((sum, row) => sum + row.atRisk, 0);
  if (few.length < total) {
    findings.push({
      key: 'leaving_top',
      detail: { customers: few.length, money, share: money / atRisk }
    });
  }
  return findings;
}
