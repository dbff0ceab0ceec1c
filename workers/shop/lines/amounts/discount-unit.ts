import type { NumberColumn } from '../../../contract/columns.ts';
import type { AmountScope, DiscountUnit } from '../../../contract/files/value-meanings.ts';
import { partOff } from './discount-money.ts';
import { isSameMoney } from './file-lines.ts';
import { findOrderDiscounts } from './order-discounts.ts';
import type { FileLines, Grouping } from './file-lines.ts';

interface DiscountMeaning {
  unit: DiscountUnit;
  /** What a discount in money refers to: each piece, the line, or the order that repeats it. */
  scope: AmountScope;
  /** The values could be money as well as a rate. */
  isUnsure: boolean;
}

interface Discounts {
  /** The discount as written on each line, never negative, 0 where there is none. */
  discounts: Float64Array;
  /** The distinct discounts. */
  dictionary: NumberColumn['dictionary'];
  header: string;
  order: Grouping | null;
  /** What whole orders came to, NaN where a line has none; null: no such column. */
  orderTotal: Float64Array | null;
  /** Shipping and tax, which the order totals may include. */
  extras: readonly Float64Array[];
  hasPrice: boolean;
  hasTotal: boolean;
}

type Reading = DiscountUnit | 'piece';

/**
 * Decides whether a column of discounts holds money, fractions or percentages, from all its lines:
 * by the totals where there are any, else by its header, else by its values. If undecided, it is
 * money.
 *
 * @param lines quantity, price and total of one file's lines
 */
export function decideDiscount(lines: FileLines, discounts: Discounts): DiscountMeaning {
  if (isPromotion(discounts.header)) return { unit: 'money', scope: 'line', isUnsure: false };
  const found = decideUnit(lines, discounts);
  if (found.unit !== 'money' || found.scope !== 'line') return found;
  const ofOrders = findOrderDiscounts(discounts.discounts, lines, discounts.order, discounts);
  if (!ofOrders) return found;
  return { ...found, ...ofOrders, isUnsure: ofOrders.isUnsure };
}

/**
 * Whether a header, in lower case, is Amazon's for promotions: money, taken off a price of the line
 * that is written before them.
 */
export function isPromotion(header: string): boolean {
  return /^item.promotion.discount$|^商品プロモーション割引額?$/.test(header.trim());
}

function decideUnit(lines: FileLines, discounts: Discounts): DiscountMeaning {
  const found = (unit: DiscountUnit, over: Partial<DiscountMeaning> = {}): DiscountMeaning => {
    return { unit, scope: 'line', isUnsure: false, ...over };
  };
  const rates = ratesOf(discounts.dictionary);
  const byTotals = discounts.hasPrice && discounts.hasTotal ? readByTotals(lines, discounts) : null;
  if (byTotals === 'piece') return found('money', { scope: 'piece' });
  if (byTotals) return found(byTotals);
  if (!rates) return found('money');
  if (isPaidPart(discounts, rates.unit)) return found('paid');
  if (RATE_WORDS.test(discounts.header)) return found(rates.unit);
  if (!discounts.hasPrice) {
    return found('money', { isUnsure: !AMOUNT_WORDS.test(discounts.header) });
  }
  const size = measure(lines, discounts);
  if (rates.unit === 'share') {
    if (
      size.median < TINY ||
      (rates.recur && size.typical >= 5 && size.discounted > rates.distinct)
    )
      return found('share');
    return found('money', { isUnsure: true });
  }
  if (size.beyond > 1 || size.beyond * 5 > size.discounted) return found('percent');
  return found('money', { isUnsure: rates.recur });
}

const RATE_WORDS =
  /%|percent|per cent|\bpct\b|\brate\b|prozent|satz|pourcent|\btaux\b|porcent|percentual|percentuale|\bkorting.?perc|procent|率|折扣比例|百分比|パーセント/;
const AMOUNT_WORDS = /amount|betrag|\bmontant|\bimporte|\bimporto|金额|金額|割引額|値引額/;
/** Money discounts smaller than this share of the line are implausible. */
const TINY = 0.02;
/** A shop uses few different rates; more distinct values than this are money. */
const MAX_RATES = 40;

