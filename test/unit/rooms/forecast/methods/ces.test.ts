import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { ces, cesLike } from '../../../../../workers/rooms/forecast/methods/ces.ts';
import {
  goOn,
  isForgetting,
  runThrough,
  type ComplexStates
} from '../../../../../workers/rooms/forecast/methods/smoothing/complex-states.ts';
import { AIRLINE, HOSTILE, pathOf, seriesOf } from './series.ts';

/** How its model is kept. */
const [NONE, PARTIAL, FULL] = [0, 1, 2];

function statesOf(season: number[] = [], seasonPotential: number[] = []): ComplexStates {
  return {
    level: 10,
    potential: 8,
    season: Float64Array.from(season),
    seasonPotential: Float64Array.from(seasonPotential)
  };
}

async function kindOf(values: ArrayLike<number>, periods: number[]): Promise<number> {
  return (await ces.fit(seriesOf(values, periods), { seed: 1 }, quietJob())).facts.kind;
}

/** Months that go up and down, the same way every year but for a little chance. */
function months(length: number, chance: number, levelOf: (t: number) => number): number[] {
  const random = createRandom(6);
  return Array.from({ length }, (_, t) => {
    const wave = Math.sin((Math.PI * t) / 6) + (t % 12 === 11 ? 1 : 0);
    return levelOf(t) * (1 + 0.3 * wave) + chance * random.normal();
  });
}

describe('three values by hand', () => {
  it('without a season', () => {
    const own = statesOf();
    // Told 10, 10 and 10.8: level 10 − 0.8 + 0.4 × 2 = 10, potential 10 − 2.4 + 2.2 × 2 = 12 …
    const squares = runThrough(Float64Array.from([12, 15, 9]), own, 'none', [1.3, 0.9]);
    expect(squares).toBeCloseTo(2 ** 2 + 5 ** 2 + 1.8 ** 2, 9);
    expect(own.level).toBeCloseTo(10.8 - 0.1 * 17.4 - 0.4 * 1.8, 9);
    expect(own.potential).toBeCloseTo(10.8 - 0.3 * 17.4 - 2.2 * 1.8, 9);
  });

  it('with a partial season, which takes a share of each error', () => {
    const own = statesOf([1, -1]);
    // Errors 1, then 9 − (9.6 − 1), then 11 − (9.6 − 0.1 × 9.8 + 0.4 × 0.4 + 1.5).
    const squares = runThrough(Float64Array.from([12, 9, 11]), own, 'partial', [1.3, 0.9, 0.5]);
    const third = 11 - (9.6 - 0.98 + 0.16 + 1.5);
    expect(squares).toBeCloseTo(1 + 0.4 ** 2 + third ** 2, 9);
    expect(own.season[1]).toBeCloseTo(-1 + 0.5 * 0.4, 9);
    expect(own.season[0]).toBeCloseTo(1.5 + 0.5 * third, 9);
  });

  it('with a full season, whose potential moves it', () => {
    const own = statesOf([2, -2], [1, -1]);
    goOn(own, 'full', [1.3, 0.9, 1.2, 0.8], 0, 2);
    expect([...own.season]).toEqual([2 - 0.2, -2 + 0.2].map((one) => expect.closeTo(one, 9)));
    expect([...own.seasonPotential]).toEqual([1.8, -1.8].map((one) => expect.closeTo(one, 9)));
    runThrough(
      Float64Array.from([own.level + own.season[0] + 1]),
      own,
      'full',
      [1.3, 0.9, 1.2, 0.8]
    );
    expect(own.season[0]).toBeCloseTo(1.8 - 0.2 * 1.8 + 0.4, 9);
    expect(own.seasonPotential[0]).toBeCloseTo(1.8 - 0.2 * 1.8 + 2, 9);
  });

  it('forgets an error where it says so, and nowhere else', () => {
    for (const numbers of [
      [1.3, 1],
      [1.9, 1.01],
      [1.05, 0.9],
      [0.5, 1],
      [2.6, 1.2],
      [1.2, 2.2]
    ]) {
      const own = { ...statesOf(), level: 1, potential: 0 };
      const start = runThrough(new Float64Array(1), own, 'none', numbers);
      runThrough(new Float64Array(400), own, 'none', numbers);
      const isGone = Math.abs(own.level) + Math.abs(own.potential) < start / 100;
      expect([numbers, isForgetting(numbers[0], numbers[1])]).toEqual([numbers, isGone]);
    }
  });
});

