import { createItemKnn } from './item-knn.ts';

/** Item neighbours by the Jaccard index of their buyers. */
export const itemKnnJaccard = createItemKnn('item_knn_jaccard', 'jaccard');
