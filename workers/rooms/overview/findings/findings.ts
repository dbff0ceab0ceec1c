import type { Compare, Dimension, OverviewAnswer } from '../contract.ts';
import type { Behind, Finding, FindingDetails, FindingKey } from './contract.ts';
import type { CrossFilter } from '../cross-filter.ts';
import { findBestTime } from './best-time.ts';
import { findGrowth, findNewcomers, FLAT_CHANGE, YEAR_DAYS } from './growth.ts';
import { countSold } from '../tally.ts';
import { labelOf } from '../top-rows.ts';

const BEST_SELLERS = 10;
/** The smallest share of returns that is reported. */
const MANY_RETURNS = 0.05;
const MANY_UNKNOWN = 0.05;
/** Concentration on best sellers is reported from this many times their even share … */
const CONCENTRATED = 1.5;
/** … and this many standard errors (over the orders of one product) above it. */
const CLEARLY = 3;

/**
 * The findings at the top of the page, most important first: what changed (the newest weeks first),
 * what drove the change, what deserves a look, and last what could be said of any shop. A finding
 * is omitted when there are too few lines to support it.
 */
export function listFindings(
  cross: CrossFilter,
  figures: OverviewAnswer['figures'],
  period: OverviewAnswer['period'],
  compare: Compare = 'before'
): Finding[] {
  const findings: Finding[] = [];
  const { currency } = cross.index.lines;
  const add: Add = (key, detail, show) => {
    findings.push({ key, detail: { ...detail, currency }, show });
  };
  if (figures.orders.value === 0) {
    const returns = figures.returns.value;
    if (returns > 0) add('only_returns', { returns }, SUMMARY);
    return findings;
  }
  if (!cross.index.lines.hasMoney) {
    add('no_money', { orders: figures.orders.value, units: figures.units.value }, FIGURES);
    return findings;
  }
  addRevenue(cross, figures, period, compare, add);
  if (period.before) addDriver(cross, figures, add);
  if (figures.returnsShare.value >= MANY_RETURNS) {
    const { returnsShare, returns } = figures;
    add('returns_high', { share: returnsShare.value, returns: returns.value }, SUMMARY);
  }
  addConcentration(cross, add);
  addCustomers(cross, figures, period, add);
  addBestTime(cross, add);
  return isWhole(cross) ? withPlainLast(findings) : findings;
}

/** Whether no days are chosen. */
function isWhole({ now, sums }: CrossFilter): boolean {
  return now.lastEntry - now.firstEntry + 1 >= sums.gross.length;
}

const PLAIN = new Set<FindingKey>(['revenue_only', 'revenue_only_kept', 'repeat', 'repeat_all']);

/** For the whole shop the plain total is not news: it comes after the other findings. */
function withPlainLast(findings: Finding[]): Finding[] {
  const isPlain = ({ key }: Finding) => PLAIN.has(key);
  return [...findings.filter((own) => !isPlain(own)), ...findings.filter(isPlain)];
}

type Add = <K extends FindingKey>(key: K, detail: FindingDetails[K], show: Behind) => void;

const FIGURES: Behind = { part: 'figures' };
const REVENUE: Behind = { part: 'revenue' };
const SUMMARY: Behind = { part: 'summary' };
/** Keys for more, less and about as much, by the period compared with. */
const REVENUE_KEYS = {
  before: ['revenue_up', 'revenue_down', 'revenue_flat'],
  year: ['revenue_up_year', 'revenue_down_year', 'revenue_flat_year']
} as const;

function addRevenue(
  cross: CrossFilter,
  { netRevenue, orders, returns }: OverviewAnswer['figures'],
  { from, to, before }: OverviewAnswer['period'],
  compare: Compare,
  add: Add
): void {
  const revenue = netRevenue.value;
  const isKept = returns.value === 0;
  if (to < from) {
    const key = isKept ? 'revenue_undated_kept' : 'revenue_undated';
    add(key, { revenue, orders: orders.value }, FIGURES);
    return;
  }
  if (!before || !(netRevenue.before > 0)) {
    const key = isKept ? 'revenue_only_kept' : 'revenue_only';
    add(key, { revenue, orders: orders.value, from, to }, REVENUE);
    if (isWhole(cross)) addGrowth(cross, add);
    return;
  }
  const change = revenue / netRevenue.before - 1;
  const [up, down, flat] = REVENUE_KEYS[compare];
  if (Math.abs(change) < FLAT_CHANGE) add(flat, { revenue, from, to }, REVENUE);
  else add(change > 0 ? up : down, { change: Math.abs(change), revenue, from, to }, REVENUE);
}

/** The newest year and the newest four weeks, each against its comparison period. */
function addGrowth(cross: CrossFilter, add: Add): void {
  for (const { against, days, revenue, change, byOrder } of findGrowth(cross)) {
    const way = change > 0 ? 'up' : 'down';
    const key =
      days === YEAR_DAYS
        ? (`whole_year_${way}` as const)
        : against === 'year'
          ? (`year_${way}` as const)
          : (`recent_${way}` as const);
    const filter = { days: [cross.index.lastDay - days + 1, cross.index.lastDay] } as const;
    const detail = { change: Math.abs(change), revenue, days };
    const show = { filter: { days: [...filter.days] as [number, number] } };
    if (days === YEAR_DAYS && byOrder !== null) {
      add(`whole_year_${way}_order`, { ...detail, order: byOrder }, show);
    } else add(key, detail, show);
  }
  if (Object.values(cross.choices).some((choice) => choice !== '')) return;
  const newcomers = findNewcomers(cross);
  if (!newcomers) return;
  const { lastDay } = cross.index;
  add(newcomers.customers > newcomers.before ? 'newcomers_more' : 'newcomers_fewer', newcomers, {
    filter: { days: [lastDay - newcomers.days + 1, lastDay] }
  });
}

