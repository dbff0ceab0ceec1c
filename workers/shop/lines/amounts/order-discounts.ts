import type { AmountScope } from '../../../contract/files/value-meanings.ts';
import { isSameMoney } from './file-lines.ts';
import type { FileLines, Grouping } from './file-lines.ts';
import { sumOrders } from './order-sums.ts';
import type { OrderSums } from './order-sums.ts';

/** What a file's money discounts refer to, where they are those of whole orders. */
interface OrderDiscounts {
  scope: Extract<AmountScope, 'every_line' | 'first_line'>;
  isUnsure: boolean;
}

interface Beside {
  /** What whole orders came to, NaN where a line has none; null: no such column. */
  orderTotal: Float64Array | null;
  /** Shipping and tax, which the order totals may include; NaN where a line has none. */
  extras: readonly Float64Array[];
  /** Header of the discount, in lower case. */
  header: string;
}

const ORDER_WORDS =
  /\border|\bcart\b|\bbasket|bestell|auftrag|warenkorb|commande|panier|pedido|carrito|carrinho|ordine|carrello|zamówieni|заказ|sipariş|整单|订单|訂單|注文|クーポン利用|주문/;
/** The number of orders that must write their discount only on the first of several lines. */
const ENOUGH_FIRST = 3;

/**
 * Decides whether money discounts belong to whole orders: by the order totals, else by the header,
 * else because all lines of an order hold the same amount and those of another order a different
 * one. A discount on the first of several lines that exceeds the line itself is also the order's.
 *
 * @returns null when each line has its own discount
 */
export function findOrderDiscounts(
  discounts: Float64Array,
  lines: FileLines,
  order: Grouping | null,
  { orderTotal, extras, header }: Beside
): OrderDiscounts | null {
  if (!order || order.groups - 1 >= discounts.length) return null;
  const said = discounts.map((own) => (own > 0 ? own : NaN));
  const sums = sumOrders(said, lines, order);
  const votes = { every: 0, first: 0, other: 0 };
  const amounts = new Set<number>();
  let isBeyond = false;
  for (let own = 1; own < order.groups; own++) {
    if (sums.lines[own] < 2 || sums.said[own] === 0) continue;
    if (!sums.isLate[own]) {
      votes.first++;
      if (sums.first[own] > sums.firstGoods[own] + 0.005) isBeyond = true;
    } else if (sums.said[own] === sums.lines[own] && !sums.differs[own]) {
      votes.every++;
      amounts.add(sums.first[own]);
    } else votes.other++;
  }
  const isNamed = ORDER_WORDS.test(header);
  if (votes.every > 0 && votes.every >= 4 * votes.other && votes.every > votes.first) {
    const sumsOf = (amounts: Float64Array) => sumOrders(amounts, lines, order);
    const told = orderTotal ? tellByTotals(sums, sumsOf(orderTotal), extras.map(sumsOf)) : 0;
    if (told !== 0) return told > 0 ? { scope: 'every_line', isUnsure: false } : null;
    if (isNamed) return { scope: 'every_line', isUnsure: false };
    return votes.every > 1 && amounts.size > 1 ? { scope: 'every_line', isUnsure: true } : null;
  }
  const isFirst = votes.first > 0 && votes.other + votes.every === 0;
  if (!isFirst) return null;
  return isBeyond || isNamed || votes.first >= ENOUGH_FIRST
    ? { scope: 'first_line', isUnsure: false }
    : null;
}

/**
 * Positive when orders came to their goods minus the discount once; negative when minus it once per
 * line; 0 when undecided.
 *
 * @param extras what the totals may include, each tried with all others and alone
 */
function tellByTotals(off: OrderSums, totals: OrderSums, extras: readonly OrderSums[]): number {
  let votes = 0;
  for (let own = 1; own < off.lines.length; own++) {
    if (off.lines[own] < 2 || off.said[own] !== off.lines[own] || off.differs[own]) continue;
    const less = off.goods[own] - totals.first[own];
    const more = extras.map(({ first }) => first[own] || 0);
    const all = more.reduce((sum, amount) => sum + amount, 0);
    const comesTo = (discount: number) =>
      [0, ...more, all].some((extra) => isSameMoney(less + extra, discount, 0));
    if (comesTo(off.first[own])) votes++;
    else if (comesTo(off.first[own] * off.lines[own])) votes--;
  }
  return votes;
}

interface OrderAmounts {
  orderTotal: Float64Array;
  shipping: Float64Array | null;
  tax: Float64Array | null;
}

/**
 * Whether line totals are written before their discounts: most orders with a discount came to their
 * lines minus it, with or without the file's shipping and tax.
 *
 * @param off discount of each line, in money
 */
export function isStillOwed(
  total: Float64Array,
  off: Float64Array,
  { codes, groups }: Grouping,
  { orderTotal, shipping, tax }: OrderAmounts
): boolean {
  const said = new Float64Array(groups).fill(NaN);
  const [sum, less] = [new Float64Array(groups), new Float64Array(groups)];
  const [post, dues] = [new Float64Array(groups), new Float64Array(groups)];
  for (let line = 0; line < total.length; line++) {
    const own = codes[line];
    if (said[own] !== said[own]) said[own] = orderTotal[line];
    sum[own] += total[line];
    less[own] += off[line];
    post[own] ||= (shipping && shipping[line]) || 0;
    dues[own] ||= (tax && tax[line]) || 0;
  }
  let [owed, taken] = [0, 0];
  for (let own = 1; own < groups; own++) {
    if (!(less[own] > 0) || said[own] !== said[own]) continue;
    const all = post[own] + dues[own];
    const beside = [0, post[own], dues[own], all];
    const comesTo = (amount: number, more = beside) =>
      more.some((extra) => isSameMoney(said[own], amount + extra, 0));
    // postage as high as the discount fits both readings; a total then includes the postage
    const isReduced = post[own] > 0 && comesTo(sum[own] - less[own], [all]);
    if (comesTo(sum[own]) && !(isReduced && comesTo(sum[own], [0, dues[own]]))) taken++;
    else if (comesTo(sum[own] - less[own])) owed++;
  }
  return owed > 0 && owed >= 4 * taken;
}

/**
 * Whether line totals equal quantity × price even where a discount is given: as in a file without
 * totals, the discounts are then still to be subtracted.
 *
 * @param off discount of each line, in money
 */
export function areBeforeDiscounts(
  { quantity, price, total }: FileLines,
  off: Float64Array
): boolean {
  let [before, after] = [0, 0];
  for (let line = 0; line < total.length; line++) {
    const goods = quantity[line] * price[line];
    // a discount lost in the rounding tells nothing, one beyond the goods is another's
    if (!(goods > 0) || isSameMoney(off[line], 0, quantity[line])) continue;
    if (off[line] <= goods && isSameMoney(total[line], goods, 0)) before++;
    else after++;
  }
  return before > 0 && before >= 4 * after;
}
