import { LINE_OTHER, LINE_RETURN } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { signOf } from '../../../shop/lines/extra-amounts.ts';
import type { Extras } from '../../../shop/lines/extra-amounts.ts';
import type { ReconciliationPart } from './contract.ts';

/** Half of the smallest coin: totals that differ by less are equal. */
export const SAME = 0.005;

export type PartName = ReconciliationPart['part'];

/**
 * Parts that consist of lines: a platform counts the first group where we do not; the others it
 * leaves out where we count them.
 */
const COUNTED_BY_PLATFORM = ['cancelled', 'left_out', 'adjustments'] as const;
const NOT_COUNTED_BY_PLATFORM = ['returns', 'services', 'without_total', 'refunds'] as const;
const KINDS = [...COUNTED_BY_PLATFORM, ...NOT_COUNTED_BY_PLATFORM];
const bitOf = (kind: (typeof KINDS)[number]) => 1 << KINDS.indexOf(kind);
const [CANCELLED, LEFT_OUT, ADJUSTMENT] = COUNTED_BY_PLATFORM.map(bitOf);
const [RETURN, SERVICE, WITHOUT_TOTAL, REFUND] = NOT_COUNTED_BY_PLATFORM.map(bitOf);

const MEASURES = ['tax', 'shipping', 'discount', 'furtherDiscount'] as const;
type Measure = (typeof MEASURES)[number];

/**
 * Parts that are amounts besides the totals of lines, with the factor by which a platform counts
 * each.
 */
const OF_MEASURES: { readonly [part in PartName]?: { readonly [measure in Measure]?: number } } = {
  tax: { tax: 1 },
  without_tax: { tax: -1 },
  shipping: { shipping: 1 },
  without_shipping: { shipping: -1 },
  discounts: { discount: 1, furtherDiscount: 1 },
  further_discounts: { furtherDiscount: -1 }
};

/** The sum of all lines of the same kinds. */
export interface Cell {
  /** Bits of `KINDS`. */
  kinds: number;
  lines: number;
  /** Totals by our definition of revenue, as if the lines counted. */
  total: number;
  extras: Record<Measure, number>;
}

export function newCell(kinds: number): Cell {
  const extras = { tax: 0, shipping: 0, discount: 0, furtherDiscount: 0 };
  return { kinds, lines: 0, total: 0, extras };
}

/** The kinds of a line, as bits of `KINDS`. */
export function kindsOf(lines: OrderLines, extras: Extras, line: number): number {
  const { lineClass, leftOut, isNotProduct, product } = lines;
  const { cancelled, saysTotal, refunds } = extras;
  const isCancelled = (cancelled?.[line] ?? 0) > 0;
  let kinds = isCancelled ? CANCELLED : 0;
  if (leftOut?.[line]) kinds |= LEFT_OUT;
  else if (lineClass[line] === LINE_OTHER) kinds |= ADJUSTMENT;
  else if (refunds?.[line]) kinds |= REFUND;
  else if (lineClass[line] === LINE_RETURN && !isCancelled) kinds |= RETURN;
  if (isNotProduct[product.codes[line]]) kinds |= SERVICE;
  if (saysTotal && !saysTotal[line]) kinds |= WITHOUT_TOTAL;
  return kinds;
}

/** Adds a line to the cell of its kinds. */
export function addLine(cell: Cell, lines: OrderLines, extras: Extras, line: number): void {
  const { tax, shipping, cancelled } = extras;
  cell.lines++;
  for (const measure of MEASURES) cell.extras[measure] += extras[measure]?.[line] ?? 0;
  cell.total += cell.kinds & CANCELLED ? cancelled![line] : lines.total[line];
  // Our definition of revenue has added nothing to these, because they do not count.
  if (!(cell.kinds & (CANCELLED | ADJUSTMENT))) return;
  cell.total += signOf(lines.revenue.tax) * (tax?.[line] ?? 0);
  cell.total += signOf(lines.revenue.shipping) * (shipping?.[line] ?? 0);
}

/** A way to count: kinds of lines that are left out, and the factors for amounts besides them. */
export interface Counting {
  kindsOut: number;
  times: Record<Measure, number>;
}

/** The way to count of a platform that differs from us in the given parts. */
export function countingWith(parts: readonly PartName[]): Counting {
  let kindsOut = 0;
  for (const kind of COUNTED_BY_PLATFORM) if (!parts.includes(kind)) kindsOut |= bitOf(kind);
  for (const kind of NOT_COUNTED_BY_PLATFORM) if (parts.includes(kind)) kindsOut |= bitOf(kind);
  const times = { tax: 0, shipping: 0, discount: 0, furtherDiscount: 0 };
  for (const part of parts) {
    const counted = OF_MEASURES[part];
    for (const measure of MEASURES) times[measure] += counted?.[measure] ?? 0;
  }
  return { kindsOut, times };
}

/** Sum of the lines, counted in the given way. */
export function sumCells(cells: Iterable<Cell>, { kindsOut, times }: Counting): number {
  let sum = 0;
  for (const { kinds, total, extras } of cells) {
    if (kinds & kindsOut) continue;
    sum += total;
    for (const measure of MEASURES) if (times[measure]) sum += times[measure] * extras[measure];
  }
  return sum;
}

/** Number of lines that a part is about. */
export function countLines(cells: readonly Cell[], part: PartName): number {
  return cells.reduce((count, cell) => (isAbout(cell, part) ? count + cell.lines : count), 0);
}

/** Whether a part can change a total, alone or together with others. */
export function mayMatter(cells: readonly Cell[], part: PartName): boolean {
  return cells.some(
    (cell) =>
      isAbout(cell, part) && [cell.total, ...Object.values(cell.extras)].some((own) => own !== 0)
  );
}

function isAbout({ kinds, extras }: Cell, part: PartName): boolean {
  const counted = OF_MEASURES[part];
  if (counted) return MEASURES.some((measure) => counted[measure] && extras[measure] !== 0);
  const kind = KINDS.find((own) => own === part);
  return kind !== undefined && (kinds & bitOf(kind)) !== 0;
}
