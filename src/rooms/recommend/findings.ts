import type { MethodTest } from '../../../workers/rooms/recommend/test/contract.ts';
import { t } from '../../i18n/index.svelte.ts';
import type { ListsState } from './lists/lists.svelte.ts';
import type { SimilarState } from './product/similar.svelte.ts';

/** What goes with the product in hand; empty, as those below, while there is nothing to say. */
export function productFinding({ answer, query, about }: SimilarState): string {
  const best = answer?.similar[0];
  if (!answer || !best) return '';
  if (query?.kind === 'text') return t('recommend.headlineText', { best: best.name });
  const alike = { name: answer.name, best: best.name };
  const together = about?.product === query?.product ? about?.together[0] : undefined;
  if (!together) return t('recommend.headline', alike);
  const { name, product, orders } = together;
  return t('recommend.headlineTogether', { ...alike, together: name || product, orders });
}

export function listsFinding({ answer, method }: ListsState): string {
  if (!answer) return '';
  const customers = answer.customers.length;
  if (customers === 0) return t('recommend.lists.nobody');
  const detail = { customers, method: t(`recommend.lists.method.${answer.method}`) };
  if (method !== 'best') return t('recommend.lists.finding', detail);
  return answer.method === answer.fallback
    ? t('recommend.lists.findingFallback', detail)
    : t('recommend.lists.findingBest', detail);
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
  return verdict.beats
    ? t('recommend.lists.beats', { ...detail, method })
    : t('recommend.lists.beatsNot', detail);
}
