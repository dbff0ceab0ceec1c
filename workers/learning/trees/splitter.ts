import type { Random } from '../../maths/random.ts';
import type { CodedColumns } from './coded-columns.ts';
import { createNodeSums, groupRows } from './group-rows.ts';
import type { NodeSums } from './group-rows.ts';
import type { Criterion, TreeOptions, TreeTarget } from './tree-target.ts';

export interface Split {
  column: number;
  /** Rows with this code or a smaller one go left. */
  code: number;
  threshold: number;
}

/** The best split so far, with the sums of both sides of the one being tried. */
interface Search {
  criterion: Criterion;
  minLeaf: number;
  left: Float64Array;
  right: Float64Array;
  purity: number;
  best: Split | null;
}

/** Finds the best split of a node. One splitter serves a whole tree and reuses its arrays. */
export function createSplitter(
  coded: CodedColumns,
  target: TreeTarget,
  { criterion, minLeaf, tried }: TreeOptions,
  random: Random
) {
  const node = createNodeSums(coded, target);
  const [left, right] = [new Float64Array(node.width), new Float64Array(node.width)];
  const search: Search = { criterion, minLeaf, left, right, purity: -Infinity, best: null };
  const columns = Uint32Array.from(coded.code, (_, column) => column);

  /**
   * The best split of the node last entered, among as many columns as are to be tried.
   *
   * @param single per column, 1 once all rows of a node are known to share one value, which then
   *   holds for all nodes below; updated here
   */
  function find(rows: Uint32Array, from: number, to: number, single: Uint8Array): Split | null {
    search.best = null;
    search.purity = -Infinity;
    let useful = 0;
    for (let drawn = 0; drawn < columns.length; drawn++) {
      if (tried > 0) {
        if (useful >= tried) break;
        const other = drawn + random.integer(columns.length - drawn);
        [columns[drawn], columns[other]] = [columns[other], columns[drawn]];
      }
      const column = columns[drawn];
      if (single[column] || coded.values[column].length < 2) continue;
      const groups = groupRows(node, column, rows, from, to);
      if (groups < 2) {
        single[column] = 1;
        continue;
      }
      useful++;
      trySplits(node, search, column, groups, to - from);
    }
    return search.best;
  }

  return {
    enter: (rows: Uint32Array, from: number, to: number) => enterNode(node, rows, from, to),
    cover: () => coverOf(node),
    values: (into: number[]) => pushValues(node, into),
    find
  };
}

/** Sums up a node and says whether its rows differ in their target, so that a split can help. */
function enterNode(node: NodeSums, rows: Uint32Array, from: number, to: number): boolean {
  const { all, target } = node;
  const { label, y, weight } = target;
  all.fill(0);
  if (label) {
    for (let at = from; at < to; at++) {
      const row = rows[at];
      all[label[row]] += weight[row];
      node.label[at - from] = label[row];
      node.weight[at - from] = weight[row];
    }
    return all.reduce((met, own) => met + Number(own > 0), 0) > 1;
  }
  let differs = false;
  for (let at = from; at < to; at++) {
    const row = rows[at];
    all[0] += weight[row];
    all[1] += weight[row] * y![row];
    if (y![row] !== y![rows[from]]) differs = true;
  }
  return differs;
}

function coverOf({ all, target }: NodeSums): number {
  return target.label ? all.reduce((sum, own) => sum + own, 0) : all[0];
}

/** Appends the node's value: the share of each class, or the mean. */
function pushValues(node: NodeSums, into: number[]): void {
  const total = coverOf(node);
  if (!node.target.label) into.push(node.all[1] / total);
  else for (const own of node.all) into.push(own / total);
}

/** Tries every threshold between two groups of a column, and keeps the best split. */
function trySplits(
  { columns, width, all, sums, counts, groups }: NodeSums,
  search: Search,
  column: number,
  size: number,
  rows: number
): void {
  const { criterion, minLeaf, left, right } = search;
  const values = columns.values[column];
  left.fill(0);
  let count = 0;
  for (let own = 0; own + 1 < size; own++) {
    count += counts[own];
    for (let part = 0; part < width; part++) {
      left[part] += sums[own * width + part];
      right[part] = all[part] - left[part];
    }
    if (count < minLeaf || rows - count < minLeaf) continue;
    const reached = purityOf(left, criterion) + purityOf(right, criterion);
    if (!(reached > search.purity)) continue;
    search.purity = reached;
    const [low, high] = [values[groups[own]], values[groups[own + 1]]];
    const middle = low / 2 + high / 2;
    search.best = { column, code: groups[own], threshold: middle < high ? middle : low };
  }
}

/** Weight times purity of one side, up to a constant: only comparisons between splits matter. */
function purityOf(side: Float64Array, criterion: Criterion): number {
  if (criterion === 'variance') return (side[1] * side[1]) / side[0];
  let [total, sum] = [0, 0];
  for (let own = 0; own < side.length; own++) {
    const part = side[own];
    total += part;
    if (criterion === 'gini') sum += part * part;
    else if (part > 0) sum += part * Math.log(part);
  }
  return criterion === 'gini' ? sum / total : sum - total * Math.log(total);
}
