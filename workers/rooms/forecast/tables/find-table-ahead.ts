import type { HolidaySetId } from '../../../contract/holidays.ts';
import type { Job } from '../../../contract/job.ts';
import type { OtherTable } from '../../../shop/tables.ts';
import { dayNumber, periodAround, weekdayOf } from '../../../maths/calendar.ts';
import { usualGrain, type Asked } from '../ahead/asked-series.ts';
import type { AheadAnswer, AheadQuestion } from '../ahead/contract.ts';
import { listAheadFindings } from '../ahead/findings.ts';
import { tellPeriods } from '../ahead/tell-periods.ts';
import { daysToCount, howFar, type Underway } from '../ahead/underway.ts';
import { MAX_HORIZON, USUAL_HORIZON, type Expected } from '../series/contract.ts';
import { wholePeriods, type Periods } from '../series/period-sums.ts';
import { moneyOf, proposeTaken } from './column-meaning.ts';
import type { ToldTable } from './contract.ts';
import { datedRows, numberColumns, type DatedRows } from './list-series.ts';
import { sumTable } from './sum-table.ts';

/** Of a longer past, only the end is used. */
const MAX_PERIODS = 2000;
const MIN_CLOSED_WEEKS = 8;

/** What the shop knows that the table does not. */
export interface BesideTable {
  currency: string;
  holidays?: readonly HolidaySetId[];
}

/**
 * Forecasts a column of another table of the shop (visitors, calls, a rate, the weather), with the
 * same methods, tests and ranges as sales. Of a lens, only its days apply here.
 *
 * @returns null if the table has no such column, or nothing in it has a date
 */
export async function findTableAhead(
  table: OtherTable,
  question: AheadQuestion,
  { currency, holidays }: BesideTable,
  job: Job
): Promise<AheadAnswer | null> {
  const rows = datedRows(table);
  const found = numberColumns(table).find(({ header }) => header === question.table?.column);
  if (typeof rows === 'string' || !found) return null;
  const { header, values: numbers } = found;
  const proposed = proposeTaken(header, numbers);
  const taken = question.table?.taken ?? proposed;
  const asked = settleTable(rows, question);
  const { values, soFar, empty } = sumTable(rows.day, numbers, taken, asked.periods);
  const addsUp = taken === 'sum';
  const closed = addsUp ? closedDays(rows, asked.periods) : [];
  const underway = addsUp ? howFarIs(rows, numbers, asked.periods) : null;
  const counted = { values, soFar, addsUp, underway, closed };
  const told = await tellPeriods(counted, asked, { seed: question.seed, holidays }, job);
  const money = moneyOf(header);
  const { sourceId, fileName } = table;
  const about: ToldTable = {
    sourceId,
    fileName,
    column: header,
    proposed,
    taken,
    empty,
    isMoney: money.isMoney,
    grains: rows.grains,
    undated: rows.undated
  };
  const answer: Omit<AheadAnswer, 'findings'> = {
    ...(taken === 'mean' ? asMean(told) : told),
    currency: money.currency || currency,
    hasMoney: money.isMoney,
    measures: [],
    measure: 'table',
    table: about,
    lags: 'fewSeries',
    networks: 'fewSeries',
    discount: null,
    price: null,
    refundShare: 0,
    tax: 'as_is',
    partKinds: [],
    told: null,
    silent: null,
    keep: null
  };
  return { ...answer, findings: listAheadFindings(answer) };
}

function settleTable({ days, grains }: DatedRows, question: AheadQuestion): Asked {
  const { from, to } = question.lens ?? {};
  const first = Math.max(days[0], from ? dayNumber(from) : -Infinity);
  const last = Math.min(days[1], to ? dayNumber(to) : Infinity);
  // A weekly or monthly row stands for its whole period.
  const own = grains[0];
  const span: [number, number] = [periodAround(first, own)[0], periodAround(last, own)[1]];
  const wished = question.grain ?? usualGrain(span);
  const grain = grains.includes(wished) ? wished : grains[0];
  const whole = wholePeriods(grain, last >= first ? span : [1, 0]);
  const periods = { ...whole, starts: whole.starts.slice(-MAX_PERIODS) };
  const horizon = Math.min(question.horizon ?? USUAL_HORIZON[grain], MAX_HORIZON[grain]);
  // The numbers may be negative, like net revenue.
  return { measures: [], measure: 'net', periods, horizon };
}

/** Weekdays without rows, in a table that has the other weekdays for weeks. */
function closedDays({ day, days }: DatedRows, { grain }: Periods): number[] {
  if (grain !== 'day' || days[1] - days[0] < 7 * MIN_CLOSED_WEEKS) return [];
  const seen = new Set<number>();
  for (const own of day) if (own === own) seen.add(weekdayOf(own));
  return [0, 1, 2, 3, 4, 5, 6].filter((own) => !seen.has(own));
}

/** How much of the current period has passed, if the table has daily rows. */
function howFarIs(
  { day, grains }: DatedRows,
  numbers: Float64Array,
  periods: Periods
): Underway | null {
  const days = daysToCount(periods);
  if (!days || grains[0] !== 'day') return null;
  const { values, soFar } = sumTable(day, numbers, 'sum', wholePeriods('day', days));
  return howFar(periods, { from: days[0], values: Float64Array.of(...values, soFar) });
}

/** Converts totals to means where steps are averaged, including the effects of holidays. */
function asMean<T extends Pick<AheadAnswer, 'total' | 'yearBefore' | 'horizon' | 'holidays'>>(
  told: T
): T {
  const { total, yearBefore, horizon, holidays } = told;
  const share = (own: number) => own / horizon;
  const mean: Expected = {
    mean: share(total.mean),
    low80: share(total.low80),
    high80: share(total.high80),
    low95: share(total.low95),
    high95: share(total.high95)
  };
  return {
    ...told,
    total: mean,
    yearBefore: share(yearBefore),
    holidays: holidays.map((own) => ({ ...own, amount: share(own.amount) }))
  };
}
