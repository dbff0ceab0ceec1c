import { describe, expect, it } from 'vitest';
import type { ShopChoices } from '../../../../workers/contract/shop-choices.ts';
import { completeChoices } from '../../../../workers/contract/shop-choices.ts';
import { combineWithExtras } from '../../../../workers/shop/order-lines.ts';
import type { OrderLineFile } from '../../../../workers/shop/order-lines.ts';
import {
  reconcile,
  reconcileFile,
  sumTotals
} from '../../../../workers/rooms/data/reconcile/reconcile.ts';
import { sumCounted } from '../../../../workers/shop/lines/sum-counted.ts';
import { columnsFromCells, type Cell } from '../../../kit/source-drafts.ts';
import type { Role } from '../../../../workers/contract/roles.ts';
import { SHOPIFY_CSV } from '../../../kit/files/shopify-orders.ts';
import { importAsProposed } from '../../rooms/import/look-and-build.ts';

const shopify = async (text = SHOPIFY_CSV): Promise<OrderLineFile> => {
  const { source } = await importAsProposed(text);
  return { ...source, rows: source.rowsKept, hidden: null };
};

function file(cells: Partial<Record<Role, Cell[]>>): OrderLineFile {
  const columns = columnsFromCells(cells);
  const rows = columns[0].column.codes.length;
  return { rows, columns, hidden: null, rowsRead: rows, currency: 'USD' };
}

const combine = (choices: Partial<ShopChoices>, ...orderLines: OrderLineFile[]) =>
  combineWithExtras({ shopId: 1, dataVersion: 1, orderLines, products: [], choices });

const cents = (amount: number) => Math.round(amount * 100) / 100 + 0;
const amountsOf = ({ parts, explained }: ReturnType<typeof reconcile>) =>
  Object.fromEntries(
    parts
      .filter(({ part }) => explained.includes(part))
      .map(({ part, amount }) => [part, cents(amount)])
  );

describe('what counts as revenue', () => {
  it.each([
    [{}, 93.74],
    [{ tax: 'added' }, 102.5],
    [{ tax: 'taken_off' }, 84.98],
    [{ shipping: 'added' }, 104.84],
    [{ tax: 'added', shipping: 'added' }, 113.6]
  ] as const)('%o', async (choices, net) => {
    const { lines } = combine(choices, await shopify());
    expect(sumCounted(lines)).toBeCloseTo(net, 9);
    expect(lines.revenue).toEqual({ tax: 'as_is', shipping: 'as_is', ...choices });
  });

  it('an order’s amount is spread over its lines, and cancelled orders bring none', async () => {
    const { lines } = combine({ tax: 'added' }, await shopify());
    // #2001: 22 and 7.35 of 29.35 share 2.42; the refund of #2004 stays as it is.
    expect([...lines.total].map(cents)).toEqual([
      22 + 1.81,
      7.35 + 0.61,
      0,
      0,
      37.5 + 3.09,
      29.4 + 2.43,
      9.99 + 0.82,
      -12.5
    ]);
  });

  it('stays as files have it where none has such a column', () => {
    const plain = file({ order_id: ['1'], quantity: [1], unit_price: [5] });
    const { lines } = combine({ tax: 'added', shipping: 'taken_off' }, plain);
    expect([sumCounted(lines), lines.revenue]).toEqual([5, { tax: 'as_is', shipping: 'as_is' }]);
  });

  it('is the default, to the bit, for choices made before there was one', async () => {
    const files = [await shopify()];
    expect(completeChoices({ dayStartHour: 3 })).toMatchObject({
      tax: 'as_is',
      shipping: 'as_is',
      clockShift: 0,
      timeZone: '',
      dayStartHour: 3
    });
    const tables = { shopId: 1, dataVersion: 1, orderLines: files, products: [] };
    const [plain, asked] = [combineWithExtras(tables, 'skip'), combineWithExtras(tables)];
    expect(asked.lines).toEqual(plain.lines);
    expect(plain.extras.tax).toBeNull();
  });

  it('in another currency counts at the rate of its line', () => {
    const foreign = file({
      order_id: ['1', '2'],
      order_date: ['2026-01-01', '2026-01-02'],
      currency: ['EUR', ''],
      quantity: [1, 1],
      unit_price: [10, 20],
      tax: [2, 4],
      order_total: [12, 24]
    });
    const rates = { EUR: [{ from: '', rate: 1.5 }] };
    const counted = combine({ tax: 'added', rates }, foreign);
    expect(sumCounted(counted.lines)).toBeCloseTo((10 + 2) * 1.5 + 24, 10);
    expect(sumTotals(counted.extras)).toBeCloseTo(12 * 1.5 + 24, 10);
    // Without a rate the order counts nowhere, in neither total.
    const uncounted = combine({ tax: 'added' }, foreign);
    expect([sumCounted(uncounted.lines), sumTotals(uncounted.extras)]).toEqual([24, 24]);
  });
});

