import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { paretoNbd } from '../../../../../workers/rooms/customers/lifetime/models/pareto-nbd.ts';
import { fitLifetime } from '../../../../../workers/rooms/customers/lifetime/lifetime-fit.ts';
import { weighModels } from '../../../../../workers/rooms/customers/lifetime/model-weights.ts';
import {
  emptyHistory,
  groupHistories
} from '../../../../../workers/rooms/customers/lifetime/purchase-history.ts';
import { shortestRange } from '../../../../../workers/rooms/customers/lifetime/shortest-range.ts';
import {
  estimateLevel,
  rangeAround
} from '../../../../../workers/rooms/customers/lifetime/shop-level.ts';
import { predictValue } from '../../../../../workers/rooms/customers/lifetime/value-answer.ts';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { holdOutCdnow } from '../../../../bench/truth/measure.ts';
import {
  cameAfter,
  cdnow,
  madeShop,
  ordersUntil,
  sampleShop
} from '../../../../bench/truth/shops-in-time.ts';
import { LONG, times } from '../../../../kit/long.ts';
import { SHARED } from '../../../../kit/shared.ts';
import {
  BRIER_OF_LEAVING,
  CALIBRATION_OF_A_GROUP,
  COVERAGE_OF_80,
  LOG_LIKELIHOOD
} from '../../../../kit/tolerances.ts';
import { readCase } from '../../import/cases/read-case.ts';

const job = quietJob();
const options = { discountRate: 0, seed: 1 };

describe('who has left, on the sample shop, where it is known', () => {
  it.each([1, 2, 3, 4, 5].slice(0, times(1, 5)))(
    'seed %i: chances of still being a customer come true',
    async (seed) => {
      const shop = sampleShop(seed);
      const orders = ordersUntil(shop, shop.lastDay);
      const { pAlive, nextDays, nextLow, nextHigh, aliveKnown } = await predictValue(
        orders,
        options,
        job
      );
      expect(aliveKnown).toBe(true);
      const here = orders.customers.map((id) => Number(!shop.left.has(id)));
      const brier = here.reduce((sum, own, c) => sum + (pAlive[c] - own) ** 2, 0) / here.length;
      expect(brier).toBeLessThan(BRIER_OF_LEAVING);
      // A date only for those more likely than not still here.
      pAlive.forEach((alive, c) => {
        expect(Number.isNaN(nextDays[c])).toBe(alive < 0.5);
        if (alive >= 0.5)
          expect(nextLow[c] <= nextDays[c] && nextDays[c] <= nextHigh[c]).toBe(true);
      });
    },
    60_000
  );
});

