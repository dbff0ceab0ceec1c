import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom, type Random } from '../../../../../workers/maths/random.ts';
import {
  USUAL_RULES,
  type OrderRules
} from '../../../../../workers/rooms/forecast/order/contract.ts';
import { expectDemand } from '../../../../../workers/rooms/forecast/order/expect-demand.ts';
import { weeklyLevels } from '../../../../../workers/rooms/forecast/order/levels.ts';
import {
  seasonOfWeeks,
  sumProductWeeks
} from '../../../../../workers/rooms/forecast/order/product-weeks.ts';
import { findGaps } from '../../../../../workers/rooms/forecast/order/sold-out.ts';
import type { ShelfFacts } from '../../../../../workers/rooms/forecast/order/order-row.ts';
import { tellWhatToOrder } from '../../../../../workers/rooms/forecast/order/what-to-order.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';
import { HELD_SERVICE } from '../../../../kit/tolerances.ts';

const START = dayNumber('2023-01-02');
const unknown: ShelfFacts = { stock: NaN, cost: NaN, category: '', supplier: '' };

/** Each product sells a Poisson count a day at its own pace. */
function steadyShop(
  random: Random,
  products: number,
  days: number,
  pace = (product: number, _day: number) => 0.2 + product / 10
): PlainLine[] {
  const lines: PlainLine[] = [];
  for (let day = 0; day < days; day++) {
    for (let own = 0; own < products; own++) {
      const quantity = random.poisson(pace(own, day));
      if (quantity === 0) continue;
      const product = `P${own}`;
      lines.push(plainLine(START + day, { order: `o${day}-${own}`, product, quantity }));
    }
  }
  return lines;
}

async function order(
  plain: PlainLine[],
  rules: Partial<OrderRules> = {},
  facts: Record<string, Partial<ShelfFacts>> = {}
) {
  const lines = toOrderLines(plain);
  const answer = await tellWhatToOrder(
    lines,
    { ...USUAL_RULES, ...rules },
    daysOfShop(lines)!,
    (code) => ({ ...unknown, ...facts[lines.product.dictionary[code]] }),
    async () => {}
  );
  return answer!;
}

describe('weekly paces', () => {
  const values = Float64Array.of(4, 0, 2, 6, 8);

  it('are means of the last weeks, or smoothed', () => {
    expect([...weeklyLevels(values, 'mean_4')]).toEqual([4, 2, 2, 3, 4]);
    const ses = weeklyLevels(values, 'ses');
    // The mean while there are few weeks.
    expect(ses[1]).toBe(2);
    expect(ses[4]).toBeCloseTo(3 + 0.2 * (8 - 3), 12);
  });

  it('fall week by week when nothing sells any more', () => {
    const dead = Float64Array.from({ length: 60 }, (_, week) => (week < 20 ? 5 : 0));
    const tsb = weeklyLevels(dead, 'tsb');
    expect(tsb[19]).toBeCloseTo(5, 9);
    expect(tsb[59]).toBeLessThan(0.1);
  });
});

describe('expected demand', () => {
  it('is the pace times the span, also of parts of a week', () => {
    const values = new Float64Array(30).fill(7);
    const { expected, came } = expectDemand(values, null, 2.5);
    expect(expected[29]).toBeCloseTo(17.5, 9);
    expect(came[10]).toBeCloseTo(17.5, 9);
    expect(came[28]).toBeNaN();
  });

  it('follows a season that the shop has', () => {
    const weeks = 156;
    const index = (week: number) => 1 + 0.6 * Math.sin((2 * Math.PI * week) / 52);
    const units = Array.from({ length: 5 }, (_, own) =>
      Float64Array.from({ length: weeks }, (_, week) => (own + 2) * 10 * index(week))
    );
    const season = seasonOfWeeks(units, weeks)!;
    const demand = expectDemand(units[0], season, 6);
    expect(demand.isSeasonal).toBe(true);
    let sum = 0;
    for (let week = weeks; week < weeks + 6; week++) sum += 20 * index(week);
    expect(demand.expected[weeks - 1] / sum).toBeGreaterThan(0.9);
    expect(demand.expected[weeks - 1] / sum).toBeLessThan(1.1);
  });

  it('knows no season of less than two years', () => {
    expect(seasonOfWeeks([new Float64Array(103).fill(1)], 103)).toBeNull();
  });
});

