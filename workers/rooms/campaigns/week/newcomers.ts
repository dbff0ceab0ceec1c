import { binomialAtLeast } from '../../../maths/statistics/binomial.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { usualTimeToSecond } from '../../customers/leaving/rhythm.ts';
import { estimateSurvival } from '../../customers/returning/survival.ts';
import type { SurvivalStep } from '../../customers/returning/contract.ts';
import type { Visits } from './visits.ts';

/** Second orders from which a habit of the shop is read. */
const MIN_RETURNS = 20;
const MIN_WINDOW = 7;
/** How much rarer second orders must be later, and how surely, for the days to matter. */
const LEAST_TIMES = 1.25;
const CHANCE = 0.001;
const QUARTER = 90;

/** The first-time buyers for whom now is the time, and why. */
export interface Newcomers {
  places: number[];
  /** Most second orders come within so many days; later they come so many times more rarely. */
  windowDays: number;
  times: number;
  /** The share of all first-time buyers who came back within the days, of those watched so long. */
  share: number;
  /** Per place, the chance that they do not come back within 90 days by themselves. */
  stays: number[];
  /** Median amount of a second visit. */
  second: number;
}

/**
 * Customers who bought once and are within the days in which most second orders come. Null where
 * these days are none: where customers come back at one rate, no week is better than another.
 *
 * @param isAway 1: returned all they bought
 */
export function findNewcomers(
  history: CustomerOrders,
  visits: Visits,
  isAway: Uint8Array
): Newcomers | null {
  const places = [...history.customers.keys()];
  const came = Uint8Array.from(places, (at) => Number(visits.gaps[at] > 0));
  const days = Int32Array.from(places, (at) =>
    visits.gaps[at] > 0 ? visits.secondDay[at] - visits.firstDay[at] : visits.silentDays[at]
  );
  const returns = came.reduce((sum, own) => sum + own, 0);
  if (returns < MIN_RETURNS) return null;
  const steps = estimateSurvival({ days, came });
  const windowDays = Math.max(MIN_WINDOW, usualTimeToSecond(steps));
  const times = timesRarer(days, came, windowDays);
  if (times === null) return null;
  const fresh = places.filter((at) => !came[at] && !isAway[at] && days[at] <= windowDays);
  return {
    places: fresh,
    windowDays,
    times,
    share: 1 - stillWaiting(steps, windowDays),
    stays: fresh.map(
      (at) => stillWaiting(steps, days[at] + QUARTER) / stillWaiting(steps, days[at])
    ),
    second: median(secondAmounts(history, visits))
  };
}

function stillWaiting(steps: readonly SurvivalStep[], day: number): number {
  return steps.findLast((step) => step.day <= day)?.share ?? 1;
}

/**
 * How many times more rarely customers come back in the two windows after the first, per day that
 * somebody waited; null if that may be chance (binomial, given the days waited).
 */
function timesRarer(days: Int32Array, came: Uint8Array, window: number): number | null {
  let [early, late, daysEarly, daysLate] = [0, 0, 0, 0];
  for (const [at, waited] of days.entries()) {
    daysEarly += Math.min(waited, window);
    daysLate += Math.max(0, Math.min(waited, 3 * window) - window);
    if (!came[at] || waited > 3 * window) continue;
    if (waited <= window) early++;
    else late++;
  }
  if (daysLate === 0) return null;
  const chance = binomialAtLeast(early, early + late, daysEarly / (daysEarly + daysLate));
  const times = early / daysEarly / (Math.max(1, late) / daysLate);
  return chance < CHANCE && times >= LEAST_TIMES ? times : null;
}

function secondAmounts(history: CustomerOrders, visits: Visits): number[] {
  const { customers, orderStart, orderDay, orderTotal } = history;
  return [...customers.keys()].flatMap((at) => {
    if (visits.gaps[at] === 0) return [];
    let sum = 0;
    for (let order = orderStart[at]; order < orderStart[at + 1]; order++) {
      if (orderDay[order] === visits.secondDay[at]) sum += orderTotal[order];
    }
    return [sum];
  });
}
