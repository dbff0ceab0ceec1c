import type { OrderLines } from '../../../contract/order-lines.ts';
import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';
import { divide, type Division } from '../products/divide.ts';
import { usualCategory } from '../products/what-sells.ts';
import { weekOf, weeksOfShop, type ShopWeeks } from '../products/weeks.ts';
import { findSteps, moveTogether } from './at-once.ts';
import { shareOfBuyers } from './by-buyer.ts';
import type { PriceVerdict, PricesAnswer, ProductPrice, PromotionRow } from './contract.ts';
import { listDiscountCustomers } from './discount-customers.ts';
import { listPrices, type ShopMoves } from './findings.ts';
import { fitElasticity, type OwnElasticity } from './fit-elasticity.ts';
import { poolElasticities } from './pool.ts';
import {
  nearestPrices,
  pricedRows,
  shareOfWeeks,
  weeksOfProduct,
  type ProductWeeks
} from './product-weeks.ts';
import { measurePromotions, type FollowedPrices } from './promotions.ts';
import { findSales } from './sales.ts';
import { findStandingPrices } from './standing-prices.ts';
import { CLEARLY_BELOW, lowWeeks, usualPrices } from './usual-prices.ts';

/** The largest share of findings that may be chance (false discovery rate). */
const FALSE_SHARE = 0.01;
const LEAST_WEEKS = 20;
const LEAST_SOLD = 10;
/** A price needs at least this much variation, over this many weeks. */
const LEAST_MOVE = 0.02;
const LEAST_MOVED = 3;
/** Below this, the mix of buyers changed the mean price of a week rather than the shop. */
const LEAST_OF_WEEKS = 0.7;
/** Above it the price is one of buyers, or of large orders, more than of weeks. */
const MOST_OF_BUYERS = 0.25;
const NEWEST = 13;
/** Products between two calls of `breathe`. */
const BREATH = 100;

interface Options {
  /** Cost per unit by product code; NaN if unknown. */
  costOf: (product: number) => number;
}

/** A product with its intermediate results. */
interface Followed extends FollowedPrices {
  code: number;
  weeks: ProductWeeks;
  verdict: PriceVerdict;
  own: OwnElasticity | null;
  /** Prices move with who happens to buy. */
  isOfBuyers: boolean;
  /** Low weeks are those of buyers who always pay less: no promotion. */
  hasNoPromotion: boolean;
}

/**
 * The effect of prices on sales: own-price elasticity of each product, the effect of its
 * promotions, and how much is bought below usual prices.
 *
 * @returns null if no product was sold with a date and a price
 */
export async function findPrices(
  lines: OrderLines,
  { costOf }: Options,
  breathe: () => Promise<void>
): Promise<PricesAnswer | null> {
  const weeks = weeksOfShop(lines);
  if (!weeks || !lines.hasMoney) return null;
  const division = divide(lines, 'product');
  const categoryOf = usualCategory(lines, division);
  const isBelow = new Uint8Array(lines.rows);
  const followed: Followed[] = [];
  for (let code = 1; code < division.names.length; code++) {
    if (code % BREATH === 0) await breathe();
    const rows = pricedRows(lines, division, code);
    const own = followProduct(lines, rows, weeks);
    if (!own) continue;
    const standing = markBelow(lines, rows, weeks, own, isBelow);
    const hasNoPromotion = own.isOfBuyers || standing > MOST_OF_BUYERS * rows.length;
    followed.push({ ...own, code, category: categoryOf(code), hasNoPromotion });
  }
  if (followed.length === 0) return null;
  const inWeeks = followed.map((own) => own.weeks);
  moveTogether(inWeeks, weeks.count).forEach((isTogether, at) => {
    if (!isTogether || followed[at].verdict !== 'unclear') return;
    followed[at] = { ...followed[at], verdict: 'together', own: null };
  });
  const products = rowsOf(lines, division, followed, { costOf, isBelow });
  const promotions = await promotionsOf(division, followed, breathe);
  const units = sumOf(products.map((row) => row.units));
  return {
    currency: lines.currency,
    hasMoney: true,
    weeks: weeks.count,
    products: products.map(({ units: _, ...row }) => row),
    promotions,
    ...listDiscountCustomers(lines, isBelow),
    unitsBelow: sumOf(products.map((row) => row.belowUsual * row.units)) / units,
    findings: listPrices(products, promotions, movesOfShop(followed, weeks))
  };
}

/** Only of products whose price the shop sets for everybody: of others it moves with who buys. */
function movesOfShop(followed: readonly Followed[], weeks: ShopWeeks): ShopMoves {
  const own = followed.filter(({ isOfBuyers }) => !isOfBuyers);
  return {
    steps: findSteps(
      own.map((product) => product.weeks),
      weeks
    ),
    sale: findSales(own, weeks)
  };
}

function followProduct(lines: OrderLines, rows: Uint32Array, weeks: ShopWeeks) {
  const own = weeksOfProduct(lines, rows, weeks);
  if (!own) return null;
  const usual = usualPrices(own);
  const judged = judge(own);
  const isOfBuyers =
    (judged === 'unclear' || judged === 'mixed') && shareOfBuyers(lines, rows) > MOST_OF_BUYERS;
  const verdict = isOfBuyers ? 'mixed' : judged;
  const shop = weeks.lines
    .subarray(own.from, own.from + own.units.length)
    .map((all, at) => all - own.lines[at]);
  const fitted =
    verdict === 'unclear' ? fitElasticity(own.units, nearestPrices(own.mean), shop) : null;
  return { weeks: own, usual, low: lowWeeks(own, usual), verdict, own: fitted, isOfBuyers };
}

