import { floatsOf } from '../../../learning/model-bytes.ts';
import { boostTrees, squaredSlopes } from '../../../learning/trees/boost.ts';
import { sumTrees, type TreeEnsemble } from '../../../learning/trees/tree-ensemble.ts';
import { quietly } from '../../../contract/job.ts';
import { MAX_HORIZON } from '../series/contract.ts';
import { forecaster } from './family.ts';
import { planLags, scaleAt, type LagPlan } from './lags/lag-plan.ts';
import { fillCells, lagRows, type LagRows } from './lags/lag-rows.ts';
import { learnableParts, refusalOf } from './lags/learnable-parts.ts';

/** Steps ahead that a model holds; beyond them it stays at the last. */
const AHEAD = MAX_HORIZON.day;
const OPTIONS = { rate: 0.08, rounds: 80, leaves: 8, minLeaf: 20, l2: 1 };

/**
 * One model for all series of a shop: boosted trees on what came before a step (the steps before, means,
 * the step a year before, the calendar), each series in shares of its own usual level, told on step by step
 * (Montero-Manso and Hyndman, "Principles and algorithms for forecasting groups of time series",
 * International Journal of Forecasting 37, 2021). What a single short series leaves to chance, as a sale at
 * every month's end and the lull after it, thirty products show together.
 */
export const boostedLags = forecaster({
  id: 'boosted_lags',
  settings: OPTIONS,
  needs: { isPossible: (series) => refusalOf(series) === null },
  fit: async (series, _context, job) => {
    const { values } = series;
    const plan = planLags(series);
    const rows = lagRows([values, ...learnableParts(series)], plan);
    if (rows.ofWhole === 0) return { arrays: { path: values.slice(-1) }, facts: { spread: 0 } };
    await job.breathe();
    const { base, slopes } = squaredSlopes(rows.y, rows.weight);
    const trees = await boostTrees(rows.x, base, rows.weight, slopes, OPTIONS, quietly(job));
    await job.breathe();
    const spread = missOf(trees, rows) * Math.abs(scaleAt(values, values.length, plan));
    await job.breathe();
    return { arrays: { path: goOn(trees, values, plan) }, facts: { spread } };
  },
  forecast: (model, horizon) => {
    const path = floatsOf(model, 'path');
    const last = path.length - 1;
    return {
      mean: Float64Array.from({ length: horizon }, (_, h) => path[Math.min(h, last)]),
      spread: new Float64Array(horizon).fill(model.facts.spread)
    };
  }
});

/** Step by step, each told from those told before it. */
function goOn(trees: TreeEnsemble, values: Float64Array, plan: LagPlan): Float64Array {
  const n = values.length;
  const all = new Float64Array(n + AHEAD);
  all.set(values);
  const cells = new Float64Array(plan.columns + 1);
  const row = { rows: 1, columns: cells.length, values: cells };
  for (let at = n; at < all.length; at++) {
    const scale = scaleAt(all, at, plan);
    if (!(scale > 0)) break;
    fillCells(all, at, plan, true, cells);
    all[at] = scale * sumTrees(trees, row)[0];
  }
  return all.slice(n);
}

/** Root mean square of what is left of the whole. */
function missOf(trees: TreeEnsemble, { x, y, ofWhole }: LagRows): number {
  const told = sumTrees(trees, x);
  let squares = 0;
  for (let row = 0; row < ofWhole; row++) squares += (y[row] - told[row]) ** 2;
  return Math.sqrt(squares / ofWhole);
}