describe('what to order', () => {
  it('is enough as often as asked for, tried on what came', async () => {
    const plain = steadyShop(createRandom(4), 40, 560);
    for (const service of [0.8, 0.95]) {
      const { simulation } = await order(plain, { service });
      expect(simulation!.held).toBeGreaterThan(service - HELD_SERVICE);
      expect(simulation!.held).toBeLessThan(service + HELD_SERVICE);
    }
  });

  it('is enough as often as asked for though sales grow', async () => {
    const growing = (product: number, day: number) => (0.3 + product / 10) * (1 + day / 280);
    const plain = steadyShop(createRandom(9), 40, 560, growing);
    const { simulation } = await order(plain, { service: 0.9 });
    expect(simulation!.held).toBeGreaterThan(0.9 - HELD_SERVICE);
  });

  it('takes off what is there, rounds up to packs, and waits where there is enough', async () => {
    const plain = steadyShop(createRandom(2), 3, 400, () => 2);
    const rules = { leadDays: 7, reviewDays: 14, pack: 12 };
    const without = (await order(plain, rules)).rows.find(({ product }) => product === 'P0')!;
    expect(without.orderQuantity % 12).toBe(0);
    expect(without.demand).toBeGreaterThan(35);
    expect(without.demand).toBeLessThan(49);
    const level = without.demand + without.safetyStock;
    const { rows } = await order(plain, rules, {
      P0: { stock: 10, cost: 3 },
      P1: { stock: 500 },
      P2: { stock: -4 }
    });
    const [low, full, minus] = ['P0', 'P1', 'P2'].map((own) =>
      rows.find(({ product }) => product === own)!
    );
    expect(low.orderQuantity).toBe(Math.ceil((level - 10) / 12) * 12);
    expect(low.value).toBe(low.orderQuantity * 3);
    expect(low.runsOut - (START + 399)).toBeGreaterThanOrEqual(4);
    expect(low.runsOut - (START + 399)).toBeLessThanOrEqual(6);
    expect(full.orderQuantity).toBe(0);
    // A stock below nothing is a mistake of the books, not a debt.
    expect(minus.orderQuantity).toBeLessThanOrEqual(level + 12 + 10);
    expect(minus.runsOut).toBe(START + 399);
  });

  it('does not count what came back the same week', async () => {
    const plain = steadyShop(createRandom(3), 2, 200, () => 1);
    const giant = { product: 'P0', quantity: 80_000, order: 'giant' };
    const usual = (await order(plain)).rows.find(({ product }) => product === 'P0')!;
    const taken = (
      await order([
        ...plain,
        plainLine(START + 198, giant),
        plainLine(START + 198, { ...giant, order: 'Cgiant', quantity: -80_000 })
      ])
    ).rows.find(({ product }) => product === 'P0')!;
    expect(taken.demand).toBeCloseTo(usual.demand, 9);
  });

  it('does not stock up for one order far outside custom, and says so', async () => {
    const plain = steadyShop(createRandom(5), 12, 400, () => 1);
    const giant = plainLine(START + 380, { product: 'P0', quantity: 4000, order: 'giant' });
    const [without, taken] = [await order(plain), await order([...plain, giant])];
    const rowOf = ({ rows }: typeof taken) => rows.find(({ product }) => product === 'P0')!;
    expect(rowOf(taken).safetyStock).toBeLessThan(1.5 * rowOf(without).safetyStock);
    expect(rowOf(taken).demand).toBeLessThan(1.2 * rowOf(without).demand);
    const largest = Math.max(
      ...plain.filter(({ product }) => product === 'P0').map(({ quantity }) => quantity)
    );
    const odd = { name: 'Name of P0', day: START + 380, pieces: 4000, counted: largest };
    expect(taken.odd).toEqual([{ ...odd, isPlayed: true }]);
    expect(rowOf(taken).oddPieces).toBe(4000 - largest);
    expect(taken.findings).toContainEqual({ key: 'oddTried', detail: { ...odd, others: 0 } });
    expect(without.findings.map(({ key }) => key)).not.toContain('odd');
    // All of it was asked for, and hardly any of it would have been there.
    const lostMore = taken.simulation!.rules.lost - without.simulation!.rules.lost;
    expect(lostMore).toBeGreaterThan(3900);
    expect(taken.simulation!.held).toBeLessThan(without.simulation!.held);
    // Nor does anybody order it again by last month's sales.
    expect(taken.simulation!.lastMonth.held).toBeLessThan(1.2 * without.simulation!.lastMonth.held);
  });

  it('does not stock up for one order that is more than a year of the product', async () => {
    // Three motors a week, forty-two at once one day; then four hundred.
    const weekly = Array.from({ length: 120 }, (_, week) =>
      plainLine(START + 7 * week, { product: 'P0', quantity: week === 5 ? 42 : 3 })
    );
    const giant = plainLine(START + 7 * 119 - 1, { product: 'P0', quantity: 400, order: 'giant' });
    const { odd, rows } = await order([...weekly, giant]);
    expect(odd.map(({ pieces, counted }) => [pieces, counted])).toEqual([[400, 42]]);
    expect(rows[0].demand).toBeLessThan(60);
    // Half as many are less than a year: a large order of many.
    expect((await order([...weekly, { ...giant, quantity: 150 }])).odd).toEqual([]);
  });

  it('knows an order for custom once it came again', async () => {
    const plain = steadyShop(createRandom(5), 3, 400, () => 1);
    const giants = [200, 250, 300, 350].map((day) =>
      plainLine(START + day, { product: 'P0', quantity: 400, order: `giant-${day}` })
    );
    const { odd, rows } = await order([...plain, ...giants]);
    expect(odd.map(({ day }) => day)).toEqual([START + 200]);
    expect(rows.find(({ product }) => product === 'P0')!.safetyStock).toBeGreaterThan(100);
  });

  it('calls nothing odd in even sales, nor what is new or came back', async () => {
    const plain = steadyShop(createRandom(8), 20, 400);
    const first = plainLine(START + 1, { product: 'NEW', quantity: 500, order: 'new' });
    const giant = { product: 'P5', quantity: 900, order: 'giant' };
    const back = [
      plainLine(START + 300, giant),
      plainLine(START + 300, { ...giant, order: 'Cgiant', quantity: -900 })
    ];
    expect((await order([...plain, first, ...back])).odd).toEqual([]);
  });

  it('says what to do first', async () => {
    const plain = steadyShop(createRandom(6), 4, 400, () => 1);
    const keys = async (facts: Record<string, Partial<ShelfFacts>>) =>
      (await order(plain, {}, facts)).findings.map(({ key }) => key);
    expect((await keys({}))[0]).toBe('noStock');
    expect((await keys({ P0: { stock: 1 } }))[0]).toBe('now');
    expect((await keys({ P0: { stock: 9999 } }))[0]).toBe('enough');
    expect(
      (await order(plain.filter(({ time }) => time < (START + 40) * 86_400_000))).findings[1].key
    ).toBe('short');
  });

  it('scales: ten packs of one are one pack of ten', async () => {
    const plain = steadyShop(createRandom(7), 3, 400, () => 1);
    const ten = plain.map((own) => ({ ...own, quantity: own.quantity * 10 }));
    const [one, many] = [(await order(plain)).rows, (await order(ten)).rows];
    const demands = (rows: typeof one) =>
      Object.fromEntries(rows.map((row) => [row.product, row.demand]));
    for (const [product, demand] of Object.entries(demands(one))) {
      expect(demands(many)[product] / demand).toBeCloseTo(10, 6);
    }
  });

  it('answers shops of one product, one day, or nothing but postage', async () => {
    expect((await order([plainLine(START)]))?.rows ?? []).toEqual([]);
    const week = Array.from({ length: 8 }, (_, day) => plainLine(START + day));
    expect((await order(week)).rows).toHaveLength(1);
    const post = Array.from({ length: 30 }, (_, day) =>
      plainLine(START + day, { product: 'POST' })
    );
    expect(await order(post)).toBeNull();
  });
});

