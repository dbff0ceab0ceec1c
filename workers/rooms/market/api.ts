import type { Job } from '../../contract/job.ts';
import type { Lens } from '../../contract/lens.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { sendRows } from '../../contract/sent-rows.ts';
import {
  loadOrderLines,
  loadPeople,
  loadProductFacts,
  loadSpend,
  loadTables
} from '../../shop/load.ts';
import { closedWeekdays } from '../../shop/open-weekdays.ts';
import { ToldOfLines } from '../../shop/told-of-lines.ts';
import { withCustomerNames } from '../../shop/people/people.ts';
import { dayNumber } from '../../maths/calendar.ts';
import { findFacts } from '../../shop/products/product-file.ts';
import { collectCustomerOrders } from '../../shop/customer-orders.ts';
import { findWhatFollows } from './afterwards/what-follows.ts';
import { openProductCard } from './card/product-card.ts';
import { answerFromShop, answerFromTable } from './advertising/answer-advertising.ts';
import { listDatedTables } from './advertising/sources.ts';
import { daysOfShop, daysUnder } from './change/tally.ts';
import { compareDays } from './change/what-changed.ts';
import { compareList } from './competitors/compare-list.ts';
import { listOwnProducts } from './competitors/own-prices.ts';
import { valueFirstOrders } from './first-orders/later-value.ts';
import type { ChangeAnswer, SentChange } from './change/contract.ts';
import type { MarketRoom } from './contract.ts';
import { tellWhenAndWhere } from './places/when-and-where.ts';
import { findPrices } from './prices/find-prices.ts';
import { tellWhatSells } from './products/what-sells.ts';
import type { ProductsAnswer } from './products/contract.ts';
import { findTogether } from './together/bought-together.ts';
import { findTrend } from './trend/find-trend.ts';

const selling = new ToldOfLines<ProductsAnswer | null>();

