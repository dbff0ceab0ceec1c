import { expect, it } from 'vitest';
import type { Role } from '../../../../workers/contract/roles.ts';
import { readCatalogue } from '../../../../workers/shop/products/product-file.ts';
import { columnsFromCells, type Cell } from '../../../kit/source-drafts.ts';

function file(cells: Partial<Record<Role, Cell[]>>) {
  const rows = Object.values(cells)[0].length;
  return { rows, columns: columnsFromCells(cells), hidden: null };
}

it('a product’s supplier comes from its file, and a later file that is silent leaves it', () => {
  const first = file({ product_id: ['A', 'B'], supplier: ['  Kiln  & Co ', ''], cost: [2, 3] });
  const later = file({ product_id: ['A', 'B'], supplier: ['', 'Glasswerk'], cost: [4, ''] });
  const { byId } = readCatalogue([first, later]);
  expect(byId.get('A')).toMatchObject({ supplier: 'Kiln & Co', cost: 4 });
  expect(byId.get('B')).toMatchObject({ supplier: 'Glasswerk', cost: 3 });
});

it('files stored before suppliers were known open as before', () => {
  const { byId } = readCatalogue([file({ product_id: ['A'], stock: [5] })]);
  expect(byId.get('A')).toMatchObject({ supplier: '', stock: 5 });
});
