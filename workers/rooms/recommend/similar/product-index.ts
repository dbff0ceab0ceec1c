import type { Job } from '../../../contract/job.ts';
import { Failed } from '../../../contract/failure.ts';
import type { ProductTexts } from '../../../contract/order-lines.ts';
import { compareCodePoints } from '../../../maths/code-point-order.ts';
import { plainText } from '../../../shop/plain-text.ts';
import type { InvertedIndex } from '../../../text/inverted-index.ts';
import { invertRows } from '../../../text/inverted-index.ts';
import { fitBm25, questionFrom, questionOf } from '../../../text/bm25.ts';
import { DEFAULT_WEIGHING } from './contract.ts';
import type { TextWeighing } from './contract.ts';
import { wordsOfPrices } from './price-bands.ts';
import { fitTfIdf, vectoriseWords, vectorOf } from '../../../text/tf-idf.ts';
import type { TextVector, TfIdfModel } from '../../../text/tf-idf.ts';

/** A shop's named products, by product id in code point order, with an index of their words. */
export interface ProductIndex {
  products: string[];
  names: string[];
  /** Number of order lines of each product. */
  lineCounts: number[];
  numberOf: ReadonlyMap<string, number>;
  index: InvertedIndex;
  weighing: TextWeighing;
  /** A product, or any words, as a query vector. */
  questionOf(number: number): TextVector;
  questionFrom(words: readonly string[]): TextVector;
}

/**
 * Indexes every product that has a name. Its text is name + description + category, weighted per
 * field, and its price band if that has a weight. Sorted by product id, so that ties do not depend
 * on the order of the files.
 *
 * @param priceOf price of a product, NaN where unknown; only called if prices have a weight
 * @throws Failed `no_products` when no product has a name
 */
export async function indexProducts(
  texts: ProductTexts,
  job: Job,
  weighing = DEFAULT_WEIGHING,
  priceOf: (product: string, name: string) => number = () => NaN
): Promise<ProductIndex> {
  const named = texts.products.map((_, place) => place).filter((place) => texts.names[place]);
  if (!named.length) throw new Failed('no_products');
  named.sort((a, b) => compareCodePoints(texts.products[a], texts.products[b]));
  const { title, description, category, price } = weighing;
  const documents = named.map((place) =>
    [
      ...new Array<string>(title).fill(plainText(texts.names[place])),
      ...new Array<string>(description).fill(texts.descriptions[place]),
      ...new Array<string>(category).fill(texts.categories[place])
    ].join(' ')
  );
  const bands = price
    ? wordsOfPrices(named.map((place) => priceOf(texts.products[place], texts.names[place])))
    : [];
  const marks = bands.map((words) => Array.from({ length: price }, () => words).flat());
  const weighed = await weigh(weighing.words, documents, marks, async (done) => {
    job.report({ step: 'indexing', done, total: documents.length });
    await job.breathe();
  });
  const products = named.map((place) => texts.products[place]);
  return {
    products,
    names: named.map((place) => texts.names[place]),
    lineCounts: named.map((place) => texts.lineCounts?.[place] ?? 0),
    numberOf: new Map(products.map((product, number) => [product, number])),
    index: invertRows(weighed.model),
    weighing,
    questionOf: weighed.questionOf,
    questionFrom: weighed.questionFrom
  };
}

async function weigh(
  words: TextWeighing['words'],
  documents: string[],
  marks: string[][],
  breathe: (done: number) => Promise<void>
): Promise<Pick<ProductIndex, 'questionOf' | 'questionFrom'> & { model: TfIdfModel }> {
  if (words === 'bm25') {
    const model = await fitBm25(documents, breathe, marks);
    return {
      model,
      questionOf: (number) => questionOf(model, number),
      questionFrom: (asked) => questionFrom(model, asked)
    };
  }
  const model = await fitTfIdf(documents, breathe, marks);
  return {
    model,
    questionOf: (number) => vectorOf(model, number),
    questionFrom: (asked) => vectoriseWords(model, asked)
  };
}
