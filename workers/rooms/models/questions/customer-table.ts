import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import { LINE_SALE, NO_DAY } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { isoDay } from '../../../maths/calendar.ts';
import type { Table } from '../tables/contract.ts';
import { codeWords } from '../tables/read-column.ts';
import { CUSTOMER_NUMBERS, CUSTOMER_WORDS } from './contract.ts';
import type { CutDay } from './contract.ts';
import { gatherCustomerLines } from './customer-lines.ts';
import type { CustomerLines } from './customer-lines.ts';
import { describeNext, describePast } from './customer-past.ts';
import type { CustomerPast } from './customer-past.ts';
import { chooseCutDays } from './cut-days.ts';

/** Earlier cut days are added until there are this many training rows. */
const ENOUGH_ROWS = 6000;
const CUSTOMERS_PER_BREATH = 500;

/** Customers at several cut days, and what they did afterwards. */
export interface CustomerTable {
  table: Table;
  /** The customer of each row. */
  customer: string[];
  /** Spending in the horizon; NaN: bought nothing. */
  spent: Float64Array;
  train: Uint32Array;
  test: Uint32Array;
  /** Rows as of today, with unknown outcome. */
  now: Uint32Array;
  cuts: CutDay[];
}

/**
 * The table of the questions about customers: one row per customer and cut day, with several cut
 * days while rows are few; the newest complete horizon is the test; today's customers come last.
 *
 * @throws Failed `no_customers`, `too_short_history`
 */
export async function buildCustomerTable(lines: OrderLines, job: Job): Promise<CustomerTable> {
  const own = gatherCustomerLines(lines);
  const [first, last] = daysOfSales(lines);
  if (own.customers.length === 0 || !(last >= first)) throw new Failed('no_customers');
  const { test, train } = chooseCutDays(first, last);
  const stack: Stack = { past: [], customer: [], spent: [] };
  const cuts: CutDay[] = [];
  const add = async (cut: number, part: CutDay['part'] | null): Promise<Uint32Array> => {
    const from = stack.past.length;
    await describeAll(lines, own, cut, stack, job);
    const rows = stack.past.length - from;
    if (part) cuts.push({ day: isoDay(cut), rows, part });
    return Uint32Array.from({ length: rows }, (_, at) => from + at);
  };
  for (const cut of train) {
    if (stack.past.length < ENOUGH_ROWS) await add(cut, 'train');
  }
  const trained = stack.past.length;
  const tested = await add(test, 'test');
  const now = await add(last + 1, null);
  return {
    table: toTable(lines, stack.past),
    customer: stack.customer,
    spent: Float64Array.from(stack.spent),
    train: Uint32Array.from({ length: trained }, (_, row) => row),
    test: tested,
    now,
    cuts
  };
}

/** Customers as of today. */
export interface CustomersToday {
  table: Table;
  /** The customer of each row. */
  customer: string[];
}

/**
 * One row per customer with a sale, as known after the newest day: no training or test is needed,
 * so that even a new shop has them.
 *
 * @throws Failed `no_customers`
 */
export async function describeCustomers(lines: OrderLines, job: Job): Promise<CustomersToday> {
  const own = gatherCustomerLines(lines);
  const [first, last] = daysOfSales(lines);
  if (own.customers.length === 0 || !(last >= first)) throw new Failed('no_customers');
  const stack: Stack = { past: [], customer: [], spent: [] };
  await describeAll(lines, own, last + 1, stack, job);
  return { table: toTable(lines, stack.past), customer: stack.customer };
}

interface Stack {
  past: CustomerPast[];
  customer: string[];
  spent: number[];
}

async function describeAll(
  lines: OrderLines,
  { customers, start, row }: CustomerLines,
  cut: number,
  stack: Stack,
  job: Job
): Promise<void> {
  for (let own = 0; own < customers.length; own++) {
    if (own % CUSTOMERS_PER_BREATH === 0) await job.breathe();
    const rows = row.subarray(start[own], start[own + 1]);
    const past = describePast(lines, rows, cut);
    if (!past) continue;
    stack.past.push(past);
    stack.customer.push(customers[own]);
    stack.spent.push(describeNext(lines, rows, cut));
  }
}

function daysOfSales({ rows, lineClass, day }: OrderLines): [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < rows; row++) {
    if (lineClass[row] !== LINE_SALE || day[row] === NO_DAY) continue;
    first = Math.min(first, day[row]);
    last = Math.max(last, day[row]);
  }
  return [first, last];
}

function toTable(lines: OrderLines, past: readonly CustomerPast[]): Table {
  const says: Record<string, boolean> = {
    revenue: lines.hasMoney,
    revenue_90d: lines.hasMoney,
    average_order: lines.hasMoney,
    returned_share: lines.hasMoney,
    coupon_share: lines.coupon !== null,
    country: lines.country !== null,
    channel: lines.channel !== null,
    first_category: lines.category !== null
  };
  const numbers = CUSTOMER_NUMBERS.filter((name) => says[name] ?? true).map((name) => {
    const values = Float64Array.from(past, (own) => own[name]);
    return { name, kind: 'number' as const, values };
  });
  const words = CUSTOMER_WORDS.filter((name) => says[name]).map((name) =>
    codeWords(
      name,
      past.map((own) => own[name])
    )
  );
  return { rows: past.length, columns: [...numbers, ...words] };
}
