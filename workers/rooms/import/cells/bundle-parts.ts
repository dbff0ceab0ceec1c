import { CellColumn, type CellTable } from '../cell-table.ts';
import { columnOfRole, type ColumnLook } from '../layout/column-looks.ts';
import { PreparedTable } from '../layout/prepared-table.ts';
import type { Reason } from '../meaning/contract.ts';
import { normaliseHeader } from '../meaning/normalise-header.ts';
import { decimalOfFile } from '../values/decide-decimal.ts';
import { readNumber } from '../values/read-numbers.ts';

/** Headers of the column that names the set or product a row is a part of. */
const PARENTS = new Set(
  [
    ...[
      'parent item sku',
      'parent sku',
      'parent',
      'parent product sku',
      'parent item',
      'bundle sku'
    ],
    ...[
      'parent item id',
      'parent id',
      'parent line id',
      'bundle id',
      'bundled by',
      'part of bundle'
    ],
    ...['übergeordnete sku', 'übergeordneter artikel', 'stückliste', 'set artikel', 'sku parent'],
    ...['sku padre', 'artículo padre', 'sku pai', 'articolo padre', 'sku nadrzędne', '父商品编码']
  ].map(normaliseHeader)
);
const CENT = 0.006;

interface Columns {
  parent: number;
  /** The code or line that parts refer to. */
  own: number;
  order: number;
  quantity: number;
  price: number;
  total: number;
}

/** A set and the rows of its parts. */
interface Bundle {
  paid: number;
  parts: number[];
}

/**
 * Where the price of a set equals the sum of its parts and both are in the file, it would count
 * twice: the parts keep their quantities and get a price of 0, as many shops export them anyway.
 *
 * @returns null if there are no such sets
 */
export function freeBundleParts(
  looks: readonly ColumnLook[],
  table: CellTable
): { table: CellTable; notes: Reason[] } | null {
  const at = findColumns(looks);
  if (!at) return null;
  const decimal = decimalOfFile(looks.map(({ column }) => column.dictionary)) ?? '.';
  const number = (row: number, column: number) =>
    column < 0 ? NaN : readNumber(table.cell(row, column), decimal);
  const sumOf = (row: number) => {
    const total = number(row, at.total);
    return total === total ? total : (number(row, at.quantity) || 1) * number(row, at.price) || 0;
  };
  const bundles = findBundles(table, at, sumOf);
  const priced = bundles.filter(
    ({ paid, parts }) => paid > 0 && parts.some((row) => sumOf(row) > 0)
  );
  const isTwice = ({ paid, parts }: Bundle) =>
    Math.abs(parts.reduce((sum, row) => sum + sumOf(row), 0) - paid) < CENT;
  if (priced.length === 0 || !priced.every(isTwice)) return null;
  const parts = new Set(priced.flatMap((bundle) => bundle.parts));
  const columns = table.columns.map((column, own) =>
    own === at.price || own === at.total ? withoutMoney(column, table.rows, parts) : column
  );
  const { header } = looks[at.parent];
  return {
    table: new PreparedTable(table, columns, null),
    notes: [{ key: 'bundle_parts', detail: { rows: parts.size, column: header } }]
  };
}

function findColumns(looks: readonly ColumnLook[]): Columns | null {
  const parent = looks.findIndex(({ header }) => PARENTS.has(normaliseHeader(header)));
  if (parent < 0) return null;
  const others = looks.map((look, at) => (at === parent ? { ...look, role: null } : look));
  const at = (role: ColumnLook['role'] & string) => columnOfRole(others, role);
  const named = looks[parent].column.dictionary.filter((cell) => cell.trim() !== '');
  const isNamedBy = (column: number) =>
    column >= 0 && named.some((cell) => looks[column].column.dictionary.includes(cell));
  const own = [at('product_id'), at('line_id')].find(isNamedBy);
  const [order, price, total] = [at('order_id'), at('unit_price'), at('line_total')];
  if (own === undefined || order < 0 || (price < 0 && total < 0)) return null;
  return { parent, own, order, quantity: at('quantity'), price, total };
}

function findBundles(
  table: CellTable,
  { parent, own, order }: Columns,
  sumOf: (row: number) => number
): Bundle[] {
  const bundles = new Map<string, Bundle>();
  const keyOf = (row: number, name: number) =>
    `${table.cell(row, order).trim()}\n${table.cell(row, name).trim()}`;
  const isPart = (row: number) => table.cell(row, parent).trim() !== '';
  for (let row = 0; row < table.rows; row++) {
    if (isPart(row)) continue;
    const bundle = bundles.get(keyOf(row, own));
    if (bundle) bundle.paid += sumOf(row);
    else bundles.set(keyOf(row, own), { paid: sumOf(row), parts: [] });
  }
  for (let row = 0; row < table.rows; row++) {
    if (isPart(row)) bundles.get(keyOf(row, parent))?.parts.push(row);
  }
  return [...bundles.values()];
}

function withoutMoney(column: CellColumn, rows: number, parts: ReadonlySet<number>): CellColumn {
  const written = new CellColumn();
  for (let row = 0; row < rows; row++) {
    written.put(row, parts.has(row) ? '0' : column.dictionary[column.codes[row]]);
  }
  written.close(rows);
  return written;
}