describe('complex exponential smoothing', () => {
  it('follows a trend and stays with a level', async () => {
    const random = createRandom(4);
    const trend = Array.from({ length: 80 }, (_, t) => 100 + 2 * t + random.normal());
    const level = Array.from({ length: 80 }, () => 100 + 3 * random.normal());
    const [up, flat] = [
      (await pathOf(ces, seriesOf(trend), 6)).mean,
      (await pathOf(ces, seriesOf(level), 6)).mean
    ];
    up.forEach((own, h) => expect(Math.abs(own - (260 + 2 * h))).toBeLessThan(6));
    expect(up[5] - up[0]).toBeGreaterThan(5);
    flat.forEach((own) => expect(Math.abs(own - 100)).toBeLessThan(2));
  });

  it('tells a planted season, and none where there is none', async () => {
    const same = months(84, 1, () => 100);
    expect(await kindOf(same, [12])).toBe(PARTIAL);
    const { mean } = await pathOf(ces, seriesOf(same, [12]), 12);
    const truth = months(96, 0, () => 100).slice(84);
    mean.forEach((own, h) => expect(Math.abs(own - truth[h])).toBeLessThan(3));
    const random = createRandom(8);
    const none = Array.from({ length: 84 }, () => 100 + 5 * random.normal());
    expect(await kindOf(none, [12])).toBe(NONE);
  });

  it('takes a full season where it grows with the level', async () => {
    expect(await kindOf(AIRLINE, [12])).toBe(FULL);
    const { mean } = await pathOf(ces, seriesOf(AIRLINE.slice(0, 132), [12]), 12);
    mean.forEach((own, h) => expect(Math.abs(own / AIRLINE[132 + h] - 1)).toBeLessThan(0.15));
  });

  it('keeps the kind that was chosen, and follows what is too short for it without a season', async () => {
    const context = { seed: 1 };
    const chosen = await ces.fit(seriesOf(AIRLINE, [12]), context, quietJob());
    const like = cesLike(chosen);
    const again = async (count: number) => {
      const series = seriesOf(AIRLINE.slice(0, count), [12]);
      const model = await like.fit(series, context, quietJob());
      return [model.facts.kind, like.score(model, series)(12).mean[0]];
    };
    const [kind, next] = await again(100);
    expect(kind).toBe(FULL);
    expect(Math.abs(next / AIRLINE[100] - 1)).toBeLessThan(0.15);
    expect((await again(20))[0]).toBe(NONE);
  });

  it('says the same of a whole season more, and of part of one what lies further on', async () => {
    const values = months(96, 0, () => 100);
    const told = async (length: number) =>
      (await pathOf(ces, seriesOf(values.slice(0, length), [12]), 12)).mean;
    const [late, early, between] = [await told(96), await told(84), await told(89)];
    late.forEach((own, h) => expect(Math.abs(own - early[h])).toBeLessThan(0.5));
    between.slice(0, 7).forEach((own, h) => {
      expect(Math.abs(own - early[h + 5])).toBeLessThan(0.5);
    });
  });

  it('scales with its series, ranges too', async () => {
    const [own, large] = [
      await pathOf(ces, seriesOf(AIRLINE, [12]), 12),
      await pathOf(
        ces,
        seriesOf(
          AIRLINE.map((one) => 8 * one),
          [12]
        ),
        12
      )
    ];
    own.mean.forEach((one, h) => {
      expect(large.mean[h] / one).toBeCloseTo(8, 9);
      expect(large.spread[h] / own.spread[h]).toBeCloseTo(8, 9);
    });
    expect(own.spread[11]).toBeGreaterThan(own.spread[0]);
  });

  it.each(Object.entries(HOSTILE))('stays finite on %s', async (_what, series) => {
    const { mean, spread } = await pathOf(ces, series, 30);
    expect([...mean, ...spread].every(Number.isFinite)).toBe(true);
  });

  it('repeats the last of too few values', async () => {
    expect([...(await pathOf(ces, seriesOf([5, 9, 7], [12]), 3)).mean]).toEqual([7, 7, 7]);
  });
});
