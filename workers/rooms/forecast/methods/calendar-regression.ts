import { floatsOf } from '../../../learning/model-bytes.ts';
import { weekdayOf } from '../../../maths/calendar.ts';
import { daysOfStep } from './calendar/columns.ts';
import { fitCalendar, sumEffects, type CalendarFit, type Input } from './calendar/fit.ts';
import { forecaster, type Series } from './family.ts';

/** Steps ahead that a model holds; beyond them it stays at the last. */
const AHEAD = 400;
/** A year of weeks, or a quarter of days, before it says anything. */
const MIN_DAYS = { day: 91, week: 364 };
/** How fast the level left over is followed, and days ahead on which that is judged. */
const RATES = [0, 0.02, 0.05, 0.1, 0.2, 0.35, 0.5];
const JUDGED_DAYS = 14;
/** The mean lies above the middle where amounts multiply, but not further. */
const MOST_ABOVE = 1.5;

/**
 * Growth, season of the year, weekdays, closed days and holidays by a ridge regression, and the level
 * left over followed by exponential smoothing: the only method that knows that Easter moves.
 */
export const calendarRegression = forecaster({
  id: 'calendar_regression',
  needs: {
    isPossible: ({ values, dates }) =>
      dates !== undefined &&
      dates.grain !== 'month' &&
      values.length * (dates.grain === 'week' ? 7 : 1) >= MIN_DAYS[dates.grain] &&
      values.some((own) => own !== 0)
  },
  fit: async (series, _context, job) => {
    const { price } = series;
    const inputs: Input[] = price ? [{ kind: 'price', values: price }] : [];
    const fit = await fitCalendar(series, AHEAD, job, inputs);
    const { level, variance } = levelOf(fit.left, Math.round(JUDGED_DAYS / daysOfStep(series)));
    const path = pathOf(fit, series, level);
    return { facts: { variance, isLog: Number(fit.isLog) }, arrays: { path } };
  },
  forecast: (model, horizon) => {
    const path = floatsOf(model, 'path');
    const mean = Float64Array.from({ length: horizon }, (_, h) => path[Math.min(h, AHEAD - 1)]);
    const { variance, isLog } = model.facts;
    return { mean, spread: mean.map((own) => Math.sqrt(variance) * (isLog ? own : 1)) };
  }
});

function pathOf(fit: CalendarFit, series: Series, level: number): Float64Array {
  const { isLog, base, closures, inputs } = fit;
  const { values, dates } = series;
  const n = values.length;
  const effects = sumEffects(fit);
  const above = isLog ? aboveMiddle(fit, values, effects) : 1;
  return Float64Array.from({ length: base.length - n }, (_, h) => {
    const at = n + h;
    if (closures.closed[at]) return 0;
    const known = inputs.reduce((sum, { path }) => sum + path[at], 0);
    const said = base[at] + effects[at] + known + level;
    const open = dates?.grain === 'day' ? closures.open[weekdayOf(dates.firstDay + at)] : 1;
    return open * (isLog ? above * Math.exp(said) : said);
  });
}

/** What sums of amounts are beside sums of their middles (Duan's smearing, JASA 1983). */
function aboveMiddle({ left }: CalendarFit, values: Float64Array, effects: Float64Array): number {
  let [came, middle] = [0, 0];
  left.forEach((own, at) => {
    if (Number.isNaN(own) || effects[at] !== 0) return;
    came += values[at];
    middle += values[at] / Math.exp(own);
  });
  return middle > 0 ? Math.min(MOST_ABOVE, Math.max(1, came / middle)) : 1;
}

/** The newest level left over, followed as fast as missed least some days ahead. */
function levelOf(left: Float64Array, ahead: number): { level: number; variance: number } {
  const known = left.filter((own) => !Number.isNaN(own));
  let best = { level: 0, variance: Infinity };
  for (const rate of RATES) {
    const levels = new Float64Array(known.length);
    let [level, squares, count] = [0, 0, 0];
    known.forEach((own, at) => {
      if (at >= ahead) {
        squares += (own - levels[at - ahead]) ** 2;
        count++;
      }
      level += rate * (own - level);
      levels[at] = level;
    });
    const variance = count > 0 ? squares / count : 0;
    if (variance < best.variance) best = { level, variance };
  }
  return best;
}
