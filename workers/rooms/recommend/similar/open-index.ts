import type { Job } from '../../../contract/job.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';
import type { ProductTexts } from '../../../contract/order-lines.ts';
import { loadOrderLines, loadProductFacts, loadProductTexts } from '../../../shop/load.ts';
import { findFacts } from '../../../shop/products/product-file.ts';
import { DEFAULT_WEIGHING } from './contract.ts';
import type { ProductIndex } from './product-index.ts';
import { meanPrices } from './price-bands.ts';
import { indexProducts } from './product-index.ts';

/** Of the texts asked about last: they stay the same object as long as nothing changed. */
let opened: { texts: ProductTexts; indices: ProductIndex[] } | undefined;

/** The default weighing, which lists for customers use, and the one last chosen on the page. */
const MAX_INDICES = 2;
const DEFAULT_KEY = JSON.stringify(DEFAULT_WEIGHING);

/** The words of a shop's products, weighed as asked. */
export async function openIndex(
  { shopId, lens }: ShopQuestion,
  job: Job,
  weighing = DEFAULT_WEIGHING
): Promise<ProductIndex> {
  const texts = await loadProductTexts(shopId, job, lens);
  if (opened?.texts !== texts) opened = { texts, indices: [] };
  const { indices } = opened;
  const wanted = JSON.stringify(weighing);
  const known = indices.find((index) => JSON.stringify(index.weighing) === wanted);
  if (known) return known;
  const priceOf = weighing.price > 0 ? await readPrices({ shopId, lens }, job) : undefined;
  const index = await indexProducts(texts, job, weighing, priceOf);
  if (indices.length >= MAX_INDICES) {
    const chosen = indices.findIndex((own) => JSON.stringify(own.weighing) !== DEFAULT_KEY);
    indices.splice(chosen, 1);
  }
  indices.push(index);
  return index;
}

/** What each product sold for on average; of those not sold, what their file says. */
async function readPrices(
  { shopId, lens }: ShopQuestion,
  job: Job
): Promise<(product: string, name: string) => number> {
  const files = await loadProductFacts(shopId, job);
  // A shop of product files alone has no order lines.
  const sold = meanPrices(await loadOrderLines(shopId, job, lens));
  return (product, name) => sold.get(product) ?? findFacts(files, product, name)?.price ?? NaN;
}