describe('shelves that may have been empty', () => {
  const steady = () => Float64Array.from({ length: 60 }, (_, week) => 5 + (week % 3));

  it('are weeks without a sale amid steady sales, with what they lost', () => {
    const values = steady();
    values.fill(0, 30, 33);
    const [gap, ...others] = findGaps(values, 60);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({ from: 30, to: 32 });
    expect(gap.lost).toBeCloseTo(18, 0);
  });

  it('are not the quiet weeks of slow sellers, seasons, or beginnings', () => {
    const random = createRandom(8);
    let found = 0;
    for (let product = 0; product < 200; product++) {
      const slow = Float64Array.from({ length: 80 }, () => random.poisson(0.8));
      found += findGaps(slow, 200 * 80).length;
    }
    expect(found).toBeLessThanOrEqual(1);
    const season = steady();
    season.fill(0, 20, 40);
    expect(findGaps(season, 60)).toEqual([]);
  });
});

describe('demand beside what came', () => {
  const shareOf = async (pace: (day: number) => number, weeks = 48) => {
    const plain = steadyShop(createRandom(5), 8, 7 * weeks, (_, day) => pace(day));
    const { findings } = await order(plain);
    return findings.find(({ key }) => key === 'tooMuch' || key === 'tooLittle');
  };

  it('is told where sales rose or fell, and not where they stayed', async () => {
    const week = (day: number) => day / 7;
    expect((await shareOf((day) => 4 * 0.98 ** week(day)))?.key).toBe('tooMuch');
    expect((await shareOf((day) => 1 * 1.02 ** week(day)))?.key).toBe('tooLittle');
    expect(await shareOf(() => 2)).toBeUndefined();
  });

  it('is corrected once a year has shown how far off it is', async () => {
    const falls = (day: number) => 4 * 0.98 ** (day / 7);
    expect(await shareOf(falls, 120)).toBeUndefined();
  });
});

