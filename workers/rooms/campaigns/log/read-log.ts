import type { CustomerList } from '../../../contract/kept/customer-list.ts';
import { LINE_OTHER, LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import { dayNumber } from '../../../maths/calendar.ts';
import { differenceOfShares } from '../../../maths/statistics/proportion.ts';
import { momentsOf, welch } from '../../../maths/statistics/welch.ts';
import { daysOfShop } from '../../market/change/tally.ts';
import {
  COUNTED_DAYS,
  type CampaignState,
  type Difference,
  type LogAnswer,
  type LogRow,
  type Outcome,
  type Verdict
} from './contract.ts';

/**
 * With fewer buyers in a group the interval of its revenue is too narrow (of customers none of whom
 * ordered it has no width at all): then the number of buyers must show the same.
 */
const ENOUGH_BUYERS = 10;

/** A list that was written to. */
type Sent = CustomerList & Required<Pick<CustomerList, 'campaign'>>;

/**
 * What campaigns brought: in the four weeks from the day one goes out, the customers written to
 * beside those of the same choice who were drawn to get nothing. Since the lot decides, nothing but
 * the campaign makes them differ, and whoever would have bought anyway is in both groups.
 */
export function readLog(lines: OrderLines, lists: readonly CustomerList[]): LogAnswer {
  const sent = lists.filter((list): list is Sent => list.campaign !== undefined);
  const today = daysOfShop(lines)?.[1] ?? NaN;
  const codeOf = new Map(lines.customer.dictionary.map((name, code) => [name, code]));
  const rows = sent.map((list) => readOne(lines, list, codeOf, today));
  rows.forEach((row, at) => (row.shared = countShared(sent[at], row, sent, rows)));
  rows.sort((a, b) => b.firstDay - a.firstDay || b.listId - a.listId);
  return { currency: lines.currency, hasMoney: lines.hasMoney, today, rows };
}

function readOne(
  lines: OrderLines,
  { listId, name, customers, campaign }: Sent,
  codeOf: ReadonlyMap<string, number>,
  today: number
): LogRow {
  const firstDay = dayNumber(campaign.starts);
  const lastDay = firstDay + COUNTED_DAYS - 1;
  const days = Math.max(0, Math.min(lastDay, today) - firstDay + 1) || 0;
  const state: CampaignState = days === 0 ? 'waits' : days < COUNTED_DAYS ? 'running' : 'over';
  const { net, ordered } = tally(lines, firstDay, lastDay);
  // A customer who is in no file any more bought nothing: code 0, which stays empty.
  const places = (names: readonly string[]) =>
    Uint32Array.from(names, (own) => codeOf.get(own) ?? 0);
  const [written, heldOut] = [places(customers), places(campaign.heldOut)];
  const outcomes = [written, heldOut].map((own) => outcomeOf(own, net, ordered));
  const buyers = buyersApart(outcomes);
  const { difference, low95, high95 } = welch(momentsOf(written, net), momentsOf(heldOut, net));
  const row = {
    listId,
    name,
    firstDay,
    lastDay,
    days,
    state,
    written: outcomes[0],
    heldOut: outcomes[1],
    buyers,
    revenue: { difference, low95, high95 },
    shared: 0
  };
  return { ...row, verdict: verdictOf(row) };
}

/** Net revenue and whether they ordered, by customer code. */
function tally({ rows, day, lineClass, customer, total }: OrderLines, from: number, to: number) {
  const net = new Float64Array(customer.dictionary.length);
  const ordered = new Uint8Array(customer.dictionary.length);
  for (let row = 0; row < rows; row++) {
    const who = customer.codes[row];
    if (who === 0 || day[row] < from || day[row] > to || lineClass[row] === LINE_OTHER) continue;
    net[who] += total[row];
    if (lineClass[row] === LINE_SALE) ordered[who] = 1;
  }
  return { net, ordered };
}

function outcomeOf(places: Uint32Array, net: Float64Array, ordered: Uint8Array): Outcome {
  let [buyers, sum] = [0, 0];
  for (const who of places) {
    buyers += ordered[who];
    sum += net[who];
  }
  return { customers: places.length, buyers, perCustomer: sum / places.length };
}

function buyersApart([written, heldOut]: Outcome[]): Difference {
  const [a, b] = [written, heldOut].map((own) => ({
    successes: own.buyers,
    trials: own.customers
  }));
  const { difference, low, high } = differenceOfShares(a, b);
  return { difference, low95: low, high95: high };
}

function verdictOf({
  state,
  written,
  heldOut,
  revenue,
  buyers
}: Pick<LogRow, 'state' | 'written' | 'heldOut' | 'revenue' | 'buyers'>): Verdict {
  if (state === 'waits') return 'none';
  if (heldOut.customers === 0) return 'alone';
  const isEnough = Math.min(written.buyers, heldOut.buyers) >= ENOUGH_BUYERS;
  if (revenue.low95 > 0 && (isEnough || buyers.low95 > 0)) return 'more';
  if (revenue.high95 < 0 && (isEnough || buyers.high95 < 0)) return 'less';
  if (buyers.low95 > 0) return 'buyers';
  return buyers.high95 < 0 ? 'fewer' : 'unsure';
}

/** Customers of a campaign whom another one reached in the same days. */
function countShared(own: Sent, row: LogRow, sent: readonly Sent[], rows: readonly LogRow[]) {
  const reached = new Set<string>();
  sent.forEach((other, at) => {
    const isAtOnce = rows[at].firstDay <= row.lastDay && rows[at].lastDay >= row.firstDay;
    if (other !== own && isAtOnce) for (const who of other.customers) reached.add(who);
  });
  return [...own.customers, ...own.campaign.heldOut].filter((who) => reached.has(who)).length;
}