/** Answers questions about what sells. */
export const marketRoom = {
  async changed({ shopId, lens, ...question }, job) {
    const lines = inMoneyOrPieces(await loadOrderLines(shopId, job, lens));
    await job.breathe();
    const days = daysOfShop(lines);
    return days && asSent(compareDays(lines, question, days));
  },

  async products({ shopId, lens, by }, job) {
    const [own, facts] = await loadLinesAndFacts(shopId, lens, job);
    const answer = await selling.get(own, by, async () => {
      const lines = inMoneyOrPieces(own);
      const { dictionary } = lines.product;
      const costs = dictionary.map(
        (name, code) => findFacts(facts, name, lines.productNames[code])?.cost ?? NaN
      );
      job.report({ step: 'counting', done: 0, total: 0 });
      const costOf = (code: number) => costs[code];
      return tellWhatSells(lines, { by, costOf }, () => job.breathe());
    });
    return answer && { ...answer, rows: sendRows(answer.rows) };
  },

  async prices({ shopId, lens }, job) {
    const [lines, facts] = await loadLinesAndFacts(shopId, lens, job);
    const { dictionary } = lines.product;
    const costOf = (code: number) =>
      findFacts(facts, dictionary[code], lines.productNames[code])?.cost ?? NaN;
    job.report({ step: 'counting', done: 0, total: 0 });
    const answer = await findPrices(lines, { costOf }, () => job.breathe());
    const people = await loadPeople(shopId, job);
    return answer && { ...answer, customers: withCustomerNames(answer.customers, people) };
  },

  async competitors({ shopId, lens = {}, ...asked }, job) {
    const tables = await loadTables(shopId, job);
    const [lines, facts] = await loadLinesAndFacts(shopId, lens, job);
    job.report({ step: 'comparing', done: 0, total: 0 });
    const own = listOwnProducts(lines, facts, lens);
    const currency = lines.hasMoney ? lines.currency : '';
    return compareList(own, tables, { currency, ...asked }, () => job.breathe());
  },

  async together({ shopId, lens = {}, minOrders }, job) {
    // A lens on products would leave only these in the orders, so that nothing is left to combine.
    const { product: holding = [], ...others } = lens;
    const [lines, facts] = await loadLinesAndFacts(shopId, others, job);
    job.report({ step: 'counting', done: 0, total: 0 });
    const costOf = (product: string, name: string) => findFacts(facts, product, name)?.cost ?? NaN;
    return findTogether(lines, { minOrders, holding, costOf }, () => job.breathe());
  },

  async next({ shopId, lens, by }, job) {
    const lines = await loadOrderLines(shopId, job, lens);
    job.report({ step: 'counting', done: 0, total: 0 });
    return findWhatFollows(lines, collectCustomerOrders(lines), by, () => job.breathe());
  },

  async firstOrders({ shopId, lens = {}, by }, job) {
    // A first order needs all of its lines, and all orders before the period.
    const { product: _, category: __, from, ...others } = lens;
    const lines = inMoneyOrPieces(await loadOrderLines(shopId, job, others));
    job.report({ step: 'counting', done: 0, total: 0 });
    const fromDay = from ? dayNumber(from) : undefined;
    const orders = collectCustomerOrders(lines);
    return valueFirstOrders(lines, orders, { by, fromDay }, () => job.breathe());
  },

  async card({ shopId, lens = {}, product }, job) {
    // A product's card is about that product, whatever product the lens shows.
    const { product: _, ...others } = lens;
    const [lines, facts] = await loadLinesAndFacts(shopId, others, job);
    const name = lines.productNames[lines.product.dictionary.indexOf(product)] ?? '';
    return openProductCard(lines, product, daysOfShop(lines), findFacts(facts, product, name));
  },

  async places({ shopId, lens }, job) {
    const lines = inMoneyOrPieces(await loadOrderLines(shopId, job, lens));
    await job.breathe();
    const days = daysOfShop(lines);
    return days && tellWhenAndWhere(lines, days);
  },

  async trend({ shopId, lens = {}, ...question }, job) {
    const [whole, lines] = await Promise.all([
      loadOrderLines(shopId, job),
      loadOrderLines(shopId, job, lens)
    ]);
    await job.breathe();
    const days = daysUnder(lens, whole, lines);
    return days && findTrend(lines, question, days, closedWeekdays(whole, days));
  },

  async advertising({ shopId, lens = {}, sourceId, ...asked }, job) {
    const spend = await loadSpend(shopId, job);
    const others = await loadTables(shopId, job);
    const hasSpend = spend.rows > 0;
    const tables = listDatedTables(others);
    const chosen = tables.find((own) => own.sourceId === sourceId) ?? (hasSpend ? null : tables[0]);
    if (chosen) {
      const table = others.find((own) => own.sourceId === chosen.sourceId)!;
      return answerFromTable({ table, chosen, tables, hasSpend, asked }, job);
    }
    if (!hasSpend) return null;
    const whole = await loadOrderLines(shopId, job);
    const lines = await loadOrderLines(shopId, job, lens);
    return answerFromShop({ spend, lens, lines, whole, tables }, job);
  }
} satisfies MarketRoom;

function loadLinesAndFacts(shopId: number, lens: Lens | undefined, job: Job) {
  return Promise.all([loadOrderLines(shopId, job, lens), loadProductFacts(shopId, job)]);
}

/** Lines of files without prices are measured in units. */
function inMoneyOrPieces(lines: OrderLines): OrderLines {
  return lines.hasMoney ? lines : { ...lines, total: lines.quantity };
}

/** What moved may be thousands of products. */
function asSent(answer: ChangeAnswer): SentChange {
  const parts = answer.parts.map(({ kind, rows }) => ({
    kind,
    rows: sendRows(rows.map(({ net, ...row }) => ({ ...row, ...net })))
  }));
  return { ...answer, parts };
}
