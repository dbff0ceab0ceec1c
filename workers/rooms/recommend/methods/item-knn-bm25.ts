import { createItemKnn } from './item-knn.ts';

/** Items alike by their buyers with BM25 weights. */
export const itemKnnBm25 = createItemKnn('item_knn_bm25', 'bm25');
