import type { Job } from '../../../contract/job.ts';
import type { ShopQuestion } from '../../../contract/lens.ts';
import type { ProductTexts } from '../../../contract/order-lines.ts';
import { loadOrderLines, loadProductFacts, loadProductTexts } from '../../../shop/load.ts';
import { findFacts } from '../../../shop/products/product-file.ts';
import { DEFAULT_WEIGHING } from './contract.ts';
import type { ProductIndex } from './product-index.ts';
import { meanPrices } from './price-bands.ts';
import { indexProducts } from './product-index.ts';

/** The texts used last; they remain the same object as long as nothing changes. */
let opened: { texts: ProductTexts; indices: ProductIndex[] } | undefined;

/** The default weighting, which lists for customers use, and the one last chosen on the page. */
const MAX_INDICES = 2;
const DEFAULT_KEY = JSON.stringify(DEFAULT_WEIGHING);

/** The index of a shop's product texts, with the given weighting. */
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

/** Mean selling price of each product; for those not sold, the price in the product file. */
async function readPrices(
  { shopId, lens }: ShopQuestion,
  job: Job
): Promise<(product: string, name: string) => number> {
  const files = await loadProductFacts(shopId, job);
  // A shop may have product files only, and no order lines.
  const sold = meanPrices(await loadOrderLines(shopId, job, lens));
  return (product, name) => sold.get(product) ?? findFacts(files, product, name)?.price ?? NaN;
}
