import type { OrderLines } from '../../../contract/order-lines.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';
import type { SoldOut } from '../silent/contract.ts';
import { findSilentProduct, listSilent, sellingProducts } from '../silent/silent-products.ts';
import type { OddSale, OrderAnswer, OrderRow, OrderRules } from './contract.ts';
import { compareWithPeriod, hasCosts } from './economic-quantity.ts';
import { biasFactors, withoutBias } from './correct-bias.ts';
import { expectDemand } from './expect-demand.ts';
import { listOrderFindings, type BeyondYear } from './findings.ts';
import { orderRow, type Looked, type ShelfFacts } from './order-row.ts';
import { sumSuppliers } from './by-supplier.ts';
import { seasonOfWeeks, sumProductWeeks, type ProductWeeks } from './product-weeks.ts';
import { simulatePolicies } from './simulate.ts';
import { findGaps, withoutGaps } from './sold-out.ts';
import { calibrateService, usualSwing } from './targets.ts';

const YEAR = 52;
/** Of newer products, the coming weeks may well need more than was ever sold. */
const LEAST_PAST = 26;
/** Products between two calls of `breathe`. */
const BREATH = 50;
const WEEK = 7;
const YEAR_DAYS = 365;
/**
 * Computes what to order of each product by periodic review: up to a level that lasts, with the
 * service level asked for, from this order until the delivery of the next (Silver, Pyke and Thomas,
 * "Inventory and Production Management in Supply Chains", 4th edition, chapter 6).
 *
 * @param days first and last day of the shop since 1970, inclusive
 * @param endsSilent products that have gone silent are no longer sold, rather than out of stock
 * @returns null if no product has sales in a whole week
 */
export async function tellWhatToOrder(
  lines: OrderLines,
  rules: OrderRules,
  days: readonly [number, number],
  factsOf: (code: number) => ShelfFacts,
  breathe: () => Promise<void>,
  endsSilent = false
): Promise<OrderAnswer | null> {
  const weeks = sumProductWeeks(lines, days);
  if (weeks.codes.length === 0) return null;
  const span = (rules.leadDays + rules.reviewDays) / WEEK;
  const season = seasonOfWeeks(weeks.usual, weeks.count);
  const firsts = weeks.units.map((own) =>
    Math.max(
      0,
      own.findIndex((units) => units > 0)
    )
  );
  const tried = firsts.reduce((sum, first) => sum + weeks.count - first, 0);
  const selling = sellingProducts(weeks);
  const about = { season, tried, selling, endsSilent };
  const plain: Looked[] = [];
  for (let at = 0; at < weeks.codes.length; at++) {
    if (at % BREATH === BREATH - 1) await breathe();
    plain.push(look(weeks, at, { ...about, first: firsts[at] }, rules, factsOf(weeks.codes[at])));
  }
  const looked = correctAll(plain, weeks.count, span);
  const swing = usualSwing(looked.map(({ demand }) => demand));
  const told = { span, service: rules.service, swing };
  const chances = calibrateService(looked, weeks.count, told);
  await breathe();
  const chance = chances[weeks.count - 1];
  const rows = looked.map((own) => orderRow(own, lines, { ...rules, ...told, chance }, days[1]));
  await breathe();
  const play = {
    ...rules,
    ...told,
    leadWeeks: Math.round(rules.leadDays / WEEK),
    reviewWeeks: Math.max(1, Math.round(rules.reviewDays / WEEK)),
    chances
  };
  const beyond = listBeyondYear(rows, looked);
  const simulation = await simulatePolicies(looked, play, breathe);
  const worth = ({ value, orderQuantity }: OrderRow) => (value >= 0 ? value : orderQuantity);
  rows.sort((a, b) => worth(b) - worth(a) || b.demand - a.demand);
  const answer = {
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    rules,
    today: days[1],
    stockKnown: rows.filter(({ stock }) => !Number.isNaN(stock)).length,
    rows,
    suppliers: sumSuppliers(rows),
    odd: listOdd(weeks, lines, simulation?.weeks ?? 0),
    soldOut: listSoldOut(looked, weeks, lines),
    simulation,
    economic: hasCosts(rules) ? compareWithPeriod(looked, rules) : null
  };
  const findings = listOrderFindings(answer, weeks.count, beyond);
  return { ...answer, findings: findings.toSpliced(1, 0, ...listSilent(rows, endsSilent)) };
}

