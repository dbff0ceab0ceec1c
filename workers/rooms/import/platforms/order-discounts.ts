import { divideInCents } from '../../../shop/lines/amounts/divide-in-cents.ts';
import { CellColumn, type CellTable } from '../cell-table.ts';
import { PreparedTable } from '../layout/prepared-table.ts';
import { readNumber } from '../values/read-numbers.ts';
import type { DiscountColumns } from './platform.ts';
import { columnNamed } from './recognise.ts';

type Name = keyof DiscountColumns;

/**
 * Corrects the discounts of orders whose subtotal says what the goods really came to: a line column
 * may lack what was taken off the whole order, and the order's discount may be one of postage. An
 * order is only corrected if its subtotal and extras add up to its total.
 *
 * @returns the same table if nothing is to be corrected
 */
export function settleDiscounts(
  table: CellTable,
  headers: readonly string[],
  named: DiscountColumns
): CellTable {
  const at = (name: Name) => columnNamed(headers, named[name]);
  const [order, line, whole] = [at('order'), at('line'), at('whole')];
  if (order < 0 || whole < 0) return table;
  const numbers = (name: Name) => numbersOf(table, at(name));
  const own = {
    quantity: numbers('quantity'),
    price: numbers('price'),
    line: numbers('line').map((off) => off || 0),
    whole: numbers('whole')
  };
  const [subtotal, total] = [numbers('subtotal'), numbers('total')];
  const [shipping, tax] = [numbers('shipping'), numbers('tax')];
  const hasLine = own.line.some((off) => off > 0);
  const lines = new Map<number, string>();
  const wholes = new Map<number, string>();
  const { codes } = table.columns[order];
  for (let row = 0, end = 0; row < table.rows; row = end) {
    for (end = row + 1; end < table.rows && codes[end] === codes[row];) end++;
    const extras = [shipping[row], shipping[row] + tax[row]];
    const isWhole = extras.some((extra) => isNear(subtotal[row] + extra, total[row]));
    const found = isWhole ? discountsOf(own, subtotal[row], row, end) : null;
    if (!found) continue;
    if (!isNear(found.off, own.whole[row])) wholes.set(row, found.off.toFixed(2));
    if (!hasLine) continue;
    for (const [i, off] of found.lines.entries()) {
      if (!isNear(off, own.line[row + i])) lines.set(row + i, off.toFixed(2));
    }
  }
  if (lines.size + wholes.size === 0) return table;
  const columns = table.columns.map((column, position) => {
    if (position === line) return withCells(column, table.rows, lines);
    return position === whole ? withCells(column, table.rows, wholes) : column;
  });
  return new PreparedTable(table, columns, null);
}

/** What was taken off the goods of an order, and of each of its lines; null if unknown. */
function discountsOf(
  { quantity, price, line, whole }: Record<'quantity' | 'price' | 'line' | 'whole', Float64Array>,
  subtotal: number,
  from: number,
  to: number
): { off: number; lines: Float64Array } | null {
  const goods = quantity.subarray(from, to).map((pieces, i) => pieces * price[from + i]);
  const known = line.slice(from, to);
  const sum = (amounts: Float64Array) => amounts.reduce((all, amount) => all + amount, 0);
  const off = Math.max(0, sum(goods) - subtotal);
  // more than the order says was taken off is something else
  if (!(whole[from] > 0) || !(off <= whole[from] + 0.01)) return null;
  const left = goods.map((amount, i) => Math.max(0, amount - known[i]));
  const more = Float64Array.of(Math.max(0, off - sum(known)));
  const parts = divideInCents(more, left, new Uint8Array(left.length));
  return { off, lines: known.map((amount, i) => amount + parts[i]) };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.011;
}

function numbersOf({ columns, rows }: CellTable, position: number): Float64Array {
  if (position < 0) return new Float64Array(rows).fill(NaN);
  const { codes, dictionary } = columns[position];
  const values = dictionary.map((cell) => readNumber(cell.trim(), '.'));
  return Float64Array.from({ length: rows }, (_, row) => values[codes[row]]);
}

function withCells(
  column: CellColumn,
  rows: number,
  cells: ReadonlyMap<number, string>
): CellColumn {
  const changed = new CellColumn();
  for (const value of column.dictionary) changed.codeOf(value);
  for (let row = 0; row < rows; row++) {
    changed.putCode(row, cells.has(row) ? changed.codeOf(cells.get(row)!) : column.codes[row]);
  }
  return changed;
}
