import type { AmountScope } from '../../../contract/files/value-meanings.ts';
import { isSameMoney } from './file-lines.ts';
import type { FileLines, Grouping } from './file-lines.ts';
import { sumOrders } from './order-sums.ts';
import type { OrderSums } from './order-sums.ts';
import { votesByProduct } from './product-votes.ts';

interface Scopes {
  price: AmountScope;
  total: AmountScope;
  /** The values fit more than one reading. */
  isUnsure: boolean;
}

/** The other columns of the file that help to decide. */
interface OtherColumns {
  order: Grouping | null;
  product: Grouping | null;
  /** What whole orders came to, NaN where a line has none; null: no such column. */
  orderTotal: Float64Array | null;
  /** Shipping plus tax; null: the file has neither column. */
  extras: Float64Array | null;
  hasPrice: boolean;
  hasTotal: boolean;
  /** Header of the total, in lower case. */
  totalHeader: string;
}

/** The share of orders that must support a reading. */
const MOST = 0.8;
/** The most lines examined; more would not change the answer. */
const LOOKED_AT = 200_000;

/**
 * Decides what a file's unit prices and totals refer to, from its first 200,000 lines: one piece,
 * the line, or the whole order (repeated on each of its lines, or only on the first). Totals are
 * compared with quantity × unit price, by line and by order; in a file without prices, equal
 * amounts within orders of several lines decide.
 */
export function decideScopes(lines: FileLines, beside: OtherColumns): Scopes {
  const found: Scopes = { price: 'piece', total: 'line', isUnsure: false };
  const { hasPrice, hasTotal, order } = beside;
  if (hasTotal && order && order.groups - 1 < lines.total.length) decideTotal(found, lines, beside);
  else if (hasTotal && hasPrice && order && beside.extras && holdsPostage(lines, beside.extras)) {
    found.total = 'every_line';
  }
  const ofOrder = found.total === 'every_line' || found.total === 'first_line';
  if (hasPrice && hasTotal && !ofOrder) decideBesideTotal(found, lines, beside);
  else if (hasPrice) decidePrice(found, lines, beside, ofOrder ? lines.total : beside.orderTotal);
  else if (hasTotal && !ofOrder) decideLoneTotal(found, lines, beside);
  return found;
}

/**
 * Whether the totals of orders with a single line include the shipping and tax written beside them.
 */
function holdsPostage({ quantity, price, total }: FileLines, extras: Float64Array): boolean {
  let [holds, plain] = [0, 0];
  for (let line = 0; line < total.length; line++) {
    const goods = quantity[line] * price[line];
    if (!(extras[line] > 0.01) || !(goods > 0)) continue;
    if (isSameMoney(total[line], goods + extras[line], 0)) holds++;
    else if (isSameMoney(total[line], goods, quantity[line])) plain++;
  }
  return holds > 1 && holds >= 4 * plain;
}

type Votes = Record<'every_line' | 'first_line' | 'line', number>;

function decideTotal(found: Scopes, lines: FileLines, beside: OtherColumns): void {
  const sums = sumOrders(lines.total.subarray(0, LOOKED_AT), lines, beside.order!);
  const votes: Votes = { every_line: 0, first_line: 0, line: 0 };
  const said = new Set<number>();
  for (let own = 1; own < sums.lines.length; own++) {
    const first = sums.first[own];
    if (sums.lines[own] < 2 || sums.said[own] === 0 || first === 0) continue;
    const vote = beside.hasPrice ? voteByGoods(sums, own) : voteByPlace(sums, own);
    votes[vote]++;
    if (said.size < 3) said.add(first);
  }
  const ofOrder = votes.every_line + votes.first_line;
  if (ofOrder === 0) return;
  const isMost = ofOrder >= MOST * (ofOrder + votes.line);
  found.isUnsure = !isMost && ofOrder > votes.line / 4;
  if (!isMost) return;
  const scope = votes.every_line >= votes.first_line ? 'every_line' : 'first_line';
  if (!beside.hasPrice && scope === 'every_line' && !isRepeated(lines, beside, ofOrder, said)) {
    return;
  }
  found.total = scope;
}

/**
 * Votes by where in an order an amount is written: on the first line only, equal on all, or
 * otherwise.
 */
function voteByPlace(sums: OrderSums, own: number): keyof Votes {
  // once an order: on its first line, or below the others as sums are
  if (!sums.isLate[own] || (sums.said[own] === 1 && sums.isLast[own])) return 'first_line';
  return sums.said[own] === sums.lines[own] && !sums.differs[own] ? 'every_line' : 'line';
}

/**
 * Votes on an amount written where an order's would be: it is the order's if it is closer to the
 * sum of the order's goods than to the line's.
 */
function voteByGoods(sums: OrderSums, own: number): keyof Votes {
  const place = voteByPlace(sums, own);
  const [amount, goods] = [sums.first[own], sums.goods[own]];
  if (place === 'line') return place;
  if (goods !== goods) return place;
  const toOrder = Math.min(Math.abs(amount - goods), Math.abs(amount - sums.prices[own]));
  const toLine =
    place === 'first_line'
      ? Math.abs(amount - sums.saidGoods[own])
      : Math.max(Math.abs(amount - sums.most[own]), Math.abs(amount - sums.least[own]));
  return toOrder < toLine ? place : 'line';
}

