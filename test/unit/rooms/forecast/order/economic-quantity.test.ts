import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import {
  MAX_RULES,
  USUAL_RULES,
  type OrderRules
} from '../../../../../workers/rooms/forecast/order/contract.ts';
import {
  compareWithPeriod,
  findEconomicQuantity,
  sizeOrder,
  yearlyCost
} from '../../../../../workers/rooms/forecast/order/economic-quantity.ts';
import { tellWhatToOrder } from '../../../../../workers/rooms/forecast/order/what-to-order.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const told = { ...USUAL_RULES, holding: 0.2, orderCost: 25 };

describe('economic order quantities', () => {
  it('are those of the textbook: 1200 a year, 25 an order, a fifth of 6 a year to store', () => {
    // √(2 × 1200 × 25 ÷ 1.2) = 223.6
    expect(findEconomicQuantity(1200, 6, told)).toBe(224);
    expect(findEconomicQuantity(1200, 6, { ...told, pack: 50 })).toBe(200);
    expect(findEconomicQuantity(1200, 6, { ...told, minimum: 300 })).toBe(300);
    expect(yearlyCost(200, { year: 1200, cost: 6 }, told)).toBeCloseTo(150 + 120, 9);
  });

  it('are not known without a cost, or of what does not sell', () => {
    expect(findEconomicQuantity(1200, NaN, told)).toBeNaN();
    expect(findEconomicQuantity(1200, 0, told)).toBeNaN();
    expect(findEconomicQuantity(0, 6, told)).toBeNaN();
    expect(findEconomicQuantity(1200, 6, { ...told, holding: 0 })).toBeNaN();
    expect(findEconomicQuantity(1200, 6, { ...told, orderCost: 0 })).toBeNaN();
  });

  it('are no more than a year sells', () => {
    expect(findEconomicQuantity(2, 1, told)).toBe(2);
  });

  it('cost no more than an order a period, are whole packs, and at least the smallest order', () => {
    const rules = fc.record({
      pack: fc.integer({ min: 1, max: 144 }),
      minimum: fc.integer({ min: 1, max: 500 }),
      holding: fc.double({ min: 0.01, max: 2, noNaN: true }),
      orderCost: fc.double({ min: 0.01, max: 1000, noNaN: true }),
      reviewDays: fc.integer({ min: 1, max: MAX_RULES.reviewDays })
    });
    const year = fc.double({ min: 0.1, max: 1e5, noNaN: true });
    const cost = fc.double({ min: 0.01, max: 1e4, noNaN: true });
    fc.assert(
      fc.property(rules, year, cost, (own, pieces, each) => {
        const quantity = findEconomicQuantity(pieces, each, own);
        expect(quantity % own.pack).toBe(0);
        expect(quantity).toBeGreaterThanOrEqual(own.minimum);
        const both = compareWithPeriod([{ year: pieces, cost: each }], own)!;
        expect(both.cost).toBeLessThanOrEqual(both.periodCost * (1 + 1e-12));
      })
    );
  });

  it('size orders that are wanted alone', () => {
    const rules = { ...told, pack: 6, minimum: 20 };
    expect(sizeOrder(0, rules, 100)).toBe(0);
    expect(sizeOrder(3, rules)).toBe(24);
    expect(sizeOrder(30, rules, NaN)).toBe(30);
    expect(sizeOrder(3, rules, 100)).toBe(102);
  });
});

const START = dayNumber('2023-01-02');

/** Two products at two pieces a day each. */
function shop() {
  const random = createRandom(5);
  return toOrderLines(
    Array.from({ length: 800 }, (_, at) =>
      plainLine(START + Math.floor(at / 2), {
        order: `o${at}`,
        product: `P${at % 2}`,
        quantity: 1 + random.poisson(1)
      })
    )
  );
}

async function order(rules: Partial<OrderRules>, facts: { stock: number; cost: number }) {
  const lines = shop();
  const told = { ...USUAL_RULES, ...rules };
  const factsOf = () => ({ category: '', supplier: '', ...facts });
  return (await tellWhatToOrder(lines, told, daysOfShop(lines)!, factsOf, async () => {}))!;
}

describe('a list with costs', () => {
  it('orders at least the economic quantity of what is due, and nothing of what is not', async () => {
    const costs = { holding: 0.2, orderCost: 100 };
    const due = await order(costs, { stock: 3, cost: 2 });
    for (const { economicQuantity, orderQuantity } of due.rows) {
      // √(2 × 730 × 100 ÷ 0.4), give or take what is expected of the year.
      expect(economicQuantity).toBeGreaterThan(520);
      expect(economicQuantity).toBeLessThan(690);
      expect(orderQuantity).toBe(economicQuantity);
    }
    const enough = await order(costs, { stock: 900, cost: 2 });
    expect(enough.rows.map(({ orderQuantity }) => orderQuantity)).toEqual([0, 0]);
    const unknown = await order(costs, { stock: NaN, cost: 2 });
    expect(unknown.rows[0].orderQuantity).toBeLessThan(200);
  });

  it('keeps to the smallest order', async () => {
    const { rows } = await order({ minimum: 250 }, { stock: 3, cost: NaN });
    expect(rows.map(({ orderQuantity }) => orderQuantity)).toEqual([250, 250]);
  });

  it('plays dear orders seldom and dear storing small, and says what both come to', async () => {
    const facts = { stock: NaN, cost: 2 };
    const dear = (await order({ holding: 0.2, orderCost: 100 }, facts)).simulation!;
    const cheap = (await order({ holding: 0.2, orderCost: 0.01 }, facts)).simulation!;
    expect(dear.rules.ordering / 100).toBeLessThan(cheap.rules.ordering / 0.01 / 2);
    expect(dear.rules.holding).toBeGreaterThan(cheap.rules.holding);
    // What the last month sold is ordered every fourth week, of both products: 8 times in 31 weeks.
    expect(dear.weeks).toBe(31);
    expect(dear.lastMonth.ordering).toBeCloseTo((8 * 2 * 100 * 52) / 31, 6);
    expect(dear.lastMonth.holding).toBeCloseTo(dear.lastMonth.held * 2 * 0.2, 6);
    const both = ({ holding, ordering }: typeof dear.rules) => holding + ordering;
    expect(both(dear.rules)).toBeLessThan(both(dear.lastMonth));
  });

  it('says what is saved where costs are known, and what is missing where not', async () => {
    const keys = async (rules: Partial<OrderRules>, cost: number) =>
      (await order(rules, { stock: NaN, cost })).findings.map(({ key }) => key);
    const costs = { holding: 0.2, orderCost: 100 };
    expect(await keys(costs, 2)).toEqual(['noStock', 'economic', expect.any(String), 'costs']);
    expect(await keys(costs, NaN)).toEqual(['noStock', 'noCost', expect.any(String)]);
    expect(await keys({ holding: 0.2 }, 2)).not.toContain('economic');
  });
});
