import { createRandom } from '../../../workers/maths/random.ts';
import { LINE_SALE } from '../../../workers/contract/order-lines.ts';

const DAY = 86_400_000;
const DAYS = 728;

/**
 * The order lines of a shop whose customers buy and leave as BG/NBD and Gamma-Gamma say, over two
 * years, one line an order; about four orders a customer.
 */
export function inventPurchases(customers) {
  const random = createRandom(customers);
  const [customer, day, price] = [[], [], []];
  for (let own = 0; own < customers; own++) {
    const rate = random.gamma(0.6, 1 / 6);
    const [leave, stay] = [random.gamma(0.8, 1), random.gamma(2.5, 1)];
    const scale = random.gamma(4, 1 / 16);
    for (let at = random.integer(600), order = 0; at < DAYS; order++) {
      customer.push(own + 1);
      day.push(Math.floor(at));
      price.push(Math.max(0.01, random.gamma(6, 1 / scale)));
      if (order > 0 && random.next() < leave / (leave + stay)) break;
      at += (-Math.log(1 - random.next()) / rate) * 7;
    }
  }
  return asLines(customers, customer, day, price);
}

function asLines(customers, customer, day, price) {
  const rows = customer.length;
  const codes = (name, count) => ['', ...Array.from({ length: count }, (_, at) => name + at)];
  const text = (codeOf, dictionary) => ({ type: 'text', codes: codeOf, dictionary });
  const time = Float64Array.from(day, (own) => Date.UTC(2022, 0, 3) + own * DAY);
  const total = Float64Array.from(price);
  return {
    shopId: 1,
    dataVersion: 1,
    rows,
    currency: 'GBP',
    hasHours: false,
    time,
    total,
    lineClass: new Uint8Array(rows).fill(LINE_SALE),
    leftOut: null,
    order: text(
      Uint32Array.from(day, (_, row) => row + 1),
      codes('o', rows)
    ),
    product: text(new Uint8Array(rows).fill(1), ['', 'P']),
    customer: text(Uint32Array.from(customer), codes('c', customers)),
    day: Int32Array.from(time, (own) => own / DAY),
    weekHour: new Uint8Array(rows).fill(255),
    quantity: new Float64Array(rows).fill(1),
    unitPrice: total,
    category: null,
    country: null,
    channel: null,
    coupon: null,
    productNames: ['', 'Product'],
    isNotProduct: new Uint8Array(2),
    rowsRead: rows,
    rowsKept: rows,
    rowsAside: 0,
    duplicateLines: 0
  };
}
