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

/** Everything a platform may count differently, in the order in which the steps are shown. */
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
 * Compares our net revenue with the platform's own total and finds which known differences in
 * counting explain the gap to the cent: returns it does not subtract, postage and fees it leaves
 * out, cancelled orders, tax, shipping or discounts it adds, lines in two files, lines the person
 * left out here. Of several explanations the one with the fewest parts is taken.
 *
 * @param alreadyThere lines of later files that an earlier file already has, with their sum
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
 * The same against the sum of the order totals in the files. Here each order is compared: the
 * explanation is the one that holds for most orders, and the others are listed.
 */
export function reconcileFile(lines: OrderLines, extras: Extras): Reconciliation {
  const model = modelOf(lines, extras, { lines: 0, amount: 0 });
  const orders = tallyOrders(lines, extras);
  // The sum excludes orders without a total in the files, however the others are explained.
  const always = model.parts.filter((part) => part === 'without_total');
  const others = model.parts.filter((part) => part !== 'without_total');
  const byOrders = explainOrders(orders, subsetsOf(others));
  // Files without order numbers can only be compared by their sum.
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

/** Sum of all order totals in the files; NaN when there are none. */
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

/** What our definition of revenue already counts cannot be counted a second time. */
function isPossible(part: PartName, { revenue }: OrderLines): boolean {
  if (part === 'tax') return revenue.tax !== 'added';
  if (part === 'without_tax') return revenue.tax !== 'taken_off';
  if (part === 'shipping') return revenue.shipping !== 'added';
  if (part === 'without_shipping') return revenue.shipping !== 'taken_off';
  return true;
}

/** What counting the parts the platform's way would add to our net revenue. */
function amountOf({ cells, elsewhere }: Model, parts: readonly PartName[]): number {
  const more = parts.includes('already_there') ? elsewhere : 0;
  return more + sumCells(cells, countingWith(parts)) - sumCells(cells, countingWith([]));
}

/** What each part adds to the ones before it; the sum is what they explain together. */
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

/** The fewest parts that sum up to the difference; none when no combination does. */
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
