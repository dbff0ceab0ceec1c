import type { ShopQuestion } from '../../../workers/contract/lens.ts';
import type { Possible } from '../../../workers/rooms/models/contract.ts';
import type { QuestionId } from '../../../workers/rooms/models/questions/contract.ts';
import { ask } from '../../bridge/index.svelte.ts';
import { lens } from '../../bridge/lens.svelte.ts';
import { Part } from '../../bridge/part.svelte.ts';

/** The questions a shop can answer; 0: no shop. */
export function createPossible(shopIdOf: () => number): Part<ShopQuestion, Possible> {
  return new Part<ShopQuestion, Possible>(
    () => (shopIdOf() ? { shopId: shopIdOf(), lens: lens.current } : null),
    (question, options) => ask('models', 'possible', question, options)
  );
}

/** No customers and no other table. */
export function hasNothing(possible: Possible | null): boolean {
  return possible !== null && !possible.customers && possible.files.length === 0;
}

/** A question about customers, asked by its address in a shop that has none. */
export function lacksCustomers(possible: Possible, about: QuestionId): boolean {
  return about !== 'table' && !possible.customers;
}
