import type { Random } from '../../maths/random.ts';
import type { CodedColumns } from './coded-columns.ts';
import type { TreeOptions, TreeTarget } from './tree-target.ts';

export interface Split {
  column: number;
  /** Rows whose code is no larger go left. */
  code: number;
  threshold: number;
}

const FEW = 48;

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
  const keys = new Float64Array(codes[0]?.length ?? 0);
  const columns = Uint32Array.from(codes, (_, column) => column);

  function add(group: number, row: number): void {
    counts[group]++;
    if (label) sums[group * width + label[row]] += weight[row];
    else {
      sums[2 * group] += weight[row];
      sums[2 * group + 1] += weight[row] * y![row];
    }
  }

  /** Sums up a node; whether its rows differ in what is to be told. */
  function enter(rows: Uint32Array, from: number, to: number): boolean {
    all.fill(0);
    let differs = false;
    for (let at = from; at < to; at++) {
      const row = rows[at];
      if (label) all[label[row]] += weight[row];
      else {
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
    if (size <= Math.max(2, count)) {
      sums.fill(0, 0, size * width);
      counts.fill(0, 0, size);
      for (let at = from; at < to; at++) add(code[rows[at]], rows[at]);
      return dropEmpty(size);
    }
    const room = codes[0].length;
    for (let at = from; at < to; at++) keys[at - from] = code[rows[at]] * room + rows[at];
    sortFirst(keys, count);
    let [met, last] = [0, -1];
    for (let at = 0; at < count; at++) {
      const own = Math.floor(keys[at] / room);
      if (own !== last) {
        sums.fill(0, met * width, (met + 1) * width);
        counts[met] = 0;
        groups[met++] = last = own;
      }
      add(met - 1, keys[at] - own * room);
    }
    return met;
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

  /** The best split of the node last entered, by as many columns as are to be tried. */
  function find(rows: Uint32Array, from: number, to: number): Split | null {
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
      if (values[column].length < 2) continue;
      const met = group(column, rows, from, to);
      if (met < 2) continue;
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

function sortFirst(keys: Float64Array, count: number): void {
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
