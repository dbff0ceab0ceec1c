import { describe, expect, it } from 'vitest';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { openProductCard } from '../../../../../workers/rooms/market/card/product-card.ts';
import { daysOfShop } from '../../../../../workers/rooms/market/change/tally.ts';
import {
  inventLines,
  plainLine,
  toOrderLines,
  type PlainLine
} from '../../../../kit/made-lines.ts';

const START = dayNumber('2024-01-01');
const open = (plain: PlainLine[], product = 'P1') => {
  const lines = toOrderLines(plain);
  return openProductCard(lines, product, daysOfShop(lines), undefined);
};

describe('the card of a product', () => {
  it('sums what was sold, what came back, and who bought it', () => {
    const card = open([
      plainLine(START, { order: 'a', quantity: 3, customer: 'c1' }),
      plainLine(START + 40, { order: 'b', quantity: 1, customer: 'c1', unitPrice: 12 }),
      plainLine(START + 41, { order: 'c', quantity: 2, customer: 'c2' }),
      plainLine(START + 42, { order: 'Cc', quantity: -1, customer: 'c2' }),
      plainLine(START + 42, { order: 'd', product: 'P2' })
    ])!;
    expect(card).toMatchObject({ units: 6, orders: 3, customers: 2, repeaters: 1, net: 52 });
    expect(card.returnedShare).toBeCloseTo(1 / 6, 12);
    expect(card.buyers.map(({ customer, units, net }) => [customer, units, net])).toEqual([
      ['c1', 4, 42],
      ['c2', 2, 10]
    ]);
    expect(card.months.map(({ period, units, returned }) => [period, units, returned])).toEqual([
      ['2024-01', 3, 0],
      ['2024-02', 3, 1]
    ]);
    expect(card.months[1].price).toBeCloseTo(32 / 3, 12);
  });

  it('sums over all products to the shop', () => {
    const lines = toOrderLines(inventLines(createRandom(4), 600));
    const days = daysOfShop(lines);
    let net = 0;
    for (const product of lines.product.dictionary.slice(1)) {
      net += openProductCard(lines, product, days, undefined)?.net ?? 0;
    }
    let all = 0;
    lines.total.forEach((own, row) => (all += lines.lineClass[row] === 0 ? 0 : own));
    expect(net).toBeCloseTo(all, 6);
  });

  it('names what is in its orders beyond chance, and nothing by chance', () => {
    const random = createRandom(6);
    const plain: PlainLine[] = [];
    for (let order = 0; order < 400; order++) {
      const products = new Set(Array.from({ length: 4 }, () => `P${random.integer(30)}`));
      if (products.has('P1') && random.next() < 0.6) products.add('P2');
      for (const product of products) plain.push(plainLine(START, { order: `o${order}`, product }));
    }
    expect(open(plain)!.partners.map(({ product }) => product)).toEqual(['P2']);
    expect(open(plain, 'P9')!.partners).toEqual([]);
  });

  it('names the category most of its lines name, and none where lines leave it empty', () => {
    const plain = ['', '', 'Tea'].map((category, at) => plainLine(START + at, { category }));
    expect(open(plain)!.category).toBe('Tea');
  });

  it('is none for what nobody bought', () => {
    expect(open([plainLine(START)], 'P7')).toBeNull();
    expect(open([plainLine(START, { unitPrice: 0 })])).toBeNull();
    expect(open([plainLine(START)], '')).toBeNull();
  });
});
