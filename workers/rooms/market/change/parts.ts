import type { Codes, TextColumn } from '../../../contract/columns.ts';
import { LINE_OTHER } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { ComparedDays, ComparedRows, DayRange } from './compared-days.ts';
import { CHANGE_KINDS, NOT_PRODUCTS, type ChangeKind, type PartRow } from './contract.ts';

/** Assigns lines to parts of one kind, by the code that a line has in one of the columns. */
export interface Division {
  kind: ChangeKind;
  codes: Codes;
  /** Part of each code, in each of the periods. */
  partOf: { now: Uint32Array; before: Uint32Array };
  /** By part. */
  names: string[];
  labels: string[];
}

/** Names by part for the division by customers. */
const CUSTOMER_NAMES = ['', 'new', 'returning'];

/** The divisions for which the shop has several names. */
export function divisionsOf(lines: OrderLines, compared: ComparedDays): Division[] {
  return CHANGE_KINDS.map((kind) => divisionBy(lines, kind, compared)).filter(
    (own): own is Division => own !== null
  );
}

function divisionBy(lines: OrderLines, kind: ChangeKind, compared: ComparedDays): Division | null {
  if (kind === 'customers') return divisionByCustomer(lines, compared);
  const column: TextColumn | null = lines[kind];
  if (!column || column.dictionary.length < 3) return null;
  if (kind === 'product') return divisionByProduct(lines);
  const { codes, dictionary } = column;
  const own = Uint32Array.from(dictionary.keys());
  return { kind, codes, partOf: { now: own, before: own }, names: dictionary, labels: dictionary };
}

/** Postage, fees and adjustments are one part without a name. */
function divisionByProduct({ product, productNames, isNotProduct }: OrderLines): Division {
  const { codes, dictionary } = product;
  const own = Uint32Array.from(dictionary, (_, code) =>
    isNotProduct[code] ? dictionary.length : code
  );
  return {
    kind: 'product',
    codes,
    partOf: { now: own, before: own },
    names: [...dictionary, ''],
    labels: [...dictionary.map((name, code) => productNames[code] || name), NOT_PRODUCTS]
  };
}

/** Part 1 if a customer is new in the period, 2 if they bought before, 0 if unknown. */
function divisionByCustomer(lines: OrderLines, { now, before }: ComparedDays): Division {
  const { rows, day, customer, lineClass } = lines;
  const { codes, dictionary } = customer;
  const since = new Float64Array(dictionary.length).fill(Infinity);
  for (let row = 0; row < rows; row++) {
    if (lineClass[row] !== LINE_OTHER && day[row] < since[codes[row]]) since[codes[row]] = day[row];
  }
  const partIn = (days: DayRange) =>
    Uint32Array.from(since, (first, who) => (who === 0 ? 0 : first >= days[0] ? 1 : 2));
  return {
    kind: 'customers',
    codes,
    partOf: { now: partIn(now), before: partIn(before ?? now) },
    names: CUSTOMER_NAMES,
    labels: CUSTOMER_NAMES
  };
}

/** Net revenue of every name in both periods, the largest change first. */
export function listParts(
  lines: OrderLines,
  { codes, partOf, names, labels }: Division,
  rows: ComparedRows
): PartRow[] {
  const sum = (period: keyof ComparedRows) => {
    const sums = new Float64Array(names.length);
    addByCode(sums, lines.total, codes, partOf[period], rows[period]);
    return sums;
  };
  const [later, earlier] = [sum('now'), sum('before')];
  return names
    .map((name, part) => ({
      name,
      label: labels[part],
      net: { now: later[part], before: earlier[part] },
      change: later[part] - earlier[part]
    }))
    .filter(({ net }) => net.now !== 0 || net.before !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.name < b.name ? -1 : 1));
}

/** A plain loop: one over the indices themselves (`for … of`) takes several times as long. */
function addByCode(
  sums: Float64Array,
  total: Float64Array,
  codes: Codes,
  partOf: Uint32Array,
  rows: Uint32Array
): void {
  for (let at = 0; at < rows.length; at++) sums[partOf[codes[rows[at]]]] += total[rows[at]];
}

/**
 * For each buyer (a customer, or an order without one), the change in what they spent on one part.
 */
export function changesOfPart(
  { total, customer, order }: OrderLines,
  { codes, partOf }: Division,
  part: number,
  rows: ComparedRows
): Map<number, number> {
  const changes = new Map<number, number>();
  for (const period of ['now', 'before'] as const) {
    const sign = period === 'now' ? 1 : -1;
    for (const row of rows[period]) {
      if (partOf[period][codes[row]] !== part) continue;
      const buyer = customer.codes[row] || -1 - order.codes[row];
      changes.set(buyer, (changes.get(buyer) ?? 0) + sign * total[row]);
    }
  }
  return changes;
}
