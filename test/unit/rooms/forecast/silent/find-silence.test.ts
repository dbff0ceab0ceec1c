import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../../../../workers/maths/random.ts';
import { findSilence } from '../../../../../workers/rooms/forecast/silent/find-silence.ts';
import { SILENT_SHOPS } from '../../../../kit/tolerances.ts';

const WEEKS = 80;
const weeksOf = (make: (week: number) => number) =>
  Float64Array.from({ length: WEEKS }, (_, week) => make(week));
const steady = (random: Random, pace: number, silentFrom = WEEKS) =>
  weeksOf((week) => (week < silentFrom ? random.poisson(pace) : 0));
const found = (values: Float64Array, tried = 20, others: Float64Array | null = null) =>
  findSilence({ values, usual: values, gaps: [], others }, tried);

/** Of a hundred made shops of twenty products, those in which some product is called silent. */
function shopsTold(make: (random: Random, product: number) => Float64Array): number {
  let told = 0;
  for (let seed = 1; seed <= 100; seed++) {
    const random = createRandom(seed);
    const products = Array.from({ length: 20 }, (_, product) => make(random, product));
    const shop = weeksOf((week) => products.filter((own) => own[week] > 0).length);
    if (products.some((values) => found(values, 20, shop) !== null)) told++;
  }
  return told;
}

describe('a product that has gone silent', () => {
  it('is found with the pace before and what has been lost since', () => {
    const values = steady(createRandom(1), 12, 75);
    const { from, pace } = found(values)!;
    expect(from).toBe(75);
    expect(pace).toBeGreaterThan(9);
    expect(pace).toBeLessThan(15);
  });

  it('is found after four weeks where a dozen a week were usual, after eight of three a week', () => {
    const times = (pace: number, weeks: number) => {
      const told = Array.from({ length: 100 }, (_, seed) =>
        found(steady(createRandom(seed), pace, WEEKS - weeks))
      );
      return told.filter((own) => own !== null).length;
    };
    expect(times(12, 4)).toBeGreaterThan(90);
    expect(times(3, 8)).toBeGreaterThan(90);
  });

  it('is not told where silences of that length are usual', () => {
    const random = createRandom(2);
    // Sells in every other half of ten weeks.
    expect(found(weeksOf((week) => (week % 10 < 5 ? 5 + random.poisson(5) : 0)))).toBeNull();
    expect(found(steady(createRandom(3), 0.4, 76))).toBeNull();
  });

  it('is not told of a season that ended at this time last year too', () => {
    const random = createRandom(4);
    const year = (week: number) => ((week - 76 + 104) % 52 < 40 ? random.poisson(20) : 0);
    const values = weeksOf((week) => (week >= 76 ? 0 : week >= 64 && week < 76 ? 20 : year(week)));
    // Weeks 24 to 35 were empty the year before.
    values.fill(0, 24, 36);
    expect(found(values)).toBeNull();
  });

  it('is not told where the whole shop hardly sold, nor of one that ended long ago', () => {
    const values = steady(createRandom(5), 12, 75);
    const others = weeksOf((week) => (week < 75 ? 30 : 1));
    expect(found(values, 20, others)).toBeNull();
    expect(found(values, 20, new Float64Array(WEEKS).fill(30))).not.toBeNull();
    expect(found(steady(createRandom(6), 12, 40))).toBeNull();
  });

  it('is not told once in twenty shops in which nothing happened', () => {
    const paces = (product: number) => 0.2 * 1.35 ** product;
    const poisson = shopsTold((random, product) => steady(random, paces(product)));
    // Sales come in spells: a pace that doubles and halves for weeks on end.
    const spells = shopsTold((random, product) => {
      let mood = 0;
      return weeksOf(() => {
        mood = 0.8 * mood + 0.5 * random.normal();
        return random.poisson(paces(product) * Math.exp(mood));
      });
    });
    const fading = shopsTold((random, product) =>
      weeksOf((week) => random.poisson(paces(product) * Math.exp(-week / 25)))
    );
    for (const told of [poisson, spells, fading]) expect(told).toBeLessThanOrEqual(SILENT_SHOPS);
  });
});
