import type { Role } from '../../../contract/roles.ts';
import type { CellTable } from '../cell-table.ts';
import type { Reason } from '../meaning/contract.ts';
import { nameColumns } from '../meaning/headers.ts';
import { columnOfRole, isAmount, type ColumnLook } from './column-looks.ts';
import type { PackedItem } from './packed-fields.ts';
import { PACKINGS, type Packing } from './packed-items.ts';
import { amountOfOrder, shareByQuantity } from './share-amount.ts';
import { PreparedTable } from './prepared-table.ts';
import { repeatCells, replaceCells } from './spread-rows.ts';

export interface Unpacked {
  headers: string[];
  table: CellTable;
  notes: Reason[];
  /** The amount of each order was divided among its lines. */
  isDivided?: boolean;
}

const LOOKED_AT = 200;
const PARSED_SHARE = 0.6;
/** If order numbers repeat, the file has one row per line, and cells hold a single product. */
const UNIQUE_SHARE = 0.9;

/**
 * Splits orders with all their products in one cell into one line per product, with its quantity
 * and, if the cell has it, its price. Otherwise the products share the order's total by quantity.
 * Amounts of the order stay on its first line.
 *
 * @returns null if no column packs products
 */
export function unpackCells(looks: readonly ColumnLook[], table: CellTable): Unpacked | null {
  const order = columnOfRole(looks, 'order_id');
  const isOrders = order >= 0 || columnOfRole(looks, 'order_date') >= 0;
  if (!isOrders || (order >= 0 && repeats(looks[order]))) return null;
  for (const look of looks) {
    if (look.type !== 'text' || look.filled === 0) continue;
    const packing = packingOf(look.column.dictionary);
    if (packing) return spread(looks, table, look, packing);
  }
  return null;
}

function repeats({ column, filled }: ColumnLook): boolean {
  return column.dictionary.length - 1 < filled * UNIQUE_SHARE;
}

function packingOf(dictionary: readonly string[]): Packing | null {
  const cells = dictionary.slice(1, LOOKED_AT + 1).filter((cell) => cell.trim() !== '');
  if (!cells.some((cell) => /\d/.test(cell))) return null;
  for (const packing of PACKINGS) {
    const read = cells.map(packing);
    const parsed = read.filter((items) => items !== null);
    const isMuch = parsed.length >= cells.length * PARSED_SHARE;
    if (isMuch && parsed.some((items) => items.length > 1)) return packing;
  }
  return null;
}

interface Target {
  role: Role;
  header: string;
  cell(item: PackedItem): string;
}

const TARGETS: readonly Target[] = [
  { role: 'product_name', header: 'Product name', cell: ({ name, sku }) => name || sku },
  { role: 'product_id', header: 'SKU', cell: ({ sku }) => sku },
  { role: 'quantity', header: 'Quantity', cell: ({ quantity }) => quantity },
  { role: 'unit_price', header: 'Unit price', cell: ({ price }) => price },
  { role: 'line_total', header: 'Line total', cell: ({ total }) => total }
];

function spread(
  looks: readonly ColumnLook[],
  table: CellTable,
  packed: ColumnLook,
  packing: Packing
): Unpacked {
  const read = packed.column.dictionary.map((cell) => (cell.trim() === '' ? null : packing(cell)));
  const items = read.filter((own) => own !== null).flat();
  const isPriced = items.some(({ price, total }) => price !== '' || total !== '');
  const targets = TARGETS.filter(({ cell }) => items.some((item) => cell(item) !== ''));
  const { sourceRow, lineOf } = places(table, packed, read);
  const itemAt = (at: number) => read[packed.column.codes[sourceRow[at]]]?.[lineOf[at]] ?? null;
  const headers = looks.map(({ header }) => header);
  const columns = looks.map((look) => {
    const isOnce = isAmount(look) || look === packed;
    return repeatCells(look.column, sourceRow, (at) => isOnce && lineOf[at] > 0);
  });
  for (const { role, header, cell } of targets) {
    const own = columnOfRole(looks, role);
    const isUsual = own >= 0 && looks[own].sureness > 0 && (role !== 'line_total' || isPriced);
    const position = isUsual && role !== 'line_total' ? own : headers.push(header) - 1;
    columns[position] = replaceCells(columns[position], sourceRow.length, (at) => {
      const item = itemAt(at);
      if (item) return cell(item);
      if (role === 'product_name') return table.cell(sourceRow[at], looks.indexOf(packed));
      return position === own ? null : role === 'quantity' && !isPriced ? '1' : '';
    });
  }
  const name = columnOfRole(looks, 'product_name');
  if (looks.indexOf(packed) !== name || looks[name].sureness <= 0) {
    columns[looks.indexOf(packed)] = replaceCells(undefined, sourceRow.length, () => '');
  }
  const amount = isPriced ? -1 : amountOfOrder(looks);
  if (amount >= 0) {
    headers.push('Line total');
    columns.push(
      shareByQuantity(table, amount, sourceRow, lineOf, (row) => read[packed.column.codes[row]])
    );
  }
  const records = countPacked(table, packed, read);
  const key = amount >= 0 ? 'unpacked_shared' : 'unpacked';
  const of = amount >= 0 ? looks[amount].header : '';
  const detail = { records, column: packed.header, ...(of && { amount: of }) };
  return {
    headers: nameColumns(headers),
    table: new PreparedTable(table, columns, sourceRow),
    notes: [{ key, detail }],
    ...(amount >= 0 && { isDivided: true })
  };
}

type Read = readonly (readonly PackedItem[] | null)[];

function places(table: CellTable, { column }: ColumnLook, read: Read) {
  const count = (row: number) => read[column.codes[row]]?.length ?? 1;
  let rows = 0;
  for (let row = 0; row < table.rows; row++) rows += count(row);
  const sourceRow = new Uint32Array(rows);
  const lineOf = new Uint32Array(rows);
  for (let row = 0, at = 0; row < table.rows; row++) {
    for (let line = 0; line < count(row); line++, at++) [sourceRow[at], lineOf[at]] = [row, line];
  }
  return { sourceRow, lineOf };
}

function countPacked(table: CellTable, { column }: ColumnLook, read: Read): number {
  let records = 0;
  for (let row = 0; row < table.rows; row++) {
    if ((read[column.codes[row]]?.length ?? 0) > 1) records++;
  }
  return records;
}
