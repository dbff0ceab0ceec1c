import type { OrderLines } from '../../../contract/order-lines.ts';
import type { Reconciliation, ReconciliationPart } from './contract.ts';
import {
  SAME,
  addLine,
  countLines,
  countingWith,
  kindsOf,
  mayMatter,
  newCell,
  sumCells
} from './reconcile-cells.ts';
import type { Cell, PartName } from './reconcile-cells.ts';
import { explainOrders, findOddOrders, tallyOrders } from './reconcile-orders.ts';
import { NO_EXTRAS } from '../../../shop/lines/extra-amounts.ts';
import type { Extras } from '../../../shop/lines/extra-amounts.ts';
import { sumCounted } from '../../../shop/lines/sum-counted.ts';

/** Everything a platform may count otherwise, in the order in which the way to ours is told. */
const PARTS = [
  'returns',
  'refunds',
  'services',
  'already_there',
  'left_out',
  'cancelled',
  'adjustments',
  'without_total',
  'tax',
  'shipping',
  'discounts',
  'without_tax',
  'without_shipping',
  'further_discounts'
] satisfies PartName[];

/** What our total may differ by; `elsewhere` is what lines of other files would add. */
interface Model {
  cells: Cell[];
  elsewhere: number;
  parts: PartName[];
}

/**
 * Our net revenue beside the platform's own total, and which of the things a platform may count
 * otherwise make up the difference to the cent: returns it does not take off, postage and fees it
 * leaves out, cancelled orders, tax, shipping or discounts it counts, lines that stand in two files,
 * lines the person left out here. Of several explanations the one with the fewest parts counts.
 *
 * @param alreadyThere lines of later files that an earlier one holds, with what they sum up to
 * @param platformTotal as typed from the platform's report
 */
export function reconcile(
  lines: OrderLines,
  alreadyThere: { lines: number; amount: number },
  platformTotal: number,
  extras: Extras = NO_EXTRAS
): Reconciliation {
  const model = modelOf(lines, extras, alreadyThere);
  const net = sumCounted(lines);
  const chosen = explain(platformTotal - net, model);
  return answer(lines, extras, model, platformTotal, chosen);
}

/**
 * The same beside the sum of what the files say their orders came to. Here each order is told apart:
 * the explanation is the one that holds in most of them, and those in which it does not are named.
 */
export function reconcileFile(lines: OrderLines, extras: Extras): Reconciliation {
  const model = modelOf(lines, extras, { lines: 0, amount: 0 });
  const orders = tallyOrders(lines, extras);
  // The sum is without orders of which no file says a total, however the others are explained.
  const always = model.parts.filter((part) => part === 'without_total');
  const others = model.parts.filter((part) => part !== 'without_total');
  const byOrders = explainOrders(orders, subsetsOf(others));
  // Files without numbers of orders can only be told by their sum.
  const explained = byOrders.length
    ? byOrders
    : explain(sumTotals(extras) - sumCounted(lines), model);
  const found = new Set([...always, ...explained]);
  const chosen = model.parts.filter((part) => found.has(part));
  const answered = answer(lines, extras, model, sumTotals(extras), chosen);
  return { ...answered, ...findOddOrders(lines, orders, chosen) };
}

function answer(
  lines: OrderLines,
  extras: Extras,
  model: Model,
  platformTotal: number,
  chosen: PartName[]
): Reconciliation {
  const net = sumCounted(lines);
  const amounts = amountsOnTheWay(model, chosen);
  const rest = chosen.reduce((left, part) => left - amounts.get(part)!, platformTotal - net);
  return {
    net,
    platformTotal,
    oddOrders: 0,
    oddExamples: [],
    explained: chosen.filter((part) => Math.abs(amounts.get(part)!) >= SAME),
    parts: model.parts.map((part): ReconciliationPart => ({
      part,
      amount: amounts.get(part) ?? amountOf(model, [part]),
      lines: countLines(model.cells, part)
    })),
    unexplained: Math.abs(rest) < SAME ? 0 : rest,
    fileTotal: sumTotals(extras),
    currency: lines.currency,
    rowsAside: lines.rowsAside
  };
}

/** What our files say all their orders came to; NaN when none says it. */
export function sumTotals({ orderTotal }: Extras): number {
  return orderTotal ? orderTotal.reduce((sum, amount) => sum + amount, 0) : NaN;
}

function modelOf(
  lines: OrderLines,
  extras: Extras,
  alreadyThere: { lines: number; amount: number }
): Model {
  const cells = new Map<number, Cell>();
  for (let line = 0; line < lines.rows; line++) {
    const kinds = kindsOf(lines, extras, line);
    let cell = cells.get(kinds);
    if (!cell) cells.set(kinds, (cell = newCell(kinds)));
    addLine(cell, lines, extras, line);
  }
  const model: Model = {
    cells: [...cells.values()],
    elsewhere: alreadyThere.amount,
    parts: []
  };
  const parts = PARTS.filter((part) => {
    if (part === 'already_there') return alreadyThere.lines > 0;
    if (!isPossible(part, lines)) return false;
    return mayMatter(model.cells, part);
  });
  return { ...model, parts };
}

/** What our definition of revenue counts already cannot come on top once more. */
function isPossible(part: PartName, { revenue }: OrderLines): boolean {
  if (part === 'tax') return revenue.tax !== 'added';
  if (part === 'without_tax') return revenue.tax !== 'taken_off';
  if (part === 'shipping') return revenue.shipping !== 'added';
  if (part === 'without_shipping') return revenue.shipping !== 'taken_off';
  return true;
}

/** What counting some parts as a platform might would add to our net revenue. */
function amountOf({ cells, elsewhere }: Model, parts: readonly PartName[]): number {
  const more = parts.includes('already_there') ? elsewhere : 0;
  return more + sumCells(cells, countingWith(parts)) - sumCells(cells, countingWith([]));
}

/** What each part adds to those before it, so that all sum up to what they explain together. */
function amountsOnTheWay(model: Model, chosen: readonly PartName[]): Map<PartName, number> {
  let before = 0;
  return new Map(
    chosen.map((part, at) => {
      const sum = amountOf(model, chosen.slice(0, at + 1));
      const own = sum - before;
      before = sum;
      return [part, own];
    })
  );
}

/** The fewest parts that sum up to the difference; none when no choice of them does. */
function explain(difference: number, model: Model): PartName[] {
  let best: PartName[] | null = null;
  for (const chosen of subsetsOf(model.parts)) {
    if (best && best.length <= chosen.length) continue;
    if (Math.abs(amountOf(model, chosen) - difference) < SAME) best = chosen;
  }
  return best ?? [];
}

function subsetsOf(parts: readonly PartName[]): PartName[][] {
  return Array.from({ length: 2 ** parts.length }, (_, choice) =>
    parts.filter((_, at) => choice & (1 << at))
  );
}
