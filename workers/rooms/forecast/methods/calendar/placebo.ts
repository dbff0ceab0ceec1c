import type { Column } from './columns.ts';
import { addRows, noProducts, solveRidge } from './ridge.ts';

/** Moments to which an input is moved. */
const MOVES = 40;

/** What is explained, row by row; rows of weight 0 say nothing. */
interface Explained {
  columns: readonly Column[];
  y: Float64Array;
  weight: Uint8Array;
}

/**
 * How far from none the effect of an input would be if it had come at other times. What stays for weeks,
 * as prices do, goes together by chance with whatever wanders for weeks, of which the spread of single
 * misses says nothing: so the input is moved through the past, around its end, and each time an effect is
 * fitted to what its own leaves over (placebo tests in time; Abadie, JEL 59 (2021)).
 *
 * @param others places of the columns beside it
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
