import { readNumber } from '../values/read-numbers.ts';
import type { Unpacking } from './platform.ts';

const KEYS = ['name', 'sku', 'quantity', 'total', 'refunded', 'refunded_qty'] as const;
const IN_OWN_ROWS = KEYS.map((key) => `item_${key}`);
/** An export has as many of these columns as its largest order has items. */
const NUMBERED = Array.from({ length: 60 }, (_, i) => `line_item_${i + 1}`);
const REFUNDED = ['refunded_total', 'refunds', 'refund_items'];

type Item = ReadonlyMap<string, string>;

/**
 * Items of an order as the WooCommerce exporters write them: all in one cell (with marks between
 * them, or as JSON), each in a cell of its own, or each in a row of its own. An order without items
 * is one piece of its total.
 */
export const woocommerceItemCells: Unpacking = {
  from: ['order_total', 'line_items', ...REFUNDED, ...IN_OWN_ROWS, ...NUMBERED],
  into: KEYS.map((key) => `line_item_${key}`),
  whereSaid: ['line_item_refunded', 'line_item_refunded_qty'],
  lines([total, packed, refunded, ...rest]) {
    const refunds = rest.splice(0, REFUNDED.length - 1);
    const own = rest.splice(0, IN_OWN_ROWS.length);
    if (own[0].trim() !== '') return [cellsOf(new Map(KEYS.map((key, i) => [key, own[i]])))];
    const items = [...readItems(packed), ...rest.map(readItem)]
      .filter((item) => item.get('name'))
      .map(cellsOf);
    if (items.length === 0) items.push(['', '', '1', total, '', '']);
    const isRefunded = items.some((item) => item[4] !== '');
    if (!isRefunded) items[0][4] = orderRefund(refunded, refunds);
    return items;
  },
  once: [
    ...['order_total', 'tax_total', 'order_tax', 'shipping_total', 'order_shipping'],
    'refunded_total'
  ],
  note: 'packed_items'
};

/** `name:Mug|sku:M-1|quantity:2|total:20.00;name:…`, or the same as JSON. */
function readItems(packed: string): Item[] {
  const cell = packed.trim();
  if (cell.startsWith('[')) return readJson(cell);
  return splitAt(cell, ';').map(readItem);
}

function readItem(packed: string): Item {
  const parts = new Map<string, string>();
  for (const part of splitAt(packed, '|')) {
    const colon = part.indexOf(':');
    if (colon <= 0) continue;
    const value = part.slice(colon + 1).trim();
    parts.set(part.slice(0, colon).trim().toLowerCase(), value.replaceAll('\\', ''));
  }
  return parts;
}

function readJson(cell: string): Item[] {
  try {
    const items = JSON.parse(cell) as Record<string, unknown>[];
    return items.map((item) => {
      const parts = Object.entries(item ?? {}).map(([key, value]): [string, string] => {
        return [key, typeof value === 'object' ? '' : String(value).replaceAll('&quot;', '"')];
      });
      return new Map(parts);
    });
  } catch {
    return [];
  }
}

/** Splits at a mark that no backslash precedes, as the exporter escapes marks in names. */
function splitAt(text: string, mark: string): string[] {
  const parts: string[] = [];
  for (const part of text.split(mark)) {
    if (parts.at(-1)?.endsWith('\\')) parts.push(`${parts.pop()!.slice(0, -1)}${mark}${part}`);
    else parts.push(part);
  }
  return parts;
}

/** The exporter writes the code `unknown_product` for all deleted products. */
function cellsOf(item: Item): string[] {
  const cells = KEYS.map((key) => item.get(key)?.trim() ?? '');
  if (cells[1] === 'unknown_product') cells[1] = '';
  for (const at of [4, 5]) if (!(Math.abs(readNumber(cells[at], '.')) > 0)) cells[at] = '';
  return cells;
}

/** What was refunded of an order whose items do not say it: `id:1|amount:5.00|reason:;id:2|…`. */
function orderRefund(said: string, packed: readonly string[]): string {
  const known = Math.abs(readNumber(said.trim(), '.'));
  if (known > 0) return said;
  const amounts = packed
    .flatMap(readItems)
    .map((refund) => Math.abs(readNumber(refund.get('amount') ?? '', '.')));
  const sum = amounts.reduce((all, amount) => all + (amount || 0), 0);
  return sum > 0 ? sum.toFixed(2) : '';
}
