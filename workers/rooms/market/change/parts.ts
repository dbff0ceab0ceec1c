import type { Codes, TextColumn } from '../../../contract/columns.ts';
import { LINE_OTHER } from '../../../contract/order-lines.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import type { ComparedDays, DayRange } from './compared-days.ts';
import { CHANGE_KINDS, NOT_PRODUCTS, type ChangeKind, type PartRow } from './contract.ts';

/** Assigns lines to parts of one kind: a code per line, a name per code. */
export interface Division {
  kind: ChangeKind;
  codes: Codes;
  names: string[];
  labels: string[];
}

/** Names by code for the division by customers. */
const CUSTOMER_NAMES = ['', 'new', 'returning'];

/** The divisions for which the shop has several names. */
export function divisionsOf(lines: OrderLines, compared: ComparedDays): Division[] {
  return CHANGE_KINDS.map((kind) => divisionBy(lines, kind, compared)).filter(
    (own): own is Division => own !== null
  );
}

function divisionBy(lines: OrderLines, kind: ChangeKind, compared: ComparedDays): Division | null {
  if (kind === 'customers') {
    const codes = codeByCustomer(lines, compared);
    return { kind, codes, names: CUSTOMER_NAMES, labels: CUSTOMER_NAMES };
  }
  const column: TextColumn | null = lines[kind];
  if (!column || column.dictionary.length < 3) return null;
  if (kind === 'product') return divisionByProduct(lines);
  return { kind, codes: column.codes, names: column.dictionary, labels: column.dictionary };
}

/** Postage, fees and adjustments are one part without a name. */
function divisionByProduct({ product, productNames, isNotProduct }: OrderLines): Division {
  const { dictionary } = product;
  const codeOf = Uint32Array.from(dictionary, (_, code) =>
    isNotProduct[code] ? dictionary.length : code
  );
  return {
    kind: 'product',
    codes: recode(product.codes, codeOf),
    names: [...dictionary, ''],
    labels: [...dictionary.map((name, code) => productNames[code] || name), NOT_PRODUCTS]
  };
}

/** A plain loop, because copying through a callback takes ten times as long. */
function recode(codes: Codes, codeOf: Uint32Array): Uint32Array {
  const own = new Uint32Array(codes.length);
  for (let row = 0; row < codes.length; row++) own[row] = codeOf[codes[row]];
  return own;
}

/** Per line, 1 if its customer is new in the period, 2 if they bought before, 0 if unknown. */
function codeByCustomer(lines: OrderLines, { now, before }: ComparedDays): Uint8Array {
  const { rows, day, customer, lineClass } = lines;
  const since = new Float64Array(customer.dictionary.length).fill(Infinity);
  for (let row = 0; row < rows; row++) {
    const who = customer.codes[row];
    if (lineClass[row] !== LINE_OTHER && day[row] < since[who]) since[who] = day[row];
  }
  const firstOf = (at: number) => (before && at <= before[1] ? before[0] : now[0]);
  const codes = new Uint8Array(rows);
  for (let row = 0; row < rows; row++) {
    const who = customer.codes[row];
    if (who > 0) codes[row] = since[who] >= firstOf(day[row]) ? 1 : 2;
  }
  return codes;
}

/** Net revenue of every name in both periods, the largest change first. */
export function listParts(
  lines: OrderLines,
  { codes, names, labels }: Division,
  { now, before }: ComparedDays
): PartRow[] {
  const sum = (days: DayRange | null) => sumByCode(lines, codes, names.length, days);
  const [later, earlier] = [sum(now), sum(before)];
  return names
    .map((name, code) => ({
      name,
      label: labels[code],
      net: { now: later[code], before: earlier[code] },
      change: later[code] - earlier[code]
    }))
    .filter(({ net }) => net.now !== 0 || net.before !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change) || (a.name < b.name ? -1 : 1));
}

function sumByCode(
  { rows, day, lineClass, total }: OrderLines,
  codes: Division['codes'],
  length: number,
  days: DayRange | null
): Float64Array {
  const sums = new Float64Array(length);
  if (!days) return sums;
  for (let row = 0; row < rows; row++) {
    if (day[row] < days[0] || day[row] > days[1] || lineClass[row] === LINE_OTHER) continue;
    sums[codes[row]] += total[row];
  }
  return sums;
}

/**
 * For each buyer (a customer, or an order without one), the change in what they spent on one name.
 */
export function changesOfPart(
  lines: OrderLines,
  { codes }: Division,
  code: number,
  { now, before }: ComparedDays
): Map<number, number> {
  const { rows, day, lineClass, total, customer, order } = lines;
  const changes = new Map<number, number>();
  for (let row = 0; row < rows; row++) {
    if (codes[row] !== code || lineClass[row] === LINE_OTHER) continue;
    const isNow = day[row] >= now[0] && day[row] <= now[1];
    const isBefore = before !== null && day[row] >= before[0] && day[row] <= before[1];
    if (!isNow && !isBefore) continue;
    const buyer = customer.codes[row] || -1 - order.codes[row];
    changes.set(buyer, (changes.get(buyer) ?? 0) + (isNow ? total[row] : -total[row]));
  }
  return changes;
}
