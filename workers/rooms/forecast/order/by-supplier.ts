import type { OrderRow, SupplierSum } from './contract.ts';

/**
 * The order list summed by supplier, since a shop orders from one supplier at a time.
 *
 * @returns none if no product's supplier is known
 */
export function sumSuppliers(rows: readonly OrderRow[]): SupplierSum[] {
  if (rows.every(({ supplier }) => supplier === '')) return [];
  const found = new Map<string, SupplierSum>();
  for (const { supplier, orderQuantity, value } of rows) {
    const own = found.get(supplier) ?? { supplier, products: 0, units: 0, value: 0 };
    found.set(supplier, own);
    if (orderQuantity === 0) continue;
    own.products++;
    own.units += orderQuantity;
    own.value += value >= 0 ? value : 0;
  }
  const isUnnamed = ({ supplier }: SupplierSum) => Number(supplier === '');
  return [...found.values()].sort(
    (a, b) => isUnnamed(a) - isUnnamed(b) || b.value - a.value || b.units - a.units
  );
}
