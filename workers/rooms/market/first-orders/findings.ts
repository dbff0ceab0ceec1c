import type { FirstOrdersFinding, FirstOrdersRow, LaterSales } from './contract.ts';

/** A smaller part more or less is nothing to act on. */
const WORTH_SAYING = 0.1;

/** The sentences of the longest horizon that has any: who brings more, who less. */
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
