import type { HolidaySetId } from '../../../contract/holidays.ts';
import type { Job } from '../../../contract/job.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { periodAround, periodName, weekdayOf } from '../../../maths/calendar.ts';
import { cashFacts } from '../cash/cash-facts.ts';
import {
  chooseForecast,
  tryMethods,
  type ChosenForecast,
  type Tried
} from '../choose/choose-forecast.ts';
import { tryMore } from '../choose/try-more.ts';
import type { NetworksRun } from '../choose/try-networks.ts';
import { possiblePartKinds } from '../reconcile/part-of-line.ts';
import { YEAR } from '../series/contract.ts';
import { sumParts, type Periods } from '../series/period-sums.ts';
import { sumShopParts } from '../series/shop-parts.ts';
import { closedWeekdays } from './closed-weekdays.ts';
import { seriesOfSums, settle, sumYearBefore } from './asked-series.ts';
import type { AheadAnswer, AheadQuestion, AheadRow, PastRow } from './contract.ts';
import { findOutside } from './find-outside.ts';
import { measureDiscount } from './measure-discount.ts';
import { listAheadFindings } from './findings.ts';

/**
 * What is expected next of a measure, by the method that missed least on its own past.
 *
 * @param days first and last day of the shop since 1970, both inside
 * @param holidays whose holidays may matter; missing: anybody's
 * @param once remembers how methods fared, so that a second question need not try them again
 * @param by what networks are trained on, where they are asked for
 */
export async function findAhead(
  lines: OrderLines,
  question: AheadQuestion,
  days: readonly [number, number],
  job: Job,
  holidays?: readonly HolidaySetId[],
  once: (work: () => Promise<Tried>) => Promise<Tried> = (work) => work(),
  by?: NetworksRun
): Promise<AheadAnswer> {
  const asked = settle(lines, question, days);
  const { measures, measure, periods, horizon } = asked;
  const { grain, starts } = periods;
  const sums = sumParts(lines, measure, periods, 1);
  const values = sums.parts[0];
  const series = seriesOfSums(values, asked, holidays);
  const past = starts.map((day, at): PastRow => {
    return { period: periodName(day, grain), day, value: values[at], used: series.values[at] };
  });
  const tried = await once(() =>
    tryMethods(series, horizon, { seed: question.seed, actual: values }, job)
  );
  const more = await tryMore(tried, question, () => sumShopParts(lines, measure, periods), job, by);
  const chosen = await chooseForecast(more.tried, job);
  const closed = grain === 'day' ? closedWeekdays(lines, days) : [];
  const takesHolidays = chosen.holidays.length > 0;
  const look = { seed: question.seed, holidays, takesHolidays, closed };
  const ahead = aheadRows(chosen, periods, horizon, closed);
  const { unfinished } = periods;
  const answer: Omit<AheadAnswer, 'findings'> = {
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    measures,
    measure,
    grain,
    horizon,
    past,
    unfinished: unfinished && {
      period: periodName(unfinished.start, grain),
      lastDay: unfinished.lastDay,
      soFar: sums.soFar[0]
    },
    ahead,
    total: chosen.total,
    yearBefore: sumYearBefore(values, horizon, YEAR[grain]),
    method: chosen.method,
    tests: chosen.tests,
    baseline: chosen.baseline,
    isBetter: chosen.isBetter,
    cuts: chosen.cuts,
    lags: more.lags,
    networks: more.networks,
    holidays: chosen.holidays,
    discount: lines.hasMoney ? await measureDiscount(lines, periods, series, job) : null,
    closed,
    ...cashFacts(lines, days[1]),
    partKinds: possiblePartKinds(lines, measure),
    outside: await findOutside(values, asked, look, job),
    told: null,
    keep: null
  };
  return { ...answer, findings: listAheadFindings(answer) };
}

/** The periods after the last whole one, which begin with the one the data end in. */
function aheadRows(
  { steps }: ChosenForecast,
  { grain, starts }: Periods,
  horizon: number,
  closed: number[]
): AheadRow[] {
  if (starts.length === 0) return [];
  let day = periodAround(starts[starts.length - 1], grain)[1] + 1;
  return steps.slice(0, horizon).map((own) => {
    const start = day;
    day = periodAround(start, grain)[1] + 1;
    const isClosed = grain === 'day' && closed.includes(weekdayOf(start));
    const nothing = { mean: 0, low80: 0, high80: 0, low95: 0, high95: 0 };
    return { period: periodName(start, grain), day: start, ...(isClosed ? nothing : own) };
  });
}
