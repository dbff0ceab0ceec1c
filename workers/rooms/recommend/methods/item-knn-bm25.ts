import { createItemKnn } from './item-knn.ts';

/** Item neighbours by BM25-weighted buyers. */
export const itemKnnBm25 = createItemKnn('item_knn_bm25', 'bm25');
