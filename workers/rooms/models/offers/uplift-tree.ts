import { breathing } from '../../../contract/job.ts';
import type { Job, Pieces } from '../../../contract/job.ts';
import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { columnOf } from '../../../maths/matrices/matrix.ts';
import type { Matrix } from '../../../maths/matrices/matrix.ts';

const MOST_LEVELS = 4;
/** Minimum rows of each offer in a leaf, and the minimum share of all rows. */
const LEAST_OF_AN_OFFER = 20;
const LEAST_SHARE = 0.02;
const CUTS = 16;
/** Prior weight, in rows, of the parent's shares. */
const PRIOR_ROWS = 50;

/** Rows and responses of each offer in a node. */
interface Counts {
  rows: [number, number];
  yes: [number, number];
}

/** A leaf has no split; its uplift is estimated on other rows than those that grew the tree. */
export interface UpliftNode {
  uplift: number;
  cut: { feature: number; value: number; below: UpliftNode; above: UpliftNode } | null;
}

/** Per row whether it got the offer, and whether it responded. */
interface Answered {
  isTreated: Uint8Array;
  label: Uint32Array;
}

interface Parts extends Answered {
  columns: Float64Array[];
}

/**
 * An uplift tree: each split maximises the squared distance between the response rates with and
 * without the offer, divided by a normalisation that penalises small or unbalanced parts
 * (Rzepakowski and Jaroszewicz, "Decision trees for uplift modeling", Knowledge and Information
 * Systems 32, 2012). Rates are shrunk towards those of the parent. The tree is honest: the uplift
 * of a leaf is estimated on rows that chose no split (Athey and Imbens, PNAS 113, 2016).
 *
 * @param grown rows that choose splits
 * @param measured other rows, which estimate the uplift of leaves
 */
export async function growUpliftTree(
  two: Answered & { x: Matrix },
  grown: Uint32Array,
  measured: Uint32Array,
  job: Job
): Promise<UpliftNode> {
  const { x, isTreated, label } = two;
  const columns = Array.from({ length: x.columns }, (_, feature) => columnOf(x, feature));
  const parts = { isTreated, label, columns };
  const least = Math.max(LEAST_OF_AN_OFFER, Math.ceil((LEAST_SHARE * grown.length) / 2));
  const root = countOf(parts, measured);
  const [control, treated] = sharesOf(root, [0, 0], 0);
  return growNode(parts, { grown, measured, least, level: 0, above: treated - control }, job);
}

/** The uplift a tree predicts for a row. */
export function upliftOf(tree: UpliftNode, valueOf: (feature: number) => number): number {
  let node = tree;
  while (node.cut)
    node = valueOf(node.cut.feature) <= node.cut.value ? node.cut.below : node.cut.above;
  return node.uplift;
}

interface Place {
  grown: Uint32Array;
  measured: Uint32Array;
  least: number;
  level: number;
  /** Uplift of the parent, towards which nodes of few rows are shrunk. */
  above: number;
}

async function growNode(parts: Parts, place: Place, job: Job): Promise<UpliftNode> {
  const { grown, measured, least, level, above } = place;
  await job.breathe();
  const uplift = measuredUplift(countOf(parts, measured), above);
  const found = level < MOST_LEVELS ? await breathing(bestCut(parts, grown, least), job) : null;
  if (!found) return { uplift, cut: null };
  const values = parts.columns[found.feature];
  const side = (isBelow: boolean) => {
    const keep = (row: number) => values[row] <= found.value === isBelow;
    const own = { grown: grown.filter(keep), measured: measured.filter(keep) };
    return growNode(parts, { ...own, least, level: level + 1, above: uplift }, job);
  };
  return { uplift, cut: { ...found, below: await side(true), above: await side(false) } };
}

function measuredUplift(counts: Counts, above: number): number {
  const [control, treated] = sharesOf(counts, [0, 0], 0);
  const rows = Math.min(...counts.rows);
  if (rows === 0) return above;
  return (rows * (treated - control) + PRIOR_ROWS * above) / (rows + PRIOR_ROWS);
}

function* bestCut(
  parts: Parts,
  rows: Uint32Array,
  least: number
): Pieces<{ feature: number; value: number } | null> {
  const whole = countOf(parts, rows);
  if (Math.min(...whole.rows) < 2 * least) return null;
  let [most, best] = [0, null as { feature: number; value: number } | null];
  for (const [feature, values] of parts.columns.entries()) {
    yield;
    for (const value of cutsOf(values, rows)) {
      const below = countOf(
        parts,
        rows.filter((row) => values[row] <= value)
      );
      const gain = gainOf(whole, below, least);
      if (gain > most) [most, best] = [gain, { feature, value }];
    }
  }
  return best;
}

function cutsOf(values: Float64Array, rows: Uint32Array): number[] {
  const sorted = sortedCopy(Float64Array.from(rows, (row) => values[row]));
  const cuts = Array.from({ length: CUTS - 1 }, (_, at) => quantile(sorted, (at + 1) / CUTS));
  return [...new Set(cuts)].filter((value) => value < sorted[sorted.length - 1]);
}

/** Gain of a split in squared distance, divided by its normalisation; −∞: parts are too small. */
export function gainOf(whole: Counts, below: Counts, least: number): number {
  const rest = (of: 'rows' | 'yes'): [number, number] => [
    whole[of][0] - below[of][0],
    whole[of][1] - below[of][1]
  ];
  const above = { rows: rest('rows'), yes: rest('yes') };
  if (Math.min(...below.rows, ...above.rows) < least) return -Infinity;
  const shares = sharesOf(whole, [0, 0], 0);
  const all = sum(whole.rows);
  const inParts = [below, above].reduce((total, part) => {
    return total + (sum(part.rows) / all) * distance(sharesOf(part, shares, PRIOR_ROWS));
  }, 0);
  return (inParts - distance(shares)) / balanceOf(whole, below);
}

/** Their normalisation of the squared distance: penalises unbalanced offers and small parts. */
function balanceOf({ rows }: Counts, below: Counts): number {
  const [control, treated] = rows.map((own) => own / sum(rows));
  const [ofControl, ofTreated] = rows.map((own, offer) => below.rows[offer] / own);
  const uneven = 2 * (ofTreated - ofControl) ** 2;
  return gini(treated) * uneven + treated * gini(ofTreated) + control * gini(ofControl) + 0.5;
}

function gini(share: number): number {
  return 1 - share ** 2 - (1 - share) ** 2;
}

/** Squared Euclidean distance of two binary distributions, which counts both outcomes. */
function distance([control, treated]: [number, number]): number {
  return 2 * (treated - control) ** 2;
}

function sharesOf({ rows, yes }: Counts, towards: [number, number], prior: number) {
  return rows.map((own, offer) => {
    const all = own + prior;
    return all > 0 ? (yes[offer] + prior * towards[offer]) / all : 0;
  }) as [number, number];
}

function countOf({ isTreated, label }: Parts, counted: Uint32Array): Counts {
  const counts: Counts = { rows: [0, 0], yes: [0, 0] };
  for (const row of counted) {
    counts.rows[isTreated[row]]++;
    counts.yes[isTreated[row]] += label[row];
  }
  return counts;
}

function sum([one, other]: [number, number]): number {
  return one + other;
}
