import { isDocumentHeader } from '../../../shop/lines/statuses/document-headers.ts';
import { CellColumn, type CellTable } from '../cell-table.ts';
import { columnOfRole, type ColumnLook } from '../layout/column-looks.ts';
import { PreparedTable, takeRows } from '../layout/prepared-table.ts';
import type { Unpacked } from '../layout/unpack-cells.ts';
import { nameColumns } from '../meaning/headers.ts';
import { decimalOfFile } from '../values/decide-decimal.ts';
import { readNumber } from '../values/read-numbers.ts';
import { isGoodsKind, plainKind } from './rows-of-fees.ts';

const DISCOUNTS = new Set(
  (
    'discount|discounts|discount line|coupon|coupons|promotion|promo|voucher|rebate|' +
    'rabatt|gutschein|nachlass|preisnachlass|remise|réduction|code promo|descuento|cupón|' +
    'desconto|cupom|sconto|buono sconto|korting|rabat|zniżka|kupon|sleva|скидка|купон|' +
    'знижка|indirim|kupon|折扣|优惠|优惠券|割引|値引|クーポン|할인|쿠폰|diskon'
  ).split('|')
);
const CENT = 0.006;

/** The columns that say what a row is, and its amount. */
interface Kinds {
  kind: number;
  order: number;
  quantity: number;
  price: number;
  /** −1: there is none. */
  total: number;
}

/**
 * Treats rows of the kind "Discount" among rows of goods as discounts of their orders: their amount
 * moves to a discount column, on the first goods row of the order, and they are set aside. Line
 * totals that are merely quantity × price are ignored then, because they do not include the
 * discount.
 *
 * @returns null for all other files
 */
export function takeOffDiscountRows(
  looks: readonly ColumnLook[],
  table: CellTable
): Unpacked | null {
  const found = findKinds(looks);
  if (!found) return null;
  const decimal = decimalOfFile(looks.map(({ column }) => column.dictionary)) ?? '.';
  const number = (row: number, at: number) =>
    at < 0 ? NaN : readNumber(table.cell(row, at), decimal);
  const sumOf = (row: number) => (number(row, found.quantity) || 1) * number(row, found.price);
  const firstGoods = new Map<string, number>();
  const discounts: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const kind = table.cell(row, found.kind);
    const order = table.cell(row, found.order).trim();
    if (DISCOUNTS.has(plainKind(kind))) discounts.push(row);
    if (!isGoodsKind(kind)) continue;
    if (order !== '' && !firstGoods.has(order)) firstGoods.set(order, row);
    const total = number(row, found.total);
    if (Math.abs(total - sumOf(row)) > CENT) return null;
  }
  const off = new Map<number, number>();
  const gone = new Set<number>();
  for (const row of discounts) {
    const goods = firstGoods.get(table.cell(row, found.order).trim());
    const total = number(row, found.total);
    const amount = Math.abs(total === total ? total : sumOf(row));
    if (goods === undefined || !(amount > 0)) continue;
    off.set(goods, (off.get(goods) ?? 0) + amount);
    gone.add(row);
  }
  return gone.size === 0 ? null : withDiscounts(looks, table, found, { off, gone, decimal });
}

function findKinds(looks: readonly ColumnLook[]): Kinds | null {
  const at = (role: 'order_id' | 'quantity' | 'unit_price' | 'line_total' | 'discount') =>
    columnOfRole(looks, role);
  const kind = looks.findIndex(
    ({ header, column }) =>
      isDocumentHeader(header) &&
      column.dictionary.some(isGoodsKind) &&
      column.dictionary.some((cell) => DISCOUNTS.has(plainKind(cell)))
  );
  const [order, quantity, price] = [at('order_id'), at('quantity'), at('unit_price')];
  if (kind < 0 || order < 0 || price < 0 || at('discount') >= 0) return null;
  return { kind, order, quantity, price, total: at('line_total') };
}

interface TakenOff {
  /** Discount by the row of goods that gets it. */
  off: ReadonlyMap<number, number>;
  gone: ReadonlySet<number>;
  decimal: string;
}

function withDiscounts(
  looks: readonly ColumnLook[],
  table: CellTable,
  { kind, total }: Kinds,
  { off, gone, decimal }: TakenOff
): Unpacked {
  const { header } = looks[kind];
  const aside = [...table.aside];
  for (const row of gone) {
    const [line, original] = [table.lineOf(row), table.original(row)];
    aside.push({ line, reason: 'not_an_order', column: header, original });
  }
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => !gone.has(row)
  );
  const discount = new CellColumn();
  rows.forEach((row, at) => {
    discount.put(at, off.get(row)?.toFixed(2).replace('.', decimal) ?? '');
  });
  discount.close(rows.length);
  const kept = looks.map((_, at) => at).filter((at) => at !== total);
  const taken = takeRows(table, rows);
  return {
    headers: nameColumns([...kept.map((at) => looks[at].header), 'Order discount']),
    table: new PreparedTable(table, [...kept.map((at) => taken[at]), discount], rows, aside),
    notes: [{ key: 'discount_rows', detail: { rows: gone.size, column: header } }]
  };
}
