import { createItemKnn } from './item-knn.ts';

/** Items alike by Jaccard's index: buyers of both among buyers of either. */
export const itemKnnJaccard = createItemKnn('item_knn_jaccard', 'jaccard');
