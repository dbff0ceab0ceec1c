import { DAY_MS } from '../../../contract/day.ts';
import { Z95 } from '../../../maths/statistics/proportion.ts';
import type { SurvivalStep } from './contract.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';

/** How long each customer was observed, and whether the event came. */
export interface Watched {
  /** Whole days. */
  days: Int32Array;
  /** 1: the event came after `days`; 0: censored, it had not come when the data ended. */
  came: Uint8Array;
}

/** Days from the first order to the second, or to today for those who have not come back yet. */
export function waitForSecondOrder(
  { customers, orderStart, orderTime }: CustomerOrders,
  today: number
): Watched {
  const days = new Int32Array(customers.length);
  const came = new Uint8Array(customers.length);
  for (let customer = 0; customer < customers.length; customer++) {
    const first = orderStart[customer];
    const back = first + 1 < orderStart[customer + 1];
    const end = back ? orderTime[first + 1] : today;
    days[customer] = Math.max(0, Math.floor((end - orderTime[first]) / DAY_MS));
    came[customer] = Number(back);
  }
  return { days, came };
}

/**
 * The share still waiting after each day (Kaplan and Meier, "Nonparametric estimation from
 * incomplete observations", JASA 53, 1958). Recent customers count for as long as they were
 * observed; excluding them, or counting them as lost, would both be wrong.
 *
 * The 95 % interval is Greenwood's on the log(−log) scale, which stays within 0 … 1.
 *
 * @returns one step per day on which somebody came back, preceded by one at day 0 and followed by
 *   one at the last day of observation
 */
export function estimateSurvival({ days, came }: Watched): SurvivalStep[] {
  const byDay = tallyDays(days, came);
  let atRisk = days.length;
  let share = 1;
  let greenwood = 0;
  const steps: SurvivalStep[] = [{ day: 0, share: 1, low: 1, high: 1, atRisk }];
  for (const [day, { events, leaving }] of byDay) {
    if (events > 0) {
      share *= 1 - events / atRisk;
      greenwood += events / (atRisk * (atRisk - events));
      steps.push({ day, share, ...band(share, greenwood), atRisk });
    }
    atRisk -= leaving;
  }
  const [lastDay, { leaving }] = byDay[byDay.length - 1] ?? [0, { leaving: 0 }];
  const last = steps[steps.length - 1];
  if (lastDay > last.day) steps.push({ ...last, day: lastDay, atRisk: leaving });
  return steps;
}

function tallyDays(days: Int32Array, came: Uint8Array) {
  const tally = new Map<number, { events: number; leaving: number }>();
  for (let customer = 0; customer < days.length; customer++) {
    let own = tally.get(days[customer]);
    if (!own) tally.set(days[customer], (own = { events: 0, leaving: 0 }));
    own.events += came[customer];
    own.leaving++;
  }
  return [...tally].sort(([a], [b]) => a - b);
}

function band(share: number, greenwood: number): { low: number; high: number } {
  if (share <= 0) return { low: 0, high: 0 };
  const logarithm = Math.log(share);
  const spread = (Z95 * Math.sqrt(greenwood)) / Math.abs(logarithm);
  const bound = (sign: number) => Math.exp(logarithm * Math.exp(sign * spread));
  return { low: bound(1), high: bound(-1) };
}

/** First day by which half have come back; NaN where fewer ever did. */
export function medianDays(steps: readonly SurvivalStep[]): number {
  return steps.find(({ share }) => share <= 0.5)?.day ?? NaN;
}
