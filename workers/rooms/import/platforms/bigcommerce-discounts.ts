import { divideInCents } from '../../../shop/lines/amounts/divide-in-cents.ts';
import { readNumber } from '../values/read-numbers.ts';

/** Columns that say in money what was taken off an order. */
const OFF = ['Coupon Value', 'Discount Amount', 'Order Discount', 'Discount'];
const COUPONS = 'Coupon Details';
/** What an order was paid with, so that it is no discount. */
const REDEEMED = ['Store Credit Redeemed', 'Gift Certificate Amount Redeemed'];
const WAYS = ['(ex tax)', '(inc tax)'];
const SHIPPING = 'Shipping Cost';
const BESIDE = [SHIPPING, 'Handling Cost', 'Wrapping Cost'];

/** Headers of the cells that `discountsOfLines` is given, in this order. */
export const DISCOUNT_CELLS = [
  ...[...OFF, COUPONS, ...REDEEMED],
  ...WAYS.flatMap((way) =>
    ['Subtotal', ...BESIDE, 'Order Total'].map((header) => `${header} ${way}`)
  )
];

/**
 * Divides what was taken off an order's goods among its lines. The subtotal is written before it, so
 * the order's total tells how much it was; an order counts in full if its total does not fit what
 * the file says was taken off.
 *
 * @param totals of the lines, before the discount
 * @returns null if nothing was taken off, or it is not known
 */
export function discountsOfLines(
  cells: readonly string[],
  totals: Float64Array
): Float64Array | null {
  const cellOf = (header: string) => cells[DISCOUNT_CELLS.indexOf(header)].trim();
  const amountOf = (header: string) => Math.abs(readNumber(cellOf(header), '.')) || 0;
  const said = OFF.map(amountOf).filter((amount) => amount > 0);
  const coupons = cellOf(COUPONS);
  if (said.length === 0 && coupons === '') return null;
  const redeemed = sum(REDEEMED.map(amountOf));
  const ways = WAYS.map((way) => {
    const subtotal = amountOf(`Subtotal ${way}`);
    const all = subtotal + sum(BESIDE.map((header) => amountOf(`${header} ${way}`)));
    const isSaid = cellOf(`Order Total ${way}`) !== '' && subtotal > 0;
    const off = isSaid ? all - amountOf(`Order Total ${way}`) : NaN;
    return { subtotal, off, shipping: amountOf(`${SHIPPING} ${way}`) };
  }).filter(({ off }) => off === off);
  const fits = ways.some(
    ({ off, subtotal }) =>
      said.length === 0 ||
      [...said, sum(said)].some((own) => isNear(own, off) || isNear(own, (off / subtotal) * 100))
  );
  const [{ subtotal, off, shipping } = { subtotal: 0, off: 0, shipping: 0 }] = ways;
  const isOther =
    (redeemed > 0 && isNear(off, redeemed)) || (/shipping/i.test(coupons) && isNear(off, shipping));
  if (!fits || isOther || !(off > 0.005 && off <= subtotal + 0.005)) return null;
  const goods = sum(totals);
  // lines are written without tax, even where the file has its sums only with it
  const ofGoods = isNear(goods, subtotal) ? off : (off * goods) / subtotal;
  return divideInCents(Float64Array.of(ofGoods), totals, new Uint8Array(totals.length));
}

function sum(amounts: Iterable<number>): number {
  return [...amounts].reduce((all, amount) => all + amount, 0);
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.011;
}
