import type { Random } from '../../maths/random.ts';
import type { CodedColumns, Codes } from './coded-columns.ts';
import type { TreeOptions, TreeTarget } from './tree-target.ts';

export interface Split {
  column: number;
  /** Rows whose code is no larger go left. */
  code: number;
  threshold: number;
}

const FEW = 48;
/** So many times a node's rows may be the values of a column that are looked through. */
const THIN = 8;

/** Finds the best split of a node; one for a whole tree, its arrays used again. */
export function createSplitter(
  { code: codes, values }: CodedColumns,
  { classes, label, y, weight }: TreeTarget,
  { criterion, minLeaf, tried }: TreeOptions,
  random: Random
) {
  // Per group of equal values: of classes the weight of each; of numbers the weight and the sum.
  const width = label ? classes : 2;
  const most = values.reduce((max, own) => Math.max(max, own.length), 1);
  const sums = new Float64Array(most * width);
  const counts = new Uint32Array(most);
  const groups = new Uint32Array(most);
  const all = new Float64Array(width);
  const left = new Float64Array(width);
  const right = new Float64Array(width);
  const room = codes[0]?.length ?? 0;
  // A column's code and the row in one number: whole ones of 32 bits are sorted fastest.
  const isShort = most * room < 2 ** 32;
  const keys = isShort ? new Uint32Array(room) : new Float64Array(room);
  // Of the node last entered, row after row: read again for every column that is tried.
  const nodeLabel = new Uint32Array(label ? room : 0);
  const nodeWeight = new Float64Array(label ? room : 0);
  // Differences of whole numbers lose nothing.
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

  /** As `add` for the node's rows, in one loop: most of a tree's time is spent here. */
  function addLabels(code: Codes, rows: Uint32Array, from: number, to: number): void {
    for (let at = from; at < to; at++) {
      const own = code[rows[at]];
      counts[own]++;
      sums[own * width + nodeLabel[at - from]] += nodeWeight[at - from];
    }
  }

  /** The same of a column with two values, the first of which most rows have: the others are summed. */
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

  /** Sums up a node; whether its rows differ in what is to be told. */
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

  /** The node's groups of equal values of a column, ascending; how many. */
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

  /** A loop: mostly so few that a call to fill them takes longer. */
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

  /** How pure a side is, times its weight: only differences between splits count. */
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
   * The best split of the node last entered, by as many columns as are to be tried.
   *
   * @param single of columns, 1 where all rows of the node are known to have one value, as then in
   *   every node below it; added to
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
