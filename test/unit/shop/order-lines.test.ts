import { DAY_MS } from '../../../workers/contract/day.ts';
import { describe, expect, it } from 'vitest';
import { LINE_OTHER, LINE_RETURN, LINE_SALE } from '../../../workers/contract/order-lines.ts';
import { newRowMarks, markRow } from '../../../workers/contract/files/row-marks.ts';
import type { Role } from '../../../workers/contract/roles.ts';
import { combineOrderLines } from '../../../workers/shop/order-lines.ts';
import type { OrderLineFile } from '../../../workers/shop/order-lines.ts';
import type { SourceRows } from '../../../workers/shop/merged-text.ts';
import { cellsOf, columnsFromCells } from '../../kit/source-drafts.ts';
import type { Cell } from '../../kit/source-drafts.ts';

type Cells = Partial<Record<Role, Cell[]>>;

function file(cells: Cells, hiddenRows: number[] = []): OrderLineFile {
  const columns = columnsFromCells(cells);
  const rows = columns[0].column.codes.length;
  const hidden = hiddenRows.length ? newRowMarks(rows) : null;
  for (const row of hiddenRows) markRow(hidden!, row);
  return { rows, columns, hidden, rowsRead: rows, currency: '' };
}

function combine(orderLines: OrderLineFile[], products: SourceRows[] = []) {
  return combineOrderLines({ shopId: 1, dataVersion: 1, orderLines, products });
}

const [OTHER, RETURN, SALE] = [LINE_OTHER, LINE_RETURN, LINE_SALE];

describe('line classes', () => {
  it('are other, return, sale, decided in this order', () => {
    const lines = combine([
      file({
        order_id: ['1', '2', 'C3', '4', 'C5', '6', '7'],
        quantity: [1, 0, -1, -2, -1, 5, 3],
        unit_price: [2, 2, 2, 2, 0, -1, 4]
      })
    ]);
    expect([...lines.lineClass]).toEqual([SALE, OTHER, RETURN, RETURN, OTHER, OTHER, SALE]);
  });

  it('take C ids for cancellations only where ids are numbers', () => {
    const cells = { quantity: [1, 1, 1], unit_price: [2, 2, 2] };
    const till = combine([file({ order_id: ['1', '2', 'C3'], ...cells })]);
    expect([...till.lineClass]).toEqual([SALE, SALE, RETURN]);
    const shop = combine([file({ order_id: ['C1', 'C2', '3'], ...cells })]);
    expect([...shop.lineClass]).toEqual([SALE, SALE, SALE]);
  });

  it.each([
    ['paid', SALE],
    ['cancelled', RETURN],
    ['Canceled', RETURN],
    ['wc-refunded', RETURN],
    ['voided', RETURN],
    ['partially_refunded', SALE],
    ['pending cancellation', SALE],
    ['交易成功', SALE],
    ['交易关闭', RETURN],
    ['已发货，退款成功', RETURN],
    ['部分退款', SALE],
    ['无售后或售后取消', SALE]
  ])('status %s', (status, expected) => {
    const cells = { order_id: ['1'], quantity: [1], unit_price: [2], status: [status] };
    expect([...combine([file(cells)]).lineClass]).toEqual([expected]);
  });
});

describe('totals', () => {
  it('are the own total of the file, else quantity × price − discount', () => {
    const lines = combine([
      file({
        order_id: ['1', '2', '3'],
        quantity: [2, 2, 2],
        unit_price: [5, 5, 5],
        line_total: [9, '', ''],
        discount: ['', 1, '']
      })
    ]);
    expect([...lines.total]).toEqual([9, 9, 10]);
  });

  it('take discounts off however they are signed', () => {
    const cells = { order_id: ['1', '2'], quantity: [1, 1], unit_price: [5, 5] };
    const lines = combine([file({ ...cells, discount: [-1, ''] })]);
    expect([...lines.total]).toEqual([4, 5]);
  });

  it('make a cancelling document negative and a cancelled order nothing', () => {
    const lines = combine([
      file({
        order_id: ['1', '2', 'C3'],
        quantity: [1, 1, 1],
        unit_price: [5, 6, 7],
        status: ['paid', 'refunded', 'paid']
      })
    ]);
    expect([...lines.lineClass]).toEqual([SALE, RETURN, RETURN]);
    expect([...lines.total]).toEqual([5, 0, -7]);
  });

  it('give a price to files that only have totals; a negative one is a refund', () => {
    const lines = combine([file({ order_id: ['1', '2'], quantity: [4, 1], line_total: [10, -3] })]);
    expect([...lines.unitPrice]).toEqual([2.5, 3]);
    expect([...lines.lineClass]).toEqual([SALE, RETURN]);
  });

  it('count one piece per line where there are no quantities', () => {
    const lines = combine([file({ order_id: ['1', '2'], unit_price: [3, ''] })]);
    expect([...lines.quantity]).toEqual([1, 1]);
    expect([...lines.lineClass]).toEqual([SALE, OTHER]);
  });
});