describe.skipIf(!SHARED)('published data', () => {
  it('CDNOW: no farther off in the part held back than one model alone', async () => {
    const shop = cdnow(SHARED!, 'CDNOW_sample');
    const { test, used } = await predictValue(ordersUntil(shop, shop.lastDay), options, job);
    const { ours, bgNbd } = await holdOutCdnow(shop);
    expect(ours).toBeLessThanOrEqual(bgNbd);
    expect(used.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
    for (const { customers, chance, came } of test!.calibration) {
      expect(customers).toBeGreaterThan(100);
      expect(Math.abs(chance - came)).toBeLessThan(CALIBRATION_OF_A_GROUP);
    }
    const { came, inside } = test!.next;
    expect(inside / came).toBeGreaterThan(0.76);
  }, 60_000);

  it('little data: the likelihood shown is that of the data, without the prior', async () => {
    const { lines } = await readCase('16-negative-clv/input.csv');
    const { fits, ...answer } = await predictValue(collectCustomerOrders(lines), options, job);
    expect(fits[0].state).toBe('thin');
    expect(Math.abs(fits[0].logLikelihood + 236.38)).toBeLessThan(LOG_LIKELIHOOD);
    expect(Math.abs(fits.at(-1)!.logLikelihood + 208.13)).toBeLessThan(LOG_LIKELIHOOD);
    expect(answer.expectedValue365.every((value) => value >= 0)).toBe(true);
  });
});

describe('customers who are all alike', () => {
  it('send no shape off to infinity', () => {
    const random = createRandom(4);
    const history = emptyHistory(600);
    for (let c = 0; c < 600; c++) {
      history.weeks[c] = 60;
      history.repeats[c] = random.poisson(20);
      history.lastWeek[c] = 60 * (1 - random.next() / (history.repeats[c] + 1));
      history.meanValue[c] = history.total[c] = 10;
    }
    const { fits } = fitLifetime(history, groupHistories(history));
    for (const { parameters } of fits.slice(0, 3)) expect(parameters.r).toBeLessThan(3_000);
  });
});

describe('Pareto/NBD', () => {
  it('the chance of buying is that of not buying, over many draws', () => {
    const parameters = [0.6, 10, 0.7, 12];
    const random = createRandom(5);
    const draws = 40_000;
    let bought = 0;
    let purchases = 0;
    for (let draw = 0; draw < draws; draw++) {
      const isHere = random.next() < paretoNbd.alive(parameters, 3, 30, 40);
      const own = isHere ? paretoNbd.play(parameters, 3, 40, { weeks: 20, pace: 1 }, random) : 0;
      bought += Number(own > 0);
      purchases += own;
    }
    // Four standard errors.
    expect(Math.abs(bought / draws - paretoNbd.buys(parameters, 20, 3, 30, 40))).toBeLessThan(0.01);
    expect(
      Math.abs(purchases / draws - paretoNbd.expected(parameters, 20, 3, 30, 40))
    ).toBeLessThan(0.06);
  });
});

// In every run the sums of shops that follow the model are looked at.
if (LONG)
  describe('made shops that grow, shrink and have seasons', () => {
    it('come out within their 80 % ranges about as often', async () => {
      let inside = 0;
      const shops = 24;
      for (let seed = 1; seed <= shops; seed++) {
        const shop = madeShop(seed);
        const cutDay = shop.lastDay - 90;
        const { shop: outlook } = await predictValue(ordersUntil(shop, cutDay), options, job);
        const came = cameAfter(shop, cutDay, 90).reduce((sum, { orders }) => sum + orders, 0);
        const { low80, high80 } = outlook.find(({ days }) => days === 90)!.orders;
        inside += Number(came >= low80 && came <= high80);
      }
      expect(inside / shops).toBeGreaterThanOrEqual(COVERAGE_OF_80[0]);
      expect(inside / shops).toBeLessThanOrEqual(COVERAGE_OF_80[1]);
    }, 120_000);
  });

describe('ranges', () => {
  const miss = (came: number, cutDay: number) => ({
    cutDay,
    days: 90,
    expectedOrders: 1_000,
    orders: came,
    expectedValue: 10_000,
    value: came * 10
  });

  it('are as wide as the shop’s past was off, and a usual shop’s where it is not known', () => {
    const [steady, wild] = [
      [1_010, 990, 1_005, 995],
      [1_500, 700, 1_400, 650]
    ].map((all) => all.map((came, at) => miss(came, 1_000 - 90 * at)));
    const width = (replayed: ReturnType<typeof miss>[]) => {
      const { mean, low80, high80 } = rangeAround(100, estimateLevel(replayed, 90, 'orders'));
      expect([mean, low80 < 100, high80 > 100]).toEqual([100, true, true]);
      return high80 / low80;
    };
    expect(width(steady)).toBeLessThan(width([]));
    expect(width(wild)).toBeGreaterThan(width([]));
    // Farther ahead than the past reaches: wider.
    const far = estimateLevel(wild, 365, 'orders');
    expect(far.spread).toBeGreaterThan(estimateLevel(wild, 90, 'orders').spread);
    expect([far.days, far.cuts]).toEqual([90, 4]);
  });

  it('of money stay finite where a few orders were expected and none came', () => {
    const none = [0, 1, 2].map((at) => ({
      cutDay: 1_000 - 90 * at,
      days: 90,
      expectedOrders: 2,
      orders: 0,
      expectedValue: 3_000,
      value: 0
    }));
    const [orders, value] = (['orders', 'value'] as const).map((measure) =>
      rangeAround(100, estimateLevel(none, 90, measure))
    );
    expect(value.high80 / value.low80).toBeLessThan(2 * (orders.high80 / orders.low80));
  });

  it('the shortest one holds nothing where most bring nothing', () => {
    expect(
      shortestRange(Float64Array.from({ length: 100 }, (_, at) => (at < 90 ? 0 : at)))
    ).toEqual([0, 0]);
    const [low, high] = shortestRange(Float64Array.from({ length: 100 }, (_, at) => at));
    expect(high - low).toBeLessThan(90);
    expect(shortestRange(new Float64Array(0))).toEqual([0, 0]);
  });
});

describe('weights of models', () => {
  it('go to the one whose chances came true', () => {
    const history = emptyHistory(1_000);
    const bought = new Float64Array(1_000);
    const random = createRandom(6);
    for (let c = 0; c < 1_000; c++) bought[c] = Number(random.next() < 0.3);
    const says = (name: 'BG/NBD' | 'Pareto/NBD', chance: number) => ({
      model: { ...paretoNbd, name, buys: () => chance },
      part: { point: new Float64Array(4), objective: () => 0 },
      logLikelihood: 0
    });
    const weights = weighModels([says('BG/NBD', 0.9), says('Pareto/NBD', 0.3)], history, bought, 4);
    expect(weights['Pareto/NBD']).toBeGreaterThan(0.9);
    expect((weights['BG/NBD'] ?? 0) + weights['Pareto/NBD']!).toBeCloseTo(1, 9);
  });
});
