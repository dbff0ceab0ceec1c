import { describe, expect, it } from 'vitest';
import { combineOrderLines } from '../../../../../workers/shop/order-lines.ts';
import { reconcile } from '../../../../../workers/rooms/data/reconcile/reconcile.ts';
import { columnsFromCells } from '../../../../kit/source-drafts.ts';

const NONE = { lines: 0, amount: 0 };

/** Sales of 100.10 and 50.05, postage of 4.95, a return of 20.02, a gift. Net 135.08. */
function shop() {
  const columns = columnsFromCells({
    order_id: ['1', '2', '2', '3', '4'],
    order_date: ['2026-01-01', '2026-01-02', '2026-01-02', '2026-01-03', '2026-01-04'],
    product_id: ['MUG', 'CUP', 'POSTAGE', 'MUG', 'MUG'],
    quantity: [1, 1, 1, -1, 1],
    unit_price: [100.1, 50.05, 4.95, 20.02, 0]
  });
  const file = { rows: 5, columns, hidden: null, rowsRead: 6, currency: 'EUR' };
  return combineOrderLines({ shopId: 1, dataVersion: 1, orderLines: [file], products: [] });
}

describe('our net revenue beside the platform’s total', () => {
  it.each([
    ['agrees', 135.08, [], 0],
    ['returns not taken off', 155.1, ['returns'], 0],
    ['postage not counted', 130.13, ['services'], 0],
    ['both', 150.15, ['returns', 'services'], 0],
    ['neither to the cent', 150.16, [], 15.08],
    ['nothing sold', 0, [], -135.08]
  ])('%s', (_, platformTotal, explained, unexplained) => {
    const found = reconcile(shop(), NONE, platformTotal);
    expect(found.net).toBeCloseTo(135.08, 9);
    expect(found.explained).toEqual(explained);
    expect(found.unexplained).toBeCloseTo(unexplained, 9);
    const amounts = found.parts.filter(({ part }) => found.explained.includes(part));
    const sum = amounts.reduce((total, { amount }) => total + amount, found.net);
    expect(sum + found.unexplained).toBeCloseTo(platformTotal, 2);
  });

  it('takes the fewest parts, and knows lines that stand in two files', () => {
    const twice = { lines: 3, amount: 15.07 };
    const { explained, parts } = reconcile(shop(), twice, 150.15);
    expect(parts.map(({ part }) => part)).toEqual(['returns', 'services', 'already_there']);
    expect(explained).toEqual(['already_there']);
  });

  it('says so when what was typed is no amount', () => {
    const found = reconcile(shop(), NONE, NaN);
    expect([found.platformTotal, found.explained]).toEqual([NaN, []]);
  });
});
