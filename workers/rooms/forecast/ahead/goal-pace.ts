import type { Job } from '../../../contract/job.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { periodAround, periodName } from '../../../maths/calendar.ts';
import { normalBelow } from '../../../maths/statistics/normal.ts';
import { sliceSeries } from '../choose/slice-series.ts';
import { REACH80 } from '../choose/ranges.ts';
import { tellBy } from '../choose/tell.ts';
import type { Expected } from '../series/contract.ts';
import { sumParts } from '../series/period-sums.ts';
import { seriesOfSums, settle, type Asked } from './asked-series.ts';
import type { AheadFinding, AheadQuestion } from './contract.ts';

/** The minimum and maximum number of days from which the rest of a month is forecast. */
const MIN_DAYS = 28;
const MAX_DAYS = 400;
/** A chance closer to 0 or 1 than this is not expressed in tenths. */
const HARDLY = 0.05;

/** The forecast of a month, with the sales so far. */
type ToldMonth = Pick<Expected, 'mean' | 'low80' | 'high80'>;

/**
 * Whether the current month will reach the shop's goal: the sales so far, and the chance that the
 * rest of the month brings what is missing, from the forecast by months. With too few months for
 * that, the remaining days are forecast automatically; the last day in the data may not be over, so
 * it is forecast as a whole day that brings at least what it has.
 *
 * @param amount goal for net revenue per month; 0: no goal
 * @param days first and last day of the shop since 1970, inclusive
 * @param tellMonth forecasts the month by months; null if there are too few
 * @returns null without a goal, money or enough days, under a lens other than an end date, or if the
 *   month is over
 */
export async function paceOfGoal(
  lines: OrderLines,
  amount: number,
  days: readonly [number, number],
  { lens = {}, shopId, seed }: Pick<AheadQuestion, 'lens' | 'shopId' | 'seed'>,
  job: Job,
  tellMonth: () => Promise<ToldMonth | null> = async () => null
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
  const told = (await tellMonth()) ?? (await tellByDays(values, known, asked, seed, job));
  const spread = (told.high80 - told.mean) / REACH80;
  const chance =
    spread > 0 ? normalBelow((told.mean - amount) / spread) : Number(told.mean >= amount);
  const low = Math.max(reached, told.low80);
  const cases = Math.round(10 * chance);
  const detail = { ...said, cases, low, high: Math.max(low, told.high80) };
  if (chance < HARDLY) return { key: 'goalHardly', detail };
  return { key: chance > 1 - HARDLY ? 'goalSure' : 'goal', detail };
}

async function tellByDays(
  values: Float64Array,
  known: number,
  asked: Asked,
  seed: number,
  job: Job
): Promise<ToldMonth> {
  const series = seriesOfSums(values, asked);
  const newest = sliceSeries(series, Math.max(0, values.length - MAX_DAYS), values.length);
  const { total, path } = await tellBy('combination', newest, asked.horizon, seed, job);
  const mean = path.mean.reduce(sumUp, 0);
  return {
    mean: known + mean,
    low80: known + (total?.low80 ?? mean),
    high80: known + (total?.high80 ?? mean)
  };
}

function sumUp(sum: number, own: number): number {
  return sum + own;
}
