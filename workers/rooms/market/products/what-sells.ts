import type { OrderLines } from '../../../contract/order-lines.ts';
import { classifyAbc, measureConcentration } from './concentration.ts';
import { ABC_CLASSES, XYZ_CLASSES } from './contract.ts';
import type { GridCell, ProductKind, ProductRow, ProductsAnswer } from './contract.ts';
import { YEAR } from './courses.ts';
import { divide, namesOf, possibleKinds, type Division } from './divide.ts';
import { listSelling } from './findings.ts';
import { followSales, gatherSales, NOTHING, type Followed } from './follow.ts';
import { nameCourses } from './name-courses.ts';
import { tallyNames } from './tally-names.ts';
import { weeksOf } from './weeks.ts';

/** Number of names between two yields. */
const BREATH = 2000;

interface Options {
  by: ProductKind;
  /** Cost of one piece of a product code; NaN where unknown. */
  costOf: (product: number) => number;
}

/**
 * What the shop earns its revenue with: net revenue by product, category, country or channel, its
 * concentration, and the regularity and trend of each.
 *
 * @returns null where no product was sold or returned
 */
export async function tellWhatSells(
  lines: OrderLines,
  { by, costOf }: Options,
  breathe: () => Promise<void>
): Promise<ProductsAnswer | null> {
  const { names, labels } = namesOf(lines, by);
  const { sums, start, days, leftOut } = tallyNames(lines, by, names, costOf);
  if (sums.length === 0) return null;
  const sales = days && gatherSales(lines, by, start, days);
  const weeks = sales && weeksOf(days, sales.perDay);
  const follow = weeks ? followSales(sales, weeks) : () => NOTHING;
  const followed: Followed[] = [];
  for (const { code } of sums) {
    if (followed.length % BREATH === BREATH - 1) await breathe();
    followed.push(follow(code));
  }
  const revenue = sums.reduce((all, own) => all + own.revenue, 0);
  const abc = classifyAbc(sums.map((own) => own.revenue));
  const courses = nameCourses(followed, weeks);
  const categoryOf =
    by === 'product' && lines.category ? usualCategory(lines, divide(lines, by)) : () => '';
  // Written out field by field: spreading other objects is several times slower for thousands of
  // rows.
  const rows = sums.map(({ code, units, revenue: own, margin }, at): ProductRow => ({
    units,
    revenue: own,
    margin,
    name: names[code],
    label: labels[code],
    category: categoryOf(code),
    share: own / revenue,
    abc: abc[at],
    course: courses[at],
    xyz: followed[at].xyz,
    variation: followed[at].variation,
    growth: followed[at].trend?.growth ?? NaN,
    silentDays: weeks ? weeks.last - followed[at].lastDay : NaN
  }));
  const concentration = measureConcentration(rows.map((own) => own.revenue));
  const sold = rows.filter((own) => own.units > 0).length;
  return {
    by,
    possible: possibleKinds(lines),
    weeks: weeks?.count ?? 0,
    isYearOut: (weeks?.count ?? 0) >= 2 * YEAR,
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    rows,
    sold,
    revenue,
    units: rows.reduce((all, own) => all + own.units, 0),
    leftOut,
    grid: gridOf(rows),
    concentration,
    findings: listSelling(rows, sold, concentration)
  };
}

/** The category most of a product's lines name; empty: none does. */
export function usualCategory({ category }: OrderLines, { rows, start }: Division) {
  return (code: number): string => {
    if (!category) return '';
    const counts = new Map<number, number>();
    for (let at = start[code]; at < start[code + 1]; at++) {
      const own = category.codes[rows[at]];
      counts.set(own, (counts.get(own) ?? 0) + 1);
    }
    const named = [...counts].filter(([own]) => own > 0);
    named.sort(
      ([a, times], [b, others]) =>
        others - times || (category.dictionary[a] < category.dictionary[b] ? -1 : 1)
    );
    return named.length > 0 ? category.dictionary[named[0][0]] : '';
  };
}

function gridOf(rows: ProductRow[]): GridCell[] {
  const cells = ABC_CLASSES.flatMap((abc) =>
    XYZ_CLASSES.map((xyz) => ({ abc, xyz, count: 0, share: 0 }))
  );
  const cellOf = new Map(cells.map((cell) => [cell.abc + cell.xyz, cell]));
  for (const { abc, xyz, share } of rows) {
    const cell = cellOf.get(abc + xyz);
    if (!cell) continue;
    cell.count++;
    cell.share += share;
  }
  return cells;
}
