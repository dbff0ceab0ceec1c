import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { ets } from '../../../../../workers/rooms/forecast/methods/ets.ts';
import { theta } from '../../../../../workers/rooms/forecast/methods/theta.ts';
import { AIRLINE, HORMONE, pathOf, seriesOf, USERS } from './series.ts';

/** R searches the first season too, where ours stays at the decomposition's. */
const SMOOTHED = 0.025;
const EXACT = 1e-5;

describe('theta, against R’s forecast 8.20 thetaf', () => {
  it('airline, its season taken out and put back', async () => {
    const { mean } = await pathOf(theta, seriesOf(AIRLINE, [12]), 12);
    near([mean[0], mean[5], mean[11]], [440.07819, 545.36627, 447.64491], EXACT);
  });

  it('hormone and users, without a season', async () => {
    const hormone = await pathOf(theta, seriesOf(HORMONE), 5);
    near(hormone.mean, [2.9134298, 2.9200028, 2.9265757, 2.9331487, 2.9397216], EXACT);
    near((await pathOf(theta, seriesOf(USERS), 3)).mean, [220.30963, 220.61903, 220.92842], EXACT);
  });
});

describe('ets, against R’s forecast 8.20', () => {
  it('airline: multiplicative error and season, a trend', async () => {
    const series = seriesOf(AIRLINE, [12]);
    const model = await ets.fit(series, { seed: 1 }, quietJob());
    expect(model.facts).toMatchObject({ multiplicativeError: 1, hasTrend: 1, season: 2 });
    const { mean, spread } = await pathOf(ets, series, 12);
    near([mean[0], mean[5], mean[11]], [441.80185, 551.0244, 451.96937], SMOOTHED);
    near([spread[0], spread[11]], [17.304179, 50.871465], SMOOTHED);
  });

  it('quarters whose season moves fast', async () => {
    const quarters = [
      212, 186, 184, 221, 212, 194, 190, 214, 218, 187, 192, 217, 222, 186, 187, 222, 218, 181, 208,
      220, 231, 182, 210, 222, 221, 183, 220, 227, 226, 185, 215, 229, 221, 190, 217, 241, 218, 193,
      215, 245, 226, 194, 212, 242, 232, 201, 204, 243, 236, 215, 207, 246, 238, 211, 195, 248
    ];
    const { mean } = await pathOf(ets, seriesOf(quarters, [4]), 4);
    near(mean, [237.789836, 211.236516, 196.028, 247.802461], 5e-4);
  });

  it('hormone: a level', async () => {
    const { mean, spread } = await pathOf(ets, seriesOf(HORMONE), 3);
    near(mean, [2.9064756, 2.9064756, 2.9064756], EXACT);
    near(spread, [0.50784524, 0.69879071, 0.84776772], 2e-3);
  });

  it('users: a trend', async () => {
    const { mean } = await pathOf(ets, seriesOf(USERS), 3);
    near(mean, [218.36633, 217.03507, 215.95014], SMOOTHED);
  });
});

function near(own: ArrayLike<number>, expected: readonly number[], share: number): void {
  expected.forEach((value, at) => {
    expect(Math.abs(own[at] - value)).toBeLessThan(share * Math.abs(value));
  });
}
