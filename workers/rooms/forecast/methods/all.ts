import { adida } from './adida.ts';
import { arima } from './arima.ts';
import { boostedLags } from './boosted-lags.ts';
import { calendarRegression } from './calendar-regression.ts';
import { ces } from './ces.ts';
import { croston } from './croston.ts';
import { dampedTrend } from './damped-trend.ts';
import { dynamicTheta } from './dynamic-theta.ts';
import { ets } from './ets.ts';
import type { Forecaster } from './family.ts';
import { grownYear } from './grown-year.ts';
import { holt } from './holt.ts';
import { imapa } from './imapa.ts';
import { linearTrend } from './linear-trend.ts';
import { mean } from './mean.ts';
import { mstlEts } from './mstl-ets.ts';
import { mstlTheta } from './mstl-theta.ts';
import { naive } from './naive.ts';
import { naive2 } from './naive2.ts';
import { optimisedTheta } from './optimised-theta.ts';
import { sba } from './sba.ts';
import { seasonalNaive } from './seasonal-naive.ts';
import { ses } from './ses.ts';
import { theta } from './theta.ts';
import { tsb } from './tsb.ts';

/** All ways to continue a series, the simplest first. */
export const FORECASTERS: readonly Forecaster[] = [
  naive,
  seasonalNaive,
  naive2,
  mean,
  grownYear,
  linearTrend,
  calendarRegression,
  ses,
  holt,
  dampedTrend,
  ets,
  ces,
  theta,
  optimisedTheta,
  dynamicTheta,
  arima,
  mstlEts,
  mstlTheta,
  boostedLags,
  croston,
  sba,
  tsb,
  adida,
  imapa
];
