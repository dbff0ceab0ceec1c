import type { Job } from '../../../contract/job.ts';
import { createRandom } from '../../../maths/random.ts';
import type { Random } from '../../../maths/random.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';

const TREES = 200;
const ROWS_PER_TREE = 256;

interface OddTree {
  column: number[];
  /** Smaller values go left. */
  threshold: number[];
  left: number[];
  right: number[];
  /** For a leaf: depth plus the expected depth of its rows below. */
  depth: number[];
}

/**
 * Isolation forest: anomaly scores, high for rows isolated by few random splits, such as unusual
 * orders (Liu, Ting and Zhou, "Isolation forest", ICDM 2008). About .5 for normal rows, towards 1
 * for anomalies.
 *
 * @returns a score per row, 0 … 1
 */
export async function oddScores(x: Matrix, seed: number, job: Job): Promise<Float64Array> {
  const random = createRandom(seed);
  const rows = Uint32Array.from({ length: x.rows }, (_, row) => row);
  const size = Math.min(ROWS_PER_TREE, x.rows);
  const depth = new Float64Array(x.rows);
  for (let own = 0; own < TREES; own++) {
    job.report({ step: 'training', done: own, total: TREES });
    await job.breathe();
    const tree = growOddTree(x, random.shuffle(rows).slice(0, size), random);
    for (let row = 0; row < x.rows; row++) depth[row] += depthOf(tree, x, row) / TREES;
  }
  const usual = usualDepth(size) || 1;
  return depth.map((own) => 2 ** (-own / usual));
}

function growOddTree(x: Matrix, all: Uint32Array, random: Random): OddTree {
  const tree: OddTree = { column: [], threshold: [], left: [], right: [], depth: [] };
  const most = Math.ceil(Math.log2(Math.max(2, all.length)));
  grow(all, 0);
  return tree;

  function grow(rows: Uint32Array, depth: number): number {
    const node = tree.column.length;
    const cut = rows.length > 1 && depth < most ? drawCut(x, rows, random) : null;
    tree.column.push(cut ? cut.column : -1);
    tree.threshold.push(cut ? cut.threshold : 0);
    tree.left.push(0);
    tree.right.push(0);
    tree.depth.push(depth + usualDepth(rows.length));
    if (!cut) return node;
    const isLeft = (row: number) => x.values[cut.column * x.rows + row] < cut.threshold;
    tree.left[node] = grow(rows.filter(isLeft), depth + 1);
    tree.right[node] = grow(
      rows.filter((row) => !isLeft(row)),
      depth + 1
    );
    return node;
  }
}

/** A random split on a random column that varies; null if all rows are equal. */
function drawCut({ rows: height, columns, values }: Matrix, rows: Uint32Array, random: Random) {
  const order = random.shuffle(Array.from({ length: columns }, (_, column) => column));
  for (const column of order) {
    let [low, high] = [Infinity, -Infinity];
    for (const row of rows) {
      const own = values[column * height + row];
      low = Math.min(low, own);
      high = Math.max(high, own);
    }
    if (low < high) return { column, threshold: high - random.next() * (high - low) };
  }
  return null;
}

function depthOf(tree: OddTree, { rows, values }: Matrix, row: number): number {
  let node = 0;
  while (tree.column[node] >= 0) {
    const isLeft = values[tree.column[node] * rows + row] < tree.threshold[node];
    node = isLeft ? tree.left[node] : tree.right[node];
  }
  return tree.depth[node];
}

/** Mean depth of an unsuccessful search in a binary tree of this size. */
function usualDepth(count: number): number {
  if (count < 2) return 0;
  if (count === 2) return 1;
  return 2 * (Math.log(count - 1) + 0.5772156649015329) - (2 * (count - 1)) / count;
}
