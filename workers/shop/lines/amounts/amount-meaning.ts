import type { Role } from '../../../contract/roles.ts';
import type { AmountScope, DiscountUnit } from '../../../contract/files/value-meanings.ts';
import { numbersOf } from '../../merged-text.ts';
import type { KeptRows, SourceRows } from '../../merged-text.ts';
import { decideScopes } from './amount-scope.ts';
import { discountsInMoney } from './discount-money.ts';
import { decideDiscount, isPromotion } from './discount-unit.ts';
import { areBeforeDiscounts, isStillOwed } from './order-discounts.ts';
import { standingOf } from '../order-amounts.ts';
import { headerOf, ordersOf, productsOf } from './file-lines.ts';
import type { FileLines, Grouping } from './file-lines.ts';
import { gather, gatherDiscounts } from './gather-amounts.ts';

/** Headers by which tills name the sum before discounts; a bare "brutto" means "including tax". */
const BEFORE_DISCOUNTS =
  /gross sales|before discount|pre.?discount|ventes? brutes?|ventas? brutas?|vendas? brutas?|vendite lorde|優惠前|优惠前|折前|折扣前|割引前|値引前|할인 ?전|до скидки|vor rabatt|avant remise|antes de descuento/;

/** What the amounts in a file's rows refer to: a piece, a line or a whole order. */
export interface AmountMeaning {
  price: AmountScope;
  total: AmountScope;
  discount: AmountScope;
  discountUnit: DiscountUnit;
  refund: AmountScope;
  /** Line totals are written before their discounts. */
  isOwed: boolean;
  /** Meanings that the values do not settle, so that the person is asked. */
  unsure: readonly Role[];
}

/**
 * Decides what a file's amounts refer to: as the person said, otherwise by the numbers of all its
 * counted lines. For a file with only quantities and prices, a few lines are enough.
 *
 * @param lines the file's quantities, prices and totals as written
 */
export function meaningOfAmounts(
  source: SourceRows,
  kept: KeptRows,
  lines: FileLines
): AmountMeaning {
  const said = source.values?.amounts ?? {};
  const [hasPrice, hasTotal] = [has(source, 'unit_price'), has(source, 'line_total')];
  const order = ordersOf(source, kept);
  const orderTotal = amountsOf(source, 'order_total', kept, lines.total.length);
  const scopes = decideScopes(lines, {
    order,
    hasPrice,
    hasTotal,
    product: productsOf(source, kept),
    orderTotal,
    extras: hasPrice && hasTotal ? extrasOf(source, kept, lines.total.length) : null,
    totalHeader: headerOf(source, 'line_total')
  });
  const meaning: AmountMeaning = {
    price: said.unit_price ?? scopes.price,
    total: said.line_total ?? scopes.total,
    discount: said.discount ?? 'line',
    discountUnit: source.values?.discountUnit ?? 'money',
    refund: said.refund_amount ?? refundScope(source, kept, lines.total.length, order),
    isOwed: false,
    unsure: []
  };
  const unsure = new Set<Role>();
  if (scopes.isUnsure) unsure.add(hasTotal ? 'line_total' : 'unit_price');
  if (said.line_total || said.unit_price) unsure.clear();
  const column = numbersOf(source, 'discount');
  if (column && !source.values?.discountUnit) {
    const found = decideDiscount(lines, {
      discounts: gatherDiscounts(column, kept, lines.total.length)!,
      dictionary: column.dictionary,
      header: headerOf(source, 'discount'),
      order,
      hasPrice,
      orderTotal,
      extras: listExtras(source, kept, lines.total.length),
      hasTotal: hasTotal && meaning.total === 'line'
    });
    meaning.discountUnit = found.unit;
    meaning.discount = said.discount ?? found.scope;
    if (found.isUnsure) unsure.add('discount');
  }
  if (column && hasTotal && meaning.total === 'line' && order && orderTotal) {
    const off = discountsInMoney(source, kept, lines, meaning, order)!;
    const beside = (role: Role) => amountsOf(source, role, kept, lines.total.length);
    const [shipping, tax] = [beside('shipping'), beside('tax')];
    meaning.isOwed = isStillOwed(lines.total, off, order, { orderTotal, shipping, tax });
    if (meaning.isOwed) unsure.delete('discount');
  } else if (column && hasPrice && hasTotal && meaning.total === 'line') {
    const isMoney = meaning.discountUnit === 'money';
    const off = isMoney && discountsInMoney(source, kept, lines, meaning, order);
    meaning.isOwed = !!off && areBeforeDiscounts(lines, off);
    // or what they cost was reduced already, and the discounts say by how much
    if (meaning.isOwed && !said.discount) unsure.add('discount');
  } else if (column && !hasPrice && meaning.total === 'line') {
    meaning.isOwed =
      BEFORE_DISCOUNTS.test(headerOf(source, 'line_total')) ||
      isPromotion(headerOf(source, 'discount'));
  }
  return { ...meaning, unsure: [...unsure] };
}

/**
 * Shipping plus tax of each line, 0 where a line has neither; null where the file has neither
 * column.
 */
function extrasOf(source: SourceRows, kept: KeptRows, count: number): Float64Array | null {
  const columns = listExtras(source, kept, count);
  if (columns.length === 0) return null;
  return Float64Array.from({ length: count }, (_, line) =>
    columns.reduce((sum, own) => sum + (own[line] || 0), 0)
  );
}

function listExtras(source: SourceRows, kept: KeptRows, count: number): Float64Array[] {
  return (['shipping', 'tax'] as const)
    .map((role) => amountsOf(source, role, kept, count))
    .filter((own) => own !== null);
}

/** A refund beside sales refers to the whole order, unless its lines hold different amounts. */
function refundScope(
  source: SourceRows,
  kept: KeptRows,
  count: number,
  order: Grouping | null
): AmountScope {
  const amounts = amountsOf(source, 'refund_amount', kept, count);
  if (!amounts || !order || order.groups > count) return 'line';
  const standing = standingOf(amounts, { order: order.codes, orders: order.groups });
  return standing === 'own' ? 'line' : standing;
}

/** Like `meaningOfAmounts`, for a file of which all rows count. */
export function meaningOfFile(source: SourceRows): AmountMeaning {
  const amounts = (role: Role) =>
    amountsOf(source, role, null, source.rows) ?? new Float64Array(source.rows).fill(NaN);
  const quantity = amountsOf(source, 'quantity', null, source.rows);
  return meaningOfAmounts(source, null, {
    quantity: quantity ?? new Float64Array(source.rows).fill(1),
    price: amounts('unit_price'),
    total: amounts('line_total')
  });
}

/** The amounts of one column, NaN where a line has none; null where the file has no such column. */
export function amountsOf(
  file: SourceRows,
  role: Role,
  kept: KeptRows,
  count: number
): Float64Array | null {
  const column = numbersOf(file, role);
  if (!column) return null;
  const amounts = new Float64Array(count);
  gather(amounts, column, kept, NaN);
  return amounts;
}

function has(source: SourceRows, role: Role): boolean {
  return numbersOf(source, role)?.dictionary.some((own) => own === own) ?? false;
}
