import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../workers/contract/roles.ts';
import type { ValueMeanings } from '../../../../workers/contract/files/value-meanings.ts';
import { combineWithExtras } from '../../../../workers/shop/order-lines.ts';
import { reconcileFile, sumTotals } from '../../../../workers/rooms/data/reconcile/reconcile.ts';
import { sumCounted } from '../../../../workers/shop/lines/sum-counted.ts';
import { columnsFromCells, type Cell } from '../../../kit/source-drafts.ts';

type Cells = Partial<Record<Role, Cell[]>>;

function combine(
  cells: Cells,
  values?: ValueMeanings,
  headers: Partial<Record<Role, string>> = {}
) {
  const columns = columnsFromCells(cells).map((named) => ({
    ...named,
    header: headers[named.role] ?? named.header
  }));
  const rows = columns[0].column.codes.length;
  const file = { rows, columns, hidden: null, rowsRead: rows, currency: 'EUR', values };
  return combineWithExtras({ shopId: 1, dataVersion: 1, orderLines: [file], products: [] });
}

const cents = (amount: number) => Math.round(amount * 100) / 100 + 0;
const totals = (...asked: Parameters<typeof combine>) =>
  [...combine(...asked).lines.total].map(cents);

const ORDERS: Cells = {
  order_id: ['1', '1', '2', '3', '3'],
  product_id: ['X', 'Y', 'X', 'X', 'Y'],
  quantity: [1, 1, 2, 1, 2]
};
const PRICES: Cells = { unit_price: [10, 30, 10, 10, 30] };
const GOODS = [10, 30, 20, 10, 60];

describe('a total of the whole order', () => {
  it.each([
    ['on each of its lines', [40, 40, 20, 70, 70]],
    ['on its first line', [40, '', 20, 70, '']],
    ['with postage', [45, 45, 25, 75, 75]]
  ])('%s counts once', (_, line_total) => {
    const { lines, extras } = combine({ ...ORDERS, ...PRICES, line_total });
    expect([...lines.total]).toEqual(GOODS);
    expect(sumTotals(extras)).toBeGreaterThanOrEqual(130);
    expect(reconcileFile(lines, extras).platformTotal).toBe(sumTotals(extras));
  });

  it('less than its goods is divided, because something was taken off', () => {
    expect(totals({ ...ORDERS, ...PRICES, line_total: [36, 36, 20, 63, 63] })).toEqual([
      9, 27, 20, 9, 54
    ]);
  });

  it('is divided by pieces where nothing says a price', () => {
    const { lines } = combine({ ...ORDERS, line_total: [40, 40, 20, 70, 70] });
    expect([...lines.total].map(cents)).toEqual([20, 20, 20, 23.33, 46.67]);
    expect(sumCounted(lines)).toBeCloseTo(130, 9);
    const { quantity: _, ...uncounted } = ORDERS;
    expect(totals({ ...uncounted, line_total: [40, 40, 20, 70, 70] })).toEqual([
      20, 20, 20, 35, 35
    ]);
  });

  it('on the first line is divided too', () => {
    expect(totals({ ...ORDERS, line_total: [40, '', 20, 70, ''] })).toEqual([
      20, 20, 20, 23.33, 46.67
    ]);
  });

  it('leaves lines that cost the same what they cost', () => {
    const one: Cells = {
      order_id: ['1', '1', '2', '3', '3'],
      product_id: ['X', 'Y', 'X', 'X', 'Y'],
      line_total: [10, 10, 10, 10, 10]
    };
    expect(totals(one)).toEqual([10, 10, 10, 10, 10]);
    const priced: Cells = {
      ...ORDERS,
      quantity: [1, 1, 1, 2, 2],
      unit_price: [10, 10, 10, 7, 7],
      line_total: [10, 10, 10, 14, 14]
    };
    expect(totals(priced)).toEqual([10, 10, 10, 14, 14]);
  });

  it('taken back is divided as it was sold', () => {
    const back: Cells = {
      ...ORDERS,
      quantity: [1, 1, 2, -1, -2],
      unit_price: [10, 30, 10, 10, 30],
      line_total: [40, 40, 20, -70, -70]
    };
    expect(totals(back)).toEqual([10, 30, 20, -10, -60]);
  });

  it('is what a person says it is', () => {
    const cells: Cells = { ...ORDERS, ...PRICES, line_total: [40, 40, 20, 70, 70] };
    expect(totals(cells, { amounts: { line_total: 'line' } })).toEqual([40, 40, 20, 70, 70]);
    const own: Cells = { ...ORDERS, line_total: [10, 30, 20, 10, 60] };
    expect(totals(own)).toEqual(GOODS);
    expect(totals(own, { amounts: { line_total: 'first_line' } })).toEqual([5, 5, 20, 3.33, 6.67]);
  });
});

