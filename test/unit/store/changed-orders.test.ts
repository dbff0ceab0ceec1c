import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Role } from '../../../workers/contract/roles.ts';
import { countMarked, newRowMarks } from '../../../workers/contract/files/row-marks.ts';
import { markChangedOrders } from '../../../workers/store/changed-orders.ts';
import type { ComparedLines } from '../../../workers/store/duplicate-lines.ts';
import { findOverlaps } from '../../../workers/store/shop-duplicates.ts';
import { columnsFromCells } from '../../kit/source-drafts.ts';
import type { Cell } from '../../kit/source-drafts.ts';

type Row = [order: string, day: number, customer: string, product: string, quantity: number];

function exported(rows: Row[], more: Partial<Record<Role, Cell[]>> = {}): ComparedLines {
  const columns = columnsFromCells({
    order_id: rows.map(([order]) => order),
    order_date: rows.map(([, day]) => `2026-01-${String(day).padStart(2, '0')}`),
    customer_id: rows.map(([, , customer]) => customer),
    product_id: rows.map(([, , , product]) => product),
    quantity: rows.map(([, , , , quantity]) => quantity),
    ...more
  });
  return { rows: rows.length, columns, hidden: null };
}

function changed(later: ComparedLines, earlier: ComparedLines): [string[], number] {
  const marks = newRowMarks(earlier.rows);
  return [markChangedOrders(marks, later, earlier), countMarked(marks)];
}

const EARLIER: Row[] = [
  ['1', 1, 'a', 'MUG', 1],
  ['1', 1, 'a', 'CUP', 2],
  ['2', 2, 'b', 'MUG', 1]
];

describe('an order that a later export holds in another version', () => {
  it('is replaced whole', () => {
    const later = exported([
      ['1', 1, 'a', 'MUG', 1],
      ['1', 1, 'a', 'CUP', 1],
      ['2', 2, 'b', 'MUG', 1]
    ]);
    expect(changed(later, exported(EARLIER))).toEqual([['1'], 2]);
  });

  it('may have changed in its status alone', () => {
    const status = (...of: string[]) => exported(EARLIER, { status: of });
    const [orders] = changed(status('paid', 'paid', 'refunded'), status('paid', 'paid', 'paid'));
    expect(orders).toEqual(['2']);
  });

  it('may have changed in what was given back of it alone', () => {
    const refunds = (...of: number[]) => exported(EARLIER, { refund_amount: of });
    expect(changed(refunds(0, 0, 5), refunds(0, 0, 0))).toEqual([['2'], 1]);
    expect(changed(refunds(0, 0, 5), refunds(0, 0, 5))).toEqual([[], 0]);
  });

  it.each<[string, Row[]]>([
    ['the same lines', EARLIER],
    ['a line more of another product', [...EARLIER, ['2', 2, 'b', 'POT', 1]]],
    ['the rest of an export cut in two', [['1', 1, 'a', 'POT', 1]]],
    ['another day: another shop’s order of that number', [['1', 9, 'a', 'MUG', 7]]],
    ['another customer', [['1', 1, 'z', 'MUG', 7]]],
    ['no order number', [['', 1, 'a', 'MUG', 7]]]
  ])('is not found in %s', (_, rows) => {
    expect(changed(exported(rows), exported(EARLIER))).toEqual([[], 0]);
  });

  it('is not looked for in another kind of export', () => {
    const other = exported([['1', 1, 'a', 'MUG', 7]], { discount: [0] });
    expect(changed(other, exported(EARLIER))).toEqual([[], 0]);
  });

  it('is found whatever else the later file says: of what is stored nothing else is read', () => {
    const later = exported([['1', 1, 'a', 'MUG', 7]], { country: ['UK'] });
    expect(changed(later, exported(EARLIER))).toEqual([['1'], 2]);
  });
});

it('a shop counts every order once, in its newest version', () => {
  const versions = fc.array(
    fc.array(
      fc.record({
        order: fc.integer({ min: 1, max: 4 }),
        quantities: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 3, maxLength: 3 })
      }),
      { maxLength: 4 }
    ),
    { minLength: 1, maxLength: 4 }
  );
  fc.assert(
    fc.property(versions, (files) => {
      const newest = new Map<number, number[]>();
      const sources = files.map((orders) => {
        const own = new Map(orders.map(({ order, quantities }) => [order, quantities]));
        for (const [order, quantities] of own) newest.set(order, quantities);
        return [...own].flatMap(([order, quantities]) =>
          quantities.map((quantity, at): Row => [`${order}`, order, 'c', `P${at}`, quantity])
        );
      });
      const compared = sources.map((rows) => exported(rows));
      const { added } = findOverlaps(compared, 0);
      const counted = sources.flatMap((rows, file) =>
        rows.filter((_, row) => {
          const { hidden } = added[file];
          return !hidden || !(hidden[row >> 3] & (1 << (row & 7)));
        })
      );
      const expected = [...newest].flatMap(([order, quantities]) =>
        quantities.map((quantity, at) => `${order} P${at} ${quantity}`)
      );
      const said = counted.map(
        ([order, , , product, quantity]) => `${order} ${product} ${quantity}`
      );
      expect(said.sort()).toEqual(expected.sort());
    })
  );
});
