import { meanOf } from '../../../maths/statistics/sums.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { adstock, saturate } from './adstock.ts';
import type { BudgetSplit } from './contract.ts';
import type { ResponseDraw } from './fit-response.ts';

const YEAR = 52;
/** Budgets are split in steps of a four-hundredth of today's total. */
const STEPS = 400;
/** The range of a channel's spend, as multiples of today's: never far from what the data show. */
const LEAST = 0.5;
const MOST = 2;
const FACTORS = Array.from({ length: 16 }, (_, at) => 0.5 + at / 10);

/**
 * What a channel brings per week if each week's spend of the last year is multiplied by a factor.
 */
export function bringsAt(
  spend: Float64Array,
  { shapes, weights }: ResponseDraw,
  channel: number
): (factor: number) => number {
  const { carryover, half, shape } = shapes[channel];
  const stock = adstock(spend, carryover).slice(-YEAR);
  return (factor) => {
    let sum = 0;
    for (const own of stock) sum += saturate(factor * own, half, shape);
    return (weights[channel] * sum) / stock.length;
  };
}

/** Mean spend per week in the last year. */
export function weeklySpend(spend: Float64Array): number {
  const year = spend.slice(-YEAR);
  return meanOf(year);
}

/**
 * For each total from half of today's to double, the split that brings most according to the fitted
 * curves. All splits in steps of a four-hundredth are compared by dynamic programming (Bellman
 * 1957), since hill climbing fails on S-shaped curves. Each channel keeps its distribution over the
 * weeks and stays between half and double of its spend. The certainty of a split is the share of
 * bootstrap draws in which it beats today's shares.
 */
export function splitBudget(
  channels: string[],
  spends: Float64Array[],
  found: ResponseDraw,
  draws: ResponseDraw[]
): BudgetSplit[] {
  const today = spends.map(weeklySpend);
  const total = today.reduce((sum, own) => sum + own, 0);
  if (!(total > 0)) return [];
  const unit = total / STEPS;
  const curves = spends.map((spend, at) => bringsAt(spend, found, at));
  const plans = planAll(today, unit, (at, spent) => curves[at](spent / today[at]));
  const drawn = draws.map((draw) => spends.map((spend, at) => bringsAt(spend, draw, at)));
  const broughtBy = (curve: ((factor: number) => number)[], factors: number[]) =>
    curve.reduce((sum, own, at) => sum + (today[at] > 0 ? own(factors[at]) : 0), 0);
  return FACTORS.flatMap((factor) => {
    const steps = plans(Math.round(factor * STEPS));
    if (!steps) return [];
    const proposed = steps.map((own) => own * unit);
    const factors = proposed.map((own, at) => (today[at] > 0 ? own / today[at] : 0));
    const alike = today.map(() => factor);
    const gains = sortedCopy(drawn.map((own) => broughtBy(own, factors) - broughtBy(own, alike)));
    return [
      {
        factor,
        total: factor * total,
        parts: channels.map((channel, at) => ({
          channel,
          today: today[at],
          proposed: proposed[at]
        })),
        brought: broughtBy(curves, factors),
        gain: broughtBy(curves, factors) - broughtBy(curves, alike),
        gainLow: quantile(gains, 0.05),
        gainHigh: quantile(gains, 0.95),
        sure: gains.filter((own) => own > 0).length / gains.length
      }
    ];
  });
}

/** The best split of every total in one pass; null where the bounds allow none. */
function planAll(
  today: number[],
  unit: number,
  brings: (channel: number, spent: number) => number
): (steps: number) => number[] | null {
  const most = MOST * STEPS;
  let best = new Float64Array(most + 1).fill(-Infinity);
  best[0] = 0;
  const taken = today.map((spent, channel) => {
    const high = Math.floor((MOST * spent) / unit + 1e-9);
    const low = Math.min(high, Math.ceil((LEAST * spent) / unit - 1e-9));
    const next = new Float64Array(most + 1).fill(-Infinity);
    const taking = new Int32Array(most + 1);
    for (let own = low; own <= high; own++) {
      const brought = spent > 0 ? brings(channel, own * unit) : 0;
      for (let all = own; all <= most; all++) {
        const value = best[all - own] + brought;
        if (value > next[all]) [next[all], taking[all]] = [value, own];
      }
    }
    best = next;
    return taking;
  });
  return (steps) => {
    if (!Number.isFinite(best[steps])) return null;
    const split = new Array<number>(today.length).fill(0);
    for (let channel = today.length - 1, left = steps; channel >= 0; channel--) {
      split[channel] = taken[channel][left];
      left -= split[channel];
    }
    return split;
  };
}
