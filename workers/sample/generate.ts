import { toCsvText } from './csv-text.ts';
import {
  advertisingRows,
  customerRows,
  orderRows,
  productRows,
  reviewRows,
  type SampleLanguage
} from './file-rows.ts';
import { simulateShop } from './simulate.ts';

/** A file of the sample shop as its owner would export it. */
export interface SampleFile {
  name: string;
  text: string;
}

/**
 * The sample shop's files: orders, products, customers, advertising, reviews. Pure: the same seed
 * and language give the same bytes. Both languages tell of the same two years; in Chinese the
 * goods, people, places and reviews are Chinese and money is in yuan.
 *
 * What is true of this shop stands in `planted-facts.ts`.
 *
 * @example generateSampleFiles({ seed: 1, language: 'en' })[0].name; // 'orders.csv'
 */
export function generateSampleFiles(options: {
  seed: number;
  language: SampleLanguage;
}): SampleFile[] {
  const shop = simulateShop(options.seed);
  const { language } = options;
  return [
    { name: 'orders.csv', ...orderRows(shop, language) },
    { name: 'products.csv', ...productRows(shop, language) },
    { name: 'customers.csv', ...customerRows(shop, language) },
    { name: 'ad-spend.csv', ...advertisingRows(shop, language) },
    { name: 'reviews.csv', ...reviewRows(shop, language) }
  ].map(({ name, header, rows }) => ({ name, text: toCsvText(header, rows) }));
}
