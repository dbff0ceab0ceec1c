import type { Job } from '../../../contract/job.ts';
import { readDataVersion } from '../../../store/read-shop.ts';
import { loadOrderLines, loadProductFacts, loadProductTexts } from '../../../shop/load.ts';
import { findFacts } from '../../../shop/products/product-file.ts';
import { DEFAULT_WEIGHING } from './contract.ts';
import type { ProductIndex } from './product-index.ts';
import { meanPrices } from './price-bands.ts';
import { indexProducts } from './product-index.ts';

/** The index of the shop asked last; a shop's stays as long as its data do not change. */
let opened: { shopId: number; dataVersion: number; indices: ProductIndex[] } | undefined;

/** The default weighing, which lists for customers use, and the one last chosen on the page. */
const MOST_INDICES = 2;
const DEFAULT_KEY = JSON.stringify(DEFAULT_WEIGHING);

/** The words of a shop's products, weighed as asked. */
export async function openIndex(
  shopId: number,
  job: Job,
  weighing = DEFAULT_WEIGHING
): Promise<ProductIndex> {
  const dataVersion = await readDataVersion(shopId);
  if (opened?.shopId !== shopId || opened.dataVersion !== dataVersion) {
    opened = { shopId, dataVersion, indices: [] };
  }
  const { indices } = opened;
  const wanted = JSON.stringify(weighing);
  const known = indices.find((index) => JSON.stringify(index.weighing) === wanted);
  if (known) return known;
  const texts = await loadProductTexts(shopId, job);
  const priceOf = weighing.price > 0 ? await readPrices(shopId, job) : undefined;
  const index = await indexProducts(texts, job, weighing, priceOf);
  if (indices.length >= MOST_INDICES) {
    const chosen = indices.findIndex((own) => JSON.stringify(own.weighing) !== DEFAULT_KEY);
    indices.splice(chosen, 1);
  }
  indices.push(index);
  return index;
}

/** What each product sold for on average; of those not sold, what their file says. */
async function readPrices(
  shopId: number,
  job: Job
): Promise<(product: string, name: string) => number> {
  const files = await loadProductFacts(shopId, job);
  // A shop of product files alone has no order lines.
  const sold = meanPrices(await loadOrderLines(shopId, job));
  return (product, name) => sold.get(product) ?? findFacts(files, product, name)?.price ?? NaN;
}