describe('a price of the line, a total of the piece', () => {
  const SALES: Cells = {
    order_id: ['1', '2', '3', '4', '5'],
    product_id: ['X', 'X', 'Y', 'Y', 'X'],
    quantity: [1, 3, 2, 1, 2]
  };

  it('is told by the same product in other quantities', () => {
    expect(totals({ ...SALES, unit_price: [10, 30, 40, 20, 20] })).toEqual([10, 30, 40, 20, 20]);
    expect(totals({ ...SALES, unit_price: [10, 10, 20, 20, 10] })).toEqual([10, 30, 40, 20, 20]);
  });

  it('is told by what orders came to', () => {
    const cells: Cells = { ...SALES, product_id: ['A', 'B', 'C', 'D', 'E'] };
    const prices = { unit_price: [10, 30, 40, 20, 20] };
    expect(totals({ ...cells, ...prices, order_total: [10, 30, 40, 20, 20] })).toEqual([
      10, 30, 40, 20, 20
    ]);
    expect(totals({ ...cells, ...prices, order_total: [10, 90, 80, 20, 40] })).toEqual([
      10, 90, 80, 20, 40
    ]);
  });

  it('where both are the same, products say which', () => {
    const ofLine = combine({
      ...SALES,
      unit_price: [10, 30, 40, 20, 20],
      line_total: [10, 30, 40, 20, 20]
    }).lines;
    expect([...ofLine.total]).toEqual([10, 30, 40, 20, 20]);
    expect([...ofLine.unitPrice]).toEqual([10, 10, 20, 20, 10]);
    const ofPiece = combine({
      ...SALES,
      unit_price: [10, 10, 20, 20, 10],
      line_total: [10, 10, 20, 20, 10]
    }).lines;
    expect([...ofPiece.total]).toEqual([10, 30, 40, 20, 20]);
  });

  it('a lone total that stays the same is a piece’s', () => {
    const cells: Cells = { ...SALES, line_total: [10, 10, 20, 20, 10] };
    expect(totals(cells)).toEqual([10, 30, 40, 20, 20]);
    expect(totals(cells, { amounts: { line_total: 'line' } })).toEqual([10, 10, 20, 20, 10]);
  });
});

describe('discounts', () => {
  const SALES: Cells = {
    order_id: ['1', '2', '3', '4'],
    quantity: [1, 3, 2, 1],
    unit_price: [10, 30, 40, 20]
  };

  it.each([
    ['parts of one', [0.1, 0.15, 0, 0.1], [9, 76.5, 80, 18]],
    ['parts of one that are written below 0', [-0.1, -0.15, '', -0.1], [9, 76.5, 80, 18]],
    ['per cent that would take off more than there is', [20, 15, 0, 50], [8, 76.5, 80, 10]],
    ['money', [1.5, 3.99, 0, 2], [8.5, 86.01, 80, 18]],
    ['money that could be per cent', [5, 10, '', 5], [5, 80, 80, 15]]
  ])('are %s', (_, discount, expected) => {
    expect(totals({ ...SALES, discount })).toEqual(expected);
  });

  it.each(['Discount %', 'Rabatt in Prozent', '折扣率'])(
    'are rates by their header: %s',
    (header) => {
      const cells: Cells = { ...SALES, discount: [5, 10, '', 5] };
      expect(totals(cells, undefined, { discount: header })).toEqual([9.5, 81, 80, 19]);
    }
  );

  it('are what a person says', () => {
    const cells: Cells = { ...SALES, discount: [5, 10, '', 5] };
    expect(totals(cells, { discountUnit: 'percent' })).toEqual([9.5, 81, 80, 19]);
    expect(totals(cells, { amounts: { discount: 'piece' } })).toEqual([5, 60, 80, 15]);
  });

  it.each([
    ['money', [5, 10, '', 5], [5, 80, 80, 15], 20],
    ['per cent', [5, 10, '', 5], [9.5, 81, 80, 19], 0.5 + 9 + 1],
    ['money of a piece', [1, 2, '', 5], [9, 84, 80, 15], 1 + 6 + 5]
  ])('beside totals are told by them: %s', (_, discount, line_total, taken) => {
    const { lines, extras } = combine({ ...SALES, discount, line_total });
    expect([...lines.total]).toEqual(line_total);
    const sum = extras.furtherDiscount!.reduce((all, own) => all + own, 0);
    expect(sum).toBeCloseTo(taken, 9);
  });

  it('of an order on one of its lines may be more than that line', () => {
    const cells: Cells = {
      order_id: ['1', '1', '2', '2'],
      quantity: [1, 1, 1, 1],
      unit_price: [4, 30, 4, 40],
      discount: [5, '', 10, '']
    };
    expect(totals(cells)).toEqual([3.41, 25.59, 3.09, 30.91]);
  });
});
