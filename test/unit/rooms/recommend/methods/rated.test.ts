import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { TextColumn } from '../../../../../workers/contract/columns.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import {
  combineRatings,
  scaleOf,
  type Ratings
} from '../../../../../workers/shop/people/ratings.ts';
import { listForCustomers } from '../../../../../workers/rooms/recommend/lists/customer-lists.ts';
import { itemsOf } from '../../../../../workers/rooms/recommend/interactions.ts';
import { createMethods } from '../../../../../workers/rooms/recommend/methods/create-methods.ts';
import { partPurchases } from '../../../../../workers/rooms/recommend/test/part-purchases.ts';
import {
  addRatings,
  countRatings,
  dislikesOf,
  ratingsWithin,
  type RatedItems
} from '../../../../../workers/rooms/recommend/lists/rated.ts';
import {
  BIASED_MF,
  fitBiasedMf,
  predictRating
} from '../../../../../workers/rooms/recommend/methods/biased-mf.ts';
import { columnFromCells, columnsFromCells } from '../../../../kit/source-drafts.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { gatherOrders } from '../../../../../workers/rooms/recommend/interactions.ts';

const job = quietJob();

const text = (cells: string[]) => columnFromCells('customer_id', cells) as TextColumn;

type Said = [customer: string, product: string, liking: number, day: number];

function ratingsOf(said: Said[]): Ratings {
  return {
    rows: said.length,
    customer: text(said.map(([customer]) => customer)),
    product: text(said.map(([, product]) => product)),
    liking: Float64Array.from(said, ([, , liking]) => liking),
    day: Int32Array.from(said, ([, , , day]) => day)
  };
}

/** ann bought A and B, bob B. */
const bought = {
  customers: ['ann', 'bob'],
  catalogue: {
    products: ['A', 'B'],
    names: ['Apple', 'Bread'],
    itemOf: Int32Array.of(-1, 0, 1)
  },
  data: gatherOrders(2, 2, (user) =>
    user === 0
      ? [
          { day: 10, value: 5, items: [0] },
          { day: 20, value: 6, items: [1] }
        ]
      : [{ day: 15, value: 7, items: [1] }]
  )
};
const tastesOf = (said: Said[]) => addRatings(bought, ratingsOf(said), (product) => `${product}!`);

it('finds the scale a file rates on', () => {
  expect(scaleOf([4, 5, 5])).toEqual([1, 5]);
  expect(scaleOf([0, 5])).toEqual([0, 5]);
  expect(scaleOf([0, 1, 1])).toEqual([0, 1]);
  expect(scaleOf([7, 9.5])).toEqual([1, 10]);
  expect(scaleOf([0, 85])).toEqual([0, 100]);
  expect(scaleOf([-3, 200])).toEqual([-3, 200]);
});

it('reads ratings of several files, each on its own scale; half a rating is none', () => {
  const file = (cells: Parameters<typeof columnsFromCells>[0], rows: number) => ({
    rows,
    columns: columnsFromCells(cells),
    hidden: null
  });
  const stars = file(
    {
      customer_id: ['Ann', 'bob', '', 'cat'],
      product_id: ['A', 'B', 'A', 'A'],
      rating: [5, 2, 4, Number.NaN],
      order_date: ['2024-01-02 10:00', '2024-01-03 00:00', '', '']
    },
    4
  );
  const marks = file({ email: ['ann'], product_name: [' C  d '], rating: [10] }, 1);
  const { rows, customer, product, liking, day } = combineRatings([stars, marks]);
  const of = ({ dictionary, codes }: TextColumn) => Array.from(codes, (code) => dictionary[code]);
  expect(rows).toBe(3);
  expect([of(customer), of(product)]).toEqual([
    ['ann', 'bob', 'ann'],
    ['A', 'B', 'C d']
  ]);
  expect([...liking]).toEqual([1, -0.5, 1]);
  expect([...day]).toEqual([19724, 19725, 0]);
  expect(combineRatings([]).rows).toBe(0);
});