/** What is known of all products together, and how one of them is to be taken. */
interface About {
  season: Float64Array | null;
  first: number;
  tried: number;
  selling: Float64Array;
  endsSilent: boolean;
}

function look(
  weeks: ProductWeeks,
  at: number,
  { season, first, tried, selling, endsSilent }: About,
  { leadDays, reviewDays }: OrderRules,
  facts: ShelfFacts
): Looked {
  const { codes, units, usual, odd, price, count } = weeks;
  const values = units[at].subarray(first);
  const expected = usual[at].subarray(first);
  const gaps = findGaps(expected, tried);
  const found = findSilentProduct(weeks, at, first, gaps, selling);
  // What the file says is in stock could be bought.
  if (found && !endsSilent && !(facts.stock > 0)) gaps.push(found.gap);
  const isEnded = endsSilent && found !== null;
  const factors = season && season.subarray(first);
  const demand = expectDemand(withoutGaps(expected, gaps), factors, (leadDays + reviewDays) / WEEK);
  const share = demand.isSeasonal && factors ? factors : null;
  const now = demand.expected[demand.expected.length - 1];
  const ahead = (day: number) => share?.[values.length + Math.floor(day / WEEK)] ?? 1;
  const all = sumDays(ahead, leadDays + reviewDays);
  const daily = (day: number) => (all > 0 && !isEnded ? (now * ahead(day)) / all : 0);
  return {
    code: codes[at],
    first: count - values.length,
    values,
    usual: expected,
    gaps,
    silent: found?.silent ?? null,
    isEnded,
    oddPieces: odd
      .filter(({ place }) => place === at)
      .reduce((sum, { pieces, counted }) => sum + pieces - counted, 0),
    price: price[at],
    demand,
    lead: sumDays(daily, leadDays),
    year: sumDays(daily, YEAR_DAYS),
    daily,
    facts,
    cost: facts.cost
  };
}

/** Moves what is expected of every product by the bias of all of them. */
function correctAll(looked: readonly Looked[], weeks: number, span: number): Looked[] {
  const factors = biasFactors(looked, weeks, span);
  const now = factors[weeks - 1];
  return looked.map((own) => ({
    ...own,
    demand: withoutBias(own, factors, span),
    lead: own.lead * now,
    year: own.year * now,
    daily: (day) => own.daily(day) * now
  }));
}

function sumDays(daily: (day: number) => number, days: number): number {
  let sum = 0;
  for (let day = 0; day < days; day++) sum += daily(day);
  return sum;
}

function listSoldOut(looked: readonly Looked[], weeks: ProductWeeks, lines: OrderLines): SoldOut[] {
  const found = looked.flatMap(({ code, first, gaps, values }) =>
    gaps.map(({ from, to, lost }) => ({
      product: lines.product.dictionary[code],
      name: lines.productNames[code] || lines.product.dictionary[code],
      from: weeks.firstDay + WEEK * (first + from),
      to: weeks.firstDay + WEEK * (first + to) + WEEK - 1,
      lost,
      isRunning: to === values.length - 1
    }))
  );
  return found.sort((a, b) => b.lost - a.lost);
}

function listOdd(
  { odd, codes, count }: ProductWeeks,
  lines: OrderLines,
  played: number
): OddSale[] {
  return odd
    .map(({ place, week, day, pieces, counted }) => ({
      name: lines.productNames[codes[place]] || lines.product.dictionary[codes[place]],
      day,
      pieces,
      counted,
      isPlayed: week >= count - played
    }))
    .sort((a, b) => b.pieces - b.counted - (a.pieces - a.counted));
}

/** The products of which more is listed than their last year has sold, the largest first. */
function listBeyondYear(rows: readonly OrderRow[], looked: readonly Looked[]): BeyondYear[] {
  const beyond = rows.flatMap(({ name, demand, safetyStock, orderQuantity }, at) => {
    const { values } = looked[at];
    const sold = sumOf(values.subarray(-YEAR));
    // Of what sells now and then, a spare piece or two is more than the year.
    const isBeyond = sold >= YEAR && Math.min(orderQuantity, demand + safetyStock) > sold;
    return isBeyond && values.length >= LEAST_PAST ? [{ name, pieces: orderQuantity, sold }] : [];
  });
  return beyond.sort((a, b) => b.pieces - a.pieces);
}
