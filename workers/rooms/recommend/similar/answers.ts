import type { Job } from '../../../contract/job.ts';
import type { BestLists } from '../../../maths/best-lists.ts';
import type { SimilarAnswer } from './contract.ts';
import type { ProductIndex } from './product-index.ts';
import { sharedTerms } from '../../../text/shared-words.ts';
import type { TextVector, TfIdfModel } from '../../../text/tf-idf.ts';
import { vectorOf } from '../../../text/tf-idf.ts';

/** Number of products processed between two yields, which takes about 10 ms. */
const ROWS_PER_BREATH = 2500;

/** The answer to one query as the page shows it. */
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

/** Lists of word numbers: list p is `word[start[p]] … word[start[p + 1] − 1]`. */
export interface WordLists {
  start: Uint32Array;
  word: Uint32Array;
}

/**
 * For every neighbour of every product, the words both share, the one that adds most to the score
 * first, in the layout of `lists`. Flat arrays, because creating and sending forty thousand texts
 * would take longer than the comparison itself.
 */
export async function gatherSharedWords(
  shop: ProductIndex,
  lists: BestLists,
  job: Job
): Promise<WordLists> {
  const { model } = shop.index;
  const start = new Uint32Array(lists.candidate.length + 1);
  const found: FoundWords = { word: new Uint32Array(4 * lists.candidate.length), count: 0 };
  const parts = new Float64Array(longestRow(model));
  for (let row = 0; row < model.documents; row++) {
    if (row % ROWS_PER_BREATH === 0) await job.breathe();
    const question = shop.questionOf(row);
    for (let place = row * lists.k; place < (row + 1) * lists.k; place++) {
      if (place < row * lists.k + lists.size[row]) {
        appendShared(question, model, lists.candidate[place], parts, found);
      }
      start[place + 1] = found.count;
    }
  }
  return { start, word: found.word.slice(0, found.count) };
}

interface FoundWords {
  word: Uint32Array;
  count: number;
}

function longestRow({ rowStart, documents }: TfIdfModel): number {
  let longest = 0;
  for (let row = 0; row < documents; row++) {
    longest = Math.max(longest, rowStart[row + 1] - rowStart[row]);
  }
  return longest;
}

/** Merges two sorted rows; each shared word is inserted at its rank among those of this pair. */
function appendShared(
  question: TextVector,
  { rowStart, term, weight }: TfIdfModel,
  b: number,
  parts: Float64Array,
  found: FoundWords
): void {
  const first = found.count;
  const [endA, endB] = [question.term.length, rowStart[b + 1]];
  for (let i = 0, j = rowStart[b]; i < endA && j < endB;) {
    const difference = question.term[i] - term[j];
    if (difference === 0) {
      if (found.count === found.word.length) found.word = grown(found.word);
      const part = question.weight[i] * weight[j];
      let at = found.count++;
      // Terms come in ascending order, so of equal contributions the smaller term stays first.
      for (; at > first && parts[at - 1 - first] < part; at--) {
        parts[at - first] = parts[at - 1 - first];
        found.word[at] = found.word[at - 1];
      }
      parts[at - first] = part;
      found.word[at] = term[j];
    }
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
}

function grown(word: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(2 * word.length + 16);
  larger.set(word);
  return larger;
}
