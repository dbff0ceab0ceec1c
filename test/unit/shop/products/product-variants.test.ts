import { describe, expect, it } from 'vitest';
import type { Role } from '../../../../workers/contract/roles.ts';
import { combineOrderLines } from '../../../../workers/shop/order-lines.ts';
import { readCatalogue } from '../../../../workers/shop/products/product-file.ts';
import { combineProductTexts } from '../../../../workers/shop/products/product-texts.ts';
import {
  commonName,
  findVariants,
  groupProductFile,
  groupVariants
} from '../../../../workers/shop/products/product-variants.ts';
import { columnsFromCells, type Cell } from '../../../kit/source-drafts.ts';

function file(cells: Partial<Record<Role, Cell[]>>) {
  const rows = Object.values(cells)[0].length;
  return { rows, rowsRead: rows, columns: columnsFromCells(cells), hidden: null, currency: '' };
}

it.each([
  ['Linen shirt - Red / L', 'Linen shirt'],
  ['Tea - green - 100 g', 'Tea - green'],
  ['Mug (blue)', 'Mug'],
  ['Hoodie – Yellow, M', 'Hoodie'],
  ['亚麻衬衫 颜色:红;尺码:L', '亚麻衬衫'],
  ['茶叶（100克）', '茶叶'],
  ['T-shirt', 'T-shirt'],
  ['- odd', '- odd'],
  ['A - B', 'A - B'],
  ['', '']
])('%s is a variant of %s', (name, base) => expect(commonName(name)).toBe(base));

const lines = file({
  order_id: ['1', '1', '2', '3', '4'],
  order_date: ['2024-01-01', '2024-01-01', '2024-01-02', '2024-01-03', '2024-01-04'],
  product_id: ['S-R', 'S-B', 'S-R', 'M-1', ''],
  product_name: ['Shirt - Red', 'shirt - Blue', 'Shirt - Red', 'Mug - Blue', 'Shirt - Green'],
  quantity: [1, 1, 2, 1, 1],
  unit_price: [20, 22, 20, 7, 21]
});
const products = file({
  product_id: ['S-R', 'S-B', 'S-X', 'M-1'],
  product_name: ['Shirt - Red', 'shirt - Blue', 'Shirt - Black', 'Mug - Blue'],
  category: ['Wear', 'Wear', 'Wear', 'Kitchen'],
  stock: [3, '', 4, 9],
  cost: [10, 12, '', 2]
});

describe('products in several colours', () => {
  const variants = findVariants({ orderLines: [lines], products: [products] });

  it('are found over order and product files; one alone is no group', () => {
    expect(variants.list).toEqual([
      { product: 'Shirt', variant: 'S-B', name: 'shirt - Blue' },
      { product: 'Shirt', variant: 'S-R', name: 'Shirt - Red' },
      { product: 'Shirt', variant: 'S-X', name: 'Shirt - Black' },
      { product: 'Shirt', variant: 'Shirt - Green', name: 'Shirt - Green' }
    ]);
  });

  it('count as one product, with every line and amount as before', () => {
    const orderLines = [groupVariants(lines, variants)];
    const shop = { shopId: 1, dataVersion: 1, products: [groupProductFile(products, variants)] };
    const found = combineOrderLines({ ...shop, orderLines });
    expect(found.product.dictionary).toEqual(['', 'Shirt', 'M-1']);
    expect(found.productNames).toEqual(['', 'Shirt', 'Mug - Blue']);
    expect([...found.total]).toEqual([20, 22, 40, 7, 21]);
    expect(found.category?.dictionary[found.category.codes[0]]).toBe('Wear');
  });

  it('have the pieces of all of them on hand, at the mean of their costs', () => {
    const { byId } = readCatalogue([groupProductFile(products, variants)]);
    expect([...byId.keys()]).toEqual(['Shirt', 'M-1']);
    expect(byId.get('Shirt')).toMatchObject({ stock: 7, cost: 11, category: 'Wear' });
    expect(byId.get('M-1')).toMatchObject({ stock: 9, cost: 2 });
  });

  it('are one product to what is alike, too', () => {
    const grouped = groupProductFile(products, variants);
    const { products: codes } = combineProductTexts([groupVariants(lines, variants)], [grouped]);
    expect(codes).toEqual(['M-1', 'Shirt']);
  });
});

it('a file that calls its names descriptions has variants all the same', () => {
  const plain = file({
    product_id: ['A', 'B'],
    description: ['CARD HOLDER - GINGHAM', 'CARD HOLDER - DOTS']
  });
  const variants = findVariants({ orderLines: [plain], products: [] });
  expect(variants.list.map(({ product }) => product)).toEqual(['CARD HOLDER', 'CARD HOLDER']);
  const shop = { shopId: 1, dataVersion: 1, products: [] };
  const found = combineOrderLines({ ...shop, orderLines: [groupVariants(plain, variants)] });
  expect(found.productNames).toEqual(['', 'CARD HOLDER']);
});