function judge(own: ProductWeeks): PriceVerdict {
  const sold = own.mean.filter((price) => price > 0);
  if (own.mean.length < LEAST_WEEKS || sold.length < LEAST_SOLD) return 'few';
  const middle = median(sold);
  const moves = sold.map((price) => Math.log(price / middle));
  const moved = moves.filter((move) => Math.abs(move) >= LEAST_MOVE).length;
  const spread = Math.sqrt(sumOf(moves.map((move) => move * move)) / moves.length);
  if (moved < LEAST_MOVED || spread < LEAST_MOVE) return 'fixed';
  return shareOfWeeks(own) >= LEAST_OF_WEEKS ? 'unclear' : 'mixed';
}

/** @returns the number of sales to customers with a price of their own, which are not marked */
function markBelow(
  lines: OrderLines,
  rows: Uint32Array,
  weeks: ShopWeeks,
  followed: FollowedWeeks,
  isBelow: Uint8Array
): number {
  const weekAt = (row: number) => weekOf(weeks, lines.day[row]) - followed.weeks.from;
  const standing = findStandingPrices(lines, rows, followed, weekAt);
  for (const row of rows) {
    const at = weekAt(row);
    if (at < 0 || standing.has(row)) continue;
    const paid = lines.total[row] / lines.quantity[row];
    if (paid < CLEARLY_BELOW * followed.usual[at]) isBelow[row] = 1;
  }
  return standing.size;
}
type FollowedWeeks = Pick<FollowedPrices, 'weeks' | 'usual' | 'low'>;

/** Sorts products: significant ones first, by how much they sell. */
function rowsOf(
  lines: OrderLines,
  division: Division,
  followed: Followed[],
  { costOf, isBelow }: Options & { isBelow: Uint8Array }
): (ProductPrice & { units: number })[] {
  const fitted = followed.filter(({ own }) => own);
  const pooled = poolElasticities(
    fitted.map(({ own }) => own!),
    fitted.map(({ category }) => category)
  );
  const limit = discoveryLimit(
    fitted.map(({ own }) => own!.chance),
    FALSE_SHARE
  );
  const placeOf = new Map(fitted.map((product, at) => [product, at]));
  const rows = followed.map((product) => {
    const { code, own, category, weeks } = product;
    const place = placeOf.get(product) ?? -1;
    const range = place < 0 ? NOTHING : pooled[place];
    const isTold = own !== null && own.chance <= limit && own.estimate < 0 && range.high90 < 0;
    const verdict = isTold ? 'told' : verdictOf(product);
    return {
      product: division.names[code],
      name: division.labels[code],
      category,
      verdict,
      ...range,
      own: own?.estimate ?? NaN,
      weeks: weeks.units.length,
      cost: costOf(code),
      ...lately(product),
      ...belowOf(lines, division, code, isBelow)
    };
  });
  const rank = { told: 0, unclear: 1, together: 2, mixed: 3, fixed: 4, few: 5 };
  return rows.sort((a, b) => rank[a.verdict] - rank[b.verdict] || b.units - a.units);
}
/** If no model could be fitted, there are too few weeks. */
function verdictOf({ verdict, own }: Followed): PriceVerdict {
  return verdict === 'unclear' && !own ? 'few' : verdict;
}
const NOTHING = { elasticity: NaN, low90: NaN, high90: NaN };

function lately({ weeks: { units, paid } }: FollowedPrices) {
  const newest = units.subarray(Math.max(0, units.length - NEWEST));
  const prices = paid.filter((own) => own > 0);
  return {
    weeklyUnits: sumOf(newest) / newest.length,
    price: median(paid.subarray(Math.max(0, paid.length - NEWEST)).filter((own) => own > 0)),
    lowestPrice: Math.min(...prices),
    highestPrice: Math.max(...prices)
  };
}

function belowOf(lines: OrderLines, division: Division, code: number, isBelow: Uint8Array) {
  let [units, below] = [0, 0];
  for (const row of pricedRows(lines, division, code)) {
    units += lines.quantity[row];
    if (isBelow[row]) below += lines.quantity[row];
  }
  return { units, belowUsual: below / units };
}

async function promotionsOf(
  { names, labels }: Division,
  followed: Followed[],
  breathe: () => Promise<void>
): Promise<PromotionRow[]> {
  const byCategory = new Map<string, Followed[]>();
  for (const own of followed) {
    byCategory.set(own.category, [...(byCategory.get(own.category) ?? []), own]);
  }
  const measured = [];
  for (const [at, own] of followed.entries()) {
    if (at % BREATH === BREATH - 1) await breathe();
    const others = own.category ? byCategory.get(own.category)! : [];
    const sums = measurePromotions(
      own,
      others.filter((other) => other !== own)
    );
    if (sums && !own.hasNoPromotion) measured.push({ own, sums });
  }
  const limit = discoveryLimit(
    measured.map(({ sums }) => sums.chance),
    FALSE_SHARE
  );
  return measured
    .sort((a, b) => a.sums.chance - b.sums.chance || b.sums.extra - a.sums.extra)
    .map(({ own: { code, category }, sums: { chance, ...sums } }) => ({
      product: names[code],
      name: labels[code],
      category,
      ...sums,
      isTold: chance <= limit
    }));
}
