import type { Job } from '../../contract/job.ts';
import type { BestLists } from '../../maths/best-lists.ts';
import type { SimilarAnswer } from './contract.ts';
import type { ProductIndex } from './product-index.ts';
import { sharedTerms } from './shared-words.ts';
import type { TextVector } from './tf-idf.ts';
import { vectorOf } from './tf-idf.ts';

/** Products whose neighbours' words are joined between two breaths: about 10 ms. */
const ROWS_PER_BREATH = 500;

/** One query's answer in the words of the page. */
export function describeAnswer(
  shop: ProductIndex,
  name: string,
  words: string[],
  vector: TextVector,
  lists: BestLists
): SimilarAnswer {
  const { model } = shop.index;
  const similar = Array.from({ length: lists.size[0] }, (_, place) => {
    const number = lists.candidate[place];
    const shared = sharedTerms(vector, vectorOf(model, number));
    return {
      product: shop.products[number],
      name: shop.names[number],
      rank: place + 1,
      score: lists.score[place],
      sharedWords: shared.map(({ term, part }) => ({ word: model.terms[term], part }))
    };
  });
  return {
    queryWords: words.map((word) => ({ word, known: model.numberOf.has(word) })),
    name,
    similar,
    engine: 'sparse',
    products: shop.products.length,
    vocabulary: model.terms.length
  };
}

/**
 * Per neighbour of every product the words both share, joined by a blank, in the layout of `lists`.
 */
export async function joinSharedWords(
  { index: { model } }: ProductIndex,
  lists: BestLists,
  job: Job
): Promise<string[]> {
  const joined: string[] = new Array(lists.candidate.length).fill('');
  for (let row = 0; row < model.documents; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    const own = vectorOf(model, row);
    for (let place = row * lists.k; place < row * lists.k + lists.size[row]; place++) {
      const shared = sharedTerms(own, vectorOf(model, lists.candidate[place]));
      joined[place] = shared.map(({ term }) => model.terms[term]).join(' ');
    }
  }
  return joined;
}
