import type { OrderLines } from '../../../contract/order-lines.ts';
import type { OrderAnswer, OrderRow } from '../../forecast/order/contract.ts';
import { sumProductWeeks } from '../../forecast/order/product-weeks.ts';
import { findGaps } from '../../forecast/order/sold-out.ts';
import { findSilentProduct, sellingProducts } from '../../forecast/silent/silent-products.ts';

const WEEK = 7;
const QUARTER = 90;

/** A product of which the shelf is, or seems to be, empty soon. */
export interface ShortProduct {
  name: string;
  /** Sales at stake. */
  money: number;
  pieces: number;
  /** Last day with a sale, since 1970; NaN if it still sells. */
  lastSale: number;
}

/**
 * Products due for ordering, by what waiting another week would cost: the days without stock that
 * it adds, at the sales expected on a day. The most costly first.
 *
 * @param priceOf mean price per piece
 */
export function listToOrder(
  { rows, rules, today }: Pick<OrderAnswer, 'rows' | 'rules' | 'today'>,
  priceOf: (product: string) => number
): ShortProduct[] {
  const due = rows.filter(({ stock, orderQuantity }) => !Number.isNaN(stock) && orderQuantity > 0);
  const short = due.map((row) => {
    const perDay = row.demand / (rules.leadDays + rules.reviewDays);
    const empty = today + rules.leadDays + WEEK - row.runsOut;
    const days = Math.max(0, Math.min(WEEK, Number.isNaN(empty) ? 0 : empty));
    return {
      name: row.name,
      pieces: row.orderQuantity,
      money: days * perDay * priceOf(row.product),
      lastSale: NaN
    };
  });
  return short.sort((a, b) => b.money - a.money);
}

/** Products whose steady sales have stopped, and of which no stock is known. */
export function listSilentRows(
  rows: readonly OrderRow[],
  priceOf: (product: string) => number
): ShortProduct[] {
  const found = rows.flatMap(({ product, name, stock, silent }) =>
    silent && Number.isNaN(stock) ? [silentProduct(name, silent, priceOf(product))] : []
  );
  return found.sort((a, b) => b.money - a.money);
}

/** The same for a shop of which no stock is known, without working out what to order. */
export async function findSilentProducts(
  lines: OrderLines,
  days: readonly [number, number],
  breathe: () => Promise<void>
): Promise<ShortProduct[]> {
  const weeks = sumProductWeeks(lines, days);
  await breathe();
  const firsts = weeks.units.map((own) =>
    Math.max(
      0,
      own.findIndex((units) => units > 0)
    )
  );
  const tried = firsts.reduce((sum, first) => sum + weeks.count - first, 0);
  const selling = sellingProducts(weeks);
  const found: ShortProduct[] = [];
  for (const [at, code] of weeks.codes.entries()) {
    const gaps = findGaps(weeks.usual[at].subarray(firsts[at]), tried);
    const own = findSilentProduct(weeks, at, firsts[at], gaps, selling);
    const name = lines.productNames[code] || lines.product.dictionary[code];
    if (own) found.push(silentProduct(name, own.silent, weeks.price[at]));
  }
  return found.sort((a, b) => b.money - a.money);
}

function silentProduct(
  name: string,
  { pace, day }: { pace: number; day: number },
  price: number
): ShortProduct {
  return { name, pieces: pace, money: (pace / WEEK) * QUARTER * price, lastSale: day };
}
