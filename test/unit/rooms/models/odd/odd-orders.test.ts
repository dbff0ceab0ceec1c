import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { describeOrders } from '../../../../../workers/rooms/models/odd/order-table.ts';
import { findOddOrders } from '../../../../../workers/rooms/models/odd/odd-orders.ts';
import { times } from '../../../../kit/long.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';
import type { PlainLine } from '../../../../kit/made-lines.ts';

const job = quietJob();

/** A shop in which orders differ by chance alone. */
function noise(seed: number, orders = 600): PlainLine[] {
  const random = createRandom(seed);
  return Array.from({ length: orders }, (_, at) =>
    Array.from({ length: 1 + random.poisson(1.5) }, (_, line) =>
      plainLine(20_000 + Math.floor(at / 3), {
        order: `o${at}`,
        customer: `c${random.integer(200)}`,
        product: `P${line}`,
        quantity: 1 + random.poisson(0.7),
        unitPrice: 10 * Math.exp(0.4 * random.normal())
      })
    )
  ).flat();
}

const find = (plain: PlainLine[]) =>
  findOddOrders(describeOrders(toOrderLines(plain)), 'GBP', 1, job);

describe('odd orders', () => {
  it('says nothing is odd where orders differ by chance alone', async () => {
    for (let seed = 1; seed <= times(3, 8); seed++) {
      expect((await find(noise(seed))).rows).toEqual([]);
    }
  });

  it('finds a planted order first, with the feature that is far', async () => {
    const lines = noise(3);
    lines.push(plainLine(20_050, { order: 'bulk', product: 'P1', quantity: 900, unitPrice: 9 }));
    lines.push(plainLine(20_060, { order: 'typo', product: 'P1', quantity: 1, unitPrice: 4000 }));
    const { rows, found } = await find(lines);
    expect(found).toBe(2);
    const own = Object.fromEntries(rows.map(({ order, reasons }) => [order, reasons]));
    expect(own.bulk.map(({ feature }) => feature)).toContain('pieces');
    expect(own.bulk.map(({ feature }) => feature)).not.toContain('piece_price');
    expect(own.typo[0].feature).toBe('piece_price');
    expect(own.typo[0].value).toBeCloseTo(4000);
    expect(own.typo[0].away).toBeGreaterThan(0);
    expect(own.typo[0].high).toBeLessThan(40);
  });

  it('finds the one order that leaves all others behind, where few are large already', async () => {
    const random = createRandom(5);
    // Workshops, and one order in sixteen by a shipyard, fifty times as large.
    const lines = Array.from({ length: 640 }, (_, at) =>
      plainLine(20_000 + at, {
        order: `o${at}`,
        unitPrice: Math.exp(at % 16 ? 3 + 0.5 * random.normal() : 7 + 0.3 * random.normal())
      })
    );
    const largest = Math.max(...lines.map(({ unitPrice }) => unitPrice!));
    expect((await find(lines)).rows).toEqual([]);
    lines.push(plainLine(21_000, { order: 'once', unitPrice: 9 * largest }));
    expect((await find(lines)).rows.map(({ order }) => order)).toEqual(['once']);
  });

  it('sees one order of many pieces where all others hold one', async () => {
    const lines = Array.from({ length: 100 }, (_, at) => plainLine(20_000 + at));
    lines.push(plainLine(20_200, { quantity: 60 }));
    expect((await find(lines)).rows.map(({ order }) => order)).toEqual(['o20200']);
  });

  it('leaves out orders of postage and fees alone: nothing in them has a price a piece', async () => {
    const lines = noise(3);
    lines.push(plainLine(20_050, { order: 'gift card', product: 'GIFT CARD', unitPrice: 25 }));
    const order = toOrderLines(lines);
    order.isNotProduct[order.product.dictionary.indexOf('GIFT CARD')] = 1;
    const answer = await findOddOrders(describeOrders(order), 'GBP', 1, job);
    expect(answer.orders).toBe(600);
    expect(answer.rows).toEqual([]);
  });

  it('explains too few orders and equal ones', async () => {
    await expect(find(noise(1, 8))).rejects.toMatchObject({ code: 'too_few_rows' });
    const equal = Array.from({ length: 40 }, (_, at) => plainLine(20_000, { order: `o${at}` }));
    await expect(find(equal)).rejects.toMatchObject({ code: 'no_features' });
  });
});
