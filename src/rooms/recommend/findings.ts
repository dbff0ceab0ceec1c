import type { MethodTest } from '../../../workers/rooms/recommend/test/contract.ts';
import { i18n, t } from '../../i18n/index.svelte.ts';
import { NONE, type ListsState } from './lists/lists.svelte.ts';
import type { SimilarState } from './product/similar.svelte.ts';
import { sharesWords } from './shares-words.ts';

/** The finding about the chosen product; empty, as those below, while there is none. */
export function productFinding({ answer, query, about }: SimilarState): string {
  if (!answer) return '';
  if (query?.kind === 'text') {
    const [first] = answer.similar;
    return first ? t('recommend.headlineText', { best: first.name }) : '';
  }
  // A product sold under two codes is not reported as similar to itself.
  const best = answer.similar.find(({ name }) => name !== answer.name);
  const alike = best && sharesWords(best) ? { name: answer.name, best: best.name } : null;
  const first = about?.product === query?.product ? about?.together[0] : undefined;
  if (!first?.beyondChance) return alike ? t('recommend.headline', alike) : '';
  const together = { together: first.name || first.product, orders: first.orders };
  return alike
    ? t('recommend.headlineTogether', { ...alike, ...together })
    : t('recommend.headlineOnlyTogether', { name: answer.name, ...together });
}

/** Of more products that left the range only so many are named. */
const MOST_GONE = 3;

export function listsFinding(view: ListsState): string {
  const { answer } = view;
  if (!answer) return '';
  const { gone } = answer;
  if (gone.length === 0 || answer.customers.length === 0) return whoseLists(view);
  const names = i18n.list(gone.slice(0, MOST_GONE));
  const key = gone.length > MOST_GONE ? 'recommend.lists.goneMany' : 'recommend.lists.gone';
  return i18n.sentences([whoseLists(view), t(key, { names, count: gone.length })]);
}

function whoseLists({ answer, method }: ListsState): string {
  if (!answer) return '';
  // Who has a list without a purchase, such as an order that was cancelled, is no customer yet.
  const customers = answer.buyers || answer.customers.length;
  const others = answer.customers.length - customers;
  if (customers === 0) return t('recommend.lists.nobody');
  if (answer.lists.item.every((item) => item === NONE)) {
    return t('recommend.lists.nothingLeft');
  }
  const detail = { customers, method: t(`recommend.lists.method.${answer.method}`) };
  const best =
    answer.method === answer.fallback
      ? 'recommend.lists.findingFallback'
      : 'recommend.lists.findingBest';
  const said = t(method === 'best' ? best : 'recommend.lists.finding', detail);
  if (others === 0) return said;
  return i18n.sentences([said, t('recommend.lists.others', { others })]);
}

export function testFinding(test: MethodTest | null): string {
  if (!test) return '';
  const { verdict, customers, products, k } = test;
  if (customers === 0) return t('recommend.lists.noTest');
  if (!verdict) {
    const least = { minCustomers: test.least.customers, minProducts: test.least.products };
    return t('recommend.lists.tooFew', { customers, products, ...least });
  }
  const detail = { k, customers, hit: verdict.hit, baseline: verdict.baselineHit };
  const method = t(`recommend.lists.method.${verdict.method}`);
  const percent = (share: number) => Math.round(100 * share);
  if (verdict.beats && percent(verdict.hit) <= percent(verdict.baselineHit)) {
    return t('recommend.lists.beatsInOrder', { ...detail, method });
  }
  return verdict.beats
    ? t('recommend.lists.beats', { ...detail, method })
    : t('recommend.lists.beatsNot', detail);
}
