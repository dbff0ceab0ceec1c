import type { Job } from '../../contract/job.ts';
import type { Lens } from '../../contract/lens.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { collectBaskets } from '../../shop/baskets.ts';
import { listCatalogue } from '../../shop/catalogue.ts';
import { loadOrderLines, loadProductFacts } from '../../shop/load.ts';
import { findFacts } from '../../shop/products/product-file.ts';
import { openCustomers } from '../customers/open-customers.ts';
import { returnedShares } from '../customers/segments/returned-share.ts';
import { USUAL_RULES } from '../forecast/order/contract.ts';
import { tellWhatToOrder } from '../forecast/order/what-to-order.ts';
import { withoutFarDays } from '../forecast/series/far-days.ts';
import { daysUnder } from '../market/change/tally.ts';
import { findTogether } from '../market/together/bought-together.ts';
import { pricesOf } from '../market/together/bundles.ts';
import type { WeekAnswer, WeekQuestion } from './week/contract.ts';
import { planPeople } from './week/people-actions.ts';
import { estimateLeft } from './week/probably-left.ts';
import { planGoods, rankActions } from './week/plan-week.ts';
import { findSilentProducts, listSilentRows, listToOrder } from './week/shelves.ts';

/** What is worth doing in the week after the newest day of the data. */
export async function openWeek(
  { shopId, lens: asked = {} }: WeekQuestion,
  job: Job
): Promise<WeekAnswer> {
  const whole = await loadOrderLines(shopId, job);
  // A line dated years ahead would have everybody silent for years.
  const { lens } = withoutFarDays(whole, asked);
  const { lines, history, names } = await openCustomers({ shopId, lens }, job);
  job.report({ step: 'counting', done: 0, total: 0 });
  const returned = returnedShares(history, lines);
  const left = estimateLeft(history, returned);
  await job.breathe();
  const people = planPeople({ history, lines, names, returned, left });
  await job.breathe();
  const days = daysUnder(lens, whole, lines);
  const today = days ? days[1] : NaN;
  const goods = await goodsOf({ shopId, lens, lines, days }, job);
  return {
    currency: lines.currency,
    hasMoney: lines.hasMoney,
    today,
    customers: history.customers.length,
    products: goods.products,
    stockKnown: goods.stockKnown,
    ...rankActions([...people, ...goods.actions], lines, today)
  };
}

interface Shelf {
  shopId: number;
  lens: Lens;
  lines: OrderLines;
  days: readonly [number, number] | null;
}

async function goodsOf({ shopId, lens, lines, days }: Shelf, job: Job) {
  const catalogue = listCatalogue(lines);
  const products = catalogue.products.length;
  const nothing = { products, stockKnown: 0, actions: [] };
  if (!days || !collectBaskets(lines, catalogue).orders) return nothing;
  const breathe = () => job.breathe();
  await breathe();
  const facts = await loadProductFacts(shopId, job);
  const stocks = lines.product.dictionary.map(
    (product, code) => findFacts(facts, product, lines.productNames[code])?.stock ?? NaN
  );
  const prices = pricesOf(lines, catalogue);
  const codeOf = new Map(lines.product.dictionary.map((product, code) => [product, code]));
  const priceOf = (product: string) => prices[catalogue.itemOf[codeOf.get(product)!]];
  const order = stocks.some((stock) => stock >= 0)
    ? await tellWhatToOrder(lines, USUAL_RULES, days, (code) => shelfOf(stocks[code]), breathe)
    : null;
  const silent = order
    ? listSilentRows(order.rows, priceOf)
    : await findSilentProducts(lines, days, breathe);
  await breathe();
  // Under a lens on products only these are left in the orders.
  const together =
    lines.hasMoney && !lens.product && !lens.category
      ? await findTogether(lines, { holding: [], costOf: () => NaN }, breathe)
      : null;
  const shelves = { toOrder: order ? listToOrder(order, priceOf) : [], silent };
  const length = days[1] - days[0] + 1;
  return {
    products,
    stockKnown: order?.stockKnown ?? 0,
    actions: planGoods({ ...shelves, together, days: length }, days[1])
  };
}

function shelfOf(stock: number) {
  return { stock, cost: NaN, category: '', supplier: '' };
}
