import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { scratch } from './retail-files.mjs';

const PRODUCTS = 4_000;
const LINES_PER_ORDER = 20;
const ORDERS_PER_CUSTOMER = 5;
const DAYS = 730;
const START = Date.UTC(2024, 0, 1, 8);
const MINUTE = 60_000;
const MINUTES_OPEN = 600;
const ORDERS_PER_WRITE = 2_000;

/**
 * Writes a CSV of so many order lines in the retail layout, the same bytes every time: orders of
 * twenty lines spread over two years, five orders a customer.
 *
 * @returns its path
 */
export function inventOrders(lines) {
  const path = join(scratch, `orders-${lines}.csv`);
  const file = openSync(path, 'w');
  const orders = Math.ceil(lines / LINES_PER_ORDER);
  let text =
    'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\r\n';
  for (let order = 0; order < orders; order++) {
    const left = Math.min(LINES_PER_ORDER, lines - order * LINES_PER_ORDER);
    for (let line = 0; line < left; line++) text += lineOf(order, orders, line);
    if (order % ORDERS_PER_WRITE === 0 || order === orders - 1) {
      writeSync(file, text);
      text = '';
    }
  }
  closeSync(file);
  return path;
}

function lineOf(order, orders, line) {
  const chance = scramble(order * LINES_PER_ORDER + line);
  // The square of a chance: some products sell far more than others.
  const product = Math.floor((chance / 2 ** 32) ** 2 * PRODUCTS);
  const day = Math.floor((order * DAYS) / orders);
  const moment = new Date(START + (day * 1_440 + (scramble(order) % MINUTES_OPEN)) * MINUTE);
  const customer = 10_000 + (scramble(order + 7) % Math.ceil(orders / ORDERS_PER_CUSTOMER));
  const [quantity, pence] = [1 + (chance % 12), 50 + (scramble(product) % 2_000)];
  return `${500_000 + order},P${product},PRODUCT NUMBER ${product} IN A BOX,${quantity},${moment
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ')}:00,${pence / 100},${customer},United Kingdom\r\n`;
}

/** A whole number mixed into 32 bits that look like chance (Murmur3's finaliser). */
function scramble(number) {
  let bits = number | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
