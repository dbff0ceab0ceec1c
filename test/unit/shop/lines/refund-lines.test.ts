import { describe, expect, it } from 'vitest';
import { LINE_RETURN } from '../../../../workers/contract/order-lines.ts';
import type { Role } from '../../../../workers/contract/roles.ts';
import type { ShopChoices } from '../../../../workers/contract/shop-choices.ts';
import { combineWithExtras } from '../../../../workers/shop/order-lines.ts';
import { reconcileFile } from '../../../../workers/rooms/data/reconcile/reconcile.ts';
import { sumCounted } from '../../../../workers/shop/lines/sum-counted.ts';
import { columnsFromCells, type Cell } from '../../../kit/source-drafts.ts';

type Cells = Partial<Record<Role, Cell[]>>;

function combine(cells: Cells, choices: Partial<ShopChoices> = {}) {
  const columns = columnsFromCells(cells);
  const rows = columns[0].column.codes.length;
  const file = { rows, columns, hidden: null, rowsRead: rows, currency: 'EUR' };
  return combineWithExtras({
    shopId: 1,
    dataVersion: 1,
    orderLines: [file],
    products: [],
    choices
  });
}

/** Product, pieces and money of each line that takes a refund off. */
function refunds(cells: Cells) {
  const { lines } = combine(cells);
  return [...lines.lineClass.keys()]
    .filter((line) => lines.lineClass[line] === LINE_RETURN && lines.total[line] < 0)
    .map((line) => [
      lines.product.dictionary[lines.product.codes[line]],
      lines.quantity[line],
      Math.round(lines.total[line] * 100) / 100
    ]);
}

const ORDERS: Cells = {
  order_id: ['1', '1', '2', '3'],
  customer_id: ['a', 'a', 'b', 'a'],
  product_id: ['X', 'Y', 'X', 'Y'],
  quantity: [1, 2, 2, 1],
  unit_price: [20, 15, 20, 15]
};

describe('a refund of a sale that stays', () => {
  it.each([
    ['on each line of the order', [10, 10, 0, 0]],
    ['on its first line', [10, '', 0, 0]],
    ['below 0', [-10, -10, '', '']]
  ])('%s is spread over it', (_, refund_amount) => {
    expect(refunds({ ...ORDERS, refund_amount })).toEqual([
      ['X', 0, -4],
      ['Y', 0, -6]
    ]);
  });

  it('of a line stays with it', () => {
    expect(refunds({ ...ORDERS, refund_amount: [0, 15, 40, 0] })).toEqual([
      ['Y', -1, -15],
      ['X', -2, -40]
    ]);
  });

  it('as large as one line is of that line', () => {
    expect(refunds({ ...ORDERS, refund_amount: [20, 20, 0, 0] })).toEqual([['X', -1, -20]]);
  });

  it('is of the lines whose pieces came back', () => {
    const cells = { ...ORDERS, refund_amount: [16, 16, 0, 0], refund_quantity: [0, 1, 0, 0] };
    expect(refunds(cells)).toEqual([['Y', -1, -16]]);
  });

  it('in pieces alone is worth what they cost', () => {
    expect(refunds({ ...ORDERS, refund_quantity: ['', 1, '', ''] })).toEqual([['Y', -1, -15]]);
  });

  it('is not taken off an order that its status takes back', () => {
    const status = ['paid', 'paid', 'refunded', 'cancelled'];
    expect(refunds({ ...ORDERS, status, refund_amount: [5, 5, 40, 15] })).toEqual([
      ['X', 0, -2],
      ['Y', 0, -3]
    ]);
  });

  it('takes back no more than the order brought, postage counted as the shop counts it', () => {
    const cells = { ...ORDERS, shipping: [5, 5, 6, 4], refund_amount: [0, 0, 46, 0] };
    expect(sumCounted(combine(cells).lines)).toBeCloseTo(50 + 15, 9);
    expect(sumCounted(combine(cells, { shipping: 'added' }).lines)).toBeCloseTo(50 + 5 + 15 + 4, 9);
  });

  it('is the customer’s, and rows are counted as they were read', () => {
    const { lines } = combine({ ...ORDERS, refund_amount: [10, 10, 0, 0] });
    expect(lines.rows).toBe(6);
    expect([lines.rowsRead, lines.rowsKept, lines.duplicateLines]).toEqual([4, 4, 0]);
    const names = [...lines.customer.codes].map((code) => lines.customer.dictionary[code]);
    expect(names.slice(4)).toEqual(['a', 'a']);
  });

  it('has a name on the way to the platform’s total', () => {
    const { lines, extras } = combine({
      ...ORDERS,
      refund_amount: [10, 10, 0, 0],
      order_total: [50, 50, 40, 15]
    });
    const found = reconcileFile(lines, extras);
    expect([found.explained, found.unexplained, found.oddOrders]).toEqual([['refunds'], 0, 0]);
  });
});
