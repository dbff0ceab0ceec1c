import { describe, expect, it } from 'vitest';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { combineOrderLines } from '../../../../../workers/shop/order-lines.ts';
import { judgeCustomers, placesOf } from '../../../../../workers/rooms/campaigns/lists/choices.ts';
import { columnsFromCells } from '../../../../kit/source-drafts.ts';

/** Orders as customer and day of 2024. */
function historyOf(orders: [customer: string, day: string][]) {
  const columns = columnsFromCells({
    order_id: orders.map((_, at) => `O${at}`),
    order_date: orders.map(([, day]) => `2024-${day} 12:00:00`),
    customer_id: orders.map(([customer]) => customer),
    product_id: orders.map(() => 'tea'),
    quantity: orders.map(() => 1),
    unit_price: orders.map(() => 5)
  });
  const file = {
    rows: orders.length,
    rowsRead: orders.length,
    columns,
    hidden: null,
    currency: ''
  };
  const shop = { shopId: 1, dataVersion: 1, products: [], customers: [], choices: {} };
  return collectCustomerOrders(combineOrderLines({ ...shop, orderLines: [file] }));
}

const history = historyOf([
  ['a', '01-01'],
  ['a', '04-01'],
  ['a', '06-30'],
  // 60 days before the newest order, and 61.
  ['b', '05-01'],
  ['c', '04-30'],
  ['d', '02-01'],
  ['e', '06-20'],
  ['e', '06-25']
]);
/** Customers c and d are overdue; d gave everything back. */
const leaving = {
  isOverdue: Uint8Array.of(0, 0, 1, 1, 0),
  gaveBack: Uint8Array.of(0, 0, 0, 1, 0)
};
const judged = judgeCustomers(history, leaving, [{ customer: 'e' }]);

describe('who a list can be for', () => {
  it('is new with one order in the last 60 days', () => {
    expect([...judged.new]).toEqual(['b']);
  });

  it('is worth winning back unless everything came back', () => {
    expect([...judged.leaving]).toEqual(['c']);
  });

  it('is best where recent, frequent and high together', () => {
    expect([...judged.best]).toEqual(['a', 'e']);
  });

  it('is narrowed to the customers looked at, and not judged anew by them', () => {
    const places = placesOf({ customers: ['b', 'c', 'x'] }, judged);
    expect(places).toEqual({ everyone: [0, 1, 2], best: [], new: [0], due: [], leaving: [1] });
  });
});
