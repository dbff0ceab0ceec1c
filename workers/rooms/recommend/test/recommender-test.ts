import type { ShopQuestion } from '../../../contract/lens.ts';
import type { Job } from '../../../contract/job.ts';
import { bootstrapMean, drawSome, judge } from '../../../learning/honest-test.ts';
import { recommenderOf } from '../methods/all.ts';
import type { Method } from '../methods/contract.ts';
import type { MethodTest, Scope, TestQuestion, TestRow, TestVerdict } from './contract.ts';
import { itemsOf } from '../interactions.ts';
import type { Interactions } from '../interactions.ts';
import { createPast } from '../methods/create-methods.ts';
import type { Recommender } from '../methods/recommender.ts';
import { holdBack } from './part-purchases.ts';
import type { Held } from './part-purchases.ts';
import { measureList, topItems } from '../lists/ranking.ts';
import type { ListMetrics } from '../lists/ranking.ts';
import { createObserver } from './shelf.ts';
import type { Shelf, ShelfCount } from './shelf.ts';

const DEPTHS = [5, 10, 20];
const MAX_DEPTH = 20;
const METRICS = ['hit', 'precision', 'recall', 'ndcg', 'map'] as const;
/** More customers than this would make a person wait without telling more. */
const MAX_TESTED = 3_000;
const USERS_PER_BREATH = 50;
const DECIDING = { metric: 'ndcg', k: 10 } as const;

/**
 * How good each method would have been: some of what customers bought is held back, the methods see
 * what came before, and rank everything the customer did not have yet (or simply everything).
 * Measured is where the products held back then stood. Best sellers are the baseline every method
 * must beat.
 *
 * @param question.seed of the choice of tested customers and of the bootstrap
 * @param past what the methods may see, parted as the question says, with those already fitted
 */
export async function testRecommenders(
  all: Interactions,
  { split, scope, trained = false, seed }: Omit<TestQuestion, keyof ShopQuestion>,
  job: Job,
  past = createPast(all, split, { seed })
): Promise<TestAnswer> {
  const { parted, methods } = past;
  const held = drawSome(holdBack(parted, scope), MAX_TESTED, seed);
  const nothing = { untrained: [], training: [] };
  if (held.length === 0) {
    return { split, scope, rows: [], customers: 0, verdict: null, ...nothing };
  }
  const measured: Measured[] = [];
  const { train } = parted;
  const observe = createObserver(train);
  const training: MethodTest['training'] = [];
  const possible = methods.possible(scope);
  const left = trained ? [] : possible.filter((own) => recommenderOf(own).needs.gradients);
  for (const method of possible.filter((own) => !left.includes(own))) {
    const fitted = await methods.fit(method, job);
    if (fitted.curve) training.push({ method, curve: fitted.curve });
    measured.push({ method, ...(await measureMethod(fitted, train, held, scope, observe(), job)) });
  }
  const rows = measured.flatMap(({ method, users, shelf }) => [
    ...summarise(method, users, seed),
    ...describeShelf(method, shelf)
  ]);
  const verdict = judgeMethods(measured, train.items, seed);
  return { split, scope, rows, customers: held.length, verdict, untrained: left, training };
}

/** What a method's lists came to, customer by customer and all together. */
interface Measured {
  method: Method;
  users: ListMetrics[][];
  shelf: Shelf;
}

/** A test before anybody knows on which data. */
export type TestAnswer = Omit<MethodTest, 'keep' | 'dataVersion'>;

async function measureMethod(
  { score }: Recommender,
  train: Interactions,
  held: Held[],
  scope: Scope,
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
    const list = topItems(scores, blocked, MAX_DEPTH);
    // What is not listed is not found, however far down.
    const places = items.map((item) => list.indexOf(item)).map((at) => (at < 0 ? Infinity : at));
    places.sort((a, b) => a - b);
    users.push(DEPTHS.map((k) => measureList(places, k)));
    shelf.add(list.slice(0, 10));
    for (const item of owned) blocked[item] = 0;
  }
  return { users, shelf: shelf.read() };
}

function summarise(method: Method, users: ListMetrics[][], seed: number): TestRow[] {
  return METRICS.flatMap((metric) =>
    DEPTHS.map((k, depth) => {
      const values = Float64Array.from(users, (own) => own[depth][metric]);
      return { method, metric, k, ...bootstrapMean(values, seed) };
    })
  );
}

function describeShelf(method: Method, { shown, items, ...means }: Shelf): TestRow[] {
  const plain = (metric: TestRow['metric'], value: number): TestRow => ({
    method,
    metric,
    k: 10,
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

/** The method to use: the best on NDCG at 10, if it beats best sellers by more than chance. */
function judgeMethods(measured: Measured[], products: number, seed: number): TestVerdict {
  const depth = DEPTHS.indexOf(DECIDING.k);
  const contenders = measured.map(({ method, users }) => ({
    id: method,
    values: Float64Array.from(users, (own) => own[depth][DECIDING.metric])
  }));
  const { best, beats, value, baseline } = judge(contenders, seed);
  const hitOf = (wanted: Method) => {
    const hits = measured
      .find(({ method }) => method === wanted)!
      .users.map((own) => own[depth].hit);
    return hits.reduce((sum, own) => sum + own, 0) / hits.length;
  };
  return {
    method: beats ? best : measured[0].method,
    beats,
    value,
    hit: hitOf(best),
    baseline,
    baselineHit: hitOf(measured[0].method),
    products
  };
}
