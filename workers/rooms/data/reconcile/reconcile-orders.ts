import type { OrderLines } from '../../../contract/order-lines.ts';
import type { Extras } from '../../../shop/lines/extra-amounts.ts';
import type { Reconciliation } from './contract.ts';
import { addLine, countingWith, kindsOf, newCell, SAME, sumCells } from './reconcile-cells.ts';
import type { Cell, Counting, PartName } from './reconcile-cells.ts';

/** Upper limit of orders per sort that explanations are tested on, and of odd ones shown. */
const MAX_OF_A_SORT = 100;
const MAX_EXAMPLES = 5;

/** An order with the total that the platform gives for it. */
export interface TalliedOrder {
  /** Code of `lines.order`. */
  order: number;
  platform: number;
  cells: Cell[];
}

/** The orders for which a file gives a total. */
export function tallyOrders(lines: OrderLines, extras: Extras): TalliedOrder[] {
  const found = new Map<number, TalliedOrder>();
  const { codes } = lines.order;
  for (let line = 0; line < lines.rows; line++) {
    const order = codes[line];
    if (order === 0 || !extras.saysTotal?.[line]) continue;
    let own = found.get(order);
    if (!own) found.set(order, (own = { order, platform: 0, cells: [] }));
    own.platform += extras.orderTotal![line];
    const kinds = kindsOf(lines, extras, line);
    let cell = own.cells.find((known) => known.kinds === kinds);
    if (!cell) own.cells.push((cell = newCell(kinds)));
    addLine(cell, lines, extras, line);
  }
  return [...found.values()];
}

/** The parts that explain most orders to the cent; among equals the fewest parts. */
export function explainOrders(orders: TalliedOrder[], choices: PartName[][]): PartName[] {
  const judged = someOfEachSort(orders);
  let best: PartName[] = [];
  let most = 0;
  for (const chosen of choices) {
    const counting = countingWith(chosen);
    const count = judged.filter((order) => isExplained(order, counting)).length;
    if (count < most || (count === most && chosen.length >= best.length)) continue;
    [best, most] = [chosen, count];
  }
  return best;
}

/** The orders whose total differs from the explanation. */
export function findOddOrders(
  lines: OrderLines,
  orders: TalliedOrder[],
  chosen: readonly PartName[]
): Pick<Reconciliation, 'oddOrders' | 'oddExamples'> {
  const counting = countingWith(chosen);
  const odd = orders
    .map(({ order, platform, cells }) => {
      const ours = sumCells(cells, counting);
      return { order: lines.order.dictionary[order], platform, ours };
    })
    .filter(({ platform, ours }) => Math.abs(platform - ours) >= SAME)
    .sort((a, b) => Math.abs(b.platform - b.ours) - Math.abs(a.platform - a.ours));
  return { oddOrders: odd.length, oddExamples: odd.slice(0, MAX_EXAMPLES) };
}

function isExplained({ platform, cells }: TalliedOrder, counting: Counting): boolean {
  return Math.abs(platform - sumCells(cells, counting)) < SAME;
}

/**
 * Samples each sort, so that rare ones (cancelled, with a discount) count beside the common one.
 */
function someOfEachSort(orders: TalliedOrder[]): TalliedOrder[] {
  const counts = new Map<string, number>();
  return orders.filter(({ cells }) => {
    const sort = cells
      .map(({ kinds, extras }) => [kinds, ...Object.values(extras).map((own) => own !== 0)].join())
      .sort()
      .join(' ');
    const count = (counts.get(sort) ?? 0) + 1;
    counts.set(sort, count);
    return count <= MAX_OF_A_SORT;
  });
}
