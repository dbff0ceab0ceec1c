import type {
  Dimension,
  OverviewAnswer,
  OverviewFilter,
  OverviewQuestion,
  Summary
} from './contract.ts';
import { lensKey } from '../../contract/lens.ts';
import type { ShopChoices } from '../../contract/shop-choices.ts';
import { holidaysBetween } from '../../shop/holidays/holidays.ts';
import { yearBefore } from '../../maths/calendar.ts';
import { applyFilter, type CrossFilter } from './cross-filter.ts';
import { listFigures } from './figures.ts';
import { listFindings } from './findings/findings.ts';
import { DIMENSIONS, type LineIndex } from './line-index.ts';
import { measureGoal } from './goal/measure-goal.ts';
import { listPeriods } from './periods.ts';
import { listNotProducts, listTop } from './top-rows.ts';

/** Facts about the shop that are not in the lines of its files. */
export type AboutShop = Partial<Pick<ShopChoices, 'monthlyGoal' | 'notes' | 'holidays'>> & {
  name: string;
};

/**
 * Applies the question's filter and reads off everything the page shows. Synchronous (a few
 * milliseconds for a brush, tens for a chosen value), so that no other question sees a half-applied
 * filter.
 *
 * @param summary of the whole shop, which no filter changes
 */
export function viewOverview(
  cross: CrossFilter,
  summary: Summary,
  { filter, grain, lens = {} }: Pick<OverviewQuestion, 'filter' | 'grain' | 'lens'>,
  { name: shopName, monthlyGoal = 0, notes = [], holidays = '' }: AboutShop
): OverviewAnswer {
  const { index } = cross;
  const period = choosePeriod(index, filter);
  const isPart = lensKey(lens) !== '';
  const comparedWith = filter.days ? (filter.compare ?? 'before') : 'year';
  applyFilter(cross, filter, period.before);
  const figures = listFigures(cross, period.before !== null);
  const { mask, sums, periods, counter } = cross;
  return {
    shopName,
    currency: index.lines.currency,
    hasMoney: index.lines.hasMoney,
    revenue: index.lines.revenue,
    dataVersion: index.lines.dataVersion,
    firstDay: index.firstDay,
    daily: dailyNet(cross),
    period,
    figures,
    periods: listPeriods(
      ...([counter, mask, sums, periods, grain, period.from, period.to] as const),
      comparedWith === 'year' ? yearBefore : (day) => day - (period.to - period.from + 1)
    ),
    comparedWith,
    top: perDimension((dimension) => {
      const tally = cross.now.dimensions[dimension];
      return tally ? listTop(index, dimension, tally, filter) : [];
    }),
    notProducts: listNotProducts(cross),
    distinct: perDimension((dimension) => countNames(index, dimension)),
    heat: cross.heat.net.subarray(0, 168).map((steps) => steps / index.amountScale),
    hasHours: index.lines.hasHours,
    goal: measureGoal(cross, isPart ? 0 : monthlyGoal),
    monthlyGoal,
    notes,
    holidaySet: holidays,
    holidays: holidays ? holidaysBetween(period.from, period.to, [holidays]) : [],
    summary,
    findings: listFindings(cross, figures, period, filter.compare)
  };
}

/** The chosen days as far as they are inside the data, and the days they are compared with. */
function choosePeriod(
  index: LineIndex,
  { days, compare }: OverviewFilter
): OverviewAnswer['period'] {
  const { firstDay, lastDay } = index;
  if (!days) return { from: firstDay, to: lastDay, before: null };
  const from = Math.max(days[0], firstDay);
  const to = Math.min(days[1], lastDay);
  if (to < from) return { from, to, before: null };
  const before: [number, number] =
    compare === 'year' ? [yearBefore(from), yearBefore(to)] : [from - (to - from + 1), from - 1];
  return { from, to, before: before[0] >= firstDay ? before : null };
}

function dailyNet({ index, sums }: CrossFilter): Float64Array {
  const days = sums.gross.subarray(0, index.lastDay - index.firstDay + 1);
  return days.map((gross, day) => (gross + sums.returned[day]) / index.amountScale);
}

/** Number of distinct values in the whole shop; code 0 means missing. */
function countNames({ lines }: LineIndex, dimension: Dimension): number {
  return Math.max(0, (lines[dimension]?.dictionary.length ?? 0) - 1);
}

function perDimension<T>(of: (dimension: Dimension) => T): Record<Dimension, T> {
  return Object.fromEntries(DIMENSIONS.map((name) => [name, of(name)])) as Record<Dimension, T>;
}
