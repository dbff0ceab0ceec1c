import { floatsOf } from '../../../learning/model-bytes.ts';
import { forecaster } from './family.ts';

const LEAST_GROWTH = 0.5;
const MOST_GROWTH = 2;

/**
 * Limits a year's growth factor: more than that belongs to the start or the end of a business and
 * does not continue.
 */
export function limitGrowth(growth: number): number {
  return Math.min(MOST_GROWTH, Math.max(LEAST_GROWTH, growth));
}

/**
 * Last year's value times the growth of the last year over the one before, as many shopkeepers
 * calculate by hand. The growth is the median over the year, so that one wholesale order does not
 * matter.
 */
export const grownYear = forecaster({
  id: 'grown_year',
  needs: {
    isPossible: ({ values, periods }) =>
      periods.length > 0 && values.length >= 2 * periods[periods.length - 1]
  },
  fit: ({ values, periods }) => {
    const n = values.length;
    const period = Math.min(periods.at(-1) ?? 1, n);
    const ratios: number[] = [];
    for (let t = Math.max(period, n - period); t < n; t++) {
      if (values[t - period] > 0 && values[t] > 0) ratios.push(values[t] / values[t - period]);
    }
    const growth = limitGrowth(middleOf(ratios));
    let squares = 0;
    for (let t = period; t < n; t++) squares += (values[t] - growth * values[t - period]) ** 2;
    return {
      facts: { growth, variance: squares / Math.max(1, n - period) },
      arrays: { last: values.slice(n - period) }
    };
  },
  forecast: (model, horizon) => {
    const last = floatsOf(model, 'last');
    const { growth, variance } = model.facts;
    const cycles = (h: number) => Math.floor(h / last.length) + 1;
    const mean = Float64Array.from(
      { length: horizon },
      (_, h) => last[h % last.length] * growth ** cycles(h)
    );
    return { mean, spread: mean.map((_, h) => Math.sqrt(variance * cycles(h))) };
  }
});

function middleOf(ratios: number[]): number {
  if (ratios.length === 0) return 1;
  const sorted = ratios.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}
