import { describe, expect, it } from 'vitest';
import { createRandom, type Random } from '../../../../../workers/maths/random.ts';
import {
  biasFactors,
  withoutBias,
  type Placed
} from '../../../../../workers/rooms/forecast/order/correct-bias.ts';
import { expectDemand } from '../../../../../workers/rooms/forecast/order/expect-demand.ts';

const WEEKS = 110;
const SPAN = 6;

/** Forty slow sellers of one piece in two weeks, as the shop makes them. */
function shop(random: Random, paceOf: (week: number) => number, endsBy = () => WEEKS): Placed[] {
  return Array.from({ length: 40 }, () => {
    const pace = 0.5 * Math.exp(random.normal());
    const end = endsBy();
    const values = Float64Array.from({ length: WEEKS }, (_, week) =>
      week < end ? random.poisson(pace * paceOf(week)) : 0
    );
    return { first: 0, demand: expectDemand(values, null, SPAN) };
  });
}

/** Bias and squared misses over the newest half year, without and with the correction. */
function trial(products: Placed[]) {
  const factors = biasFactors(products, WEEKS, SPAN);
  const measure = (demands: Placed['demand'][]) => {
    let [told, came, squares] = [0, 0, 0];
    for (const own of demands) {
      for (let week = WEEKS - SPAN - 26; week < WEEKS - SPAN; week++) {
        told += own.expected[week];
        came += own.came[week];
        squares += (own.expected[week] - own.came[week]) ** 2;
      }
    }
    return { bias: told / came - 1, squares };
  };
  const plain = measure(products.map(({ demand }) => demand));
  return { plain, moved: measure(products.map((own) => withoutBias(own, factors, SPAN))) };
}

describe('the bias of expected demand', () => {
  it('is less where slow sellers fade, grow or end one by one, and misses are no larger', () => {
    const kinds = [
      (random: Random) => shop(random, (week) => Math.exp(-0.015 * week)),
      (random: Random) => shop(random, (week) => Math.exp(0.01 * week)),
      (random: Random) =>
        shop(
          random,
          () => 1,
          () => 30 + Math.floor(random.next() * 110)
        )
    ];
    for (const make of kinds) {
      const trials = [1, 2, 3, 4].map((seed) => trial(make(createRandom(seed))));
      for (const { plain, moved } of trials) {
        expect(Math.abs(moved.bias)).toBeLessThan(Math.abs(plain.bias));
      }
      const shares = trials.map(({ plain, moved }) => moved.squares / plain.squares);
      expect(shares.reduce((sum, own) => sum + own, 0) / shares.length).toBeLessThan(1);
    }
  });

  it('is left alone where there is none, and of a past too short', () => {
    for (let seed = 1; seed <= 4; seed++) {
      const { plain, moved } = trial(shop(createRandom(seed), () => 1));
      expect(moved.squares / plain.squares).toBeLessThan(1.005);
    }
    const few = shop(createRandom(1), (week) => Math.exp(-0.02 * week)).map(
      ({ first, demand }) => ({
        first,
        demand: {
          ...demand,
          expected: demand.expected.subarray(0, 45),
          came: demand.came.slice(0, 45).fill(NaN, 39)
        }
      })
    );
    expect(biasFactors(few, 45, SPAN).every((own) => own === 1)).toBe(true);
  });

  it('is measured by what was known at the time', () => {
    const products = shop(createRandom(3), (week) => Math.exp(-0.02 * week));
    const later = products.map(({ first, demand }) => ({
      first,
      demand: { ...demand, came: demand.came.map((own, at) => (at < 80 ? own : 99)) }
    }));
    const [as, other] = [products, later].map((own) => biasFactors(own, WEEKS, SPAN));
    expect([...other.subarray(0, 86)]).toEqual([...as.subarray(0, 86)]);
    expect(other[105]).not.toBe(as[105]);
  });
});
