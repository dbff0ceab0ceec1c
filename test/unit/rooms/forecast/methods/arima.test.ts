import { describe, expect, it } from 'vitest';
import {
  difference,
  kpss,
  seasonStrength
} from '../../../../../workers/rooms/forecast/methods/arima/differences.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { fitArma } from '../../../../../workers/rooms/forecast/methods/arima/exact.ts';
import { arima } from '../../../../../workers/rooms/forecast/methods/arima.ts';
import { AIRLINE, HORMONE, HOSTILE, pathOf, seriesOf, USERS } from './series.ts';

const orders = { p: 0, d: 0, q: 0, seasonalP: 0, seasonalD: 0, seasonalQ: 0, period: 1 };

describe('exact likelihood, against R 4.2.2 stats::arima', () => {
  it('seasonal moving average of the airline’s logarithms', async () => {
    const twice = difference(difference(AIRLINE.map(Math.log), 12), 1);
    const own = { ...orders, d: 1, q: 1, seasonalD: 1, seasonalQ: 1, period: 12 };
    const fit = await fitArma(
      twice,
      { ...own, hasConstant: false },
      Float64Array.of(0.1, 0.1),
      1e-12,
      quietJob()
    );
    // R's prior of the first values is wide, not infinite: 0.003 in the likelihood.
    expect(fit.logLikelihood).toBeCloseTo(244.6995306, 2);
    expect(fit.aicc).toBeCloseTo(-483.2100848, 1);
    expect(fit.arma.theta[0]).toBeCloseTo(-0.4018280168, 3);
    expect(fit.arma.theta[11]).toBeCloseTo(-0.5569448384, 3);
    expect(fit.variance).toBeCloseTo(0.001371260004, 5);
  });

  it('autoregressions with a mean', async () => {
    const values = Float64Array.from(HORMONE);
    const three = await fitArma(
      values,
      { ...orders, p: 3, hasConstant: true },
      new Float64Array(3),
      1e-12,
      quietJob()
    );
    expect(three.logLikelihood).toBeCloseTo(-27.09241107, 4);
    expect(three.constant).toBeCloseTo(2.39312746844, 3);
    expect([...three.arma.phi].map((own) => own.toFixed(3))).toEqual(['0.645', '-0.063', '-0.220']);
    const mixed = { ...orders, p: 1, q: 1, hasConstant: true };
    const fit = await fitArma(values, mixed, Float64Array.of(0.1, 0.1), 1e-12, quietJob());
    expect(fit.logLikelihood).toBeCloseTo(-28.76203321, 4);
    expect(fit.constant).toBeCloseTo(2.4100596105, 3);
  });
});

describe('choice of differences, against R', () => {
  it('tests of the level and of the season', () => {
    expect(kpss(Float64Array.from(HORMONE))).toBeCloseTo(0.3678891108, 8);
    expect(seasonStrength(AIRLINE, 12)).toBeCloseTo(0.9406724903, 2);
  });
});

describe('arima, against R’s forecast 8.20 auto.arima', () => {
  it('airline: ARIMA(2,1,1)(0,1,0)[12]', async () => {
    const { mean, spread } = await pathOf(arima, seriesOf(AIRLINE, [12]), 24);
    near([mean[0], mean[11], mean[23]], [445.6349014, 465.5075841, 499.8582072]);
    // Here too R's prior is wide, not infinite.
    near([spread[0], spread[11], spread[23]], [11.50523613, 19.26159064, 31.37234637], 2e-3);
  });

  it('hormone: ARIMA(1,0,0) with a mean', async () => {
    const { mean, spread } = await pathOf(arima, seriesOf(HORMONE), 5);
    near(mean, [2.692626406, 2.573608562, 2.505300698, 2.466096793, 2.443596512]);
    near(spread, [0.4539559622, 0.5234085052, 0.5443491124, 0.5510726499, 0.5532694615]);
  });

  it('users: ARIMA(1,1,1)', async () => {
    const { mean, spread } = await pathOf(arima, seriesOf(USERS), 3);
    near(mean, [218.8804967, 218.1523987, 217.6788612]);
    near(spread, [3.161538423, 7.571111298, 11.990166458]);
  });

  it('leaves a walk a walk, though its neighbours without a constant are likelier', async () => {
    const walk = [
      52.5, 57.2, 51.7, 54.9, 60.2, 57, 57.2, 51.1, 46.3, 44.7, 47, 46.9, 44, 47.8, 48.3, 39.7,
      40.7, 50.1, 44.8, 46.6, 45.8, 43.3, 48.5
    ];
    near((await pathOf(arima, seriesOf(walk), 3)).mean, [48.5, 48.5, 48.5]);
  });

  it('finds a moving average that least squares leave at the edge', async () => {
    const moving = [
      47.4, 47.1, 50.1, 55.1, 49.8, 43.2, 43, 52.3, 54.6, 45.8, 49.7, 54.4, 52.6, 49.9, 56.1
    ];
    near((await pathOf(arima, seriesOf(moving), 3)).mean, [55.6121309, 50.3210059, 50.3210059]);
    const mixed = [
      57, 55.7, 51.9, 50.7, 52.1, 58.4, 61.7, 60.4, 58.6, 55.7, 54.5, 49.7, 54.4, 59.3, 56.7
    ];
    near((await pathOf(arima, seriesOf(mixed), 3)).mean, [56.111299, 55.8212942, 55.8212942]);
  });

  it('refuses a model that by least squares does not stand still', async () => {
    const rising = [
      48, 50.7, 55.3, 52.3, 51.6, 57.4, 46.5, 48.8, 60.2, 51.2, 56.6, 56.9, 56.2, 58.9, 62.8
    ];
    near((await pathOf(arima, seriesOf(rising), 3)).mean, [62.8, 62.8, 62.8]);
  });

  it('scales with the series and answers the same twice', async () => {
    const own = await pathOf(arima, seriesOf(USERS), 6);
    const large = await pathOf(arima, seriesOf(USERS.map((value) => value * 4096)), 6);
    expect(await pathOf(arima, seriesOf(USERS), 6)).toEqual(own);
    near(
      large.mean,
      [...own.mean].map((value) => value * 4096)
    );
    near(
      large.spread,
      [...own.spread].map((value) => value * 4096)
    );
  });

  it.each(Object.entries(HOSTILE))('continues %s', async (_, series) => {
    // Beyond 150 points nothing changes but the time.
    const values = series.values.slice(0, 400);
    const { mean, spread } = await pathOf(arima, { ...series, values }, 30);
    expect(mean).toHaveLength(30);
    expect(mean.every(Number.isFinite)).toBe(true);
    expect(spread.every((own) => own >= 0 && Number.isFinite(own))).toBe(true);
  });

  it('continues a constant and a line', async () => {
    expect((await pathOf(arima, HOSTILE.constant, 3)).mean[2]).toBeCloseTo(7, 9);
    expect((await pathOf(arima, HOSTILE['a straight line'], 3)).mean[2]).toBeCloseTo(186, 6);
  });
});

/** Within a thousandth, where the likelihood is flat. */
function near(own: ArrayLike<number>, expected: readonly number[], share = 1e-3): void {
  expected.forEach((value, at) => {
    expect(Math.abs(own[at] - value)).toBeLessThan(share * Math.abs(value));
  });
}
