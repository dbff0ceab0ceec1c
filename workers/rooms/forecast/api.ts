import type { HolidaySetId } from '../../contract/holidays.ts';
import type { Job } from '../../contract/job.ts';
import type { Lens, ShopQuestion } from '../../contract/lens.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { completeChoices } from '../../contract/shop-choices.ts';
import { Answers } from '../../shop/answers.ts';
import { findFacts } from '../../shop/products/product-file.ts';
import { loadOrderLines, loadProductFacts, loadTables } from '../../shop/load.ts';
import { withDatabase } from '../../store/database.ts';
import { listForecasts } from '../../store/kept/forecasts.ts';
import { daysUnder } from '../market/change/tally.ts';
import { divide } from '../market/products/divide.ts';
import { usualCategory } from '../market/products/what-sells.ts';
import type { AheadAnswer, AheadQuestion } from './ahead/contract.ts';
import type { OutsideNews } from './odd/contract.ts';
import { findAhead } from './ahead/find-ahead.ts';
import { findNews } from './ahead/find-news.ts';
import { findingOfTold } from './ahead/findings.ts';
import { paceOfGoal } from './ahead/goal-pace.ts';
import type { Tried } from './choose/choose-forecast.ts';
import type { ForecastRoom } from './contract.ts';
import type { OrderAnswer } from './order/contract.ts';
import type { PartsAnswer } from './reconcile/contract.ts';
import { findParts } from './reconcile/find-parts.ts';
import { withoutFarDays, type FarLines } from './series/far-days.ts';
import { wholePeriods } from './series/period-sums.ts';
import { findTableAhead } from './tables/find-table-ahead.ts';
import { listTables } from './tables/list-series.ts';
import { compareTold } from './told/compare-told.ts';
import { tellByNetwork } from './open-networks.ts';
import { forecastToKeep, nameOfTable, seriesOf } from './told/keep-told.ts';
import type { ShelfFacts } from './order/order-row.ts';
import { tellWhatToOrder } from './order/what-to-order.ts';

const answers = new Answers<AheadAnswer | null>(4);
/** Caches backtests, so that a later question of the same page can add methods to one. */
const tried = new Answers<Tried>(2);
const parts = new Answers<PartsAnswer | null>(4);
const news = new Answers<OutsideNews | null>();
/** From this many complete months on, a month is forecast by months. */
const MIN_MONTHS = 6;
const orders = new Answers<OrderAnswer | null>();

/** Answers questions about the future. */
export const forecastRoom = {
  async ahead(question, job) {
    const { shopId } = question;
    const { whole, lines, lens, far } = await linesOf(question, job);
    const { holidays, monthlyGoal } = await saidOf(shopId);
    const options = [whole.dataVersion, holidays, monthlyGoal, question];
    return answers.get(options, job, async (own) => {
      own.report({ step: 'counting', done: 0, total: 0 });
      if (question.table) return aheadOfTable(question, whole, holidays, own);
      const days = daysUnder(lens, whole, lines);
      if (!days) return null;
      const basic = { ...question, learnsLags: undefined, learnsNetworks: undefined };
      const once = (work: () => Promise<Tried>) =>
        tried.get([whole.dataVersion, holidays, basic], own, work);
      const by = { tell: tellByNetwork, clock: () => performance.now() };
      const options = { holidays, once, by, whole };
      const answer = await findAhead(lines, question, days, own, options);
      // Uses the same answer as the page of monthly forecasts.
      const tellMonth = async () => {
        if (answer.grain === 'month') return answer.ahead[0] ?? null;
        if (wholePeriods('month', days).starts.length < MIN_MONTHS) return null;
        const asked = { ...basic, grain: 'month', horizon: undefined } as const;
        const months = await findAhead(lines, asked, days, own, { holidays, whole });
        return months.ahead[0];
      };
      const pace =
        answer.measure === 'net'
          ? await paceOfGoal(lines, monthlyGoal, days, question, own, tellMonth)
          : null;
      const findings = answer.findings.toSpliced(1, 0, ...(pace ? [pace] : []));
      if (far) findings.push({ key: 'farOff', detail: far });
      return besideTold({ ...answer, findings }, question, whole.dataVersion, pace ? 2 : 1);
    });
  },

  async tables({ shopId }, job) {
    return listTables(await loadTables(shopId, job));
  },

  async news(question, job) {
    const { shopId } = question;
    const { whole, lines, lens } = await linesOf(question, job);
    const { holidays } = await saidOf(shopId);
    return news.get([shopId, lines.dataVersion, holidays], job, async (own) => {
      const days = daysUnder(lens, whole, lines);
      return days && findNews(lines, shopId, days, holidays, own);
    });
  },

  async parts(question, job) {
    const { whole, lines, lens } = await linesOf(question, job);
    return parts.get([whole.dataVersion, question], job, async (own) => {
      own.report({ step: 'counting', done: 0, total: 0 });
      const days = daysUnder(lens, whole, lines);
      return days && findParts(lines, question, days, own, whole);
    });
  },

  async order(question, job) {
    const { shopId, rules, endsSilent } = question;
    const { whole, lines, lens, far } = await linesOf(question, job);
    const catalogue = await loadProductFacts(shopId, job);
    return orders.get([whole.dataVersion, question], job, async (own) => {
      own.report({ step: 'counting', done: 0, total: 0 });
      const days = daysUnder(lens, whole, lines);
      const categoryOf = usualCategory(lines, divide(lines, 'product'));
      const factsOf = (code: number): ShelfFacts => {
        const name = lines.product.dictionary[code];
        const facts = findFacts(catalogue, name, lines.productNames[code]);
        return {
          stock: facts?.stock ?? NaN,
          cost: facts?.cost ?? NaN,
          category: facts?.category || categoryOf(code),
          supplier: facts?.supplier ?? ''
        };
      };
      const answer =
        days &&
        (await tellWhatToOrder(lines, rules, days, factsOf, () => own.breathe(), endsSilent));
      if (far) answer?.findings.push({ key: 'farOff', detail: far });
      return answer;
    });
  }
} satisfies ForecastRoom;

