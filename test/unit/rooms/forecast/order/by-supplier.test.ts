import { describe, expect, it } from 'vitest';
import type { OrderRow } from '../../../../../workers/rooms/forecast/order/contract.ts';
import { sumSuppliers } from '../../../../../workers/rooms/forecast/order/by-supplier.ts';

function row(supplier: string, orderQuantity: number, value: number): OrderRow {
  return {
    product: '',
    name: '',
    category: '',
    demand: 0,
    safetyStock: 0,
    reorderPoint: 0,
    economicQuantity: NaN,
    stock: NaN,
    runsOut: NaN,
    cost: NaN,
    weeks: 1,
    oddPieces: 0,
    silent: null,
    method: 'ses',
    isSeasonal: false,
    supplier,
    orderQuantity,
    value
  };
}

describe('the list by supplier', () => {
  it('sums what is to be ordered, what is worth most first, without a supplier last', () => {
    const rows = [
      row('', 90, 900),
      row('Kiln', 5, 50),
      row('Kiln', 0, 0),
      row('Glass', 10, 80),
      row('Paper', 0, 0),
      row('Kiln', 1, NaN)
    ];
    expect(sumSuppliers(rows)).toEqual([
      { supplier: 'Glass', products: 1, units: 10, value: 80 },
      { supplier: 'Kiln', products: 2, units: 6, value: 50 },
      { supplier: 'Paper', products: 0, units: 0, value: 0 },
      { supplier: '', products: 1, units: 90, value: 900 }
    ]);
  });

  it('goes by pieces without money', () => {
    const [first] = sumSuppliers([row('Kiln', 5, NaN), row('Glass', 10, NaN)]);
    expect(first.supplier).toBe('Glass');
  });

  it('is none where no file names a supplier', () => {
    expect(sumSuppliers([row('', 4, 8)])).toEqual([]);
    expect(sumSuppliers([])).toEqual([]);
  });
});
