import type { Random } from '../../maths/random.ts';
import type { CodedColumns, Codes } from './coded-columns.ts';
import type { TreeOptions, TreeTarget } from './tree-target.ts';

export interface Split {
  column: number;
  /** Rows with this code or a smaller one go left. */
  code: number;
  threshold: number;
}

const FEW = 48;
/**
 * A column's codes are counted in an array while it has at most this many times as many distinct
 * values as the node has rows; beyond that, sorting the rows is cheaper.
 */
const THIN = 8;

/** Finds the best split of a node. One splitter serves a whole tree and reuses its arrays. */
export function createSplitter(
  { code: codes, values }: CodedColumns,
  { classes, label, y, weight }: TreeTarget,
  { criterion, minLeaf, tried }: TreeOptions,
  random: Random
) {
  // Per group of equal values: the weight of each class; for numbers, the weight and the weighted
  // sum.
  const width = label ? classes : 2;
  const most = values.reduce((max, own) => Math.max(max, own.length), 1);
  const sums = new Float64Array(most * width);
  const counts = new Uint32Array(most);
  const groups = new Uint32Array(most);
  const all = new Float64Array(width);
  const left = new Float64Array(width);
  const right = new Float64Array(width);
  const room = codes[0]?.length ?? 0;
  // Packs code and row into one sort key; 32-bit integers sort fastest.
  const isShort = most * room < 2 ** 32;
  const keys = isShort ? new Uint32Array(room) : new Float64Array(room);
  // Copies of the node's labels and weights in row order, read again for every column that is
  // tried.
  const nodeLabel = new Uint32Array(label ? room : 0);
  const nodeWeight = new Float64Array(label ? room : 0);
  // Only whole numbers can be subtracted from each other without rounding errors.
  const isWhole = weight.every(Number.isInteger);
  const columns = Uint32Array.from(codes, (_, column) => column);

  function add(group: number, row: number): void {
    counts[group]++;
    if (label) sums[group * width + label[row]] += weight[row];
    else {
      sums[2 * group] += weight[row];
      sums[2 * group + 1] += weight[row] * y![row];
    }
  }

  /**
   * Like `add` for all rows of the node, in one loop, because most of a tree's time is spent here.
   */
  function addLabels(code: Codes, rows: Uint32Array, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const own = code[rows[at]];
      counts[own]++;
      sums[own * width + nodeLabel[at - from]] += nodeWeight[at - from];
    }
  }

  /**
   * Like `addLabels` for a column of two values: only rows with the second, rarer value are summed,
   * and the first one gets the rest.
   */
  function addFew(code: Codes, rows: Uint32Array, from: number, to: number): void {
    let second = 0;
    for (let at = from; at < to; at++) {
      if (code[rows[at]] === 0) continue;
      second++;
      sums[width + nodeLabel[at - from]] += nodeWeight[at - from];
    }
    for (let own = 0; own < width; own++) sums[own] = all[own] - sums[width + own];
    [counts[0], counts[1]] = [to - from - second, second];
  }

  /** Sums up a node and says whether its rows differ in their target, so that a split can help. */
  function enter(rows: Uint32Array, from: number, to: number): boolean {
    all.fill(0);
    let differs = false;
    for (let at = from; at < to; at++) {
      const row = rows[at];
      if (label) {
        all[label[row]] += weight[row];
        nodeLabel[at - from] = label[row];
        nodeWeight[at - from] = weight[row];
      } else {
        all[0] += weight[row];
        all[1] += weight[row] * y![row];
        if (y![row] !== y![rows[from]]) differs = true;
      }
    }
    return label ? all.reduce((met, own) => met + Number(own > 0), 0) > 1 : differs;
  }

  function cover(): number {
    return label ? all.reduce((sum, own) => sum + own, 0) : all[0];
  }

  function pushValues(into: number[]): void {
    const total = cover();
    if (!label) into.push(all[1] / total);
    else for (const own of all) into.push(own / total);
  }

  /** Groups the node's rows by their value in a column, ascending; returns the number of groups. */
  function group(column: number, rows: Uint32Array, from: number, to: number): number {
    const [code, size, count] = [codes[column], values[column].length, to - from];
    if (size <= THIN * count) {
      clear(0, size);
      if (label && size === 2 && isWhole) addFew(code, rows, from, to);
      else if (label) addLabels(code, rows, from, to);
      else for (let at = from; at < to; at++) add(code[rows[at]], rows[at]);
      return dropEmpty(size);
    }
    for (let at = from; at < to; at++) keys[at - from] = code[rows[at]] * room + rows[at];
    sortFirst(keys, count);
    let [met, last] = [0, -1];
    for (let at = 0; at < count; at++) {
      const own = Math.floor(keys[at] / room);
      if (own !== last) {
        clear(met, met + 1);
        groups[met++] = last = own;
      }
      add(met - 1, keys[at] - own * room);
    }
    return met;
  }

  /** A loop rather than `fill`: the range is usually so short that the call would cost more. */
  function clear(from: number, to: number): void {
    for (let own = from * width; own < to * width; own++) sums[own] = 0;
    for (let own = from; own < to; own++) counts[own] = 0;
  }

  function dropEmpty(size: number): number {
    let met = 0;
    for (let own = 0; own < size; own++) {
      if (counts[own] === 0) continue;
      if (met !== own) {
        counts[met] = counts[own];
        for (let part = 0; part < width; part++)
          sums[met * width + part] = sums[own * width + part];
      }
      groups[met++] = own;
    }
    return met;
  }

  /** Weight times purity of one side, up to a constant: only comparisons between splits matter. */
  function purity(side: Float64Array): number {
    if (!label) return (side[1] * side[1]) / side[0];
    let [total, sum] = [0, 0];
    for (let own = 0; own < width; own++) {
      const part = side[own];
      total += part;
      if (criterion === 'gini') sum += part * part;
      else if (part > 0) sum += part * Math.log(part);
    }
    return criterion === 'gini' ? sum / total : sum - total * Math.log(total);
  }

  /**
   * The best split of the node last entered, among as many columns as are to be tried.
   *
   * @param single per column, 1 once all rows of a node are known to share one value, which then
   *   holds for all nodes below; updated here
   */
  function find(rows: Uint32Array, from: number, to: number, single: Uint8Array): Split | null {
    let best: Split | null = null;
    let bestPurity = -Infinity;
    let useful = 0;
    for (let drawn = 0; drawn < columns.length; drawn++) {
      if (tried > 0) {
        if (useful >= tried) break;
        const other = drawn + random.integer(columns.length - drawn);
        [columns[drawn], columns[other]] = [columns[other], columns[drawn]];
      }
      const column = columns[drawn];
      if (single[column] || values[column].length < 2) continue;
      const met = group(column, rows, from, to);
      if (met < 2) {
        single[column] = 1;
        continue;
      }
      useful++;
      left.fill(0);
      let count = 0;
      for (let own = 0; own + 1 < met; own++) {
        count += counts[own];
        for (let part = 0; part < width; part++) {
          left[part] += sums[own * width + part];
          right[part] = all[part] - left[part];
        }
        if (count < minLeaf || to - from - count < minLeaf) continue;
        const reached = purity(left) + purity(right);
        if (!(reached > bestPurity)) continue;
        bestPurity = reached;
        const [low, high] = [values[column][groups[own]], values[column][groups[own + 1]]];
        const middle = low / 2 + high / 2;
        best = { column, code: groups[own], threshold: middle < high ? middle : low };
      }
    }
    return best;
  }

  return { enter, cover, values: pushValues, find };
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