/**
 * Gross = orders × average order, so the change in log gross is the sum of the changes of both
 * logs, and the larger one is the driver. Then the value that moved most in the direction of net
 * revenue.
 */
function addDriver(cross: CrossFilter, figures: OverviewAnswer['figures'], add: Add): void {
  const { orders, averageOrder, netRevenue } = figures;
  if (Math.abs(netRevenue.value / netRevenue.before - 1) < FLAT_CHANGE) return;
  const byOrders = Math.abs(Math.log(orders.value / orders.before));
  const byAverage = Math.abs(Math.log(averageOrder.value / averageOrder.before));
  if (byOrders >= byAverage) {
    add('driver_orders', { orders: orders.value, before: orders.before }, FIGURES);
  } else if (byAverage > byOrders) {
    add('driver_average', { average: averageOrder.value, before: averageOrder.before }, FIGURES);
  }
  const rise = netRevenue.value > netRevenue.before;
  const mover = biggestMover(cross, rise ? 1 : -1);
  if (mover) add(rise ? 'driver_gain' : 'driver_loss', mover.detail, mover.show);
}

/** By category where the shop has several, else by country, else by product. */
function biggestMover(cross: CrossFilter, direction: 1 | -1) {
  const { index, now, before } = cross;
  for (const dimension of ['category', 'country', 'product'] as Dimension[]) {
    const [tally, earlier] = [now.dimensions[dimension], before.dimensions[dimension]];
    // A list ignores its own choice while the comparison window does not, so the two do not
    // compare.
    if (!tally || !earlier || cross.choices[dimension] || countSold(tally) < 3) continue;
    let best = 1;
    const isNone = (key: number) => dimension === 'product' && index.lines.isNotProduct[key] === 1;
    const move = (key: number) =>
      isNone(key) ? -Infinity : direction * (tally.net[key] - earlier.net[key]);
    for (let key = 2; key < tally.net.length; key++) if (move(key) > move(best)) best = key;
    const amount = move(best) / index.amountScale;
    if (!(amount > 0)) return null;
    const show = { filter: { [dimension]: [index.lines[dimension]!.dictionary[best]] } };
    return { detail: { name: labelOf(index, dimension, best), amount }, show };
  }
  return null;
}

function addConcentration({ index, now, choices }: CrossFilter, add: Add): void {
  const tally = now.dimensions.product;
  if (!tally || choices.product) return;
  const sold: number[] = [];
  for (let key = 1; key < tally.net.length; key++) {
    if (tally.orders[key] > 0 && !index.lines.isNotProduct[key]) sold.push(key);
  }
  if (sold.length < 3 * BEST_SELLERS) return;
  sold.sort((a, b) => tally.net[b] - tally.net[a] || a - b);
  const best = sold.slice(0, BEST_SELLERS);
  const total = (keys: number[]) => keys.reduce((sum, key) => sum + tally.net[key], 0);
  const share = total(best) / total(sold);
  const orders = sold.reduce((sum, key) => sum + tally.orders[key], 0) / sold.length;
  const even = BEST_SELLERS / sold.length;
  if (!(share >= even * Math.max(CONCENTRATED, 1 + CLEARLY / Math.sqrt(orders)))) return;
  const product = best.map((key) => index.lines.product.dictionary[key]);
  const detail = { products: BEST_SELLERS, of: sold.length, share };
  add('concentration', detail, { filter: { product } });
}

function addCustomers(
  { index, now }: CrossFilter,
  figures: OverviewAnswer['figures'],
  { from }: OverviewAnswer['period'],
  add: Add
): void {
  const { net, orders } = now.customers;
  const customers = figures.customers.value;
  const total = net.reduce((sum, own) => sum + own, 0);
  const { value: share } = figures.repeatShare;
  if (customers >= 10 && share === 1) add('repeat_all', { customers }, FIGURES);
  else if (customers >= 10 && share > 0) add('repeat', { share, customers }, FIGURES);
  if (from > index.firstDay) {
    let first = 0;
    let paid = 0;
    for (let key = 1; key < orders.length; key++) {
      if (orders[key] === 0 || index.customerSince[key] < from) continue;
      first++;
      paid += net[key];
    }
    const share = paid / (total - net[0]);
    if (first > 0 && share >= 0) add('first_time', { share, customers: first }, FIGURES);
  }
  const unknown = net[0] / total;
  if (customers > 0 && unknown >= MANY_UNKNOWN)
    add('unknown_customers', { share: unknown }, SUMMARY);
}

/** The hour of the week and the weekday that stand out. */
function addBestTime(cross: CrossFilter, add: Add): void {
  if (cross.choices.hours) return;
  const { hour, weekday } = findBestTime(cross);
  if (hour) {
    const { cell, share } = hour;
    const detail = { weekday: Math.floor(cell / 24), hour: cell % 24, share };
    add('best_hour', detail, { filter: { hours: [cell] } });
  }
  if (!weekday) return;
  const hours = Array.from({ length: 24 }, (_, at) => weekday.weekday * 24 + at);
  add('best_weekday', weekday, { filter: { hours } });
}
