import type { Job } from '../../../contract/job.ts';
import { createBestLists } from '../../../maths/best-lists.ts';
import type { BestLists } from '../../../maths/best-lists.ts';
import { nearestSparse } from '../../../text/inverted-index.ts';
import type { ProductIndex } from './product-index.ts';

const ROWS_PER_BREATH = 20;

/**
 * Queries the index with every product and returns the k best answers of each: for similarities
 * that are not symmetric. Slower than comparing each pair once.
 */
export async function askEach(shop: ProductIndex, k: number, job: Job): Promise<BestLists> {
  const { documents } = shop.index.model;
  const all = createBestLists(documents, k);
  for (let row = 0; row < documents; row++) {
    if (row % ROWS_PER_BREATH === 0) {
      job.report({ step: 'comparing', done: row, total: documents });
      await job.breathe();
    }
    const own = nearestSparse(shop.index, shop.questionOf(row), k, row);
    all.candidate.set(own.candidate.subarray(0, k), row * k);
    all.score.set(own.score.subarray(0, k), row * k);
    all.size[row] = own.size[0];
  }
  return all;
}
