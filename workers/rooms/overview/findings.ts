import type {
  Behind,
  Compare,
  Dimension,
  Finding,
  FindingDetails,
  FindingKey,
  OverviewAnswer
} from './contract.ts';
import type { CrossFilter } from './cross-filter.ts';
import { sumRange } from './day-sums.ts';
import { countSold } from './tally.ts';
import { labelOf } from './top-rows.ts';

/** Smaller changes are called "about as much". */
const FLAT_CHANGE = 0.02;
const RECENT_DAYS = 28;
const YEAR_DAYS = 364;
const BEST_SELLERS = 10;
/** From here on a share deserves a sentence. */
const MANY_RETURNS = 0.05;
const MANY_UNKNOWN = 0.05;
/** A weekday or hour stands out when it has this many times its even share. */
const STANDS_OUT = 1.25;

/**
 * The sentences for the page's top, most important first: what changed, what moved it, what is
 * worth a look. A sentence is left out when the lines cannot carry it.
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
  if (figures.orders.value === 0) return findings;
  addForeign(cross, add);
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
  return findings;
}

type Add = <K extends FindingKey>(key: K, detail: FindingDetails[K], show: Behind) => void;

const FIGURES: Behind = { part: 'figures' };
const REVENUE: Behind = { part: 'revenue' };
const SUMMARY: Behind = { part: 'summary' };
/** More, less, about as much; by what the period is compared with. */
const REVENUE_KEYS = {
  before: ['revenue_up', 'revenue_down', 'revenue_flat'],
  year: ['revenue_up_year', 'revenue_down_year', 'revenue_flat_year']
} as const;

function addForeign({ index }: CrossFilter, add: Add): void {
  const open = index.lines.foreign.filter(({ lines, converted }) => converted < lines);
  if (open.length === 0) return;
  const lines = open.reduce((sum, own) => sum + own.lines - own.converted, 0);
  const currencies = open.map(({ currency }) => currency).join(', ');
  add('other_currency', { lines, currencies }, SUMMARY);
}

function addRevenue(
  cross: CrossFilter,
  { netRevenue, orders }: OverviewAnswer['figures'],
  { from, to, before }: OverviewAnswer['period'],
  compare: Compare,
  add: Add
): void {
  const revenue = netRevenue.value;
  if (!before || !(netRevenue.before > 0)) {
    add('revenue_only', { revenue, orders: orders.value, from, to }, REVENUE);
    if (cross.now.lastEntry - cross.now.firstEntry + 1 >= cross.sums.gross.length) {
      addRecent(cross, add);
    }
    return;
  }
  const change = revenue / netRevenue.before - 1;
  const [up, down, flat] = REVENUE_KEYS[compare];
  if (Math.abs(change) < FLAT_CHANGE) add(flat, { revenue, from, to }, REVENUE);
  else add(change > 0 ? up : down, { change: Math.abs(change), revenue, from, to }, REVENUE);
}

/** The newest four weeks against the same weekdays a year ago, else the four weeks before. */
function addRecent({ sums, index }: CrossFilter, add: Add): void {
  const last = index.lastDay - index.firstDay;
  const net = (end: number) =>
    sumRange(sums.gross, end - RECENT_DAYS + 1, end) +
    sumRange(sums.returned, end - RECENT_DAYS + 1, end);
  const aYearBack = last - RECENT_DAYS + 1 >= YEAR_DAYS;
  const gap = aYearBack ? YEAR_DAYS : RECENT_DAYS;
  if (last - gap - RECENT_DAYS + 1 < 0) return;
  const before = net(last - gap);
  const change = net(last) / before - 1;
  if (!(before > 0) || Math.abs(change) < FLAT_CHANGE) return;
  const [up, down] = aYearBack
    ? (['year_up', 'year_down'] as const)
    : (['recent_up', 'recent_down'] as const);
  const revenue = net(last) / index.amountScale;
  add(
    change > 0 ? up : down,
    { change: Math.abs(change), revenue, days: RECENT_DAYS },
    { filter: { days: [index.lastDay - RECENT_DAYS + 1, index.lastDay] } }
  );
}

/**
 * Gross = orders × average order, so log gross changes by the sum of both logs' changes: the
 * larger one is the driver. Then the name that moved most in the direction of net revenue.
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

/** By category where the shop has several, else country, else product. */
function biggestMover(cross: CrossFilter, direction: 1 | -1) {
  const { index, now, before } = cross;
  for (const dimension of ['category', 'country', 'product'] as Dimension[]) {
    const [tally, earlier] = [now.dimensions[dimension], before.dimensions[dimension]];
    // Where a choice cuts other lists but not its own, the two windows are not comparable.
    if (!tally || !earlier || cross.choices[dimension] || countSold(tally) < 3) continue;
    let best = 1;
    const move = (key: number) => direction * (tally.net[key] - earlier.net[key]);
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
  if (!(share > 0)) return;
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
  if (customers >= 10) add('repeat', { share: figures.repeatShare.value, customers }, FIGURES);
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

/** The hour of the week that sells most, or the weekday where the files have no hours. */
function addBestTime({ index, heat, choices }: CrossFilter, add: Add): void {
  if (choices.hours) return;
  const cells = heat.net.subarray(0, 168);
  const total = sumRange(cells, 0, 167);
  const weekdays = Array.from({ length: 7 }, (_, day) => sumRange(cells, day * 24, day * 24 + 23));
  const used = cells.filter((net) => net > 0).length;
  const cell = cells.indexOf(Math.max(...cells));
  if (index.lines.hasHours && cells[cell] / total >= STANDS_OUT / used) {
    const share = cells[cell] / total;
    const detail = { weekday: Math.floor(cell / 24), hour: cell % 24, share };
    add('best_hour', detail, { filter: { hours: [cell] } });
  }
  const weekday = weekdays.indexOf(Math.max(...weekdays));
  const share = weekdays[weekday] / total;
  const open = weekdays.filter((net) => net > 0).length;
  if (open <= 1 || share < STANDS_OUT / open) return;
  const hours = Array.from({ length: 24 }, (_, hour) => weekday * 24 + hour);
  add('best_weekday', { weekday, share }, { filter: { hours } });
}
