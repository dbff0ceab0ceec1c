import { LINE_OTHER, LINE_SALE, type OrderLines } from '../../../contract/order-lines.ts';
import {
  PART_KINDS,
  type ForecastMeasure,
  type KindOfParts,
  type PartKind
} from '../series/contract.ts';

/**
 * The kinds of parts with at least two names in the lines. Orders cannot be split by category,
 * since one order may contain several.
 */
export function possiblePartKinds(lines: OrderLines, measure: ForecastMeasure): KindOfParts[] {
  return PART_KINDS.filter((kind) => kind !== 'category' || measure !== 'orders')
    .map((kind) => ({ kind, parts: countNames(lines, kind) }))
    .filter(({ parts }) => parts > 1);
}

function countNames(lines: OrderLines, kind: PartKind): number {
  const names = lines[kind];
  if (!names) return 0;
  const isSeen = new Uint8Array(names.dictionary.length);
  for (let row = 0; row < lines.rows; row++) {
    if (lines.lineClass[row] !== LINE_OTHER) isSeen[names.codes[row]] = 1;
  }
  return isSeen.subarray(1).reduce((sum, own) => sum + own, 0);
}

/**
 * The code of the part that a line counts in; for orders, that of the order's first line, so that
 * orders add up.
 */
export function codeOfLine(
  lines: OrderLines,
  kind: PartKind,
  measure: ForecastMeasure
): (row: number) => number {
  const codes = lines[kind]?.codes;
  if (!codes) return () => 0;
  if (measure !== 'orders') return (row) => codes[row];
  const order = lines.order.codes;
  const first = new Int32Array(lines.order.dictionary.length).fill(-1);
  for (let row = 0; row < lines.rows; row++) {
    const isFirst = lines.lineClass[row] === LINE_SALE && first[order[row]] < 0;
    if (isFirst) first[order[row]] = codes[row];
  }
  return (row) => Math.max(0, first[order[row]]);
}
