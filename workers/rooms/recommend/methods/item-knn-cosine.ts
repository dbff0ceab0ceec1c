import { createItemKnn } from './item-knn.ts';

/** Item neighbours by the cosine of their buyers. */
export const itemKnnCosine = createItemKnn('item_knn_cosine', 'cosine');
