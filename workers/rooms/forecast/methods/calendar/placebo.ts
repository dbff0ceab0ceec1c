import type { Column } from './columns.ts';
import { addRows, noProducts, solveRidge } from './ridge.ts';

/** Number of shifts of an input. */
const MOVES = 40;

/** Data of the regression, row by row; rows of weight 0 are ignored. */
interface Explained {
  columns: readonly Column[];
  y: Float64Array;
  weight: Uint8Array;
}

/**
 * Standard error of an input's effect from placebo tests in time (Abadie, JEL 59 (2021)). An input
 * that stays constant for weeks, as prices do, correlates by chance with anything that wanders for
 * weeks, which the spread of single errors does not reflect. So the input is shifted through the
 * past, wrapping around at the end, and an effect is fitted to the residuals each time.
 *
 * @param others indices of the other columns
 * @param effect its coefficient
 * @returns a standard error
 */
export function placeboError(
  { columns, y, weight }: Explained,
  others: readonly number[],
  input: Column,
  effect: number
): number {
  const n = y.length;
  const left = y.map((own, at) => own - effect * input.values[at]);
  const moved = Array.from({ length: MOVES }, (_, k): Column => {
    const by = Math.round(((k + 1) * n) / (MOVES + 1));
    const values = Float64Array.from({ length: n }, (_, at) => input.values[(at + by) % n]);
    return { values, penalty: input.penalty };
  });
  const all = [...others.map((j) => columns[j]), ...moved];
  const products = noProducts(all.length);
  addRows(products, all, left, weight, [0, n]);
  const beside = others.map((_, at) => at);
  const squares = moved.reduce((sum, _, k) => {
    const own = solveRidge(products, all, [...beside, others.length + k]).at(-1)!;
    return sum + own * own;
  }, 0);
  return Math.sqrt(squares / MOVES);
}