describe('ratings beside purchases', () => {
  it('none of them change nothing', () => {
    expect(tastesOf([])).toEqual({ ...bought, rated: null, liked: 0 });
  });

  it('what is liked and was not bought here counts as had, on its day; the last word counts', () => {
    const { customers, catalogue, data, rated, liked } = tastesOf([
      ['ann', 'C', 1, 12],
      ['ann', 'B', 1, 30],
      ['bob', 'A', 0.5, 1],
      ['bob', 'A', -0.5, 2],
      ['zoe', 'C', 0.5, 3],
      ['zoe', 'A', 0, 3],
      ['eve', 'A', -1, 3]
    ]);
    expect(customers).toEqual(['ann', 'bob', 'eve', 'zoe']);
    expect([catalogue.products, catalogue.names]).toEqual([
      ['A', 'B', 'C'],
      ['Apple', 'Bread', 'C!']
    ]);
    const owned = customers.map((_, user) => [...itemsOf(data, user)]);
    // ann's rating of B, which she bought, is no second purchase.
    expect(owned).toEqual([[0, 1, 2], [1], [], [2]]);
    expect([...data.orders.day.subarray(0, 3)]).toEqual([10, 12, 20]);
    expect(customers.map((_, user) => dislikesOf(rated, user))).toEqual([[], [0], [0], []]);
    expect(countRatings({ rated, liked })).toEqual({ all: 6, dislikes: 2, liked: 2 });
    expect(dislikesOf(rated, 99)).toEqual([]);
  });

  it('a test sees no rating of what it holds back', () => {
    const { data, rated } = tastesOf([
      ['ann', 'C', 1, 30],
      ['ann', 'A', 0.5, 40],
      ['ann', 'B', -0.5, 5]
    ]);
    const { train } = partPurchases(data, 'last_order');
    const seen = ratingsWithin(train, rated!);
    const own = [...seen.item.subarray(seen.start[0], seen.start[1])];
    // C was her last "order"; A and B stay, whenever they were rated.
    expect(own).toEqual([0, 1]);
  });

  it('what a customer rated low is never listed for them', async () => {
    const said: Said[] = [];
    for (let user = 0; user < 30; user++) {
      for (const item of [0, 1, 2, 3]) {
        if (item !== user % 4) said.push([`u${user}`, `P${item}`, item === 3 ? -1 : 1, user]);
      }
    }
    const nobody = {
      customers: [],
      catalogue: { products: [], names: [], itemOf: Int32Array.of(-1) },
      data: gatherOrders(0, 0, () => [])
    };
    const { data, rated } = addRatings(nobody, ratingsOf(said), (product) => product);
    const methods = createMethods(data, { seed: 1, rated: rated! });
    expect(methods.possible('new')).toContain('biased_mf');
    const rules = {
      ownedAllowed: true,
      never: new Uint8Array(data.items),
      always: [],
      ...({ category: 'any', categoryOf: new Uint32Array(data.items), newProducts: true } as const)
    };
    for (const method of ['biased_mf', 'best_sellers', 'item_knn_cosine'] as const) {
      const own = await methods.fit(method, job);
      const beside = { newcomers: null, strangers: 0, rated };
      const lists = await listForCustomers(own, own, data, 4, rules, job, beside);
      for (let user = 0; user < data.users; user++) {
        const listed = [...lists.item.subarray(4 * user, 4 * user + 4)];
        for (const item of dislikesOf(rated, user)) expect(listed).not.toContain(item);
      }
    }
  });
});

