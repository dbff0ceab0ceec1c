import type { Job } from '../../../contract/job.ts';
import { SEED } from '../../../contract/seed.ts';
import { readSettings } from '../../../store/settings.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';
import type { Method } from '../methods/contract.ts';
import { createPast } from '../methods/create-methods.ts';
import type { Purchases } from '../open-purchases.ts';
import type { MethodTest, Scope, TestQuestion } from './contract.ts';
import { testRecommenders } from './recommender-test.ts';
import { keyOfTest, packTest, unpackTest } from './stored-test.ts';

/** The test of a shop's methods: computed once, or read from the store. */
export async function testOf(
  shop: Purchases,
  question: Omit<TestQuestion, keyof ShopQuestion>,
  job: Job
): Promise<MethodTest> {
  const { shopId, dataVersion } = shop;
  const { split, scope, trained, seed } = question;
  const asked = { shopId, split, scope, trained, seed };
  const key = JSON.stringify(asked);
  const answered = shop.tests.get(key);
  if (answered) return answered;
  const known = shop.isWhole ? (await readSettings())[keyOfTest(asked)] : undefined;
  const kept = unpackTest(known, asked, dataVersion);
  if (kept) {
    shop.tests.set(key, kept);
    return kept;
  }
  const isKnown = question.split === 'last_order' && question.seed === SEED;
  const past = isKnown
    ? shop.getPast()
    : createPast(shop.data, question.split, { ...shop.context, seed: question.seed });
  const test = await testRecommenders(shop.data, question, job, past);
  const counted = { ...test, dataVersion };
  const setting = { key: keyOfTest(asked), value: packTest(counted, asked.seed) };
  // Returned for storing only once: a write is announced, and the announcement repeats the
  // question.
  shop.tests.set(key, { ...counted, keep: null });
  return { ...counted, keep: shop.isWhole ? { settings: [setting] } : null };
}

/** The best method for the purpose of the lists: products new to the customer, or any. */
export async function winner(
  shop: Purchases,
  scope: Scope,
  { trained, seed }: Pick<TestQuestion, 'trained' | 'seed'>,
  job: Job
): Promise<Method> {
  const { verdict } = await testOf(shop, { split: 'last_order', scope, trained, seed }, job);
  return verdict?.method ?? 'best_sellers';
}
