import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { bringsAt, weeklySpend } from './budget.ts';
import type { ChannelResponse, ResponseAnswer, ResponsePoint } from './contract.ts';
import type { ResponseDraw, ResponseModel } from './fit-response.ts';

const POINTS = 21;
const MOST_FACTOR = 2;
const [LOW, HIGH] = [0.05, 0.95];

/** What the fitted model says about each channel, with ranges of 90 % from the bootstrap draws. */
export function describeResponse(model: ResponseModel): ResponseAnswer {
  const { series, weeks, verdict } = model;
  return {
    weeks,
    gaps: series.known.length - weeks,
    channels: series.channels.map((_, at) => describeChannel(model, at)),
    verdict
  };
}

function describeChannel(model: ResponseModel, at: number): ChannelResponse {
  const { series, draws, shapes, told } = model;
  const { carryover, half, shape } = shapes[at];
  const sumOf = (values: Float64Array) =>
    values.reduce((sum, own, week) => sum + own * series.known[week], 0);
  // Beside a level that is free to be negative, a channel could bring more than all that was sold.
  const most = Math.max(0, sumOf(series.outcome));
  const broughtBy = (draw: ResponseDraw) =>
    Math.min(most, draw.weights[at] * sumOf(draw.shapes[at].values));
  const all = sortedCopy(draws.map(broughtBy));
  const [low, high] = [quantile(all, LOW), quantile(all, HIGH)];
  const spend = sumOf(series.spends[at]);
  const brought = broughtBy(model);
  return {
    channel: series.channels[at],
    carryover,
    half: half * (1 - carryover),
    shape,
    spend,
    brought,
    low,
    high,
    perSpent: brought / spend,
    perSpentLow: low / spend,
    perSpentHigh: high / spend,
    isTold: told[at],
    curve: curveOf(model, at)
  };
}

function curveOf({ series, draws, ...found }: ResponseModel, at: number): ResponsePoint[] {
  const spend = series.spends[at];
  const mean = weeklySpend(spend);
  if (!(mean > 0)) return [];
  const own = bringsAt(spend, found, at);
  const drawn = draws.map((draw) => bringsAt(spend, draw, at));
  return Array.from({ length: POINTS }, (_, point) => {
    const factor = (MOST_FACTOR * point) / (POINTS - 1);
    const all = sortedCopy(drawn.map((brings) => brings(factor)));
    return {
      spend: factor * mean,
      brought: own(factor),
      low: quantile(all, LOW),
      high: quantile(all, HIGH)
    };
  });
}
