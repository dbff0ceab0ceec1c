import type { OrderLines } from '../../../contract/order-lines.ts';
import { chiSquareBelow } from '../../../maths/statistics/chi-square.ts';
import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { wilson } from '../../../maths/statistics/proportion.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { NextAnswer, NextFlow, NextKind } from './contract.ts';
import { expectNext } from './expected-next.ts';
import { listNext } from './findings.ts';
import { setsOfOrders, type OrderSets } from './steps.ts';

/** Fewer customers say nothing. */
const FEWEST = 8;
/** Of what is shown as sure, the share that chance may have made. */
const FALSE_SHARE = 0.01;
/** From so many products on categories are read more easily. */
const MANY_PRODUCTS = 40;
const MAX_FLOWS = 2000;

/**
 * What customers buy in their next order: from each product (or category) of an order to each of the
 * same customer's next one. A customer counts once a flow, however often it happens, so that one
 * faithful buyer makes no pattern; and chance is what next orders of that month and size hold anyway,
 * so that a season makes none either.
 *
 * @returns null where no customer came twice
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
    ...{ by, kinds, names, labels },
    steps: orderStart[customers.length] - customers.length,
    customers: again,
    flows: flows.slice(0, MAX_FLOWS),
    findings: listNext(flows)
  };
}

/** What orders can be told by, and by what they are: as asked, else by categories where many products are. */
export function chooseKind(lines: OrderLines, asked?: NextKind) {
  const kinds: NextKind[] =
    (lines.category?.dictionary.length ?? 0) > 2 ? ['category', 'product'] : ['product'];
  const isMany = lines.product.dictionary.length > MANY_PRODUCTS;
  const by = asked && kinds.includes(asked) ? asked : isMany ? kinds[0] : 'product';
  return { by, kinds };
}

/** Customers by flow, at from × names + to, and by `from` of those who came again. */
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
      ...{ from: first, to: flow % n, customers, of: from[first], share, low95: low, high95: high },
      ...{ expected: expected[at], times: customers / expected[at], chance: chances[flow] },
      isSure: isSure[at]
    };
  });
}

/** Places: what is sure first, then by how far beyond chance. Most of many are never shown. */
function rank(isSure: boolean[], beyond: number[]): Uint32Array {
  return Uint32Array.from(isSure.keys()).sort(
    (a, b) => Number(isSure[b]) - Number(isSure[a]) || beyond[b] - beyond[a] || a - b
  );
}

/** So many or more of a Poisson variable, which spreads more than customers' own chances together. */
function chanceOfMore(customers: number, expected: number): number {
  return customers > expected ? chiSquareBelow(2 * expected, 2 * customers) : 1;
}
