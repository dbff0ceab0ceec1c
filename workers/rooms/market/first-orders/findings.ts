import type { FirstOrdersFinding, FirstOrdersRow, LaterSales } from './contract.ts';

/** A smaller relative difference is not worth acting on. */
const WORTH_SAYING = 0.1;

/**
 * The findings, for the longest horizon that has any: whose customers bring more, and whose less.
 */
export function listFirstOrders(horizons: LaterSales[]): FirstOrdersFinding[] {
  for (const { days, rows } of [...horizons].reverse()) {
    const sure = rows.filter(
      ({ isSure, difference, others }) => isSure && Math.abs(difference) >= WORTH_SAYING * others
    );
    const say = (key: 'more' | 'less', row?: FirstOrdersRow): FirstOrdersFinding[] =>
      row
        ? [{ key, days, name: row.name, detail: { later: row.later, others: row.others, days } }]
        : [];
    const said = [
      ...say(
        'more',
        sure.find(({ difference }) => difference > 0)
      ),
      ...say(
        'less',
        sure.findLast(({ difference }) => difference < 0)
      )
    ];
    if (said.length > 0) return said;
  }
  return [];
}
