import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { oddScores } from '../groups/odd-rows.ts';
import type { OddAnswer, OddOrder, OddReason, OrderFeature } from './contract.ts';
import type { OrderTable } from './order-table.ts';
import { standsApart } from './stands-apart.ts';

const LEAST_ORDERS = 30;
const MOST_ROWS = 200;
/** False alarm rate: share of tables without anomalies in which something is reported. */
const FALSE_ALARM = 0.01;
/** The 99th percentile of a standard normal. */
const Z99 = 2.3263478740408408;
/** Amounts and counts vary by factors, so their logarithm is used. */
const BY_TIMES: readonly OrderFeature[] = ['amount', 'pieces', 'products', 'piece_price'];
/** These features are never reported alone: every hour may be rare, every customer was new once. */
const NOT_JUDGED: readonly OrderFeature[] = ['hour', 'is_new'];
/** Minimum deviation if nearly all orders are equal: a factor of 1.25, or a tenth for shares. */
const LEAST_DEVIATION = { times: 0.25, share: 0.1 };

/** Median of a feature, and its deviation below and above. */
interface Usual {
  middle: number;
  below: number;
  above: number;
  low: number;
  high: number;
  /** Values beyond this stand out from all others, whatever their tail. */
  apart: number;
}

/**
 * Unusual orders, to find mistyped prices, resellers and fraud: ranked by an isolation forest over
 * their features, and reported if a feature is further off than expected by chance (Bonferroni over
 * orders and features, with the normal tail bound), or is an outlier of its tail.
 *
 * @throws Failed `too_few_rows`, `no_features`
 */
export async function findOddOrders(
  table: OrderTable,
  currency: string,
  seed: number,
  job: Job
): Promise<OddAnswer> {
  const { features } = table;
  const orders = table.order.length;
  if (orders < LEAST_ORDERS) {
    throw new Failed('too_few_rows', { rows: orders, needed: LEAST_ORDERS });
  }
  if (features.length === 0) throw new Failed('no_features');
  const scaled = features.map((feature, at) => onScale(feature, table.values[at]));
  const x = { rows: orders, columns: features.length, values: flat(scaled) };
  const score = await oddScores(x, seed, job);
  const again = await oddScores(x, seed + 1, job);
  const usual = features.map((feature, at) =>
    usualOf(feature, scaled[at], table.values[at], FALSE_ALARM / features.length)
  );
  const limit = Math.sqrt(2 * Math.log((orders * features.length) / FALSE_ALARM));
  const found: OddOrder[] = [];
  for (let row = 0; row < orders; row++) {
    const reasons = reasonsOf(features, usual, scaled, table.values, row, limit);
    if (reasons.length > 0) found.push(orderAt(table, row, score[row], reasons));
  }
  found.sort((a, b) => b.score - a.score || b.reasons.length - a.reasons.length);
  return {
    orders,
    currency,
    features,
    found: found.length,
    limit,
    rows: found.slice(0, MOST_ROWS),
    agreement: sharedFirst(score, again)
  };
}

function onScale(feature: OrderFeature, values: Float64Array): Float64Array {
  return BY_TIMES.includes(feature) ? values.map((own) => Math.log1p(Math.max(0, own))) : values;
}

function flat(columns: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(columns.length * columns[0].length);
  columns.forEach((own, at) => out.set(own, at * own.length));
  return out;
}

/** From quantiles of each side, which are robust to outliers and adapt to long tails. */
function usualOf(
  feature: OrderFeature,
  scaled: Float64Array,
  values: Float64Array,
  chance: number
): Usual {
  const sorted = sortedCopy(scaled);
  const middle = quantile(sorted, 0.5);
  const quarter = quantile(sorted, 0.75) - quantile(sorted, 0.25);
  const isByTimes = BY_TIMES.includes(feature);
  const least = Math.max(
    isByTimes ? LEAST_DEVIATION.times : LEAST_DEVIATION.share,
    quarter / 1.349
  );
  const plain = sortedCopy(values);
  return {
    middle,
    below: Math.max(least, (middle - quantile(sorted, 0.01)) / Z99),
    above: Math.max(least, (quantile(sorted, 0.99) - middle) / Z99),
    low: quantile(plain, 0.05),
    high: quantile(plain, 0.95),
    apart: isByTimes && standsApart(sorted, chance) ? sorted[sorted.length - 1] : Infinity
  };
}

function reasonsOf(
  features: readonly OrderFeature[],
  usual: readonly Usual[],
  scaled: readonly Float64Array[],
  values: readonly Float64Array[],
  row: number,
  limit: number
): OddReason[] {
  const reasons = features.flatMap((feature, at): OddReason[] => {
    const { middle, below, above, low, high, apart } = usual[at];
    const off = scaled[at][row] - middle;
    const away = off / (off < 0 ? below : above);
    const isFar = Math.abs(away) >= limit || scaled[at][row] >= apart;
    if (NOT_JUDGED.includes(feature) || !isFar) return [];
    return [{ feature, value: values[at][row], low, high, away }];
  });
  return reasons.sort((a, b) => Math.abs(b.away) - Math.abs(a.away));
}

function orderAt(
  { order, customer, day, values }: OrderTable,
  row: number,
  score: number,
  reasons: OddReason[]
): OddOrder {
  const own = values.map((column) => column[row]);
  return { order: order[row], customer: customer[row], day: day[row], score, values: own, reasons };
}

/** Overlap of the first fifty by both scores (a tenth if orders are few). */
function sharedFirst(a: Float64Array, b: Float64Array): number {
  const most = Math.min(50, Math.ceil(a.length / 10));
  const first = (score: Float64Array) =>
    Array.from(score.keys())
      .sort((x, y) => score[y] - score[x])
      .slice(0, most);
  const others = new Set(first(b));
  return first(a).filter((row) => others.has(row)).length / most;
}
