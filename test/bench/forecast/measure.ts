import { quietJob } from '../../../workers/contract/job.ts';
import { takesAsItIs } from '../../../workers/rooms/forecast/choose/as-it-is.ts';
import { forecastAutomatically } from '../../../workers/rooms/forecast/choose/automatic.ts';
import { onOpenSteps } from '../../../workers/rooms/forecast/choose/closed-steps.ts';
import {
  bias,
  coverage,
  mase,
  msis,
  rmsse,
  smape
} from '../../../workers/rooms/forecast/figures/accuracy.ts';
import { FORECASTERS } from '../../../workers/rooms/forecast/methods/all.ts';
import { naive2 } from '../../../workers/rooms/forecast/methods/naive2.ts';
import type { Forecaster, Series } from '../../../workers/rooms/forecast/methods/family.ts';
import type { Case } from './sets.ts';

export { readSales } from './sales.ts';
export { readSets } from './sets.ts';

interface Said {
  mean: Float64Array;
  inner: { low: Float64Array; high: Float64Array };
  outer: { low: Float64Array; high: Float64Array };
  total?: { low80: number; high80: number; low95: number; high95: number };
}

/** How a method fared on a set; means over its series. */
export interface Fared {
  series: number;
  smape: number;
  mase: number;
  /** Beside a naive forecast with the season; smaller is better. */
  owa: number;
  rmsse: number;
  /** Mean error as a share of the mean. */
  bias: number;
  inside80: number;
  inside95: number;
  msis: number;
  /** Of the sum of all steps; NaN where a method says nothing of it. */
  totalInside80: number;
  totalInside95: number;
  milliseconds: number;
}

const NORMAL = { inner: 1.2816, outer: 1.96 };
export const METHODS = ['automatic', ...FORECASTERS.map(({ id }) => id)];

/** A method on every series of a set. */
export async function measure(cases: readonly Case[], method: string): Promise<Fared> {
  const own = FORECASTERS.find(({ id }) => id === method);
  const rows: Omit<Fared, 'owa' | 'series'>[] = [];
  const plain: { smape: number; mase: number }[] = [];
  for (const one of cases) {
    const start = performance.now();
    const said = own ? await byMethod(asTold(own, one), one) : await automatically(one);
    if (!said) continue;
    rows.push({ ...judge(one, said), milliseconds: performance.now() - start });
    const naive = (await byMethod(naive2, one))!;
    plain.push({
      smape: smape(one.came, naive.mean),
      mase: mase(one.past, one.period, one.came, naive.mean)
    });
  }
  const mean = (key: keyof Omit<Fared, 'owa' | 'series'>) => meanOf(rows.map((row) => row[key]));
  const [ours, theirs] = [{ smape: mean('smape'), mase: mean('mase') }, plain];
  const owa =
    (ours.smape / meanOf(theirs.map((row) => row.smape)) +
      ours.mase / meanOf(theirs.map((row) => row.mase))) /
    2;
  return {
    series: rows.length,
    ...ours,
    owa,
    rmsse: mean('rmsse'),
    bias: mean('bias'),
    inside80: mean('inside80'),
    inside95: mean('inside95'),
    msis: mean('msis'),
    totalInside80: mean('totalInside80'),
    totalInside95: mean('totalInside95'),
    milliseconds: mean('milliseconds')
  };
}

function seriesOf({ past, period }: Case): Series {
  return {
    values: past,
    periods: period > 1 ? [period] : [],
    isNonNegative: past.every((own) => own >= 0)
  };
}

/** As the room asks it: closed days are left out of what it is given. */
function asTold(method: Forecaster, one: Case): Forecaster {
  return takesAsItIs(method.id) ? method : onOpenSteps(seriesOf(one))(method);
}

async function automatically(one: Case): Promise<Said> {
  return forecastAutomatically(seriesOf(one), one.horizon, { seed: 1 }, quietJob());
}

async function byMethod({ needs, fit, score }: Forecaster, one: Case): Promise<Said | null> {
  const whole = seriesOf(one);
  const series = {
    ...whole,
    periods: whole.periods.filter((period) => one.past.length > 2 * period)
  };
  const context = { seed: 1 };
  if (!(needs.isPossible?.(series, context, undefined) ?? true)) return null;
  const { mean, spread } = score(await fit(series, context, quietJob()), series)(one.horizon);
  const floor = series.isNonNegative ? 0 : -Infinity;
  const range = (reach: number) => ({
    low: mean.map((value, h) => Math.max(floor, value - reach * spread[h])),
    high: mean.map((value, h) => value + reach * spread[h])
  });
  const kept = mean.map((value) => Math.max(floor, value));
  return { mean: kept, inner: range(NORMAL.inner), outer: range(NORMAL.outer) };
}

function judge({ past, period, came }: Case, { mean, inner, outer, total }: Said) {
  const sum = came.reduce((all, own) => all + own, 0);
  const holds = (low?: number, high?: number) =>
    low === undefined || high === undefined ? NaN : sum >= low && sum <= high ? 1 : 0;
  return {
    smape: smape(came, mean),
    mase: mase(past, period, came, mean),
    rmsse: rmsse(past, came, mean),
    bias: (bias(came, mean) * came.length) / sum,
    inside80: coverage(came, inner.low, inner.high),
    inside95: coverage(came, outer.low, outer.high),
    msis: msis(past, period, came, outer, 0.95),
    totalInside80: holds(total?.low80, total?.high80),
    totalInside95: holds(total?.low95, total?.high95)
  };
}

function meanOf(values: readonly number[]): number {
  const finite = values.filter(Number.isFinite);
  return finite.reduce((sum, own) => sum + own, 0) / finite.length;
}