const ORDER_WORDS = /order|grand|bestell|auftrag|commande|pedido|ordine|zamówieni|订单|注文/;

/** Equal amounts in one order may also be lines of equal price; the products then decide. */
function isRepeated(
  lines: FileLines,
  { product, order, totalHeader }: OtherColumns,
  orders: number,
  said: ReadonlySet<number>
): boolean {
  const { total, quantity } = lines;
  if (ORDER_WORDS.test(totalHeader) && areEqualForAnyPieces(lines, order!)) return true;
  const votes = votesByProduct(total, quantity, product, order, 'anyQuantity');
  const same = votes.line + votes.piece;
  if (same + votes.neither > 0 && same !== votes.neither) return votes.neither > same;
  return ORDER_WORDS.test(totalHeader) || (orders > 1 && said.size > 1);
}

/** Whether all lines of an order hold the same amount, in every order of differing quantities. */
function areEqualForAnyPieces({ total, quantity }: FileLines, order: Grouping): boolean {
  const first = new Int32Array(order.groups).fill(-1);
  const [otherPieces, otherAmount] = [new Uint8Array(order.groups), new Uint8Array(order.groups)];
  for (let line = 0; line < Math.min(total.length, LOOKED_AT); line++) {
    const own = order.codes[line];
    if (own === 0) continue;
    if (first[own] < 0) first[own] = line;
    else {
      if (quantity[line] !== quantity[first[own]]) otherPieces[own] = 1;
      if (total[line] !== total[first[own]]) otherAmount[own] = 1;
    }
  }
  return otherPieces.includes(1) && otherPieces.every((is, own) => !is || !otherAmount[own]);
}

/**
 * Where price and total are equal although lines hold several pieces, one of the two is misnamed.
 */
function decideBesideTotal(found: Scopes, lines: FileLines, beside: OtherColumns): void {
  const { quantity, price, total } = lines;
  let [asUsual, same] = [0, 0];
  for (let line = 0; line < total.length; line++) {
    if (!(quantity[line] > 1) || !(total[line] > 0)) continue;
    if (isSameMoney(total[line], quantity[line] * price[line], quantity[line])) asUsual++;
    else if (isSameMoney(total[line], price[line])) same++;
  }
  if (same === 0 || same < MOST * (same + asUsual)) return;
  const { piece, line } = votesByProduct(price, quantity, beside.product, beside.order);
  const ofOrders = votesByOrders(lines, beside, beside.orderTotal);
  if (piece + ofOrders.piece > line + ofOrders.line) found.total = 'piece';
  else found.price = 'line';
  found.isUnsure = piece + ofOrders.piece === line + ofOrders.line;
}

function decidePrice(
  found: Scopes,
  lines: FileLines,
  beside: OtherColumns,
  orderTotal: Float64Array | null
): void {
  const byOrders = votesByOrders(lines, beside, orderTotal);
  if (byOrders.line + byOrders.piece > 0) {
    if (byOrders.line >= MOST * (byOrders.line + byOrders.piece)) found.price = 'line';
    return;
  }
  if (followSigns(lines)) {
    found.price = 'line';
    return;
  }
  const votes = votesByProduct(lines.price, lines.quantity, beside.product, beside.order);
  const { piece, line, neither } = votes;
  // a single pair of lines tells too where nothing speaks against it, and is asked about
  const isAlone = line === 1 && piece === 0 && neither === 0;
  if (isAlone || (line > 1 && line >= MOST * (line + piece))) found.price = 'line';
  found.isUnsure ||= isAlone || (found.price !== 'line' && line > 2 && line > piece / 4);
}

/**
 * Whether amounts are negative wherever quantities are: then they are the line's, because a piece
 * has no negative price.
 */
function followSigns({ quantity, price }: FileLines): boolean {
  let both = 0;
  for (let line = 0; line < price.length; line++) {
    if (!(quantity[line] < 0) || !(Math.abs(price[line]) > 0)) continue;
    if (price[line] > 0) return false;
    both++;
  }
  return both > 0;
}

/**
 * Votes of orders with several pieces on a line: does the order's total fit prices per piece, or
 * per line?
 */
function votesByOrders(lines: FileLines, { order }: OtherColumns, orderTotal: Float64Array | null) {
  const votes = { piece: 0, line: 0 };
  if (!order || !orderTotal) return votes;
  const sums = sumOrders(orderTotal, lines, order);
  for (let own = 1; own < sums.lines.length; own++) {
    if (!sums.hasSeveral[own] || !(sums.first[own] > 0)) continue;
    if (isSameMoney(sums.first[own], sums.goods[own], sums.lines[own])) votes.piece++;
    else if (isSameMoney(sums.first[own], sums.prices[own], sums.lines[own])) votes.line++;
  }
  return votes;
}

/** A total that does not change with the quantity is the price of one piece. */
function decideLoneTotal(
  found: Scopes,
  { total, quantity }: FileLines,
  beside: OtherColumns
): void {
  const { piece, line, neither } = votesByProduct(total, quantity, beside.product, beside.order);
  if (piece > 2 && piece >= 0.9 * (piece + line + neither)) found.total = 'piece';
  else found.isUnsure ||= piece > 2 && piece > line / 4;
}
