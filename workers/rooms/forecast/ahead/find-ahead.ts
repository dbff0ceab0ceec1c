import type { HolidaySetId } from '../../../contract/holidays.ts';
import type { Job } from '../../../contract/job.ts';
import type { OrderLines } from '../../../contract/order-lines.ts';
import { cashFacts } from '../cash/cash-facts.ts';
import type { Tried } from '../choose/choose-forecast.ts';
import { tryMore } from '../choose/try-more.ts';
import type { NetworksRun } from '../choose/try-networks.ts';
import { holidaysOfOdd } from '../odd/holidays-of-odd.ts';
import { possiblePartKinds } from '../reconcile/part-of-line.ts';
import { sumParts, wholePeriods } from '../series/period-sums.ts';
import { sumShopParts } from '../series/shop-parts.ts';
import { findSilenceOfLines, withoutSilence } from '../silent/silent-lines.ts';
import { isEffect } from '../what-if/contract.ts';
import { isStill, measureEffects } from '../what-if/measure-effects.ts';
import { pastPrices } from '../what-if/past-prices.ts';
import { priceOfProduct } from '../what-if/product-price.ts';
import { seriesOfSums, settle, type Asked } from './asked-series.ts';
import { closedWeekdays } from '../../../shop/open-weekdays.ts';
import type { AheadAnswer, AheadQuestion } from './contract.ts';
import { listAheadFindings } from './findings.ts';
import { lastHourOf } from './last-day.ts';
import { tellPeriods } from './tell-periods.ts';
import { daysToCount, howFar, type Underway } from './underway.ts';

interface AheadOptions {
  /** Sets of holidays to consider; absent: all. */
  holidays?: readonly HolidaySetId[];
  /** Caches the backtest, so that a second question need not repeat it. */
  once?: (work: () => Promise<Tried>) => Promise<Tried>;
  /** Trains neural networks, where they are asked for. */
  by?: NetworksRun;
  /** The shop's lines without the lens: how much it sold of other things. */
  whole?: OrderLines;
}

/**
 * Forecasts a measure with the method that had the smallest errors in the backtest.
 *
 * @param days first and last day of the shop since 1970, inclusive
 */
export async function findAhead(
  lines: OrderLines,
  question: AheadQuestion,
  days: readonly [number, number],
  job: Job,
  { holidays, once = (work) => work(), by, whole }: AheadOptions = {}
): Promise<AheadAnswer> {
  const asked = settle(lines, question, days, whole);
  const { measures, measure, periods } = asked;
  const sums = sumParts(lines, measure, periods, 1);
  const values = sums.parts[0];
  const silence = findSilenceOfLines(lines, days, whole);
  const usual = silence ? withoutSilence(values, periods, silence.day) : values;
  const closed = periods.grain === 'day' ? closedWeekdays(lines, days) : [];
  const tries: Pick<AheadAnswer, 'lags' | 'networks'> = { lags: 'waits', networks: 'waits' };
  const more = async (tried: Tried) => {
    const partsOf = () => sumShopParts(lines, measure, periods);
    const { lags, networks, ...found } = await tryMore(tried, question, partsOf, job, by);
    Object.assign(tries, { lags, networks });
    return found.tried;
  };
  const prices = lines.hasMoney ? await pastPrices(lines, periods, job) : null;
  const price = prices && !isStill(prices.price) ? prices.price : undefined;
  const underway = howFarIs(lines, asked);
  const counted = { values, usual, soFar: sums.soFar[0], addsUp: true, underway, price, closed };
  const telling = { seed: question.seed, holidays, once, more };
  const told = await tellPeriods(counted, asked, telling, job);
  const series = seriesOfSums(usual, asked, holidays);
  const effects = prices && (await measureEffects(prices, periods.grain, series, job));
  const isUntold = effects !== null && !isEffect(effects.price);
  const ofProduct = isUntold ? await priceOfProduct(lines, measure, () => job.breathe()) : null;
  const answer: Omit<AheadAnswer, 'findings'> = {
    ...told,
    ...tries,
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    measures,
    measure,
    table: null,
    discount: effects?.discount ?? null,
    price: ofProduct ?? effects?.price ?? null,
    ...cashFacts(lines, days[1]),
    partKinds: possiblePartKinds(lines, measure),
    told: null,
    silent: silence,
    keep: null
  };
  const reasonsOf = (start: number, isAbove: boolean) =>
    holidaysOfOdd(lines, measure, { start, grain: periods.grain, isAbove }, holidays);
  return { ...answer, findings: listAheadFindings(answer, reasonsOf) };
}

/** How much of the current period has passed, by the days of the lines. */
function howFarIs(lines: OrderLines, { measure, periods }: Asked): Underway | null {
  const days = daysToCount(periods);
  if (!days) return null;
  const { parts, soFar } = sumParts(lines, measure, wholePeriods('day', days), 1);
  const values = Float64Array.of(...parts[0], soFar[0]);
  return howFar(periods, { from: days[0], values }, lastHourOf(lines, ...days));
}
