import type { Job } from '../../contract/job.ts';
import { Failed } from '../../contract/failure.ts';
import type { ProductTexts } from '../../contract/order-lines.ts';
import { compareCodePoints } from '../data/code-point-order.ts';
import type { InvertedIndex } from './inverted-index.ts';
import { invertRows } from './inverted-index.ts';
import { fitTfIdf } from './tf-idf.ts';

/** A shop's named products, by product id in code point order, with their words indexed. */
export interface ProductIndex {
  products: string[];
  names: string[];
  numberOf: ReadonlyMap<string, number>;
  index: InvertedIndex;
}

/**
 * Indexes every product that has a name; its text is name + description + category. Sorted by
 * product id, so that ties fall the same way whatever the order of the files.
 *
 * @throws Failed `no_products` when no product has a name
 */
export async function indexProducts(texts: ProductTexts, job: Job): Promise<ProductIndex> {
  const named = texts.products.map((_, place) => place).filter((place) => texts.names[place]);
  if (!named.length) throw new Failed('no_products');
  named.sort((a, b) => compareCodePoints(texts.products[a], texts.products[b]));
  const documents = named.map(
    (place) => `${texts.names[place]} ${texts.descriptions[place]} ${texts.categories[place]}`
  );
  const model = await fitTfIdf(documents, async (done) => {
    job.report({ step: 'indexing', done, total: documents.length });
    await job.breathe();
  });
  const products = named.map((place) => texts.products[place]);
  return {
    products,
    names: named.map((place) => texts.names[place]),
    numberOf: new Map(products.map((product, number) => [product, number])),
    index: invertRows(model)
  };
}