describe('the platform’s total from the file', () => {
  it('is explained to the cent, order by order', async () => {
    const { lines, extras } = combine({}, await shopify());
    const found = reconcileFile(lines, extras);
    expect(cents(found.platformTotal)).toBe(157.39);
    expect(cents(found.fileTotal)).toBe(157.39);
    expect(amountsOf(found)).toEqual({
      refunds: 12.5,
      cancelled: 19.85,
      tax: 10.4,
      shipping: 20.9
    });
    expect([found.unexplained, found.oddOrders]).toEqual([0, 0]);
  });

  it.each([
    [{ tax: 'added' }, { refunds: 12.5, cancelled: 21.49, shipping: 20.9 }],
    [
      { tax: 'added', shipping: 'added' },
      { refunds: 12.5, cancelled: 31.29 }
    ]
  ] as const)('whatever counts as revenue: %o', async (choices, parts) => {
    const { lines, extras } = combine(choices, await shopify());
    const found = reconcileFile(lines, extras);
    expect(amountsOf(found)).toEqual(parts);
    expect(found.unexplained).toBe(0);
    const sum = Object.values(parts).reduce((total, own) => total + own, sumCounted(lines));
    expect(sum).toBeCloseTo(157.39, 9);
  });

  it('typed from a report counts the same, and so do reports that leave parts out', async () => {
    const { lines, extras } = combine({}, await shopify());
    const typed = (total: number) =>
      amountsOf(reconcile(lines, { lines: 0, amount: 0 }, total, extras));
    expect(typed(157.39)).toEqual({ refunds: 12.5, cancelled: 19.85, tax: 10.4, shipping: 20.9 });
    // Net with tax and shipping; gross before the discount of 3.
    expect(typed(113.6)).toEqual({ tax: 8.76, shipping: 11.1 });
    expect(typed(109.24)).toEqual({ refunds: 12.5, discounts: 3 });
  });

  it('names the orders that it does not explain', async () => {
    const tipped = SHOPIFY_CSV.replace('6.20,3.25,48.84', '6.20,3.25,50.84');
    const { lines, extras } = combine({}, await shopify(tipped));
    const found = reconcileFile(lines, extras);
    expect(cents(found.unexplained)).toBe(2);
    expect(found.explained).toEqual(['refunds', 'cancelled', 'tax', 'shipping']);
    expect(found.oddOrders).toBe(1);
    expect(found.oddExamples[0].order).toBe('#2005');
    expect(found.oddExamples[0].platform).toBeCloseTo(50.84, 9);
    expect(found.oddExamples[0].ours).toBeCloseTo(48.84, 9);
  });

  it('does not take one amount for another of the same size', () => {
    // In all, tax and shipping are both 6; only order by order can one tell them apart.
    const lines = combine(
      {},
      file({
        order_id: ['1', '2', '3'],
        quantity: [1, 1, 1],
        unit_price: [10, 20, 30],
        tax: [1, 2, 3],
        shipping: [4, 0, 2],
        order_total: [14, 20, 32]
      })
    );
    expect(reconcileFile(lines.lines, lines.extras).explained).toEqual(['shipping']);
  });

  it('knows prices that include tax, files without totals and lines that count nowhere', () => {
    const net = file({
      order_id: ['1', '2', '3'],
      quantity: [1, 1, 1],
      unit_price: [12, 24, 0],
      tax: [2, 4, ''],
      shipping: ['', '', 5],
      order_total: [10, 20, 5]
    });
    const till = file({ order_id: ['9'], quantity: [1], unit_price: [7] });
    const { lines, extras } = combine({}, net, till);
    const found = reconcileFile(lines, extras);
    expect(found.platformTotal).toBe(35);
    expect(amountsOf(found)).toEqual({
      without_total: -7,
      shipping: 5,
      without_tax: -6
    });
    expect([found.unexplained, found.oddOrders]).toEqual([0, 0]);
  });

  it('repeated on every line counts once an order', () => {
    const { lines, extras } = combine(
      {},
      file({
        order_id: ['1', '1', '2'],
        quantity: [1, 1, 1],
        unit_price: [10, 20, 30],
        shipping: [3, 3, 4],
        order_total: [33, 33, 34]
      })
    );
    const found = reconcileFile(lines, extras);
    expect([found.platformTotal, found.unexplained]).toEqual([67, 0]);
    expect(amountsOf(found)).toEqual({ shipping: 7 });
  });

  it('of orders without a number is explained by its sum', () => {
    const rows = file({ line_total: [10, 20], shipping: [1.5, 2], order_total: [11.5, 22] });
    const { lines, extras } = combine({}, rows);
    const found = reconcileFile(lines, extras);
    expect([found.platformTotal, found.unexplained, found.oddOrders]).toEqual([33.5, 0, 0]);
    expect(amountsOf(found)).toEqual({ shipping: 3.5 });
  });

  it('is not known where no file says it', () => {
    const { lines, extras } = combine({}, file({ order_id: ['1'], line_total: [5] }));
    expect(sumTotals(extras)).toBeNaN();
    expect(reconcile(lines, { lines: 0, amount: 0 }, 5, extras).fileTotal).toBeNaN();
  });
});
