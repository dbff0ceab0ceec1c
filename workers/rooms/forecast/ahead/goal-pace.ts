import type { Job } from '../../../contract/job.ts';
import type { Lens } from '../../../contract/lens.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { periodAround, periodName } from '../../../maths/calendar.ts';
import { normalBelow } from '../../../maths/statistics/normal.ts';
import { sliceSeries } from '../choose/slice-series.ts';
import { REACH80, tellBy } from '../choose/tell.ts';
import { sumParts } from '../series/period-sums.ts';
import { seriesOfSums, settle } from './asked-series.ts';
import type { AheadFinding } from './contract.ts';

/** Days that the rest of a month is told from, at least and at most. */
const MIN_DAYS = 28;
const MAX_DAYS = 400;
/** A chance nearer to none or all than this is not told in tenths. */
const HARDLY = 0.05;

/**
 * Whether the month in which the data end will reach the shop's goal: what has come in, and the chance
 * that the rest of the month brings what is missing, by the automatic forecast of its days. The last
 * day may not be over, so that it is told as a whole and brings at least what it has.
 *
 * @param amount net revenue wanted a month; 0: no goal
 * @param days first and last day of the shop since 1970, both inside
 * @returns null without a goal, money or enough days, under a lens on names, or where the month is over
 */
export async function paceOfGoal(
  lines: OrderLines,
  amount: number,
  days: readonly [number, number],
  { lens = {}, shopId, seed }: { lens?: Lens; shopId: number; seed: number },
  job: Job
): Promise<AheadFinding | null> {
  const [from, day] = days;
  const [start, end] = periodAround(day, 'month');
  const isWhole = Object.keys(lens).every((key) => key === 'to');
  if (!(amount > 0) || !lines.hasMoney || !isWhole || day === end || day - from < MIN_DAYS)
    return null;
  const horizon = end - day + 1;
  const asked = settle(lines, { shopId, measure: 'net', grain: 'day', horizon, seed }, days);
  const sums = sumParts(lines, 'net', asked.periods, 1);
  const values = sums.parts[0];
  const before = values.slice(-Math.min(day - start, values.length)).reduce(sumUp, 0);
  const known = day === start ? 0 : before;
  const reached = known + sums.soFar[0];
  const said = {
    period: periodName(start, 'month'),
    amount,
    reached,
    share: reached / amount,
    day
  };
  if (reached >= amount) return { key: 'goalReached', detail: said };
  const series = seriesOfSums(values, asked);
  const newest = sliceSeries(series, Math.max(0, values.length - MAX_DAYS), values.length);
  const { total, path } = await tellBy('combination', newest, horizon, seed, job);
  const mean = path.mean.reduce(sumUp, 0);
  const high = total?.high80 ?? mean;
  const spread = (high - mean) / REACH80;
  const chance =
    spread > 0 ? normalBelow((known + mean - amount) / spread) : Number(known + mean >= amount);
  const low = Math.max(reached, known + (total?.low80 ?? mean));
  const detail = {
    ...said,
    cases: Math.round(10 * chance),
    low,
    high: Math.max(low, known + high)
  };
  if (chance < HARDLY) return { key: 'goalHardly', detail };
  return { key: chance > 1 - HARDLY ? 'goalSure' : 'goal', detail };
}

function sumUp(sum: number, own: number): number {
  return sum + own;
}
