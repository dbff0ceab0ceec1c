import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { assignSegments } from '../../../../../workers/shop/segments/segments.ts';
import { scoreRfm } from '../../../../../workers/shop/segments/rfm.ts';
import { listBought } from '../../../../../workers/shop/catalogue.ts';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { segmentsOf } from '../../../../../workers/rooms/recommend/methods/segment-best-sellers.ts';
import { LISTED_BY } from '../../../../../workers/rooms/recommend/lists/contract.ts';
import { listForCustomers } from '../../../../../workers/rooms/recommend/lists/customer-lists.ts';
import {
  collectInteractions,
  itemsOf
} from '../../../../../workers/rooms/recommend/interactions.ts';
import { collectItemFacts } from '../../../../../workers/rooms/recommend/lists/list-rules.ts';
import { createMethods } from '../../../../../workers/rooms/recommend/methods/create-methods.ts';
import {
  findNewcomers,
  findNewcomerTakers
} from '../../../../../workers/rooms/recommend/lists/newcomers.ts';
import { findOrdersBehind } from '../../../../../workers/rooms/recommend/lists/orders-behind.ts';
import { partPurchases } from '../../../../../workers/rooms/recommend/test/part-purchases.ts';
import { indexProducts } from '../../../../../workers/rooms/recommend/similar/product-index.ts';
import { topItems } from '../../../../../workers/rooms/recommend/lists/ranking.ts';
import { allNearestSparse } from '../../../../../workers/text/sparse-similarity.ts';
import { toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';

const job = quietJob();

/** Even customers drink tea, odd ones coffee; c0 … c9 spend ten times as much, on what is gilded. */
function shop(): PlainLine[] {
  const lines: PlainLine[] = [];
  for (let customer = 0; customer < 40; customer++) {
    const taste = customer % 2 === 0 ? 'TEA' : 'COFFEE';
    const rich = customer < 10;
    for (let order = 0; order < 3; order++) {
      const product = `${taste}${rich ? 'GILT' : ''}${(customer + order) % 4}`;
      lines.push({
        order: `${customer}-${order}`,
        product,
        customer: `c${customer}`,
        quantity: 1,
        time: Date.UTC(2024, order, 1 + (customer % 20)),
        unitPrice: rich ? 100 : 10,
        category: taste,
        country: 'Ireland',
        channel: 'web'
      });
    }
  }
  return lines;
}

const lines = toOrderLines(shop());
const history = collectCustomerOrders(lines);
const catalogue = listBought(history, lines);
const data = collectInteractions(history, lines, catalogue);
const nameOf = (product: string) =>
  product.includes('TEA') ? `green tea ${product}` : `roasted coffee ${product}`;

async function newcomers() {
  const products = [...catalogue.products, 'NEWTEA', 'NEWCOFFEE', 'NEWLAMP', 'POST'];
  const texts = {
    products,
    names: [...products.slice(0, -2).map(nameOf), 'desk lamp', 'postage'],
    descriptions: products.map(() => ''),
    categories: products.map(() => '')
  };
  const index = await indexProducts(texts, job);
  const nearest = await allNearestSparse(index.index, 100, job);
  return findNewcomers(
    index,
    nearest,
    catalogue.products,
    (product) => catalogue.products.includes(product) || product === 'POST'
  );
}

const rulesFor = (products: number) => ({
  ownedAllowed: false,
  never: new Uint8Array(products),
  always: [],
  newProducts: true,
  ...({ category: 'any', categoryOf: new Uint32Array(products) } as const)
});

async function listsOf(rules: Partial<ReturnType<typeof rulesFor>> = {}, k = 4, strangers = 2) {
  const found = await newcomers();
  const methods = createMethods(data, { seed: 1 });
  const [best, fallback] = [
    await methods.fit('item_knn_cosine', job),
    await methods.fit('best_sellers', job)
  ];
  const all = { ...rulesFor(data.items + found.products.length), ...rules };
  const beside = { newcomers: found, strangers, rated: null };
  return { found, lists: await listForCustomers(best, fallback, data, k, all, job, beside) };
}

describe('products nobody has bought', () => {
  it('are those of the file that no order names, services aside', async () => {
    expect((await newcomers()).products).toEqual(['NEWCOFFEE', 'NEWLAMP', 'NEWTEA']);
  });

  it('take the last place where one reads like what a customer has, and say so', async () => {
    const { found, lists } = await listsOf();
    for (let user = 0; user < data.users; user++) {
      const places = [0, 1, 2, 3].map((rank) => user * 4 + rank);
      const by = places.map((place) => LISTED_BY[lists.methods[place]]);
      const last = places[by.indexOf('new_product')];
      const tea = Number(history.customers[user].slice(1)) % 2 === 0;
      expect(found.products[lists.item[last] - data.items]).toBe(tea ? 'NEWTEA' : 'NEWCOFFEE');
      expect(itemsOf(data, user)).toContain(lists.because[last]);
      expect([lists.both[last], lists.of[last], lists.buyers[last]]).toEqual([0, 0, 0]);
      expect(by.filter((own) => own === 'new_product')).toHaveLength(1);
    }
  });

  it('stay away where the owner says so, and from a list of one', async () => {
    const isNew = (item: number) => item >= data.items && item < 0xffffffff;
    const off = await listsOf({ newProducts: false });
    expect(off.lists.item.some(isNew)).toBe(false);
    expect((await listsOf({}, 1)).lists.item.some(isNew)).toBe(false);
    const never = new Uint8Array(data.items + 3);
    never[data.items + 2] = 1;
    const { lists } = await listsOf({ never });
    expect(lists.item.includes(data.items + 2)).toBe(false);
    expect(lists.item.includes(data.items)).toBe(true);
  });

  it('find the customers whose purchases read like them', async () => {
    const found = await newcomers();
    const takers = findNewcomerTakers(data, found, found.products.indexOf('NEWTEA'), 100);
    expect(takers).toHaveLength(20);
    for (const { user, because } of takers) {
      expect(Number(history.customers[user].slice(1)) % 2).toBe(0);
      expect(catalogue.products[because]).toMatch(/^TEA/);
    }
    expect(findNewcomerTakers(data, found, found.products.indexOf('NEWLAMP'), 9)).toEqual([]);
  });

  it('have stock, cost and category of their file', () => {
    const fact = {
      product: 'NEWTEA',
      name: '',
      category: 'TEA',
      description: '',
      supplier: '',
      cost: 1,
      stock: 0,
      price: 9
    };
    const files = { byId: new Map([['NEWTEA', fact]]), byName: new Map() };
    const named = { products: ['NEWTEA'], names: ['tea'] };
    const facts = collectItemFacts(lines, catalogue, files, named);
    expect(facts.stock[data.items]).toBe(0);
    const sold = catalogue.products.indexOf('TEA0');
    expect(facts.categoryOf[data.items]).toBe(facts.categoryOf[sold]);
    expect(facts.categoryOf[data.items]).toBeGreaterThan(0);
  });
});

describe('customers without purchases', () => {
  it('get what sells, labelled, and nothing that speaks of what they own', async () => {
    const { lists } = await listsOf();
    const sold = new Float64Array(data.items);
    (await createMethods(data, { seed: 1 }).fit('best_sellers', job)).score(
      new Uint32Array(0),
      data.users,
      sold
    );
    const best = topItems(sold, new Uint8Array(data.items), 4);
    for (const stranger of [data.users, data.users + 1]) {
      const own = lists.item.subarray(4 * stranger, 4 * stranger + 4);
      expect([...own]).toEqual(best);
      for (let place = 4 * stranger; place < 4 * stranger + 4; place++) {
        expect(LISTED_BY[lists.methods[place]]).toBe('new_customer');
        expect(lists.because[place]).toBe(0xffffffff);
      }
    }
  });
});

describe('best sellers of a segment', () => {
  it('segments are those of the customers’ room', () => {
    expect(segmentsOf(data)).toEqual(assignSegments(scoreRfm(history)));
  });

  it('a test puts customers where the orders before put them', () => {
    const { train } = partPurchases(data, 'last_order');
    expect(train.orders.value.length).toBe(data.orders.value.length - data.users);
    expect(train.orders.value.reduce((sum, own) => sum + own, 0)).toBeCloseTo(
      (lines.total.reduce((sum, own) => sum + own, 0) * 2) / 3,
      6
    );
  });

  it('who spends much is shown what such customers buy', async () => {
    const { score } = await createMethods(data, { seed: 1 }).fit('segment_best_sellers', job);
    const scores = new Float64Array(data.items);
    const gilt = catalogue.products.map((product) => product.includes('GILT'));
    const sums = { rich: 0, others: 0 };
    history.customers.forEach((customer, user) => {
      score(itemsOf(data, user), user, scores);
      const ofGilt = scores.reduce((sum, own, item) => sum + (gilt[item] ? own : 0), 0);
      if (Number(customer.slice(1)) < 10) sums.rich += ofGilt / 10;
      else sums.others += ofGilt / 30;
    });
    // Drawn towards the share of all, which is the same for both.
    expect(sums.rich / sums.others).toBeGreaterThan(1.2);
  });
});

describe('the orders behind a reason', () => {
  it('are those of customers who bought both, with the lines of either', () => {
    const item = (product: string) => catalogue.products.indexOf(product);
    const [one, other] = [item('TEA0'), item('TEA2')];
    const { customers, rows } = findOrdersBehind({ data, history, lines, catalogue }, [one, other]);
    const buyers = [...Array(data.users).keys()].filter((user) =>
      [one, other].every((own) => itemsOf(data, user).includes(own))
    );
    expect(customers).toBe(buyers.length);
    expect(customers).toBeGreaterThan(0);
    expect(new Set(rows.map((row) => row.customer))).toEqual(
      new Set(buyers.map((user) => history.customers[user]))
    );
    for (const row of rows) {
      expect(['TEA0', 'TEA2']).toContain(row.product);
      const made = shop().find((line) => line.order === row.order)!;
      expect([row.product, row.customer, row.time, row.total]).toEqual([
        made.product,
        made.customer,
        made.time,
        made.unitPrice
      ]);
    }
  });

  it('of one product are those of its buyers', () => {
    const item = catalogue.products.indexOf('COFFEE1');
    const { customers, rows } = findOrdersBehind({ data, history, lines, catalogue }, [item]);
    expect(rows).toHaveLength(shop().filter(({ product }) => product === 'COFFEE1').length);
    expect(customers).toBe(new Set(rows.map(({ customer }) => customer)).size);
  });
});