/** The rates that the values could be; null when they can only be money. */
function ratesOf(
  dictionary: NumberColumn['dictionary']
): { unit: 'share' | 'percent'; recur: boolean; distinct: number } | null {
  const values = [...new Set(dictionary.map(Math.abs))].filter((value) => value > 0);
  if (values.length === 0 || values.length > MAX_RATES * 3) return null;
  // A single value of 1 is money: nobody writes "100 % off" as 1.
  const isShare = values.every((value) => value <= 1 && isStep(value, 0.001));
  if (isShare && values.some((value) => value < 1)) {
    return {
      unit: 'share',
      distinct: values.length,
      recur: values.length <= MAX_RATES && values.every((value) => isStep(value, 0.05))
    };
  }
  const isPercent = values.every((value) => value <= 100 && isStep(value, 0.5));
  return isPercent
    ? {
        unit: 'percent',
        distinct: values.length,
        recur: values.every((value) => isStep(value, 5))
      }
    : null;
}

/**
 * Whether the column holds the share still to be paid, as 折扣 0.9 means ten per cent off: such a
 * column holds 1 where nothing is reduced, and never 0.
 */
function isPaidPart({ dictionary, header }: Discounts, unit: DiscountUnit): boolean {
  if (unit !== 'share' || !header.includes('折') || header.includes('折扣额')) return false;
  const values = [...new Set(dictionary)].filter((value) => value === value);
  return values.length > 0 && values.every((value) => value >= 0.5);
}

function isStep(value: number, step: number): boolean {
  return Math.abs(value / step - Math.round(value / step)) < 1e-6;
}

/** The reading under which most lines come to their totals; null when the totals do not tell. */
function readByTotals(lines: FileLines, { discounts }: Discounts): Reading | null {
  const { quantity, price, total } = lines;
  const votes: Record<Reading, number> = { money: 0, share: 0, percent: 0, piece: 0, paid: 0 };
  let told = 0;
  for (let line = 0; line < total.length; line++) {
    const off = discounts[line];
    const goods = quantity[line] * price[line];
    if (!(off > 0) || !(goods > 0) || total[line] !== total[line]) continue;
    const comesTo = (taken: number) => isSameMoney(total[line], goods - taken, quantity[line]);
    // A total before the discount says nothing about it.
    if (comesTo(0)) continue;
    told++;
    // On a line with one piece, both readings as money give the same total.
    if (comesTo(off)) votes.money++;
    if (comesTo(off * quantity[line])) votes.piece++;
    if (comesTo(off * goods)) votes.share++;
    else if (comesTo((off / 100) * goods)) votes.percent++;
    else if (comesTo(partOff(off) * goods)) votes.paid++;
  }
  const best = (Object.keys(votes) as Reading[]).reduce((a, b) => (votes[b] > votes[a] ? b : a));
  return votes[best] > 0 && votes[best] >= told / 2 ? best : null;
}

/** How large the discounts would be if they were money, compared with what they are taken off. */
function measure({ quantity, price }: FileLines, { discounts, order }: Discounts) {
  const sums = new Float64Array(order?.groups ?? 0);
  const goodsOf = (line: number) => Math.max(0, quantity[line] * price[line]) || 0;
  if (order)
    for (let line = 0; line < price.length; line++) sums[order.codes[line]] += goodsOf(line);
  const parts: number[] = [];
  const goods: number[] = [];
  let beyond = 0;
  for (let line = 0; line < price.length; line++) {
    const own = goodsOf(line);
    if (!(discounts[line] > 0) || own === 0) continue;
    parts.push(discounts[line] / own);
    goods.push(own);
    // An order's discount may be written on only one of its lines.
    if (discounts[line] > (order && order.codes[line] ? sums[order.codes[line]] : own)) beyond++;
  }
  return {
    discounted: parts.length,
    median: medianOf(parts),
    typical: medianOf(goods),
    beyond
  };
}

function medianOf(values: number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted.length ? sorted[sorted.length >> 1] : NaN;
}