describe('keys', () => {
  it('know a customer by id, else e-mail, else phone, folded', () => {
    const lines = combine([
      file({
        order_id: ['1', '2', '3', '4', '5'],
        customer_id: ['17850.0', ' 17850', '', '', ''],
        email: ['a@x.org', '', ' Ann@X.org', '', ''],
        phone: ['1', '', '', '+44 1', '']
      })
    ]);
    expect(cellsOf(lines.customer)).toEqual(['17850', '17850', 'ann@x.org', '+44 1', '']);
    expect(lines.customer.dictionary[0]).toBe('');
  });

  it('keep product ids letter by letter and fall back to the name', () => {
    const lines = combine([
      file({
        product_id: ['007', '85123A', '85123a', ''],
        product_name: ['', '', '', ' Cup  red ']
      })
    ]);
    expect(cellsOf(lines.product)).toEqual(['007', '85123A', '85123a', 'Cup red']);
  });

  it('merge the dictionaries of several files', () => {
    const a = file({ order_id: ['1', '2'], product_id: ['A', 'B'], country: ['UK', 'FR'] });
    const b = file({ order_id: ['2', '3'], product_id: ['B', 'C'] });
    const lines = combine([a, b]);
    expect(cellsOf(lines.order)).toEqual(['1', '2', '2', '3']);
    expect(lines.order.dictionary).toEqual(['', '1', '2', '3']);
    expect(cellsOf(lines.product)).toEqual(['A', 'B', 'B', 'C']);
    expect(cellsOf(lines.country!)).toEqual(['UK', 'FR', '', '']);
    expect(lines.channel).toBeNull();
  });

  it('leave out hidden rows everywhere', () => {
    const a = file({ order_id: ['1', '2'], product_id: ['A', 'B'], quantity: [1, 2] });
    const b = file({ order_id: ['2', '3'], product_id: ['B', 'C'], quantity: [2, 3] }, [0]);
    const lines = combine([a, b]);
    expect(lines.rows).toBe(3);
    expect(cellsOf(lines.order)).toEqual(['1', '2', '3']);
    expect([...lines.quantity]).toEqual([1, 2, 3]);
    expect([lines.rowsRead, lines.rowsKept, lines.duplicateLines]).toEqual([4, 4, 1]);
  });
});

describe('times', () => {
  it('are days and hours of the week on the wall of the shop', () => {
    const dates = ['2010-12-01 08:26:00', '', '1969-12-31 23:00:00', '2011-12-04'];
    const lines = combine([file({ order_id: ['1', '2', '3', '4'], order_date: dates })]);
    expect([...lines.day]).toEqual([14944, -2147483648, -1, 15312]);
    // A Wednesday at 8, none, a Wednesday at 23, a Sunday at 0.
    expect([...lines.weekHour]).toEqual([2 * 24 + 8, 255, 2 * 24 + 23, 6 * 24]);
    expect(lines.time[0]).toBe(Date.UTC(2010, 11, 1, 8, 26));
    expect(lines.time[1]).toBeNaN();
    expect(lines.hasHours).toBe(true);
  });

  it('have no hours when every moment is midnight', () => {
    const lines = combine([file({ order_id: ['1'], order_date: ['2011-12-04'] })]);
    expect(lines.hasHours).toBe(false);
  });
});

describe('product names', () => {
  it('are the most frequent over all lines, white space folded, ties to the smallest', () => {
    const lines = combine([
      file({
        product_id: ['A', 'A', 'A', 'B', 'B', 'B', 'C'],
        product_name: ['red  cup', 'red cup', 'damaged', 'zeta', 'alpha', '', ''],
        quantity: [1, -1, 1, 1, 0, 1, 1]
      })
    ]);
    expect(lines.productNames).toEqual(['', 'red cup', 'alpha', '']);
  });

  it('come from the product file by id, then by name, with its categories', () => {
    const products = file({
      product_id: ['A', 'X'],
      product_name: ['Red cup', 'Blue cup'],
      category: ['Cups', 'Mugs']
    });
    const lines = combine(
      [file({ product_id: ['A', 'B'], product_name: ['cup', 'Blue cup'] })],
      [products]
    );
    expect(lines.productNames).toEqual(['', 'Red cup', 'Blue cup']);
    expect(cellsOf(lines.category!)).toEqual(['Cups', 'Mugs']);
  });

  it("keep a line's own category before the product file's", () => {
    const products = file({ product_id: ['A', 'B'], category: ['Cups', 'Bowls'] });
    const lines = combine([file({ product_id: ['A', 'B'], category: ['Gifts', ''] })], [products]);
    expect(cellsOf(lines.category!)).toEqual(['Gifts', 'Bowls']);
  });
});

describe('the beginning of the day', () => {
  const choices = { dayStartHour: 4 };
  const daysOf = (moments: Cell[], chosen = choices) => {
    const orderLines = [file({ order_id: ['1', '2'], order_date: moments, quantity: [1, 1] })];
    const lines = combineOrderLines({
      shopId: 1,
      dataVersion: 1,
      orderLines,
      products: [],
      choices: chosen
    });
    return [...lines.day].map((day) => new Date(day * DAY_MS).toISOString().slice(0, 10));
  };

  it('gives the small hours to the day before', () => {
    const night = ['2026-01-10 02:30', '2026-01-09 21:30'];
    expect(daysOf(night)).toEqual(['2026-01-09', '2026-01-09']);
    expect(daysOf(night, { dayStartHour: 0 })).toEqual(['2026-01-10', '2026-01-09']);
  });

  it('leaves dates without hours alone', () => {
    const days = ['2026-01-10', '2026-01-11'];
    expect(daysOf(days)).toEqual(days);
  });
});