describe('factors of ratings', () => {
  const kinds = 3;
  /** Each user likes one kind of item and dislikes the others; a fifth is held back. */
  function tastes(users: number, items: number) {
    const random = createRandom(11);
    const all: { user: number; item: number; liking: number }[] = [];
    for (let user = 0; user < users; user++) {
      for (let item = 0; item < items; item++) {
        if (random.next() > 0.3) continue;
        all.push({ user, item, liking: item % kinds === user % kinds ? 0.8 : -0.6 });
      }
    }
    return { train: all.filter((_, at) => at % 5), held: all.filter((_, at) => at % 5 === 0) };
  }

  it('foretell what was not said, better than means do, and the same again', async () => {
    const { train, held } = tastes(90, 60);
    const rated = asRated(train, 90);
    const model = await fitBiasedMf(rated, 60, { ...BIASED_MF, seed: 3 }, job);
    const error = rmse(held, ({ user, item }) => predictRating(model, user, item));
    const mean = rmse(held, () => model.mean);
    expect(error).toBeLessThan(mean / 3);
    expect(await fitBiasedMf(rated, 60, { ...BIASED_MF, seed: 3 }, job)).toEqual(model);
  });

  it('nobody, nothing and one rating give numbers', async () => {
    for (const said of [[], [{ user: 0, item: 0, liking: 1 }]]) {
      const model = await fitBiasedMf(asRated(said, 2), 3, { ...BIASED_MF, seed: 3 }, job);
      for (const user of [0, 1]) expect(Number.isFinite(predictRating(model, user, 2))).toBe(true);
    }
  });

  it.skipIf(!SHARED)('MovieLens: below the error of the means of customers and films', async () => {
    const packed = readFileSync(`${SHARED}/data/movielens-100k/u.data.gz`);
    const all = gunzipSync(packed)
      .toString()
      .trim()
      .split('\n')
      .map((line) => line.split('\t').map(Number))
      .map(([user, item, stars]) => ({ user: user - 1, item: item - 1, liking: (stars - 3) / 2 }));
    const mixed = createRandom(5).shuffle(all);
    const [held, train] = [mixed.slice(0, 20_000), mixed.slice(20_000)];
    const model = await fitBiasedMf(asRated(train, 943), 1682, { ...BIASED_MF, seed: 3 }, job);
    const biases = meansOf(train, 943, 1682);
    // In stars: half the scale is two of them.
    const error = 2 * rmse(held, ({ user, item }) => predictRating(model, user, item));
    const byMeans = 2 * rmse(held, ({ user, item }) => biases(user, item));
    console.log(
      `MovieLens, error in stars: factors ${error.toFixed(4)}, means ${byMeans.toFixed(4)}`
    );
    expect(error).toBeLessThan(byMeans);
    expect(error).toBeLessThan(0.95);
  });
});

interface Rating {
  user: number;
  item: number;
  liking: number;
}

function asRated(said: Rating[], users: number): RatedItems {
  const sorted = [...said].sort((a, b) => a.user - b.user || a.item - b.item);
  const start = new Uint32Array(users + 1);
  for (const { user } of sorted) start[user + 1]++;
  for (let user = 0; user < users; user++) start[user + 1] += start[user];
  return {
    start,
    item: Uint32Array.from(sorted, ({ item }) => item),
    liking: Float64Array.from(sorted, ({ liking }) => liking),
    day: new Int32Array(sorted.length)
  };
}

function rmse(held: Rating[], predict: (rating: Rating) => number): number {
  const squares = held.reduce((sum, own) => sum + (own.liking - predict(own)) ** 2, 0);
  return Math.sqrt(squares / held.length);
}

/** The mean of all, and what each film and each customer adds to it, few ratings counting less. */
function meansOf(train: Rating[], users: number, items: number) {
  const mean = train.reduce((sum, { liking }) => sum + liking, 0) / train.length;
  const film = offsets(
    items,
    train,
    ({ item }) => item,
    ({ liking }) => liking - mean
  );
  const person = offsets(
    users,
    train,
    ({ user }) => user,
    ({ item, liking }) => liking - mean - film[item]
  );
  return (user: number, item: number) => mean + film[item] + person[user];
}

function offsets(
  size: number,
  train: Rating[],
  placeOf: (rating: Rating) => number,
  valueOf: (rating: Rating) => number
): Float64Array {
  const sum = new Float64Array(size);
  const count = new Float64Array(size).fill(5);
  for (const rating of train) {
    sum[placeOf(rating)] += valueOf(rating);
    count[placeOf(rating)]++;
  }
  return sum.map((own, at) => own / count[at]);
}

it('a name that the platform masks is nobody’s, since several people share it', () => {
  const reviews = {
    rows: 4,
    columns: columnsFromCells({
      customer_id: ['小***鱼', '小***鱼', '张*', 'ann'],
      product_id: ['A', 'B', 'A', 'A'],
      rating: [5, 1, 4, 5]
    }),
    hidden: null
  };
  const { rows, customer } = combineRatings([reviews]);
  expect([rows, customer.dictionary[customer.codes[0]]]).toEqual([1, 'ann']);
});
