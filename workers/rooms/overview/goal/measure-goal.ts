import { periodAround } from '../../../maths/calendar.ts';
import type { CrossFilter } from '../cross-filter.ts';
import { sumRange } from '../day-sums.ts';
import type { GoalProgress } from './contract.ts';

/**
 * Net revenue of the newest month against the shop's goal, with the share of the month that has
 * passed: half the goal is a lot on the 10th and little on the 25th.
 *
 * Null while values or hours are chosen, because a goal is for the whole shop, and without a goal,
 * money or dates.
 *
 * @param amount the goal as net revenue per month; 0 for none
 */
export function measureGoal(
  { index, sums, choices }: Pick<CrossFilter, 'index' | 'sums' | 'choices'>,
  amount: number
): GoalProgress | null {
  const { firstDay, lastDay, amountScale } = index;
  const isWhole = Object.values(choices).every((choice) => choice === '');
  if (!(amount > 0) || !index.lines.hasMoney || lastDay < firstDay || !isWhole) return null;
  const [from, end] = periodAround(lastDay, 'month');
  const entries = [Math.max(from, firstDay) - firstDay, lastDay - firstDay] as const;
  const net = sumRange(sums.gross, ...entries) + sumRange(sums.returned, ...entries);
  return {
    amount,
    reached: net / amountScale,
    from,
    to: lastDay,
    gone: (lastDay - from + 1) / (end - from + 1)
  };
}
