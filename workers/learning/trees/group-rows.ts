import type { CodedColumns, Codes } from './coded-columns.ts';
import type { TreeTarget } from './tree-target.ts';

/** Up to this number of rows, an insertion sort is faster than the built-in sort. */
const FEW = 48;
/**
 * A column's codes are counted in an array while it has at most this many times as many distinct
 * values as the node has rows; beyond that, sorting the rows is cheaper.
 */
const THIN = 8;

/** A node's totals, and its rows grouped by their value in one column; arrays are reused. */
export interface NodeSums {
  columns: CodedColumns;
  target: TreeTarget;
  /** Number of sums per group: the classes; for numbers 2, the weight and the weighted sum. */
  width: number;
  /** Totals of the node. */
  all: Float64Array;
  /** Per group of equal values, `width` sums. */
  sums: Float64Array;
  /** Number of rows per group. */
  counts: Uint32Array;
  /** Code of the value of each group, ascending. */
  groups: Uint32Array;
  /** The node's labels and weights in row order, read again for every column that is tried. */
  label: Uint32Array;
  weight: Float64Array;
  /** Whether all weights are integers, which can be subtracted without rounding errors. */
  isWhole: boolean;
  /** Sort keys of code and row; 32-bit integers, if they suffice, sort fastest. */
  keys: Float64Array | Uint32Array;
}

export function createNodeSums(columns: CodedColumns, target: TreeTarget): NodeSums {
  const { label, classes, weight } = target;
  const width = label ? classes : 2;
  const most = columns.values.reduce((max, own) => Math.max(max, own.length), 1);
  const room = columns.code[0]?.length ?? 0;
  return {
    columns,
    target,
    width,
    all: new Float64Array(width),
    sums: new Float64Array(most * width),
    counts: new Uint32Array(most),
    groups: new Uint32Array(most),
    label: new Uint32Array(label ? room : 0),
    weight: new Float64Array(label ? room : 0),
    isWhole: weight.every(Number.isInteger),
    keys: most * room < 2 ** 32 ? new Uint32Array(room) : new Float64Array(room)
  };
}

/** Groups the node's rows by their value in a column, ascending; returns the number of groups. */
export function groupRows(
  node: NodeSums,
  column: number,
  rows: Uint32Array,
  from: number,
  to: number
): number {
  const code = node.columns.code[column];
  const size = node.columns.values[column].length;
  if (size > THIN * (to - from)) return groupSorted(node, code, rows, from, to);
  clear(node, 0, size);
  if (!node.target.label) addNumbers(node, code, rows, from, to);
  else if (size === 2 && node.isWhole) addRarer(node, code, rows, from, to);
  else addLabels(node, code, rows, from, to);
  return dropEmpty(node, size);
}

/** A loop rather than `fill`: the range is usually so short that the call would cost more. */
function clear({ sums, counts, width }: NodeSums, from: number, to: number): void {
  for (let own = from * width; own < to * width; own++) sums[own] = 0;
  for (let own = from; own < to; own++) counts[own] = 0;
}

function addLabels(
  { sums, counts, width, label, weight }: NodeSums,
  code: Codes,
  rows: Uint32Array,
  from: number,
  to: number
): void {
  for (let at = from; at < to; at++) {
    const own = code[rows[at]];
    counts[own]++;
    sums[own * width + label[at - from]] += weight[at - from];
  }
}

/**
 * Like `addLabels` for a column of two values: only rows with the second, rarer value are summed,
 * and the first one gets the rest.
 */
function addRarer(
  { sums, counts, width, label, weight, all }: NodeSums,
  code: Codes,
  rows: Uint32Array,
  from: number,
  to: number
): void {
  let second = 0;
  for (let at = from; at < to; at++) {
    if (code[rows[at]] === 0) continue;
    second++;
    sums[width + label[at - from]] += weight[at - from];
  }
  for (let own = 0; own < width; own++) sums[own] = all[own] - sums[width + own];
  [counts[0], counts[1]] = [to - from - second, second];
}

function addNumbers(
  { sums, counts, target: { y, weight } }: NodeSums,
  code: Codes,
  rows: Uint32Array,
  from: number,
  to: number
): void {
  for (let at = from; at < to; at++) {
    const row = rows[at];
    const own = code[row];
    counts[own]++;
    sums[2 * own] += weight[row];
    sums[2 * own + 1] += weight[row] * y![row];
  }
}

/** Groups by sorting, for columns with many more values than the node has rows. */
function groupSorted(
  node: NodeSums,
  code: Codes,
  rows: Uint32Array,
  from: number,
  to: number
): number {
  const { keys, sums, counts, groups, width } = node;
  const { label, y, weight } = node.target;
  const [room, count] = [keys.length, to - from];
  for (let at = from; at < to; at++) keys[at - from] = code[rows[at]] * room + rows[at];
  sortFirst(keys, count);
  let [met, last] = [0, -1];
  for (let at = 0; at < count; at++) {
    const own = Math.floor(keys[at] / room);
    if (own !== last) {
      clear(node, met, met + 1);
      groups[met++] = last = own;
    }
    const row = keys[at] - own * room;
    counts[met - 1]++;
    const place = (met - 1) * width;
    if (label) sums[place + label[row]] += weight[row];
    else {
      sums[place] += weight[row];
      sums[place + 1] += weight[row] * y![row];
    }
  }
  return met;
}

/** Moves groups with rows to the front; returns their number. */
function dropEmpty({ sums, counts, groups, width }: NodeSums, size: number): number {
  let met = 0;
  for (let own = 0; own < size; own++) {
    if (counts[own] === 0) continue;
    if (met !== own) {
      counts[met] = counts[own];
      for (let part = 0; part < width; part++) sums[met * width + part] = sums[own * width + part];
    }
    groups[met++] = own;
  }
  return met;
}

function sortFirst(keys: Float64Array | Uint32Array, count: number): void {
  if (count > FEW) {
    keys.subarray(0, count).sort();
    return;
  }
  for (let at = 1; at < count; at++) {
    const own = keys[at];
    let to = at;
    for (; to > 0 && keys[to - 1] > own; to--) keys[to] = keys[to - 1];
    keys[to] = own;
  }
}