interface LinesOfQuestion {
  whole: OrderLines;
  lines: OrderLines;
  /** The lens of the lines, which leaves out those that are years away from the others. */
  lens: Lens;
  far: FarLines | null;
}

async function linesOf(question: ShopQuestion, job: Job): Promise<LinesOfQuestion> {
  const whole = await loadOrderLines(question.shopId, job);
  const { lens, far } = withoutFarDays(whole, question.lens ?? {});
  return { whole, lines: await loadOrderLines(question.shopId, job, lens), lens, far };
}

/** Forecasts a column of another table, which may be influenced by the shop's holidays. */
async function aheadOfTable(
  question: AheadQuestion,
  { currency, dataVersion }: OrderLines,
  holidays: HolidaySetId[] | undefined,
  job: Job
): Promise<AheadAnswer | null> {
  const tables = await loadTables(question.shopId, job);
  const table = tables.find(({ sourceId }) => sourceId === question.table?.sourceId);
  const found = table && (await findTableAhead(table, question, { currency, holidays }, job));
  if (!table || !found) return null;
  const answer = await besideTold(found, question, dataVersion);
  // A forecast by a newer version of the data is not replaced by one of an older version.
  const isOld = tables.some((own) => {
    return own.sourceId > table.sourceId && nameOfTable(own) === nameOfTable(table);
  });
  return isOld ? { ...answer, keep: null } : answer;
}

/**
 * Adds to an answer how earlier forecasts turned out, and returns what to store of this one.
 *
 * @param at index among the findings for the sentence about it
 */
async function besideTold(
  answer: AheadAnswer,
  { shopId, lens = {} }: ShopQuestion,
  dataVersion: number,
  at = 1
): Promise<AheadAnswer> {
  const series = seriesOf(answer, lens);
  if (series === null) return answer;
  const told = compareTold(await listForecasts(shopId, series), answer);
  const made = forecastToKeep(answer, { shopId, series, dataVersion });
  const findings = answer.findings.toSpliced(at, 0, ...(told ? [findingOfTold(told)] : []));
  return { ...answer, told, keep: made && { forecasts: [made] }, findings };
}

/**
 * The shop's settings for forecasts: goal, holidays of its own, and shopping days, which apply to
 * all.
 */
async function saidOf(
  shopId: number
): Promise<{ monthlyGoal: number; holidays: HolidaySetId[] | undefined }> {
  const shop = await withDatabase((db) => db.shops.get(shopId));
  const { holidays, monthlyGoal } = completeChoices(shop?.choices);
  const known = holidays ? [...new Set([holidays, 'shopping' as const])] : undefined;
  return { monthlyGoal, holidays: known };
}
