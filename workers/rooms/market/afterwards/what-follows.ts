import type { OrderLines } from '../../../contract/order-lines.ts';
import { chiSquareBelow } from '../../../maths/statistics/chi-square.ts';
import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { wilson } from '../../../maths/statistics/proportion.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { NextAnswer, NextFlow, NextKind } from './contract.ts';
import { expectNext } from './expected-next.ts';
import { listNext } from './findings.ts';
import { setsOfOrders, type OrderSets } from './steps.ts';

/** Fewer customers are not evidence. */
const FEWEST = 8;
/** The largest share of significant flows that may be chance (false discovery rate). */
const FALSE_SHARE = 0.01;
/** From this many products on, categories are easier to read. */
const MANY_PRODUCTS = 40;
const MAX_FLOWS = 2000;

/**
 * Finds what customers buy next: flows from each product or category of an order to each of the
 * same customer's next order. A customer counts once per flow, so that one loyal buyer makes no
 * pattern; and chance is what next orders of that month and size contain anyway, so that a season
 * makes none either.
 *
 * @returns null if no customer came twice
 */
export async function findWhatFollows(
  lines: OrderLines,
  orders: CustomerOrders,
  asked: NextKind | undefined,
  breathe: () => Promise<void>
): Promise<NextAnswer | null> {
  const { orderStart, customers } = orders;
  const again = customers.filter((_, at) => orderStart[at + 1] - orderStart[at] > 1).length;
  if (again === 0) return null;
  const { by, kinds } = chooseKind(lines, asked);
  const sets = setsOfOrders(lines, orders, by);
  await breathe();
  const counted = countNext(sets, orderStart);
  await breathe();
  const flows = await judge(sets, orderStart, counted, breathe);
  const names = sets.codes.map((code) => (lines[by] ?? lines.product).dictionary[code]);
  const labels = by === 'product' ? sets.codes.map((code) => lines.productNames[code]) : names;
  return {
    by,
    kinds,
    names,
    labels,
    steps: orderStart[customers.length] - customers.length,
    customers: again,
    flows: flows.slice(0, MAX_FLOWS),
    findings: listNext(flows)
  };
}

/**
 * The possible descriptions of orders, and the one to use: as asked, else by category if there are
 * many products.
 */
export function chooseKind(lines: OrderLines, asked?: NextKind) {
  const kinds: NextKind[] =
    (lines.category?.dictionary.length ?? 0) > 2 ? ['category', 'product'] : ['product'];
  const isMany = lines.product.dictionary.length > MANY_PRODUCTS;
  const by = asked && kinds.includes(asked) ? asked : isMany ? kinds[0] : 'product';
  return { by, kinds };
}

/** Customers per flow, at from × names + to, and per `from` those who came again. */
function countNext({ codes, start, name }: OrderSets, orderStart: Uint32Array) {
  const n = codes.length;
  const flows = new Uint32Array(n * n);
  const from = new Uint32Array(n);
  const lastFlow = new Int32Array(n * n).fill(-1);
  const lastFrom = new Int32Array(n).fill(-1);
  for (let customer = 0; customer + 1 < orderStart.length; customer++) {
    for (let order = orderStart[customer]; order + 1 < orderStart[customer + 1]; order++) {
      for (let a = start[order]; a < start[order + 1]; a++) {
        if (lastFrom[name[a]] !== customer) from[name[a]]++;
        lastFrom[name[a]] = customer;
        for (let b = start[order + 1]; b < start[order + 2]; b++) {
          const flow = name[a] * n + name[b];
          if (lastFlow[flow] !== customer) flows[flow]++;
          lastFlow[flow] = customer;
        }
      }
    }
  }
  return { flows, from };
}

async function judge(
  sets: OrderSets,
  orderStart: Uint32Array,
  { flows, from }: ReturnType<typeof countNext>,
  breathe: () => Promise<void>
): Promise<NextFlow[]> {
  const n = sets.codes.length;
  const often = [...flows.keys()].filter((flow) => flows[flow] >= FEWEST);
  const expected = await expectNext(sets, orderStart, often, breathe);
  const chances = new Float64Array(n * n).fill(1);
  often.forEach((flow, at) => (chances[flow] = chanceOfMore(flows[flow], expected[at])));
  const limit = discoveryLimit(chances, FALSE_SHARE);
  const isSure = often.map((flow, at) => flows[flow] > expected[at] && chances[flow] <= limit);
  const shown = Math.max(MAX_FLOWS, isSure.filter(Boolean).length);
  const ranked = rank(
    isSure,
    often.map((flow, at) => flows[flow] - expected[at])
  );
  return Array.from(ranked.subarray(0, shown), (at): NextFlow => {
    const flow = often[at];
    const [first, customers] = [Math.floor(flow / n), flows[flow]];
    const { share, low, high } = wilson(customers, from[first]);
    return {
      from: first,
      to: flow % n,
      customers,
      of: from[first],
      share,
      low95: low,
      high95: high,
      expected: expected[at],
      times: customers / expected[at],
      chance: chances[flow],
      isSure: isSure[at]
    };
  });
}

/**
 * Ranks flows: significant ones first, then by customers beyond chance. Only a limited number is
 * kept.
 */
function rank(isSure: boolean[], beyond: number[]): Uint32Array {
  return Uint32Array.from(isSure.keys()).sort(
    (a, b) => Number(isSure[b]) - Number(isSure[a]) || beyond[b] - beyond[a] || a - b
  );
}

/**
 * Probability of at least this many, by a Poisson distribution, whose variance exceeds that of the
 * customers' own probabilities.
 */
function chanceOfMore(customers: number, expected: number): number {
  return customers > expected ? chiSquareBelow(2 * expected, 2 * customers) : 1;
}
