import { RECOMMENDERS } from '../../../../../workers/rooms/recommend/methods/all.ts';
import type { Method } from '../../../../../workers/rooms/recommend/methods/contract.ts';

const idsWhere = (gradients: boolean): Method[] =>
  RECOMMENDERS.filter(({ needs }) => (needs.gradients ?? false) === gradients).map(({ id }) => id);

/** Those that need no tensors; the others have a test of their own. */
export const PLAIN_METHODS = idsWhere(false);
export const TRAINED_METHODS = idsWhere(true);
