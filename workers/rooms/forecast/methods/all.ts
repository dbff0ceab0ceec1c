import { dampedTrend } from './damped-trend.ts';
import { dynamicTheta } from './dynamic-theta.ts';
import { ets } from './ets.ts';
import type { Forecaster } from './family.ts';
import { grownYear } from './grown-year.ts';
import { holt } from './holt.ts';
import { linearTrend } from './linear-trend.ts';
import { naive } from './naive.ts';
import { naive2 } from './naive2.ts';
import { optimisedTheta } from './optimised-theta.ts';
import { seasonalNaive } from './seasonal-naive.ts';
import { ses } from './ses.ts';
import { theta } from './theta.ts';

/** All ways to continue a series, the simplest first. */
export const FORECASTERS: readonly Forecaster[] = [
  naive,
  seasonalNaive,
  naive2,
  grownYear,
  linearTrend,
  ses,
  holt,
  dampedTrend,
  ets,
  theta,
  optimisedTheta,
  dynamicTheta
];
