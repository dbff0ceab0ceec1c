import { sumOf } from '../../../maths/statistics/sums.ts';
import type { AbcClass, Concentration } from './contract.ts';

const A_UP_TO = 0.8;
const B_UP_TO = 0.95;
const MOST_POINTS = 200;

/**
 * Assigns classes by net revenue: A up to 80 %, B up to 95 %, C the rest. A row that crosses a
 * limit belongs to the upper class, as do rows with equal revenue. Rows without revenue are always
 * C.
 *
 * @param revenue descending
 */
export function classifyAbc(revenue: ArrayLike<number>): AbcClass[] {
  const total = sumOf(revenue);
  const classes: AbcClass[] = [];
  let [above, sum] = [0, 0];
  for (let at = 0; at < revenue.length; at++) {
    if (at > 0 && revenue[at] !== revenue[at - 1]) above = sum;
    const isSold = revenue[at] > 0 && total > 0;
    classes.push(
      isSold && above < A_UP_TO * total ? 'A' : isSold && above < B_UP_TO * total ? 'B' : 'C'
    );
    sum += revenue[at];
  }
  return classes;
}

/**
 * How much of the revenue comes from how few (Lorenz, "Methods of measuring the concentration of
 * wealth", Publications of the ASA 9, 1905; Gini, "Variabilità e mutabilità", 1912).
 *
 * @param revenue descending
 */
export function measureConcentration(revenue: ArrayLike<number>): Concentration {
  const total = sumOf(revenue);
  const n = revenue.length;
  const step = Math.max(1, Math.ceil(n / MOST_POINTS));
  const curve = [{ rows: 0, share: 0 }];
  let [sum, positive, ranked] = [0, 0, 0];
  let [rowsFor80, top10] = [0, 0];
  for (let at = 0; at < n; at++) {
    sum += revenue[at];
    positive += Math.max(0, revenue[at]);
    ranked += (at + 1) * Math.max(0, revenue[at]);
    if (at === Math.min(10, n) - 1) top10 = sum;
    if (rowsFor80 === 0 && total > 0 && sum >= A_UP_TO * total) rowsFor80 = at + 1;
    // Rows with more returns than sales come last; the curve is not drawn beyond 100 %.
    const share = Math.min(1, sum / total);
    if ((at + 1) % step === 0 || at === n - 1) curve.push({ rows: at + 1, share });
  }
  return {
    rowsFor80,
    gini: positive > 0 ? (n + 1) / n - (2 * ranked) / (n * positive) : NaN,
    top10Share: total > 0 ? top10 / total : NaN,
    curve: total > 0 ? curve : []
  };
}
