import { createItemKnn } from './item-knn.ts';

/** Items alike by the cosine of their buyers. */
export const itemKnnCosine = createItemKnn('item_knn_cosine', 'cosine');
