import { periodAround } from '../../../maths/calendar.ts';
import type { CrossFilter } from '../cross-filter.ts';
import { sumRange } from '../day-sums.ts';
import type { GoalProgress } from './contract.ts';

/**
 * What the newest month brought against the goal the shop set itself, with how much of the month is
 * gone: half the goal is much on the 10th and little on the 25th.
 *
 * A goal is one of the whole shop: while names or hours are chosen, and without a goal, money or
 * dates, there is nothing to measure (null).
 *
 * @param amount net revenue wanted a month; 0: no goal
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
