import type { ShopQuestion } from '../../../contract/lens.ts';
import type { Job } from '../../../contract/job.ts';
import { bootstrapMeans, drawSome, judge } from '../../../learning/honest-test.ts';
import { meanOf } from '../../../maths/statistics/sums.ts';
import { recommenderOf } from '../methods/all.ts';
import type { Method } from '../methods/contract.ts';
import type { MethodTest, Scope, TestQuestion, TestRow, TestVerdict } from './contract.ts';
import { itemsOf } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import { createPast } from '../methods/create-methods.ts';
import type { Recommender } from '../methods/recommender.ts';
import { decidingLength, measuredLengths, MIN_CUSTOMERS, MIN_PRODUCTS } from './list-lengths.ts';
import { holdBack } from './part-purchases.ts';
import type { Held } from './part-purchases.ts';
import { measureList, topItems } from '../lists/ranking.ts';
import type { ListMetrics } from '../lists/ranking.ts';
import { createObserver } from './shelf.ts';
import type { Shelf, ShelfCount } from './shelf.ts';

const METRICS = ['hit', 'precision', 'recall', 'ndcg', 'map'] as const;
/** More customers would take longer without changing the result. */
const MAX_TESTED = 3_000;
const USERS_PER_BREATH = 50;
const DECIDING = 'ndcg';
const LEAST = { customers: MIN_CUSTOMERS, products: MIN_PRODUCTS };

/**
 * Tests how well each method would have predicted purchases: some are held back, the methods see
 * what came before, and rank all items the customer did not have (or all items). The metrics are
 * computed from the ranks of the items held back. Best sellers are the baseline that every method
 * must beat.
 *
 * @param question.seed of the sample of tested customers and of the bootstrap
 * @param past what the methods may see, split as asked, with the methods already fitted
 */
export async function testRecommenders(
  all: Interactions,
  { split, scope, trained = false, seed }: Omit<TestQuestion, keyof ShopQuestion>,
  job: Job,
  past = createPast(all, split, { seed })
): Promise<TestAnswer> {
  const { parted, methods } = past;
  const held = drawSome(holdBack(parted, scope), MAX_TESTED, seed);
  const { items: products } = all;
  const k = decidingLength(products);
  const tooFew = products < MIN_PRODUCTS || held.length < MIN_CUSTOMERS;
  const about = { split, scope, customers: held.length, products, k, least: LEAST };
  if (tooFew) return { ...about, rows: [], verdict: null, untrained: [], training: [] };
  const lengths = measuredLengths(products);
  const measured: Measured[] = [];
  const { train } = parted;
  const observe = createObserver(train);
  const training: MethodTest['training'] = [];
  const possible = methods.possible(scope);
  const left = trained ? [] : possible.filter((own) => recommenderOf(own).needs.gradients);
  for (const method of possible.filter((own) => !left.includes(own))) {
    const fitted = await methods.fit(method, job);
    if (fitted.curve) training.push({ method, curve: fitted.curve });
    const asked = { held, scope, lengths, k };
    measured.push({ method, ...(await measureMethod(fitted, train, asked, observe(), job)) });
  }
  const within = bootstrapMeans(held.length, seed);
  const rows: TestRow[] = [];
  for (const { method, users, shelf } of measured) {
    await job.breathe();
    rows.push(...summarise(method, users, lengths, within), ...describeShelf(method, shelf, k));
  }
  const verdict = judgeMethods(measured, lengths.indexOf(k), seed);
  return { ...about, rows, verdict, untrained: left, training };
}

/** Metrics of a method's lists, per customer and overall. */
interface Measured {
  method: Method;
  users: ListMetrics[][];
  shelf: Shelf;
}

/** A test result before its data version is added. */
export type TestAnswer = Omit<MethodTest, 'keep' | 'dataVersion'>;

async function measureMethod(
  { score }: Recommender,
  train: Interactions,
  { held, scope, lengths, k }: { held: Held[]; scope: Scope; lengths: number[]; k: number },
  shelf: ShelfCount,
  job: Job
): Promise<{ users: ListMetrics[][]; shelf: Shelf }> {
  const scores = new Float64Array(train.items);
  const blocked = new Uint8Array(train.items);
  const users: ListMetrics[][] = [];
  for (const [at, { user, items }] of held.entries()) {
    if (at % USERS_PER_BREATH === 0) {
      job.report({ step: 'comparing', done: at, total: held.length });
      await job.breathe();
    }
    const owned = itemsOf(train, user);
    score(owned, user, scores);
    if (scope === 'new') for (const item of owned) blocked[item] = 1;
    const list = topItems(scores, blocked, lengths[lengths.length - 1]);
    // An item that is not on the list is not found, however close.
    const places = items.map((item) => list.indexOf(item)).map((at) => (at < 0 ? Infinity : at));
    places.sort((a, b) => a - b);
    users.push(lengths.map((length) => measureList(places, length)));
    shelf.add(list.slice(0, k));
    for (const item of owned) blocked[item] = 0;
  }
  return { users, shelf: shelf.read() };
}

function summarise(
  method: Method,
  users: ListMetrics[][],
  lengths: number[],
  within: ReturnType<typeof bootstrapMeans>
): TestRow[] {
  return METRICS.flatMap((metric) =>
    lengths.map((k, depth) => {
      const values = Float64Array.from(users, (own) => own[depth][metric]);
      return { method, metric, k, ...within(values) };
    })
  );
}

function describeShelf(method: Method, { shown, items, ...means }: Shelf, k: number): TestRow[] {
  const plain = (metric: TestRow['metric'], value: number): TestRow => ({
    method,
    metric,
    k,
    value,
    low95: NaN,
    high95: NaN
  });
  return [
    plain('coverage', shown / items),
    plain('diversity', means.diversity),
    plain('popularity', means.popularity),
    plain('novelty', means.novelty)
  ];
}

/** The method to use: the best by NDCG, if it beats best sellers by more than chance. */
function judgeMethods(measured: Measured[], depth: number, seed: number): TestVerdict {
  const contenders = measured.map(({ method, users }) => ({
    id: method,
    values: Float64Array.from(users, (own) => own[depth][DECIDING])
  }));
  const { best, beats, value, baseline } = judge(contenders, seed);
  const hitOf = (wanted: Method) => {
    const hits = measured
      .find(({ method }) => method === wanted)!
      .users.map((own) => own[depth].hit);
    return meanOf(hits);
  };
  return {
    method: beats ? best : measured[0].method,
    beats,
    value,
    hit: hitOf(best),
    baseline,
    baselineHit: hitOf(measured[0].method)
  };
}