describe('demand after empty shelves', () => {
  it('is that of the weeks around them', async () => {
    const plain = (isOut: (day: number) => boolean) =>
      steadyShop(createRandom(3), 1, 7 * 60, (_, day) => (isOut(day) ? 0 : 2));
    const demandOf = async (isOut: (day: number) => boolean) => {
      const { rows, soldOut } = await order(plain(isOut));
      return { demand: rows[0].demand, soldOut: soldOut.length };
    };
    const steady = await demandOf(() => false);
    expect(steady.soldOut).toBe(0);
    // Out for four weeks, until nine weeks ago.
    const out = await demandOf((day) => day >= 7 * 47 && day < 7 * 51);
    expect(out.soldOut).toBe(1);
    expect(Math.abs(out.demand / (2 * 42) - 1)).toBeLessThan(0.12);
    expect(Math.abs(out.demand / steady.demand - 1)).toBeLessThan(0.1);
  });
});

describe('weeks of products', () => {
  it('are counted back from the last day', () => {
    const lines = toOrderLines([0, 3, 9, 10].map((day) => plainLine(START + day)));
    const { count, firstDay, units } = sumProductWeeks(lines, [START, START + 10]);
    expect(count).toBe(1);
    expect(firstDay).toBe(START + 4);
    expect([...units[0]]).toEqual([2]);
  });

  it('hold no product that only came back in them', () => {
    const lines = toOrderLines([
      plainLine(START, { product: 'P1' }),
      plainLine(START + 10, { product: 'P1', quantity: -1 }),
      plainLine(START + 10, { product: 'P2' })
    ]);
    const { codes } = sumProductWeeks(lines, [START, START + 10]);
    expect(codes.map((code) => lines.product.dictionary[code])).toEqual(['P2']);
  });
});
